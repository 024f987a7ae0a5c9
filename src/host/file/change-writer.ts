/** Carries out a change set on the bytes of a workbook: all of it, or none and a refusal. */
import type { Change, ChangeSet, PlacedSheet, SheetDress, Shift, StyleSpec } from "../../book";
import { parseRange } from "../../book";
import type { Refusal } from "../host";
import { patchCells } from "./cell-patch";
import { checkKind } from "./file-kind";
import { draftValue } from "./draft-values";
import type { FormulaChange } from "./foreign-references";
import { changeFormulas, loseSheet, mentionsSheet, shiftPivotSource } from "./foreign-references";
import { attributesOf, rootOf, startTag } from "./markup";
import { nameKey, Package } from "./package";
import { fillWorksheet } from "./placed-sheet";
import { fitHeights } from "./row-height";
import { setCharts } from "./sheet-charts";
import { setNotes, shiftCompanions } from "./sheet-companions";
import { dressSheet } from "./sheet-dress";
import { nameDress } from "./sheet-names";
import { OperationRunner } from "./sheet-operations";
import { shiftedFormula } from "./shifted-markup";
import { orRefusal, Unreadable } from "./unreadable";
import type { FoundSheet } from "./workbook-writing";
import { WorkbookWriting } from "./workbook-writing";
import { WorksheetDraft } from "./worksheet-draft";
import type { Codec } from "./zip";
import { portableCodec } from "./zip";

export interface ApplyOptions {
  /** The file's name, for sentences to people. */
  readonly name?: string;
  readonly codec?: Codec;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface Applied {
  readonly status: "applied";
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** The workbook with the changes made, in new bytes; the parts they don't concern are the same to the byte. */
export function applyChanges(
  bytes: Uint8Array,
  changes: ChangeSet,
  { name, codec = portableCodec, onProgress }: ApplyOptions = {},
): Applied | Refusal {
  return orRefusal(name, () => {
    checkKind(bytes);
    const writing = new WorkbookWriting(Package.open(bytes, codec));
    changes.forEach((change, n) => {
      applyChange(writing, change);
      onProgress?.((n + 1) / (changes.length + 1));
    });
    return { status: "applied" as const, bytes: writing.save(), warnings: writing.warnings };
  });
}

function applyChange(writing: WorkbookWriting, change: Change): void {
  switch (change.kind) {
    case "createSheet":
      return writeSheet(writing, writing.addSheet(change.sheet.name, change.sheet.dress.visibility, change.after), change.sheet);
    case "replaceSheet":
      return replaceSheet(writing, change.sheet);
    case "patchSheet":
      return patchSheet(writing, change);
    case "setCells":
      return setCells(writing, change);
    case "deleteSheet":
      return deleteSheet(writing, change.sheet);
  }
}

/** Writes a whole sheet of ours into its part. */
function writeSheet(writing: WorkbookWriting, found: FoundSheet, sheet: PlacedSheet): void {
  const draft = WorksheetDraft.blank(writing.vocabulary);
  const notes = fillWorksheet(draft, sheet, writing.styles);
  const isUnknown = sheet.rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined && cell.value === null));
  writing.valuesChanged ||= isUnknown;
  dress(writing, found, draft, sheet.dress, sheet.styles);
  fitHeights(draft, sheet.rows.keys(), writing.styles);
  setNotes(writing.parts, found.part, draft, notes, writing.vocabulary);
  writing.parts.setText(found.part, draft.toXml());
}

function dress(
  writing: WorkbookWriting,
  found: FoundSheet,
  draft: WorksheetDraft,
  wanted: Partial<SheetDress>,
  named: Readonly<Record<string, StyleSpec>>,
): void {
  dressSheet(draft, wanted, { styles: writing.styles, named, sheetId: found.sheetId });
  if ("charts" in wanted) {
    const { parts, vocabulary } = writing;
    const valueAt = (row: number, column: number) => draftValue(draft.cell(row, column), () => writing.strings);
    setCharts({ parts, sheetPart: found.part, draft, vocabulary }, wanted.charts ?? [], { sheet: found.name, valueAt });
  }
  nameDress(writing.workbook, found.name, wanted);
  if (wanted.visibility) writing.workbook.setVisibility(found.index, wanted.visibility);
}

function replaceSheet(writing: WorkbookWriting, sheet: PlacedSheet): void {
  if (!writing.has(sheet.name)) {
    return writeSheet(writing, writing.addSheet(sheet.name, sheet.dress.visibility, undefined), sheet);
  }
  const found = writing.find(sheet.name);
  const before = writing.parts.text(found.part) ?? "";
  writing.formulasChanged ||= /<(?:\w+:)?f[\s>]/.test(before);
  // Formulas may point at a sheet that people see; nothing points at the hidden record of ours.
  writing.valuesChanged ||= sheet.dress.visibility !== "veryHidden";
  const reachable = writing.parts.reachable();
  for (const { id } of writing.parts.relationships(found.part)) writing.parts.removeRelationship(found.part, id);
  writing.parts.removeOrphans(reachable);
  writeSheet(writing, found, sheet);
}

function patchSheet(writing: WorkbookWriting, change: Extract<Change, { kind: "patchSheet" }>): void {
  const found = writing.find(change.sheet);
  const draft = WorksheetDraft.parse(writing.parts.requiredText(found.part));
  const runner = new OperationRunner(draft, found.name, change.styles, writing.styles);
  const { shifts, notes, rows, formulasChanged } = runner.run(change.operations);
  if (shifts.length > 0) {
    shiftCompanions(writing.parts, found.part, found.name, shifts);
    shiftElsewhere(writing, found, shifts);
  }
  if (change.dress) dress(writing, found, draft, change.dress, change.styles);
  fitHeights(draft, rows, writing.styles);
  setNotes(writing.parts, found.part, draft, notes, writing.vocabulary);
  writing.parts.setText(found.part, draft.toXml());
  writing.formulasChanged ||= formulasChanged;
  writing.valuesChanged ||= change.operations.length > 0;
}

/** Has everything outside the sheet that points at it follow its shifts. */
function shiftElsewhere(writing: WorkbookWriting, found: FoundSheet, shifts: readonly Shift[]): void {
  changeElsewhere(writing, found, (formula, home) => shiftedFormula(formula, home, shifts));
  for (const part of writing.parts.names().filter((name) => /pivotCacheDefinition\d*\.xml$/i.test(name))) {
    const xml = writing.parts.requiredText(part);
    if (mentionsSheet(xml, found.name)) writing.parts.setText(part, shiftPivotSource(xml, found.name, shifts));
  }
}

function changeElsewhere(writing: WorkbookWriting, found: FoundSheet, change: FormulaChange): void {
  writing.workbook.mapNames((text) => change(text, ""));
  const homes = new Map(writing.worksheets().map(({ part, name }) => [nameKey(part), name]));
  for (const part of writing.parts.names()) {
    const home = homes.get(nameKey(part));
    const isChart = /(^|\/)charts\/[^/]*\.xml$/i.test(part);
    if ((home === undefined && !isChart) || nameKey(part) === nameKey(found.part)) continue;
    const xml = writing.parts.requiredText(part);
    if (mentionsSheet(xml, found.name)) {
      writing.parts.setText(part, changeFormulas(xml, home ?? "", found.name, change));
    }
  }
}

function setCells(writing: WorkbookWriting, { sheet, cells }: Extract<Change, { kind: "setCells" }>): void {
  if (cells.length === 0) return;
  const found = writing.find(sheet);
  refuseTableHeadings(writing, found, cells);
  const { xml, formulasChanged } = patchCells(writing.parts.requiredText(found.part), found.name, cells, writing.styles);
  writing.parts.setText(found.part, xml);
  writing.formulasChanged ||= formulasChanged;
  writing.valuesChanged = true;
}

/** The heading cells of a table repeat the names of its columns; Excel calls a difference damage. */
function refuseTableHeadings(
  writing: WorkbookWriting,
  found: FoundSheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): void {
  for (const { type, target } of writing.parts.relationships(found.part)) {
    const xml = type === "table" ? writing.parts.text(target) : undefined;
    if (xml === undefined) continue;
    const attributes = attributesOf(startTag(xml, rootOf(xml)));
    const range = parseRange(attributes.get("ref") ?? "");
    if (!range || attributes.get("headerRowCount") === "0") continue;
    if (cells.some(({ row, column }) => row === range.top && column >= range.left && column <= range.right)) {
      throw new Unreadable("unsupported", `的工作表“${found.name}”第 ${range.top + 1} 行是套用表格格式的标题。请在 Excel 或 WPS 里改`);
    }
  }
}

function deleteSheet(writing: WorkbookWriting, name: string): void {
  const found = writing.find(name);
  const before = writing.parts.text(found.part) ?? "";
  writing.formulasChanged ||= /<(?:\w+:)?f[\s>]/.test(before);
  writing.valuesChanged = true;
  changeElsewhere(writing, found, (formula) => loseSheet(formula, found.name));
  writing.removeSheet(found.name);
}
