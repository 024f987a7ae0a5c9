/**
 * The worker, started as soon as this is imported, and in it the sample where the address asks for it: both go on while
 * the page's own code is still being read. So the build makes this a script of its own, the first of the page.
 */
import { wrap, type Remote } from "comlink";
import { today } from "../taskpane/today";
import type { Bench, BenchState, Done } from "./workbench/bench";

/** The element of the page that holds the worker's code as text; it is written there by the build. */
const CODE = "worker-code";

export const remoteBench: Remote<Bench> = startWorker();

/** The sample being opened, where the page's address asks for it. */
export const firstWorkbook: Promise<Done<BenchState>> | undefined = new URLSearchParams(location.search).has("sample")
  ? remoteBench.start("sample", Number(today().slice(0, 4)))
  : undefined;

/** Starts the worker from the code in the page: a page opened from a file may load no other file. */
function startWorker(): Remote<Bench> {
  const code = document.getElementById(CODE)?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return wrap<Bench>(new Worker(address));
}
