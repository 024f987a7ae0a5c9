export * from "./accounts";
export * from "./bases";
export * from "./limit";
export * from "./limits";
export * from "./own-limits";
export * from "./unit-kinds";
export * from "./word-sets";
export * from "./work-areas";
