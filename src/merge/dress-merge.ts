/** The merge of what a sheet is dressed with. Hosts rewrite a part of the dress as a whole, so as few parts as can be. */
import type { Range, Sheet, SheetDress, SheetOperation, SheetSpec } from "../book";
import { lineChangeOf, shiftDress } from "../book";
import type { DressPart } from "./base";
import { DRESS_PARTS, dressFingerprint } from "./base";
import { structureFingerprint } from "./fingerprint";
import type { SheetLines } from "./formula-template";
import { linesOf } from "./lines";
import type { MergeContext, MergingSheet } from "./merging-sheet";
import type { OtherSheets } from "./place-sheet";
import { placeDress, placeDressParts, placeRange } from "./place-sheet";

const UNDRESSED: SheetDress = {
  visibility: "visible",
  merges: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  showGridLines: true,
};

/** The dress after operations that change lines. */
function shifted(dress: SheetDress, sheet: string, operations: readonly SheetOperation[]): SheetDress {
  return operations.reduce((current, operation) => {
    const lines = lineChangeOf(operation);
    return lines ? shiftDress(current, sheet, { sheet, ...lines }) : current;
  }, dress);
}

/**
 * The parts to write again: those we changed, and those that came out otherwise than by moving along with their cells.
 * A visibility the user changed stays.
 */
export function mergeDress(
  merging: MergingSheet,
  spec: SheetSpec,
  lines: SheetLines,
  others: OtherSheets,
  operations: readonly SheetOperation[],
  context: MergeContext,
): Partial<SheetDress> {
  const { base, standing, then } = merging;
  const next = placeDress(spec, lines, others);
  const isChanged = (part: DressPart): boolean => base?.dress.get(part) !== dressFingerprint(spec, part);
  const isUsers = (part: DressPart): boolean =>
    part === "visibility" && base?.dress.get(part) !== structureFingerprint(standing.sheet.visibility);

  const changed = DRESS_PARTS.filter((part) => isChanged(part) && !isUsers(part));
  const same = DRESS_PARTS.filter((part) => !isChanged(part));
  const moved = shifted(
    { ...UNDRESSED, ...placeDressParts(same, spec, then, context.thenLines) },
    standing.sheet.name,
    operations,
  );
  const displaced = same.filter((part) => next[part] !== undefined && JSON.stringify(moved[part]) !== JSON.stringify(next[part]));
  return Object.fromEntries([...changed, ...displaced].map((part) => [part, next[part]]));
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function sortedRanges(ranges: readonly Range[]): string {
  return JSON.stringify(ranges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort());
}

/** Whether merging a range would hide what stands below its first cell. */
function hidesContent({ values }: Sheet, { top, left, bottom, right }: Range): boolean {
  return values.slice(top, bottom + 1).some((row, r) =>
    (row ?? []).slice(left, right + 1).some((value, c) => (r > 0 || c > 0) && value !== null && value !== ""),
  );
}

/**
 * The merged cells of the sheet, where they change: the user's own stay, what the user took apart stays apart, and no
 * merge hides a cell that somebody filled.
 * @param sheet the sheet with its lines arranged and its cells set.
 */
export function mergeMergedCells(
  merging: MergingSheet,
  spec: SheetSpec,
  lines: SheetLines,
  sheet: Sheet,
): readonly Range[] | undefined {
  const { base } = merging;
  const baseOrder = { rows: base?.rows.map(({ key }) => key), columns: base?.columns.map(({ key }) => key) };
  const then: SheetLines = {
    name: lines.name,
    rows: baseOrder.rows ? linesOf(baseOrder.rows, lines.rows.standing) : lines.rows,
    columns: baseOrder.columns ? linesOf(baseOrder.columns, lines.columns.standing) : lines.columns,
  };
  const written = base?.merges ?? spec.merges;
  const oursThen = written.flatMap((range) => {
    const place = placeRange(range, then, true);
    return place ? [{ id: structureFingerprint(range), place }] : [];
  });
  const users = sheet.merges.filter((range) => !oursThen.some(({ place }) => overlap(place, range)));
  const takenApart = new Set(
    oursThen.filter(({ place }) => !sheet.merges.some((range) => overlap(range, place))).map(({ id }) => id),
  );

  const merged = [...users];
  for (const range of spec.merges) {
    const place = placeRange(range, lines, true);
    const isMergeable = place && (place.top < place.bottom || place.left < place.right);
    if (!place || !isMergeable || takenApart.has(structureFingerprint(range))) continue;
    if (!merged.some((other) => overlap(other, place)) && !hidesContent(sheet, place)) merged.push(place);
  }
  return sortedRanges(merged) === sortedRanges(sheet.merges) ? undefined : merged;
}
