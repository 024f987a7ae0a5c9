/** What goes into a generated sheet from the ledger's texts: sheets are printed, sent on and published, ledgers are not. */
import type { CellSpec, SheetSpec } from "../book";
import { withoutPersonalNumbers } from "../ledger/parse/personal-numbers";

/** The sheet with the numbers of persons and accounts in its texts masked. */
export function shareableSpec(spec: SheetSpec): SheetSpec {
  const rows = spec.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && shareableCell(cell)) }));
  return { ...spec, rows };
}

function shareableCell(cell: CellSpec): CellSpec {
  const { value, note } = cell;
  const shown = typeof value === "string" ? withoutPersonalNumbers(value) : value;
  const said = note === undefined ? undefined : withoutPersonalNumbers(note);
  return shown === value && said === note ? cell : { ...cell, value: shown, ...(said !== undefined && { note: said }) };
}
