import type { FieldId } from "../../../ledger";
import { isBlank, LedgerRow } from "../../../ledger";
import { mergedInto } from "../../../ledger/carried-cells";
import { CUSTOM } from "../../../regulation";
import { fieldColumns, headingPlace, hitIn, placeIn, type FieldColumn } from "../../field-columns";
import { hitAt, type Outcome, type Rule } from "../../rule";

export const requiredBlank: Rule = {
  id: "required-blank",
  title: "必填的要填",
  kind: "missingRequired",
  level: "应改",
  needs: {},
  basis: CUSTOM,
  why: "缺了时间、对象或内容，这一行就说明不了办过这件事。",
  fix: "按原始资料补填；查不到的在备注里如实说明。",
  *check(inspection) {
    for (const at of inspection.derive(fieldColumns)) {
      // A month not yet paid is no gap; a title's value is not each row's to give.
      const perRow = at.column.months === undefined && (at.column.row === undefined || at.set.block.layout === "keyValue");
      if (at.field.required && perRow) yield* at.set.block.layout !== "keyValue" && isSplit(at) ? blankParts(at) : blanksIn(at);
    }
  },
};

/** Where so many of the rows are blank, the column is not kept: that is told once. */
const HABIT = 0.4;
const FEW = 3;
const MOST_PLACES = 50;

function* blanksIn(at: FieldColumn): Generator<Outcome> {
  const { readings, carried } = at.column;
  const blank = readings.flatMap((reading, index) => (reading === undefined && !carried.has(index) && isRecord(at, index) ? [index] : []));
  if (blank.length > 2 && blank.length === readings.length) {
    yield hitAt(headingPlace(at), `${at.field.heading}这一列整列没有填`, `${at.set.table}|${at.field.id}`, { table: at.set.table });
    return;
  }
  if (blank.length > FEW && blank.length > readings.length * HABIT) {
    const also = blank.slice(0, MOST_PLACES).map((index) => placeIn(at, index));
    yield hitAt(headingPlace(at), `${at.field.heading}这一列有 ${blank.length} 行没有填`, `${at.set.table}|${at.field.id}`, { table: at.set.table, also });
    return;
  }
  for (const index of blank) yield hitIn(at, index, "没有填");
}

/** A line with a single entry is a beginning, not a record. */
function isRecord({ set, field }: FieldColumn, index: number): boolean {
  const row = new LedgerRow(set, index);
  let filled = 0;
  for (const column of set.columns) {
    if (column.field !== field.id && !row.isEmpty(column.field as FieldId) && !row.isCarried(column.field as FieldId)) filled++;
  }
  return filled > 0;
}

/** A date over several columns: month and day each in their own cell. */
function isSplit({ set, field }: FieldColumn): boolean {
  return field.type === "date" && set.columns.filter(({ field: id }) => id === field.id).length > 1;
}

/** A part is missing where the row has none and nearly all others have theirs: a day may be left open on purpose. */
const NEARLY_ALL = 0.9;

function* blankParts(at: FieldColumn): Generator<Outcome> {
  const { set, field } = at;
  if (set.block.layout === "keyValue") return;
  for (const part of set.block.columns.filter((column) => column.field === field.id && column.part && !column.carriesBlank)) {
    const merged = mergedInto(set.sheet, part.column);
    const blank = set.rows.flatMap((row, index) => (isBlank(set.sheet.values[row]?.[part.column] ?? null) && !merged.has(row) ? [index] : []));
    if (set.rows.length - blank.length < set.rows.length * NEARLY_ALL) continue;
    const column = set.columns.find((candidate) => candidate.column === part.column)!;
    for (const index of blank) yield hitIn({ ...at, column }, index, "没有填全");
  }
}
