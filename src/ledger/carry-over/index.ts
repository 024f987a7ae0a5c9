export * from "./carry-over";
