/** One change of a change set, in Excel. */
import type { Change } from "../../book";
import { contentOf } from "./cell-content";
import { NO_CHARTS } from "./charts";
import { patchSheet } from "./patch-writer";
import type { Send } from "./requests";
import { fillSheet, type WriteContext } from "./sheet-writer";
import type { Snapshot } from "./snapshot";

export interface WriteBasis {
  /** The workbook before the write. */
  readonly snapshot: Snapshot;
  /** Of a character of the default font. */
  readonly pixels: number;
}

/** @throws ExcelFailure */
export async function carryOut(context: Excel.RequestContext, send: Send, change: Change, { snapshot, pixels }: WriteBasis): Promise<void> {
  const { worksheets } = context.workbook;
  const writing: WriteContext = { workbook: context.workbook, names: snapshot.names, pixels };
  switch (change.kind) {
    case "createSheet": {
      const sheet = worksheets.add(change.sheet.name);
      fillSheet(sheet, change.sheet, writing);
      if (change.after !== undefined) {
        const before = worksheets.getItem(change.after).load("position");
        await send();
        sheet.position = before.position + 1;
      }
      break;
    }
    case "replaceSheet": {
      const exists = snapshot.facts.some(({ name }) => name === change.sheet.name);
      const sheet = exists ? worksheets.getItem(change.sheet.name) : worksheets.add(change.sheet.name);
      if (exists) sheet.getRange().clear("All");
      fillSheet(sheet, change.sheet, writing);
      break;
    }
    case "patchSheet":
      patchSheet(change, {
        ...writing,
        book: snapshot.book,
        isProtected: snapshot.facts.some(({ name, protected: isProtected }) => name === change.sheet && isProtected),
        charts: snapshot.charts.get(change.sheet)?.names ?? NO_CHARTS,
        protectedSheets: new Set(snapshot.facts.filter((facts) => facts.protected).map(({ name }) => name)),
      });
      break;
    case "setCells":
      for (const { row, column, value, formula, format } of change.cells) {
        const cell = worksheets.getItem(change.sheet).getCell(row, column);
        if (format !== undefined) cell.numberFormat = [[format]];
        cell.formulas = [[contentOf(value, formula)]];
      }
      break;
    case "deleteSheet":
      worksheets.getItem(change.sheet).delete();
  }
  await send();
}
