export * from "./basis";
export * from "./book";
export * from "./change-set";
export * from "./date";
export * from "./money";
export * from "./place";
export * from "./problem";
export * from "./sheet-spec";
