/** Years in cells. */
import { fromSerial, isCellError, isDateFormat, yearOf } from "../../book";
import type { CellValue } from "../../book";
import { integerOf } from "../../calendar";
import { saysNothing, tightText } from "./cell-text";
import { badDate, formulaError } from "./problem-text";
import type { ColumnContext, Reading } from "./reading";

const WORDS = /^((?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3}|\d{2}(?=年))(?:[-—–~至/]+(?:20)?\d{2})?(?:年?度?|学年度?)(?:第?[一二12上下](?:学期|半年))?$/;

/** 2024, 2024年度, 二〇二四年; of 2023-2024学年 the year in which it begins. */
export function readYear(value: CellValue, format: string | undefined, context: ColumnContext): Reading<number> {
  if (value === null) return undefined;
  if (isCellError(value)) return formulaError(value);
  if (typeof value === "number") return yearOfNumber(value, format, context) ?? badYear(String(value));
  const tight = tightText(String(value));
  if (tight === "") return undefined;
  if (saysNothing(tight)) return null;
  const written = WORDS.exec(tight)?.[1];
  const year = written === undefined ? undefined : integerOf(written);
  if (year === undefined) return badYear(String(value));
  return year < 100 ? 2000 + year : year;
}

function yearOfNumber(value: number, format: string | undefined, { dateSystem }: ColumnContext): number | undefined {
  if (isDateFormat(format)) {
    const day = fromSerial(value, dateSystem);
    return day && yearOf(day);
  }
  return Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : undefined;
}

function badYear(text: string): Reading<never> {
  return badDate(text, "读不出年份，请写四位数字");
}
