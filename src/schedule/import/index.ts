export * from "./activity";
export * from "./decode";
export * from "./docx-text";
export * from "./import-plan-text";
export * from "./unit-name";
