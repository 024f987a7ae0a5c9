import { planSchedule } from "../../jobs/generate-schedule";
import { readWorkbook } from "../../jobs/read-workbook";
import { SOURCE_KINDS, type SourceKind } from "../../schedule";
import { importPlanText, unitNameOf, type PlanTextImport } from "../../schedule/import";
import { InputError, OUTPUT_OPTION, type Arguments, type Command } from "../command";
import { readScheme, readText, readYear } from "../input-files";
import { newSalt, newWorkbook, openWorkbook, WRITTEN_BY, writeWorkbook } from "../workbooks";

const ALL_SOURCES = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, true])) as Record<SourceKind, boolean>;

export const generate: Command = {
  name: "generate",
  usage: "[FILE] --year 2027 [--plan-text FILE] [--plan N] [--only schedule] -o OUT",
  text: "生成年度活动安排，写进工作簿的副本；没有工作簿时写进一个新文件。",
  options: {
    year: { type: "string", value: "2027", text: "哪一年（学年写开始的那一年）" },
    scheme: { type: "string", value: "calendar|school", text: "公历年或学年（默认：看工作簿和计划）" },
    "plan-text": { type: "string", value: "FILE", text: "把这份工作计划里的活动排进去（.txt 或 .docx）" },
    plan: { type: "string", value: "N", text: "计划文件里有几份计划时，用第几份（默认第 1 份）" },
    only: { type: "string", value: "schedule", text: "只生成哪些（目前有 schedule）" },
    output: OUTPUT_OPTION,
  },
  async run(args, terminal) {
    const year = readYear(args.text("year"));
    if (year === undefined) throw new InputError("请用 --year 说明生成哪一年的，例如：--year 2027");
    const output = args.text("output");
    if (output === undefined) throw new InputError("请用 -o 说明写到哪个文件，例如：-o 年度活动安排.xlsx");
    checkParts(args.text("only"));
    const [file, ...more] = args.files;
    if (more.length > 0) throw new InputError("一次只能给一个工作簿");
    const planFile = args.text("plan-text");
    if (file === undefined && planFile === undefined) {
      throw new InputError("请给出台帐工作簿，或用 --plan-text 给出去年的工作计划");
    }
    const text = planFile === undefined ? undefined : await readText(planFile);
    const found = text === undefined ? undefined : importPlanText(text, {});
    const planText = found && chosenPlan(found, planFile!, args);

    const opened = file === undefined ? await newWorkbook(output) : await openWorkbook(file, output);
    const workbook = readWorkbook(opened.book, opened.name);
    const scheme = readScheme(args.text("scheme")) ?? planText?.yearScheme ?? workbook.unit.scheme ?? "calendar";
    const unitName = text === undefined ? undefined : unitNameOf(planText?.title ?? "", text);
    const { schedule, plan } = planSchedule(
      workbook,
      { settings: { year, scheme, sources: ALL_SOURCES }, ...(planText && { planText }), ...(unitName !== undefined && { unitName }) },
      { salt: newSalt(), writtenBy: WRITTEN_BY },
    );
    if (plan.status === "readOnly") throw new InputError(`“${opened.name}”：${plan.text}`);
    await writeWorkbook(opened, plan.changes, terminal);

    plan.sheets.forEach((sheet) => terminal.print([sheet.text, ...sheet.notes].join("")));
    plan.conflicts.forEach(({ text: conflict, users, ours }) => terminal.print(`保留您的：${conflict}（您的：${users}；新的：${ours}）`));
    [...(found?.problems ?? []), ...plan.problems, ...schedule.notes].forEach(({ text: note }) => terminal.print(`请留意：${note}`));
    terminal.print(`已写入 ${output}`);
    return 0;
  },
};

const PARTS = ["schedule"];

function checkParts(only: string | undefined): void {
  const unknown = (only ?? "schedule").split(",").filter((part) => !PARTS.includes(part.trim()));
  if (unknown.length > 0) throw new InputError(`--only 里的“${unknown.join("、")}”还不能生成，现在可以生成：${PARTS.join("、")}`);
}

/** The plan that `--plan` names among those found in the text. */
export function chosenPlan(found: PlanTextImport, file: string, args: Arguments): PlanTextImport["plans"][number] {
  const none = found.problems.find(({ kind }) => kind === "noSchedule");
  if (none) throw new InputError(`“${file}”：${none.text}`);
  const wanted = args.text("plan") ?? "1";
  const plan = /^[1-9]\d*$/.test(wanted) ? found.plans[Number(wanted) - 1] : undefined;
  if (!plan) throw new InputError(`“${file}”里有 ${found.plans.length} 份计划，--plan 请写 1 到 ${found.plans.length}`);
  return plan;
}
