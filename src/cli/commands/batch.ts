import { access } from "node:fs/promises";
import path from "node:path";
import { countsInWords, sumLevels, type LevelCounts } from "../../book";
import { USUAL_CHECKLIST, type InspectedSchool, type UnreadFile } from "../../inspection";
import { isSchoolsSummary, planSchoolsSummary } from "../../jobs/summarise-schools";
import { listNamed, LIST_OPTION } from "../checklists";
import { InputError, JSON_OPTION, OUTPUT_OPTION, TODAY_OPTION, type Command } from "../command";
import { today } from "../input-files";
import { keepInputs } from "../output-files";
import type { SchoolOutcome } from "../schools/check-school-files";
import { findSchools } from "../schools/find-schools";
import { checkSchools } from "../schools/hands";
import { newSalt, newWorkbook, openWorkbook, WRITTEN_BY, writeWorkbook } from "../workbooks";

export const batch: Command = {
  name: "batch",
  usage: "DIR [--json] [--list NAME|FILE] [--rank] -o OUT",
  text: "检查一个文件夹里所有学校的台帐（一个工作簿或一个放工作簿的文件夹是一所学校），写出一份汇总。",
  options: {
    json: JSON_OPTION,
    list: { ...LIST_OPTION, text: LIST_OPTION.text.replace(/（默认.*$/, `；各校用同一份（默认：${USUAL_CHECKLIST.id}）`) },
    rank: { type: "boolean", text: "按资料完整度从高到低排列（默认按名称排列，不作排名）" },
    today: TODAY_OPTION,
    output: OUTPUT_OPTION,
  },
  async run(args, terminal) {
    const [folder, ...more] = args.files;
    if (folder === undefined || more.length > 0) throw new InputError("请给出一个文件夹，里面放各校的台帐，例如：union-ledger batch 各校台帐 -o 汇总.xlsx");
    const output = args.text("output");
    if (output === undefined) throw new InputError("请用 -o 说明汇总写到哪个文件，例如：-o 汇总.xlsx");
    const summary = await newWorkbook(output);
    const named = args.text("list");
    const request = { today: today(args.text("today")), list: named === undefined ? USUAL_CHECKLIST : await listNamed(named), chosen: named !== undefined };
    const found = await findSchools(folder, output);
    await keepInputs(found.schools.flatMap(({ files }) => files), [output]);
    await keepSchool(folder, output);
    if (found.schools.length === 0) throw new InputError(`“${folder}”里没有找到工作簿（.xlsx 或 .xlsm），请检查文件夹`);

    const started = performance.now();
    const schools: InspectedSchool[] = [];
    const unread: UnreadFile[] = [...found.unread];
    const lines = args.has("json") ? terminal.print : () => undefined;
    unread.forEach((file) => lines(unreadLine(file, 0)));
    for await (const outcome of checkSchools(found.schools, request)) {
      unread.push(...outcome.unread);
      if (outcome.report) schools.push({ file: outcome.name, report: outcome.report });
      outcomeLines(outcome).forEach(lines);
      terminal.remark(`${schools.length + unread.length}　${outcome.name}`);
    }
    const plan = planSchoolsSummary(
      summary.book,
      { today: request.today, list: request.list, schools, unread, ranked: args.has("rank") },
      { salt: newSalt(), writtenBy: WRITTEN_BY },
    );
    if (plan.status === "readOnly") throw new InputError(plan.text);
    await writeWorkbook(summary, plan.changes, args.has("json") ? { ...terminal, print: terminal.remark } : terminal);
    if (args.has("json")) terminal.print(JSON.stringify(totalLine(schools, unread, performance.now() - started)));
    else report(schools, unread, output).forEach((line) => terminal.print(line));
    return 0;
  },
};

/**
 * A summary takes the place of an earlier one; a school's workbook in the folder stays.
 * @throws InputError where the output is one
 */
async function keepSchool(folder: string, output: string): Promise<void> {
  const isBelow = !path.relative(folder, output).startsWith("..");
  if (!isBelow || !(await exists(output)) || isSchoolsSummary((await openWorkbook(output)).book)) return;
  throw new InputError(`“${output}”已经在那里，而且不是汇总，可能是一所学校的台帐，没有覆盖。请给汇总另起一个名字`);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}

/** The contract's lines: one for the school, and one for each of its files that could not be read. */
function outcomeLines({ name, report, unread, seconds }: SchoolOutcome): string[] {
  const lines = unread.map((file) => unreadLine(file, seconds));
  return report ? [JSON.stringify({ file: name, ok: true, score: report.score, ...report.levels, seconds }), ...lines] : lines;
}

function unreadLine({ file, text }: UnreadFile, seconds: number): string {
  return JSON.stringify({ file, ok: false, score: null, 必改: null, 应改: null, 建议: null, seconds, text });
}

function totalLine(schools: readonly InspectedSchool[], unread: readonly UnreadFile[], milliseconds: number) {
  return {
    total: schools.length + unread.length,
    ok: schools.length,
    unread: unread.length,
    ...levelsOf(schools),
    seconds: Math.round(milliseconds) / 1000,
  };
}

function levelsOf(schools: readonly InspectedSchool[]): LevelCounts {
  return sumLevels(schools.map(({ report: { levels } }) => levels));
}

function report(schools: readonly InspectedSchool[], unread: readonly UnreadFile[], output: string): string[] {
  return [
    `检查了 ${schools.length} 所学校：${countsInWords(levelsOf(schools))}`,
    ...unread.map(({ file, text }) => `没有读到：${file}　${text}`),
    `已写入 ${output}`,
  ];
}
