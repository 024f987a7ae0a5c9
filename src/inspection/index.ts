export * from "./checklists";
export * from "./finding-kind";
export * from "./inspect";
export * from "./inspection";
export * from "./mend-class";
export * from "./priorities";
export * from "./rule";
export * from "./zero-reports";
export { RULES } from "./rules";
