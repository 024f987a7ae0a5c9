export * from "./excel-host";
export * from "./start-office";
