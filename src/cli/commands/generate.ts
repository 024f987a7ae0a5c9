import path from "node:path";
import { mkdir } from "node:fs/promises";
import { quotedPlace, type PlainDate } from "../../book";
import { calendarFileOf, standingDocument, wordFileOf } from "../../jobs/generate-narrative";
import { partsAtHand, planYear, YEAR_PARTS, type PlannedYearSheets, type YearPart } from "../../jobs/generate-year";
import { readWorkbook } from "../../jobs/read-workbook";
import type { MergeConflict } from "../../merge";
import { SOURCE_KINDS, type SourceKind } from "../../schedule";
import { importPlanText, unitNameOf, type PlanTextImport } from "../../schedule/import";
import { InputError, OUTPUT_OPTION, TODAY_OPTION, type Arguments, type Command, type Terminal } from "../command";
import { readScheme, readText, readYear, today as dayGiven } from "../input-files";
import { keepInputs, saveFile } from "../output-files";
import { newSalt, newWorkbook, openWorkbook, WRITTEN_BY, writeWorkbook, type OpenWorkbook } from "../workbooks";

const ALL_SOURCES = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, true])) as Record<SourceKind, boolean>;

export const generate: Command = {
  name: "generate",
  usage: "[FILE] --year 2027 [--plan-text FILE] [--plan N] [--only schedule,budget,plan,summary] -o OUT [--docx DIR] [--ics FILE]",
  text: "生成全年的行事历、经费预算、工作计划和工作总结，写进工作簿的副本；没有工作簿时写进一个新文件。",
  options: {
    year: { type: "string", value: "2027", text: "哪一年（学年写开始的那一年）" },
    scheme: { type: "string", value: "calendar|school", text: "公历年或学年（默认：看工作簿和计划）" },
    "plan-text": { type: "string", value: "FILE", text: "把这份工作计划里的活动排进去（.txt 或 .docx）" },
    plan: { type: "string", value: "N", text: "计划文件里有几份计划时，用第几份（默认第 1 份）" },
    only: { type: "string", value: "PARTS", text: "只生成哪些，用逗号隔开：schedule 行事历、budget 预算、plan 计划、summary 总结" },
    output: OUTPUT_OPTION,
    docx: { type: "string", value: "DIR", text: "计划和总结另存为 Word 文件，放进这个文件夹" },
    ics: { type: "string", value: "FILE", text: "行事历另存为日历文件（.ics）" },
    today: TODAY_OPTION,
  },
  async run(args, terminal) {
    const year = readYear(args.text("year"));
    if (year === undefined) throw new InputError("请用 --year 说明生成哪一年的，例如：--year 2027");
    const output = args.text("output");
    if (output === undefined) throw new InputError("请用 -o 说明写到哪个文件，例如：-o 年度活动安排.xlsx");
    const today = dayGiven(args.text("today"));
    const chosen = chosenParts(args.text("only"));
    const [file, ...more] = args.files;
    if (more.length > 0) throw new InputError("一次只能给一个工作簿");
    const planFile = args.text("plan-text");
    if (file === undefined && planFile === undefined) {
      throw new InputError("请给出台帐工作簿，或用 --plan-text 给出去年的工作计划");
    }
    await keepInputs([file, planFile], [output, args.text("ics"), ...wordFiles(args.text("docx"))]);
    const text = planFile === undefined ? undefined : await readText(planFile);
    const found = text === undefined ? undefined : importPlanText(text, {});
    const planText = found && chosenPlan(found, planFile!, args);

    const opened = file === undefined ? await newWorkbook(output) : await openWorkbook(file, output);
    const workbook = readWorkbook(opened.book, opened.name);
    const scheme = readScheme(args.text("scheme")) ?? planText?.yearScheme ?? workbook.unit.scheme ?? "calendar";
    const unitName = text === undefined ? undefined : unitNameOf(planText?.title ?? "", text);
    const settings = { year, scheme, sources: ALL_SOURCES };
    const parts = chosen ?? partsAtHand(workbook, { settings });
    if (args.text("docx") !== undefined && !parts.some((part) => part === "plan" || part === "summary")) {
      throw new InputError("--docx 要和计划或总结一起用：请在 --only 里写上 plan 或 summary");
    }
    const made = planYear(
      workbook,
      { settings, parts, today, ...(planText && { planText }), ...(unitName !== undefined && { unitName }) },
      { salt: newSalt(), writtenBy: WRITTEN_BY },
    );
    const { plan, schedule } = made;
    if (plan.status === "readOnly") throw new InputError(`“${opened.name}”：${plan.text}`);
    await makeFolder(args.text("docx"));
    await writeWorkbook(opened, plan.changes, terminal);

    plan.sheets.forEach((sheet) => terminal.print([sheet.text, ...sheet.notes].join("")));
    plan.conflicts.forEach((conflict) => terminal.print(conflictInWords(conflict)));
    [...(found?.problems ?? []), ...plan.problems, ...schedule.notes].forEach(({ text: note }) => terminal.print(`请留意：${note}`));
    if (!chosen) leftOut(parts, year).forEach((note) => terminal.print(note));
    terminal.print(`已写入 ${output}`);
    await writeWordFiles(opened, made, args.text("docx"), today, terminal);
    await writeCalendar(made, args.text("ics"), today, terminal);
    return 0;
  },
};

function conflictInWords({ then, why, fields, lacking = "" }: MergeConflict): string {
  const side = (of: "users" | "ours"): string =>
    fields.flatMap((field) => (field[of] === undefined ? [] : `${field.heading} ${field[of]}`.trim())).join("，") || lacking;
  return `${quotedPlace(then)}：${why}（您的：${side("users")}；新的：${side("ours")}）`;
}

function chosenParts(only: string | undefined): readonly YearPart[] | undefined {
  if (only === undefined) return undefined;
  const words = only.split(",").map((word) => word.trim()).filter((word) => word !== "");
  const unknown = words.filter((word) => !YEAR_PARTS.some((part) => part === word));
  if (unknown.length > 0 || words.length === 0) throw new InputError(`--only 里的“${unknown.join("、")}”不认识，可以写：${YEAR_PARTS.join("、")}`);
  return YEAR_PARTS.filter((part) => words.includes(part));
}

const LEFT_OUT: Partial<Readonly<Record<YearPart, string>>> = {
  budget: "没有生成经费预算：工作簿里没有台帐。要生成空表请写 --only budget",
  summary: "没有生成工作总结：台帐里还没有这一年的记录。要生成底稿请写 --only summary",
};

function leftOut(parts: readonly YearPart[], year: number): readonly string[] {
  return YEAR_PARTS.flatMap((part) => (parts.includes(part) ? [] : (LEFT_OUT[part]?.replace("这一年", ` ${year} 年`) ?? [])));
}

const WORD_NAMES = { plan: "工作计划", summary: "工作总结" } as const;

function wordFile(folder: string, kind: keyof typeof WORD_NAMES): string {
  return path.join(folder, `${WORD_NAMES[kind]}.docx`);
}

/** The files that may be written into the folder, where one is given. */
function wordFiles(folder: string | undefined): string[] {
  return folder === undefined ? [] : [wordFile(folder, "plan"), wordFile(folder, "summary")];
}

/** Before anything is written, so that a wrong folder costs nothing. */
async function makeFolder(folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new InputError(`“${folder}”不能建为文件夹，请换一个位置`);
  });
}

/** Word files of the texts as the written workbook has them, the user's changes included. */
async function writeWordFiles(
  { host }: OpenWorkbook,
  { documents }: PlannedYearSheets,
  folder: string | undefined,
  today: PlainDate,
  terminal: Terminal,
): Promise<void> {
  if (folder === undefined) return;
  const read = await host.read();
  if (read.status === "refused") throw new InputError(read.text);
  for (const document of documents) {
    const standing = standingDocument(read, document.kind, today) ?? document;
    await saveFile(wordFile(folder, document.kind), await wordFileOf(standing), terminal);
  }
}

async function writeCalendar({ schedule }: PlannedYearSheets, file: string | undefined, today: PlainDate, terminal: Terminal): Promise<void> {
  if (file !== undefined) await saveFile(file, new TextEncoder().encode(await calendarFileOf(schedule, today)), terminal);
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
