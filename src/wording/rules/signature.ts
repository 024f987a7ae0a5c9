import { isDateLine, isMonthLine, namesUnit } from "../../schedule/import/reading/headings";
import type { WordingRule } from "../rule";

/** How many lines at the end may hold it. */
const LINES_AT_END = 6;

export const signature: WordingRule = {
  id: "text-signature",
  title: "结尾有落款",
  kind: "other",
  level: "建议",
  why: "计划和总结要写明是哪个单位、哪一天写的，才能归档。",
  fix: "在结尾写上单位名称和日期，各占一行。",
  *check({ parts, lines }) {
    const titled = parts.filter(({ title }) => /计划|总结|要点|报告|思路|打算/.test(title));
    const written = lines.filter(({ folded }) => folded !== "");
    // A collection of texts, a note or a single paragraph is no document to sign.
    if (titled.length !== 1 || written.length < LINES_AT_END) return;
    const texts = written.map(({ folded }) => folded.replace(/ /g, ""));
    // Attachments may follow the signature.
    if (texts.some((line, index) => signs(line) && dates(texts[index + 1] ?? ""))) return;
    const ending = texts.slice(-LINES_AT_END);
    const [isSigned, isDated] = [ending.some(signs), ending.some(dates)];
    const last = written[written.length - 1]!;
    const missing = [isSigned ? "" : "单位", isDated ? "" : "日期"].filter(Boolean).join("和");
    if (missing !== "") yield { start: Math.max(last.start, last.end - 1), end: last.end, text: `结尾没有落款的${missing}` };
  },
};

function signs(line: string): boolean {
  return namesUnit(line) || /^[^,。;:]{2,30}(?:工会|委员会|工会小组)$/.test(line);
}

function dates(line: string): boolean {
  return isDateLine(line) || isMonthLine(line);
}
