/** What points at a sheet from elsewhere in the workbook, rewritten after that sheet's rows or columns changed. */
import type { FormulaPiece, Shift } from "../../book";
import { formulaPieces, parseRange, rangeAddress, sameSheetName } from "../../book";
import { writeOutSharedFormulas } from "./shared-formulas";
import { shiftedRange } from "./shifted-markup";
import { decodeText, encodeAttribute, encodeText } from "./xml";

/** Gives the formula anew; one that doesn't point at the sheet comes back as it was. */
export type FormulaChange = (formula: string, home: string) => string;

/** An element that holds a formula: of a cell, a rule, a drop-down, a chart. */
const FORMULA_PLACE = /<((?:\w+:)?(?:f|formula|formula1|formula2))(\s[^>]*)?>([^<]+)<\/\1>/g;

/** Whether a part can point at the sheet at all: its name stands in it in some writing. */
export function mentionsSheet(xml: string, sheet: string): boolean {
  const inFormula = encodeText(sheet.replace(/'/g, "''"));
  return xml.toLowerCase().includes(inFormula.toLowerCase()) || xml.includes(encodeText(sheet));
}

/** A worksheet or chart part with its formulas and jumps changed. `home` is the sheet it is or stands on. */
export function changeFormulas(xml: string, home: string, sheet: string, change: FormulaChange): string {
  // A follower reads as a copy of its master, which holds no longer where the cells pointed at move apart.
  const separate = writeOutSharedFormulas(xml, (master) => master.pieces.some((piece) => pointsAt(piece, sheet)));
  const changed = separate.replace(FORMULA_PLACE, (whole, element: string, attributes: string | undefined, text: string) => {
    const before = decodeText(text);
    const after = change(before, home);
    return after === before ? whole : `<${element}${attributes ?? ""}>${encodeText(after)}</${element}>`;
  });
  return changeLocations(changed, home, change);
}

function pointsAt(piece: FormulaPiece, sheet: string): boolean {
  if (piece.kind === "text" || piece.kind === "lost" || piece.sheet === undefined) return false;
  return sameSheetName(piece.sheet, sheet);
}

/** Jumps: `<hyperlink location="'安排'!B5"/>`. */
function changeLocations(xml: string, home: string, change: FormulaChange): string {
  return xml.replace(/(<(?:\w+:)?hyperlink\b[^>]*\blocation=")([^"]*)"/g, (whole, before: string, location: string) => {
    const after = change(decodeText(location), home);
    return after === decodeText(location) ? whole : `${before}${encodeAttribute(after)}"`;
  });
}

/** The formula with every reference to the sheet lost, as after the sheet was deleted. */
export function loseSheet(formula: string, sheet: string): string {
  return formulaPieces(formula)
    .map((piece) => (pointsAt(piece, sheet) ? "#REF!" : piece.text))
    .join("");
}

/** The range a pivot table takes its data from: `<worksheetSource ref="B2:H90" sheet="收支汇总"/>`. */
export function shiftPivotSource(xml: string, sheet: string, shifts: readonly Shift[]): string {
  return xml.replace(/<(?:\w+:)?worksheetSource\b[^>]*>/g, (tag) => {
    const named = decodeText(/\bsheet="([^"]*)"/.exec(tag)?.[1] ?? "");
    if (!sameSheetName(named, sheet)) return tag;
    return tag.replace(/\bref="([^"]*)"/, (whole, ref: string) => {
      const range = parseRange(ref);
      const shifted = range && shiftedRange(range, shifts);
      return shifted ? `ref="${rangeAddress(shifted)}"` : whole;
    });
  });
}

