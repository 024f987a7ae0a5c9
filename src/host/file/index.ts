export * from "./workbook-reader";
