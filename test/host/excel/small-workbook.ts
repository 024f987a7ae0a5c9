/** A small workbook with a generated sheet, our record, and a user's sheet that points at both ends of a sum. */
import type { ChangeSet } from "../../../src/book";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";
import type { SheetModel } from "../../office-host/workbook/sheet-model";
import type { OfficeHost } from "../../office-host/office-host";
import { describeExcelSheet } from "./excel-description";
import type { OpenedExcel } from "./open-excel";
import { openExcel } from "./open-excel";

export const GENERATED = "年度活动安排";
const OUTDATED = "去年活动安排";

export async function openSmall(): Promise<OpenedExcel> {
  const opened = await openExcel();
  const sheet = opened.office.workbook.add("台帐");
  sheet.change(0, 0, { value: "姓名" });
  sheet.change(1, 0, { value: "示例甲" });
  await write(opened, [
    { kind: "createSheet", sheet: generatedSheet() },
    { kind: "createSheet", sheet: { ...generatedSheet(OUTDATED), dress: { ...generatedSheet().dress, names: [] } } },
    { kind: "replaceSheet", sheet: stateSheet("before") },
  ]);
  sheet.change(3, 1, { formula: `='${OUTDATED}'!E8*2`, value: 0 });
  sheet.change(2, 1, { formula: `=SUM('${GENERATED}'!E4:E7)+'${GENERATED}'!E5`, value: 0 });
  return opened;
}

export async function write({ host }: OpenedExcel, changes: ChangeSet): Promise<void> {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  const written = await host.write(changes, { basedOn: read.revision });
  if (written.status !== "written") throw new Error(JSON.stringify(written));
}

/** All kinds of change at once: what a fault may interrupt. */
export const CHANGES: ChangeSet = [
  { kind: "createSheet", sheet: { ...generatedSheet("活动一览"), dress: { ...generatedSheet().dress, names: [{ name: "一览", range: { top: 3, left: 4, bottom: 6, right: 4 } }] } }, after: "台帐" },
  {
    kind: "patchSheet",
    sheet: GENERATED,
    operations: [
      { kind: "deleteRows", at: 4, count: 1 },
      { kind: "insertRows", at: 5, count: 2 },
      { kind: "moveRow", from: 3, to: 6 },
      { kind: "setCell", row: 5, column: 2, cell: { value: "新的活动", style: "text" } },
      { kind: "setRow", row: 5, height: 30 },
      { kind: "setColumn", column: 2, width: 40 },
    ],
    styles: generatedSheet().styles,
    dress: { tabColour: "00B050", freeze: { rows: 2, columns: 0 } },
  },
  { kind: "setCells", sheet: "台帐", cells: [{ row: 1, column: 0, value: "001" }, { row: 5, column: 2, value: 46_400, format: "yyyy-mm-dd" }] },
  { kind: "deleteSheet", sheet: OUTDATED },
  { kind: "replaceSheet", sheet: stateSheet("after") },
];

/** All that a user, or a formula, can see of the workbook, and what is ours for recovery apart. */
export function stateOf({ workbook }: OfficeHost): { readonly seen: string; readonly leftovers: readonly string[] } {
  const isLeftover = (name: string): boolean => /^_union_ledger_/.test(name);
  const names = workbook.sheets.map(({ name }) => name);
  const seen = names.filter((name) => !isLeftover(name));
  const namesOf = (sheet: SheetModel) => [...sheet.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    seen: JSON.stringify([seen.map((name) => describeExcelSheet(workbook, name)), workbook.names, seen.map((name) => namesOf(workbook.find(name)!))], undefined, 1),
    leftovers: names.filter(isLeftover),
  };
}

