/** Lists that go on on a further sheet: 会员名册（续）, or a sheet without a heading of its own. */
import type { RecordSet } from "../ledger";

const CONTINUED = /续[)）]?$|[(（]续.{0,2}[)）]/;

/** The record sets of a table, those that go on with the one before them together with it. */
export function continuedLists(sets: readonly RecordSet[]): readonly (readonly RecordSet[])[] {
  const lists: RecordSet[][] = [];
  for (const set of sets) {
    const before = lists[lists.length - 1];
    if (before && goesOn(set)) before.push(set);
    else lists.push([set]);
  }
  return lists;
}

function goesOn({ sheet, block }: RecordSet): boolean {
  if (block.layout !== "keyValue" && block.headerRows.last < block.headerRows.first) return true;
  return CONTINUED.test(sheet.name.trim()) || CONTINUED.test((block.title ?? "").trim());
}
