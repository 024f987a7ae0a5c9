import { createRoot } from "react-dom/client";
import { today } from "../taskpane/today";
import { Edition } from "./edition";
import { startWorker } from "./start-worker";

declare const PRODUCT_VERSION: string;

createRoot(document.getElementById("root")!).render(
  <Edition remote={startWorker()} today={today()} version={PRODUCT_VERSION} beginsWithSample={new URLSearchParams(location.search).has("sample")} />,
);
