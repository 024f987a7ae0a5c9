import type { FieldId } from "../../../ledger";
import { LedgerRow } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { fieldColumns, headingPlace, hitIn, type FieldColumn } from "../../field-columns";
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
      if (at.field.required && perRow) yield* blanksIn(at);
    }
  },
};

function* blanksIn(at: FieldColumn): Generator<Outcome> {
  const { readings, carried } = at.column;
  const blank = readings.flatMap((reading, index) => (reading === undefined && !carried.has(index) && isRecord(at, index) ? [index] : []));
  if (blank.length > 2 && blank.length === readings.length) {
    yield hitAt(headingPlace(at), `${at.field.heading}这一列整列没有填`, `${at.set.table}|${at.field.id}`, { table: at.set.table });
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
