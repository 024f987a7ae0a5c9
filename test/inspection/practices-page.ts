/**
 * docs/practices.md: what of the trade's practices is covered by which table, rule, generator or setting, and by which
 * test. The data stand in docs/practices.json; everything named there is looked up, so that the page can't outlive it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/inspection";
import { fieldById, isTableId, tableById } from "../../src/ledger";
import { DUTIES } from "../../src/schedule/duties";
import { WORDING_RULES } from "../../src/wording";

export interface Practice {
  readonly no: number;
  readonly practice: string;
  readonly tables?: readonly string[];
  readonly rules?: readonly string[];
  readonly wording?: readonly string[];
  readonly duties?: readonly string[];
  readonly generators?: readonly string[];
  /** `table.field` of a form the union fills in. */
  readonly settings?: readonly string[];
  /** How far it goes, with what stays open. */
  readonly how?: string;
  /** Why nothing covers it. */
  readonly notCovered?: string;
}

const ROOT = path.resolve(__dirname, "../..");

export const PRACTICES = JSON.parse(readFileSync(path.join(ROOT, "docs/practices.json"), "utf8")) as readonly Practice[];

/** Something that covers practices: what people call it, and the test that shows it. */
interface Cover {
  readonly title: string;
  readonly test: string;
  /** The test's own name. */
  readonly name: string;
}

interface Generator extends Cover {
  readonly source: string;
}

const SHEETS_TEST = "test/inspection/sheets/sheets.test.ts";

const GENERATORS: Readonly<Record<string, Generator>> = {
  schedule: { title: "年度活动安排", source: "src/jobs/generate-schedule.ts", test: "test/schedule/build-schedule.test.ts", name: "reads as 20 to 30 rows, every one with its source" },
  budget: { title: "经费预算", source: "src/jobs/generate-budget.ts", test: "test/budget/school-union.test.ts", name: "draws on earlier years and balances" },
  plan: { title: "工作计划", source: "src/narrative/plan/build-plan.ts", test: "test/narrative/plan.test.ts", name: "come in the user's areas and order" },
  summary: { title: "工作总结", source: "src/narrative/summary/build-summary.ts", test: "test/narrative/summary.test.ts", name: "states 53 proposals = 20 + 29 + 4 and how content people were, 17, 2 and 1" },
  planImport: { title: "导入计划", source: "src/schedule/import/import-plan-text.ts", test: "test/schedule/import/details.test.ts", name: "come from labels" },
  festivals: { title: "节日", source: "src/calendar/festivals.ts", test: "test/calendar/festivals.test.ts", name: "knows the Spring Festivals that some sources have wrong" },
  checklist: { title: "本会考核细则", source: "src/inspection/checklists/own-checklist.ts", test: "test/inspection/checklists/own-checklist.test.ts", name: "takes conditions out, and counts points that several lines share once" },
  selfCheck: { title: "内部自查单", source: "src/jobs/check-sheets.ts", test: SHEETS_TEST, name: "has a row for each finding under its class, with a jump to the cell" },
  selfScore: { title: "自评表", source: "src/jobs/check-sheets.ts", test: SHEETS_TEST, name: "has the issuer's headings, our figures, and a blank column for the inspector" },
  batch: { title: "多校汇总", source: "src/jobs/summarise-schools.ts", test: "test/cli/batch.test.ts", name: "writes completeness, frequent findings and unread files, by name and without ranks" },
};

/** Each table of the template is recognised again, column by column. */
const CATALOGUE = { test: "test/ledger/template/new-ledger.test.ts", name: "is recognised again, each column of %s as its field" };

type Kind = "tables" | "rules" | "wording" | "duties" | "generators" | "settings";

const KINDS: Readonly<Record<Kind, { readonly title: string; cover(id: string): Cover | undefined }>> = {
  tables: { title: "台帐", cover: (id) => (isTableId(id) ? { title: tableById(id).title, ...CATALOGUE } : undefined) },
  rules: { title: "检查规则", cover: ruleCover },
  wording: { title: "文字检查", cover: wordingCover },
  duties: { title: "例行事项", cover: (id) => cover(DUTIES.find((duty) => duty.id === id)?.name, "test/schedule/duties.test.ts", "are recognised by their own names, in the words of every kind of unit") },
  generators: { title: "生成", cover: (id) => (id in GENERATORS && existsSync(path.join(ROOT, GENERATORS[id]!.source)) ? GENERATORS[id] : undefined) },
  settings: { title: "设置", cover: settingCover },
};

function cover(title: string | undefined, test: string, name: string): Cover | undefined {
  return title === undefined ? undefined : { title, test, name };
}

function ruleCover(id: string): Cover | undefined {
  const rule = RULES.find((each) => each.id === id);
  const test = testsOfRules().get(id);
  return rule && test !== undefined ? { title: rule.title, test, name: firstTestOf(test) } : undefined;
}

function wordingCover(id: string): Cover | undefined {
  const test = "test/wording/rules.test.ts";
  const rule = WORDING_RULES.find((each) => each.id === id);
  return rule && textOf(test).includes(`rule: "${id}"`) ? { title: rule.title, test, name: id } : undefined;
}

function settingCover(id: string): Cover | undefined {
  const [table = "", field = ""] = id.split(".");
  const found = isTableId(table) ? fieldById(tableById(table), field) : undefined;
  return found && { title: found.heading, ...CATALOGUE };
}

function testsOfRules(): ReadonlyMap<string, string> {
  const folder = "test/inspection/rules";
  return new Map(
    readdirSync(path.join(ROOT, folder)).flatMap((family) =>
      readdirSync(path.join(ROOT, folder, family)).map((file) => [file.replace(/\.test\.ts$/, ""), `${folder}/${family}/${file}`] as const),
    ),
  );
}

function textOf(file: string): string {
  return existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), "utf8") : "";
}

function firstTestOf(file: string): string {
  return /\bit(?:\.each\([\s\S]*?\))?\(\s*"([^"]+)"/.exec(textOf(file))?.[1] ?? "";
}

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** What an id of a kind stands for, or undefined where nothing of that name exists. */
export function coverOf(kind: Kind, id: string): Cover | undefined {
  return KINDS[kind].cover(id);
}

/** Whether the test's file holds a test of that name. */
export function isTested({ test, name }: Cover): boolean {
  return name !== "" && textOf(test).includes(name);
}

const CASE_TESTS = ["test/inspection/figures.test.ts", "test/inspection/plan-cases.test.ts"];

/** Figures that their authors alone can know: no ledger confirms or contradicts them. */
export const STATED_ONLY = ["N5", "N6", "N8", "N26", "N28", "N29"];

const numbered = (letter: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** The figures and the cases of plan against schedule, which are tests by their numbers. */
export const CASES: readonly string[] = [...numbered("N", 30), ...numbered("T", 15)];

/** Where a figure or case is tested: `file › name`, or nothing. */
export function testsOfCase(id: string): readonly string[] {
  return CASE_TESTS.flatMap((file) =>
    [...textOf(file).matchAll(/\bit\("((?:[NT]\d+(?:, )?)+): ([^"]+)"/g)].flatMap(([, ids = "", name]) => (ids.split(", ").includes(id) ? [`${file} › ${ids}: ${name}`] : [])),
  );
}

/** The page as Markdown. */
export function practicesPage(): string {
  const covered = PRACTICES.filter(({ notCovered }) => notCovered === undefined).length;
  return [
    "# 工会做法对照",
    "",
    `本页由 docs/practices.json 生成，请勿手改。共 ${PRACTICES.length} 条，其中 ${covered} 条有台帐、规则、生成或设置管到，${PRACTICES.length - covered} 条不管，写明原因。`,
    "",
    "| 序号 | 做法 | 由什么管 | 管到哪里，哪里没有管 |",
    "|---|---|---|---|",
    ...PRACTICES.map((entry) => `| ${entry.no} | ${entry.practice} | ${coversOf(entry)} | ${entry.notCovered === undefined ? entry.how : `不管：${entry.notCovered}`} |`),
    "",
    "# 测试",
    "",
    "| 类别 | 编号 | 名称 | 测试 |",
    "|---|---|---|---|",
    ...KIND_NAMES.flatMap(indexOf),
    "",
    "# 数字和案例",
    "",
    "| 编号 | 测试 |",
    "|---|---|",
    ...CASES.map((id) => `| ${id} | ${testsOfCase(id).join("<br>") || "只有作者自己知道的数，台帐不能证实也不能否定"} |`),
    "",
  ].join("\n");
}

function coversOf(entry: Practice): string {
  return KIND_NAMES.flatMap((kind) => {
    const ids = entry[kind] ?? [];
    return ids.length === 0 ? [] : [`${KINDS[kind].title}：${ids.map((id) => `\`${id}\``).join(" ")}`];
  }).join("；");
}

function indexOf(kind: Kind): string[] {
  const ids = [...new Set(PRACTICES.flatMap((entry) => entry[kind] ?? []))].sort();
  return ids.map((id) => {
    const { title = "", test = "", name = "" } = coverOf(kind, id) ?? {};
    return `| ${KINDS[kind].title} | \`${id}\` | ${title} | ${test} › ${name.replace(/\|/g, "\\|")} |`;
  });
}
