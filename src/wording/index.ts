export * from "./check-text";
export { LONGEST_PLAN, type ManuscriptFacts } from "./manuscript";
export * from "./mend-text";
export * from "./references/dated-reference";
export * from "./references/read-references";
export * from "./rule";
export { WORDING_RULES } from "./rules";
