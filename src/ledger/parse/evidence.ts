/** Proofs in cells: is the sign-in sheet there, how many photos, in which box. */

import type { CellValue } from "../../book";
import { integerOf } from "../../calendar";
import { tightText } from "./cell-text";
import { formulaError } from "./problem-text";
import type { Evidence, Reading } from "./reading";

const ABSENT: Evidence = { present: false };
const PRESENT: Evidence = { present: true };

/** The proof is not called for, which is another thing than that it is missing. */
const NOT_CALLED_FOR = /^(?:不适用|不涉及|无需|不需要?|免)$/;
/** 无, ×, 未签, 缺1张, 待补, and the marks of an empty-looking cell. */
const DENIAL = /^(?:[-—–―_/\\×✗✘☒xXnN口□]+|No|NO|no|否|空|0|F|FALSE|False|false|未.*|无.*|没.*|缺.*|待.*|尚未.*|暂.*|不.*|.*(?:未签|未交|缺失|遗失|丢失|未收))$/;
const COUNT = /(\d+|[一二两三四五六七八九十]+)(?:余|多)?(?:张|份|页|幅|篇|个|本|次|条|套|件|枚)/;
/** A place is named by what holds it and a number or letter: 盒2-5, 第3盒, 2号柜, A柜3层, 档案室. */
const PLACE_WORDS = /盒|柜|卷|夹|箱|架|档案|资料袋|办公室|电脑|硬盘|网盘|U盘/;

/** Whether something is on file, and how many pieces: 有, √, 3张, 见附件. */
export function readEvidence(value: CellValue): Reading<Evidence> {
  if (typeof value === "string") return readEvidenceText(value);
  if (typeof value === "number") return value === 0 ? ABSENT : Number.isInteger(value) && value > 0 && value < 10_000 ? { present: true, count: value } : PRESENT;
  if (typeof value === "boolean") return value ? PRESENT : ABSENT;
  return value === null ? undefined : formulaError(value);
}

/** Whatever is no denial points to the proof: √, 有, 见附件3, 12张, a date, a signature. */
function readEvidenceText(value: string): Reading<Evidence> {
  const tight = tightText(value);
  if (tight === "") return undefined;
  if (tight === "√" || tight === "有" || tight === "是") return PRESENT;
  if (NOT_CALLED_FOR.test(tight)) return null;
  if (DENIAL.test(tight)) return ABSENT;
  const count = COUNT.exec(tight);
  const place = placeIn(value);
  if (!count && place === undefined && !/^\d{1,4}$/.test(tight)) return PRESENT;
  const number = count ? integerOf(count[1]!) : place === undefined ? Number(tight) : undefined;
  return { present: number !== 0, ...(number !== undefined && { count: number }), ...(place !== undefined && { place }) };
}

function placeIn(text: string): string | undefined {
  const places = text
    .normalize("NFKC")
    .split(/[\s,，、;；()]+/)
    .filter((token) => PLACE_WORDS.test(token) && !COUNT.test(token));
  const joined = places.join("、").replace(/^(?:存放?[于在]?|在|见|放[于在]?)/, "");
  return joined === "" ? undefined : joined;
}

