/**
 * Functions younger than the file format: files write them with a prefix, people and Excel's objects without.
 * Only those that need no dynamic arrays; the others would also need a metadata part.
 */
const YOUNG_FUNCTIONS: readonly string[] = [
  "CONCAT", "IFS", "MAXIFS", "MINIFS", "SWITCH", "TEXTJOIN", "XLOOKUP",
  "ARABIC", "BASE", "CEILING.MATH", "DAYS", "DECIMAL", "FLOOR.MATH", "FORMULATEXT", "IFNA", "ISFORMULA",
  "ISOWEEKNUM", "NUMBERVALUE", "SHEET", "SHEETS", "UNICHAR", "UNICODE", "XOR",
];

/** A text in quotes, which is passed over, or a name before its bracket. */
const CALL = /"(?:[^"]|"")*"|([\w.]+)\(/g;

/** The formula as files hold it. */
export function toFileFormula(formula: string): string {
  return formula.replace(CALL, (whole, name: string | undefined) =>
    name !== undefined && YOUNG_FUNCTIONS.includes(name) ? `_xlfn.${whole}` : whole,
  );
}

/** The formula as people see it. */
export function fromFileFormula(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(?:_xlws\.)?/g, "") : formula;
}
