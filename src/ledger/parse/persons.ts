/** Names of persons in cells. */
import { isCellError } from "../../book";
import type { CellValue } from "../../book";
import { cleanText, saysNothing, tightText } from "./cell-text";
import { formulaError, unreadable } from "./problem-text";
import type { Reading } from "./reading";

const SEPARATORS = /[、，,;；/|&＆+\n\t]+|\\+/;
/** 王芳和李明; 王和平 is one name, since nobody's is a single character. */
const JOINED = /^([\u3400-\u9fff]{2,3})[和与及]([\u3400-\u9fff]{2,3})$/;
const HAN = /^[\u3400-\u9fff\u{20000}-\u{3ffff}·.]+$/u;
/** 等, 等3人, 共5人: how many there are, not who. */
const AND_OTHERS = /(?:等|共)?(?:\d+|[一二两三四五六七八九十]+)?[人名位]?等?$/;
/** Characters of a Chinese name, a double surname included. */
const LONGEST_NAME = 4;
const TWO_CHARACTER_SURNAMES = new Set(["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "东方", "慕容", "令狐", "夏侯", "端木", "南宫", "司徒", "司空", "轩辕", "宇文", "长孙", "闻人", "申屠", "澹台", "公冶", "濮阳", "独孤"]);

/** 王芳、李明; 王芳 李明; 王 芳 (one name with a blank inside); 王芳、李明等5人. */
export function readPersons(value: CellValue): Reading<readonly string[]> {
  if (value === null) return undefined;
  if (typeof value !== "string") return isCellError(value) ? formulaError(value) : unreadable(String(value), "不是姓名");
  const tight = tightText(value);
  if (tight === "") return undefined;
  const names = saysNothing(tight) ? [] : namesIn(value);
  return names.length > 0 ? names : null;
}

/** A cell for one person; the few that name more yield them all. */
export function readPerson(value: CellValue): Reading<string | readonly string[]> {
  if (typeof value === "string" && isPlainName(value)) return value;
  const names = readPersons(value);
  return Array.isArray(names) && names.length === 1 ? names[0] : names;
}

/** Two or three Chinese characters and no more: nearly every cell of a column of names. */
function isPlainName(text: string): boolean {
  if (text.length !== 2 && text.length !== 3) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return !saysNothing(text);
}

function namesIn(text: string): readonly string[] {
  return cleanText(text.replace(/[(（][^()（）]*[)）]/g, " "))
    .split(SEPARATORS)
    .flatMap((piece) => namesOfPiece(piece.trim()));
}

/** Names divided by blanks only, or one name with a blank inside. */
function namesOfPiece(piece: string): readonly string[] {
  const tokens = piece
    .split(" ")
    .map((token) => withoutOthers(token.replace(/^[:：]+|[。.:：]+$/g, "")))
    .filter((token) => token !== "" && !/^\d+$/.test(token));
  if (tokens.length < 2) return JOINED.exec(tokens[0] ?? "")?.slice(1) ?? tokens;
  return tokens.every((token) => HAN.test(token)) ? joinSplitNames(tokens) : [tokens.join(" ")];
}

/** 王 芳 李明 is 王芳 and 李明; 欧阳 娜 is one name, and so is 党 玉 霞. */
function joinSplitNames(tokens: readonly string[]): readonly string[] {
  if (tokens.length <= LONGEST_NAME && tokens.every((token) => token.length === 1)) return [tokens.join("")];
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const surname = token.length === 1 || TWO_CHARACTER_SURNAMES.has(token);
    if (surname && next !== undefined && next.length <= 2) {
      names.push(token + next);
      i++;
    } else names.push(token);
  }
  return names;
}

/** 李明等5人 is 李明; 等 alone is nobody. A name that ends in a numeral (丁一) stays. */
function withoutOthers(token: string): string {
  return /等|共\d|\d+[人名位]$/.test(token) ? token.replace(AND_OTHERS, "") : token;
}
