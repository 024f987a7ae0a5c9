export * from "./completeness-sheet";
export * from "./frequent-findings-sheet";
export * from "./self-check-sheet";
export * from "./self-score-sheet";
export * from "./unread-files-sheet";
