/** The host for .xlsx and .xlsm files. Runs in Node, browsers and workers; what needs a disk is in `disk.ts`. */
export * from "./blank-workbook";
export * from "./change-writer";
export * from "./file-copy";
export * from "./file-host";
export * from "./rewrite-texts";
export * from "./workbook-reader";
export type { Codec } from "./zip";
