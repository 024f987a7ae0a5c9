/** The merge of what a sheet is dressed with. Hosts rewrite a part of the dress as a whole, so as few parts as can be. */
import type { Range, Sheet, SheetDress, SheetOperation } from "../book";
import { lineChangeOf, shiftDress, shiftRange } from "../book";
import type { DressPart } from "./base";
import { DRESS_PARTS } from "./base";
import type { Filling } from "./filling";
import { structureFingerprint } from "./fingerprint";
import type { SheetLines } from "./formula-template";
import type { MergingSheet } from "./merging-sheet";
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
 * @param operations those that arranged the lines
 */
export function mergeDress(
  { merging, spec, written, arranged, others, context }: Filling,
  operations: readonly SheetOperation[],
): Partial<SheetDress> {
  const { base, standing, then } = merging;
  const next = placeDress(spec, arranged.lines, others);
  const isChanged = (part: DressPart): boolean => base?.dress.get(part) !== written.dress.get(part);
  const isUsers = (part: DressPart): boolean =>
    part === "visibility" && base?.dress.get(part) !== structureFingerprint(standing.sheet.visibility);

  const changed = DRESS_PARTS.filter((part) => isChanged(part) && !isUsers(part));
  const same = DRESS_PARTS.filter((part) => !isChanged(part));
  const moved = shifted(
    { ...UNDRESSED, ...placeDressParts(same, spec, then, context.thenLines) },
    standing.sheet.name,
    operations,
  );
  const displaced = same.filter(
    (part) => next[part] !== undefined && JSON.stringify(moved[part]) !== JSON.stringify(next[part]),
  );
  return Object.fromEntries([...changed, ...displaced].map((part) => [part, next[part]]));
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function sortedRanges(ranges: readonly Range[]): string {
  return JSON.stringify(
    ranges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(),
  );
}

/** Whether merging a range would hide what stands below its first cell. */
function hidesContent({ values }: Sheet, { top, left, bottom, right }: Range): boolean {
  return values
    .slice(top, bottom + 1)
    .some((row, r) =>
      (row ?? [])
        .slice(left, right + 1)
        .some((value, c) => (r > 0 || c > 0) && value !== null && value !== ""),
    );
}

function isSingleCell(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** Where a merge stands once lines are arranged; undefined where nothing of it is left to be merged. */
function arrangedRange(range: Range, operations: readonly SheetOperation[]): Range | undefined {
  let place: Range | undefined = range;
  for (const operation of operations) {
    const lines = lineChangeOf(operation);
    if (place && lines) place = shiftRange(place, lines.axis, lines.change);
  }
  return place && !isSingleCell(place) ? place : undefined;
}

/**
 * The merged cells of the sheet, where they change: the user's own stay, what the user took apart stays apart, and no
 * merge hides a cell that somebody filled.
 * @param sheet the sheet with its lines arranged and its cells set.
 */
export function mergeMergedCells(
  { base, spec, standing, then }: MergingSheet,
  lines: SheetLines,
  operations: readonly SheetOperation[],
  sheet: Sheet,
): readonly Range[] | undefined {
  const written = (base?.merges ?? spec.merges).flatMap((range) => {
    const place = placeRange(range, then, true);
    return place ? [{ id: structureFingerprint(range), place }] : [];
  });
  const standingMerges = standing.sheet.merges.flatMap((range) => {
    const place = arrangedRange(range, operations);
    return place ? [{ place, isOurs: written.some((ours) => overlap(ours.place, range)) }] : [];
  });
  const takenApart = new Set(
    written
      .filter(({ place }) => !standing.sheet.merges.some((range) => overlap(range, place)))
      .map(({ id }) => id),
  );

  let merged = standingMerges.filter(({ isOurs }) => !isOurs).map(({ place }) => place);
  for (const range of spec.merges) {
    const place = placeRange(range, lines, true);
    if (!place || isSingleCell(place)) continue;
    const there = standingMerges
      .filter((standingMerge) => overlap(standingMerge.place, place))
      .map((standingMerge) => standingMerge.place);
    if (there.length === 0 && takenApart.has(structureFingerprint(range))) continue;
    merged = merged.filter((other) => !overlap(other, place));
    merged.push(...(hidesContent(sheet, place) ? there : [place]));
  }
  return sortedRanges(merged) === sortedRanges(sheet.merges) ? undefined : merged;
}
