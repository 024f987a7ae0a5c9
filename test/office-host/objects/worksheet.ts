/** Worksheets and what hangs on them. */
import { qualifiedAddress } from "../../../src/book";
import { HostError, notImplemented } from "../protocol";
import { renameSheet } from "../workbook/rename-sheet";
import { rectangleAt, rectanglesAt, WHOLE } from "../workbook/rectangles";
import type { SheetModel, WorkbookModel } from "../workbook/sheet-model";
import { chartsOf } from "./charts";
import { requireUnlocked } from "../workbook/cell-moves";
import type { HostObject } from "./host-object";
import { namesOf } from "./names";
import { pageLayoutOf } from "./page-layout";
import type { RangeObject } from "./range";
import { areasObject, rangeObject } from "./range";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
type ApiVisibility = keyof typeof VISIBILITY;

/** Documentation of Excel: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the ends, unique. */
export function checkSheetName(workbook: WorkbookModel, name: string, own?: SheetModel): void {
  const taken = workbook.find(name);
  const isWrong = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (isWrong || (taken && taken !== own)) {
    throw new HostError(isWrong ? "InvalidArgument" : "ItemAlreadyExists", isWrong ? "The sheet's name is invalid." : "A resource with the same name exists.");
  }
}

function requireStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

/** Excel shows at least one sheet (documentation of its window; the code is an assumption). */
function requireAnotherVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "visible")) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

export function worksheetObject(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const range = (address: string | undefined): RangeObject => rangeObject(workbook, sheet, address === undefined ? WHOLE : rectangleAt(address));
  return {
    kind: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (name: string) => {
          requireStructure(workbook);
          checkSheetName(workbook, name, sheet);
          renameSheet(workbook, sheet, name);
        },
      },
      Position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (position: number) => {
          workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
          workbook.sheets.splice(position, 0, sheet);
        },
      },
      Visibility: {
        get: () => (Object.keys(VISIBILITY) as ApiVisibility[]).find((name) => VISIBILITY[name] === sheet.visibility),
        set: (visibility: ApiVisibility) => {
          requireStructure(workbook);
          if (visibility !== "Visible") requireAnotherVisible(workbook, sheet);
          sheet.visibility = VISIBILITY[visibility];
        },
      },
      TabColor: {
        get: () => sheet.tabColor,
        set: (colour: string) => {
          sheet.tabColor = colour;
        },
      },
      StandardWidth: { get: () => 8.43 },
      StandardHeight: { get: () => 15 },
      ShowGridlines: { get: () => sheet.showGridlines },
      // The client sets this one by another name than it loads it by.
      Gridlines: {
        set: (show: boolean) => {
          sheet.showGridlines = show;
        },
      },
    },
    children: {
      AutoFilter: () => autoFilterOf(workbook, sheet),
      FreezePanes: () => freezePanesOf(workbook, sheet),
      Protection: () => protectionOf(sheet),
      Charts: () => chartsOf(sheet),
      Names: () => namesOf(sheet),
      PageLayout: () => pageLayoutOf(workbook, sheet),
    },
    methods: {
      GetRange: range,
      GetRanges: (addresses: string) => areasObject(workbook, sheet, rectanglesAt(addresses)),
      GetCell: (row: number, column: number) => rangeObject(workbook, sheet, { top: row, left: column, bottom: row, right: column }),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeObject(workbook, sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
      // Documentation: of an empty sheet the first cell.
      GetUsedRange: (valuesOnly: boolean = false) => rangeObject(workbook, sheet, sheet.usedRange(valuesOnly) ?? rectangleAt("A1")),
      GetUsedRangeOrNullObject: (valuesOnly: boolean = false) => {
        const used = sheet.usedRange(valuesOnly);
        return used ? rangeObject(workbook, sheet, used) : null;
      },
      Delete: () => {
        requireStructure(workbook);
        requireAnotherVisible(workbook, sheet);
        loseReferences(workbook, sheet);
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      },
      Copy: (positionType: string) => {
        requireStructure(workbook);
        if (positionType !== "End") throw notImplemented(`copying a sheet to ${positionType}`);
        return worksheetObject(workbook, copyOf(workbook, sheet));
      },
      Activate: () => {
        if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
        workbook.active = sheet.name;
      },
    },
  };
}

/** A copy holds all the sheet has; its own references without sheet name are its own (documentation of Excel). */
function copyOf(workbook: WorkbookModel, sheet: SheetModel): SheetModel {
  let number = 2;
  while (workbook.find(`${sheet.name} (${number})`)) number++;
  const { id: _id, name: _name, ...content } = structuredClone({ ...sheet });
  const name = `${sheet.name} (${number})`;
  const own = { sheet: name };
  const charts = content.charts.map((chart) => ({
    ...chart,
    series: chart.series.map(({ settings, values, categories }) => ({ settings, ...(values && { values: { ...values, ...own } }), ...(categories && { categories: { ...categories, ...own } }) })),
  }));
  const follow = (formula: string): string => formula.replace(qualifiedAddress(sheet.name, ""), qualifiedAddress(name, ""));
  const names = content.names.map((one) => ({ ...one, formula: follow(one.formula) }));
  return Object.assign(workbook.add(name), content, { visibility: "visible", charts, names });
}

/** Formulas that point at a sheet that is gone break. */
function loseReferences(workbook: WorkbookModel, sheet: SheetModel): void {
  const prefixes = [`'${sheet.name.replace(/'/g, "''")}'!`, `${sheet.name}!`];
  for (const other of workbook.sheets) {
    other.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        const { formula } = cell ?? {};
        if (formula !== undefined && other !== sheet && prefixes.some((prefix) => formula.includes(prefix))) {
          other.change(row, column, { formula: "=#REF!", value: "#REF!" });
        }
      }),
    );
  }
}

function autoFilterOf(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  return {
    kind: "AutoFilter",
    properties: {},
    methods: {
      Apply: (range: RangeObject) => {
        requireUnlocked(sheet);
        sheet.filter = range.range;
      },
      GetRangeOrNullObject: () => (sheet.filter ? rangeObject(workbook, sheet, sheet.filter) : null),
      Remove: () => {
        sheet.filter = undefined;
      },
    },
  };
}

function freezePanesOf(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.freeze = { rows, columns };
  };
  return {
    kind: "WorksheetFreezePanes",
    properties: {},
    methods: {
      FreezeAt: ({ range }: RangeObject) => freeze(range.bottom + 1, range.right + 1),
      FreezeRows: (count: number) => freeze(count, 0),
      FreezeColumns: (count: number) => freeze(0, count),
      Unfreeze: () => {
        sheet.freeze = undefined;
      },
      GetLocationOrNullObject: () => {
        const { rows = 0, columns = 0 } = sheet.freeze ?? {};
        if (rows === 0 && columns === 0) return null;
        const to = { ...WHOLE, ...(rows > 0 && { bottom: rows - 1 }), ...(columns > 0 && { right: columns - 1 }) };
        return rangeObject(workbook, sheet, to);
      },
    },
  };
}

function protectionOf(sheet: SheetModel): HostObject {
  return {
    kind: "WorksheetProtection",
    properties: { Protected: { get: () => sheet.protection !== undefined }, Options: { get: () => sheet.protection?.options ?? null } },
    methods: {
      Protect: (options: Record<string, unknown>, password?: string) => {
        if (sheet.protection) throw new HostError("InvalidOperation", "The sheet is already protected.");
        sheet.protection = { options, ...(password && { password }) };
      },
      Unprotect: (password?: string) => {
        if (sheet.protection?.password !== undefined && sheet.protection.password !== password) {
          throw new HostError("AccessDenied", "The password is wrong.");
        }
        sheet.protection = undefined;
      },
    },
  };
}

