export * from "./base";
export * from "./change-plan";
export * from "./conflict";
export * from "./json";
export * from "./merge";
export * from "./place-sheet";
export * from "./sheet-merge";
export * from "./state";
