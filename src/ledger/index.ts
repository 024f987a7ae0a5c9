export type { LedgerProblem } from "./block-at";
export * from "./journal-balances";
export * from "./kept-reading";
export * from "./ledger";
export * from "./read-json";
export * from "./read-ledger";
export * from "./recognise";
export * from "./tables";
