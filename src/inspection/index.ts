export * from "./finding-kind";
export * from "./inspect";
export * from "./inspection";
export * from "./rule";
export { RULES } from "./rules";
