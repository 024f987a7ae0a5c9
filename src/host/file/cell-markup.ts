/** Cells as the format writes them. Texts stand in the cell itself, so that no shared string moves. */
import type { CellValue } from "../../book";
import { address, isCellError } from "../../book";
import { toFileFormula } from "./function-names";
import { Unreadable } from "./unreadable";
import { encodeCellText, encodeText } from "./xml";

/** What Excel holds in one cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The inside of a cell and the type it is declared with. */
export interface CellBody {
  /** The `t` attribute; empty for numbers. */
  readonly type: string;
  /** Elements of the cell besides its formula. */
  readonly content: string;
  /** As files hold it. */
  readonly formula: string | undefined;
}

/** @throws Unreadable where text or formula are longer than a cell can hold. */
export function cellBody(value: CellValue, formula: string | undefined, row: number, column: number): CellBody {
  const tooLong =
    (typeof value === "string" && value.length > LONGEST_TEXT) || (formula?.length ?? 0) > LONGEST_FORMULA;
  if (tooLong) {
    throw new Unreadable("unsupported", `的 ${address(row, column)} 放不下要写入的内容（超过 ${LONGEST_TEXT} 个字）。请缩短后再试`);
  }
  return formula === undefined ? valueBody(value) : { ...resultBody(value), formula: toFileFormula(formula) };
}

function valueBody(value: CellValue): CellBody {
  if (typeof value === "string" && value !== "") {
    const content = `<is><t xml:space="preserve">${encodeCellText(value)}</t></is>`;
    return { type: "inlineStr", content, formula: undefined };
  }
  return { ...resultBody(value === "" ? null : value), formula: undefined };
}

/** The value beside a formula, or a plain one that is no text. */
function resultBody(value: CellValue): Omit<CellBody, "formula"> {
  const body = (type: string, text: string) => ({ type, content: `<v>${text}</v>` });
  if (value === null) return { type: "", content: "" };
  if (isCellError(value)) return body("e", encodeText(value.error));
  switch (typeof value) {
    case "string":
      return body("str", encodeCellText(value));
    case "boolean":
      return body("b", value ? "1" : "0");
    default:
      return Number.isFinite(value) ? body("", String(value)) : body("e", "#NUM!");
  }
}

/** The element of a formula as files hold it. */
export function formulaMarkup(formula: string, attributes = ""): string {
  return `<f${attributes}>${encodeText(formula)}</f>`;
}

/** A text that Excel would take for a formula if somebody edited it and pressed Enter. */
export function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@].+/s.test(value);
}
