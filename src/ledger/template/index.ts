export * from "./new-ledger";
export type { CellContent, LedgerRecord, Records } from "./records";
export { defectsOf, flawlessRecords, sampleLedger, sampleRecords } from "./sample";
export type { Defect } from "./sample";
