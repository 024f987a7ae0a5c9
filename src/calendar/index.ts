export * from "./date-words";
export * from "./festivals";
export * from "./lunar";
export * from "./numerals";
export * from "./span";
