import { createRoot } from "react-dom/client";
import { Edition } from "./edition";
import { startWorker } from "./start-worker";

declare const PRODUCT_VERSION: string;

function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

createRoot(document.getElementById("root")!).render(
  <Edition remote={startWorker()} today={today()} version={PRODUCT_VERSION} beginsWithSample={new URLSearchParams(location.search).has("sample")} />,
);
