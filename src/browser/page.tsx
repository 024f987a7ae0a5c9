import { firstWorkbook, remoteBench } from "./remote-bench";
import { createRoot } from "react-dom/client";
import { today } from "../taskpane/today";
import { Edition } from "./edition";

declare const PRODUCT_VERSION: string;

createRoot(document.getElementById("root")!).render(
  <Edition remote={remoteBench} today={today()} version={PRODUCT_VERSION} {...(firstWorkbook && { firstWorkbook })} />,
);
