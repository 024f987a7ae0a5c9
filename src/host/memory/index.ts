export * from "./memory-host";
export * from "./workbook";
