export * from "./activity";
export * from "./files/decode";
export * from "./files/docx-text";
export * from "./import-plan-text";
export * from "./unit-name";
