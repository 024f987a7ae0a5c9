export * from "./self-check-sheet";
export * from "./self-score-sheet";
