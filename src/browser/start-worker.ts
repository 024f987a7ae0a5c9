import { wrap, type Remote } from "comlink";
import type { Bench } from "./workbench/bench";

/** The element of the page that holds the worker's code as text; it is written there by the build. */
const CODE = "worker-code";

/** Starts the worker from the code in the page: a page opened from a file may load no other file. */
export function startWorker(): Remote<Bench> {
  const code = document.getElementById(CODE)?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return wrap<Bench>(new Worker(address));
}
