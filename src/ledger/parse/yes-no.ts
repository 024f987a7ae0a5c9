/** Yes or no. */
import { isCellError } from "../../book";
import type { CellValue } from "../../book";
import { tightText } from "./cell-text";
import { formulaError, unreadable } from "./problem-text";
import type { Reading } from "./reading";

const NOTHING_SAID = /^(?:[-—–―_/\\…]+|不适用|不涉及|暂无|N\/A)$/i;
const NO = /^(?:[×✗✘☒xX]|否|无|0|n|no|f|false|未.*|没.*|非.*|不.*|尚未.*|暂未.*|暂不.*|待.*|.*未[入报记]账)$/i;
const YES = /^(?:[√✓✔☑vV]|是.*|有|对|1|y|yes|t|true|已.*|在.*|入账|入帐|会员|工会会员|全部.*|同意|属实)$/i;

export function readYesNo(value: CellValue): Reading<boolean> {
  if (typeof value === "boolean") return value;
  if (value === null) return undefined;
  if (isCellError(value)) return formulaError(value);
  const tight = tightText(String(value));
  if (tight === "") return undefined;
  if (NOTHING_SAID.test(tight)) return null;
  if (NO.test(tight)) return false;
  return YES.test(tight) ? true : unreadable(String(value), "读不出是或否，请写“是”或“否”");
}
