/**
 * The worker, started as soon as this is imported, and in it the sample where the address asks for it: both go on while
 * the page's own code is still being read. So the build makes this a script of its own, the first of the page.
 */
import { wrap, type Remote } from "comlink";
import { today } from "../taskpane/today";
import type { WorkerBench } from "./worker";
import type { BenchState, Done } from "./workbench/bench";

/** The elements of the page that hold the worker's code as text; they are written there by the build. */
const CODE = { worker: "worker-code", sections: "sections-code" } as const;

export const remoteBench: Remote<WorkerBench> = wrap(new Worker(URL.createObjectURL(codeIn(CODE.worker))));

/** The sample being opened, where the page's address asks for it. */
export const firstWorkbook: Promise<Done<BenchState>> | undefined = new URLSearchParams(location.search).has("sample")
  ? remoteBench.start("sample", Number(today().slice(0, 4)))
  : undefined;

/** Tells the worker where the code is that only sections need; it stands further down the page. */
export function bringSections(): void {
  void remoteBench.takeSections(codeIn(CODE.sections));
}

/** A page opened from a file may load no other file: its code stands in the page, and is started from there. */
function codeIn(element: string): Blob {
  const code = document.getElementById(element)?.textContent ?? "";
  return new Blob([code], { type: "text/javascript" });
}
