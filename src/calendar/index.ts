export * from "./announced-days";
export * from "./date-words";
export * from "./festivals";
export * from "./lunar";
export * from "./numerals";
export * from "./span";
export * from "./statutory-days";
export * from "./workdays";
