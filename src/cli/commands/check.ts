import type { Finding } from "../../book";
import { citeBasis, countLevels, countsInWords, placeInWords } from "../../book";
import { scoreLine } from "../../inspection";
import { checkLedger, type CheckedLedger } from "../../jobs/check-ledger";
import { planCheckSheets } from "../../jobs/check-sheets";
import { otherUnit } from "../../jobs/files-beside";
import { readWorkbook, type ReadWorkbook } from "../../jobs/read-workbook";
import { InputError, JSON_OPTION, OUTPUT_OPTION, TODAY_OPTION, type Command } from "../command";
import { listNamed, LIST_OPTION } from "../checklists";
import { today } from "../input-files";
import { keepInputs } from "../output-files";
import { newSalt, openWorkbook, readFile, WRITTEN_BY, writeWorkbook } from "../workbooks";

export const check: Command = {
  name: "check",
  usage: "FILE… [--json] [--last FILE] [--list NAME|FILE] [-o OUT]",
  text: "检查台帐：哪里缺、哪里错、依据是什么、怎么改，按考核表打分。",
  options: {
    json: JSON_OPTION,
    last: { type: "string", value: "FILE", text: "去年的台帐，用来核对结转和换人" },
    list: LIST_OPTION,
    today: TODAY_OPTION,
    output: OUTPUT_OPTION,
  },
  async run(args, terminal) {
    const [first, ...others] = args.files;
    if (first === undefined) throw new InputError("请给出台帐工作簿，例如：union-ledger check 工会台帐.xlsx");
    const day = today(args.text("today"));
    const [output, last, list] = [args.text("output"), args.text("last"), args.text("list")];
    await keepInputs([...args.files, last, list], [output]);
    const opened = await openWorkbook(first, output);
    const workbook = readWorkbook(opened.book, opened.name);
    const workbooks = [workbook, ...(await Promise.all(others.map(readFile)))];
    const lastYear = last === undefined ? undefined : await readFile(last);
    for (const other of [...workbooks.slice(1), ...(lastYear ? [lastYear] : [])]) {
      const unit = otherUnit(workbook, other);
      if (unit !== undefined) terminal.remark(`请留意：“${other.name}”写的单位是“${unit}”，与“${workbook.name}”不是同一个单位，请看看是不是给错了文件（检查许多学校请用 batch）`);
    }
    const checked = checkLedger({
      workbooks,
      today: day,
      ...(lastYear && { lastYear }),
      ...(list !== undefined && { list: await listNamed(list) }),
    });
    if (output !== undefined) {
      const plan = planCheckSheets(workbook, checked, day, { salt: newSalt(), writtenBy: WRITTEN_BY });
      if (plan.status === "readOnly") throw new InputError(`“${opened.name}”：${plan.text}`);
      // Standard output is the JSON's alone.
      await writeWorkbook(opened, plan.changes, args.has("json") ? { ...terminal, print: terminal.remark } : terminal);
    }
    if (args.has("json")) terminal.print(JSON.stringify(checkJson(checked, workbooks)));
    else report(checked).forEach((line) => terminal.print(line));
    if (output !== undefined) terminal.remark(`已写入 ${output}`);
    return checked.findings.some(({ level }) => level === "必改") ? 1 : 0;
  },
};

/** The contract's JSON. With several files each finding names its own. */
function checkJson({ findings, ignored, unchecked, score }: CheckedLedger, workbooks: readonly ReadWorkbook[]) {
  return {
    file: workbooks[0]!.name,
    ...(workbooks.length > 1 && { files: workbooks.map(({ name }) => name) }),
    score: {
      list: score.list,
      title: score.title,
      earned: score.earned,
      assessed: score.assessed,
      possible: score.possible,
      items: score.items.map(({ id, title, points, earned, state, figures }) => ({ id, title, points: points ?? null, earned: earned ?? null, state, figures })),
    },
    findings: findings.map(findingJson),
    ignored: ignored.map(({ finding, reason }) => ({ ...findingJson(finding), reason })),
    unchecked,
  };
}

const QUALIFIED = /^\[([^\]]+)\](.*)$/s;

function findingJson({ rule, kind, level, place, id, text, why, fix, basis }: Finding) {
  const [, file, sheet] = QUALIFIED.exec(place.sheet) ?? [undefined, undefined, place.sheet];
  return {
    rule,
    kind,
    level,
    ...(file !== undefined && { file }),
    sheet,
    ...(place.cell !== undefined && { cell: place.cell }),
    ...(place.row !== undefined && { row: place.row }),
    id,
    text,
    why,
    fix,
    basis,
  };
}

function report({ findings, ignored, unchecked, score, list }: CheckedLedger): string[] {
  return [
    `${list.title}：${scoreLine(score)}`,
    countsInWords(countLevels(findings)) + (ignored.length > 0 ? `，已忽略 ${ignored.length} 处` : ""),
    ...findings.map(
      ({ level, place, text, fix, basis }) => `【${level}】${placeInWords(place)}　${text}\n　　怎么改：${fix ?? ""}${basis ? `　依据：${citeBasis(basis)}` : ""}`,
    ),
    ...notChecked(unchecked.map(({ text }) => text)),
  ];
}

/** Many rules want the same ledger: each reason once, those that kept most from being checked first. */
function notChecked(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([text, count]) => `${text}（${count} 项）`);
}
