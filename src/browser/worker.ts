/** The worker: it holds the workbook and does all heavy work, so that the page never stands still. */
import { expose } from "comlink";
import { Workbench } from "./workbench/workbench";

declare const PRODUCT_VERSION: string;

expose(new Workbench(PRODUCT_VERSION));
