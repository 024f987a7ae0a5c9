/** The worker: it holds the workbook and does all heavy work, so that the page never stands still. */
import { expose } from "comlink";
import { Workbench } from "./workbench/workbench";

declare const PRODUCT_VERSION: string;
/** The build's name for where the rest of the worker's code stands. */
declare let __webpack_get_script_filename__: () => string;

export class WorkerBench extends Workbench {
  /** @param code that only sections need */
  takeSections(code: Blob): void {
    const address = URL.createObjectURL(code);
    __webpack_get_script_filename__ = () => address;
  }
}

expose(new WorkerBench(PRODUCT_VERSION));
