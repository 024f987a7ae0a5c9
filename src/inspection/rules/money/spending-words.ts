/** Spending by its wording: the cells that say what money or goods were for. */
import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { tightText } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";

export interface SaidSpending {
  readonly row: LedgerRow;
  readonly field: FieldId;
  /** What the cell says, blanks and width apart. */
  readonly words: string;
}

const WHERE: { readonly [Id in TableId]?: FieldId<Id> } = { journal: "summary", welfare: "goods", visits: "goods" };

/** Every cell that says what was bought or paid; income is none. For `inspection.derive`. */
export function saidSpending(inspection: Inspection): readonly SaidSpending[] {
  return (Object.keys(WHERE) as (keyof typeof WHERE)[]).flatMap((table) => saidIn(inspection, table));
}

function saidIn(inspection: Inspection, table: TableId): SaidSpending[] {
  const field = WHERE[table as keyof typeof WHERE] as FieldId;
  const cells: SaidSpending[] = [];
  for (const row of inspection.rows(table)) {
    const said: unknown = row.value(field);
    if (typeof said !== "string" || row.isCarried(field) || isIncome(row)) continue;
    cells.push({ row, field, words: tightText(said) });
  }
  return cells;
}

function isIncome(row: LedgerRow): boolean {
  const entry = row as LedgerRow<"journal">;
  return row.table === "journal" && (entry.value("expense") === undefined || entry.value("expense")! <= 0) && (entry.value("income") ?? 0) > 0;
}
