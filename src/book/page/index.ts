export * from "./looks";
export * from "./page-fill";
export * from "./paper";
export * from "./table-rows";
export * from "./text-lines";
