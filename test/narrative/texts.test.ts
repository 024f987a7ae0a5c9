/** Laws of every text, over many ledgers: nothing said twice, nothing left open unmarked, nothing boasted, nothing borrowed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { longClausesOf } from "../../src/narrative/clauses";
import { BASIC_DUTY } from "../../src/narrative/guidance";
import { buildPlan, buildSummary, linesOfDocument, proposedGuidance, textOf, type NarrativeDocument, type NarrativePeriod, type UnitNames } from "../../src/narrative";
import { UNIT_KINDS, WORK_AREAS, type UnitKind } from "../../src/regulation";
import { buildSchedule, type Schedule } from "../../src/schedule";
import { checkText } from "../../src/wording";
import type { Tables } from "../inspection/ledgers";
import { COURT, EMPTY, ledger, nameOf, times, UNIVERSITY } from "./ledgers";

/** Tables that a ledger has or lacks, with as many rows as the number says. */
const TABLES: Readonly<Record<string, (rows: number) => Tables>> = {
  unit: (n) => ({ unit: [["单位名称", "甲单位"], ["年度", 2026], ["职工人数", 40 + n], ["会员人数", 40]] }),
  members: (n) => ({ members: [["姓名", "性别", "出生日期"], ...times(n * 3, (i) => [nameOf(i), i % 2 ? "男" : "女", "1985-01-02"])] }),
  groups: (n) => ({ groups: [["工会小组"], ...times(n, (i) => [`第${i + 1}小组`])] }),
  committees: (n) => ({ committees: [["机构", "姓名", "任期届满"], ...times(n, (i) => [["工会委员会", "劳动争议调解委员会"][i % 2]!, nameOf(i), "2027-05-06"])] }),
  meetings: (n) => ({ meetings: [["会议时间", "会议类型", "会议名称", "应到人数", "实到人数", "会议内容", "决议"], ...times(n, (i) => [`2026-0${(i % 9) + 1}-05`, ["工会委员会", "教职工代表大会"][i % 2]!, `第${i + 1}次会议`, 30, 28, "1.听取报告；2.审议方案", "通过方案"])] }),
  proposals: (n) => ({ proposals: [["提案编号", "提案标题", "提案人", "立案情况", "提交日期", "答复意见", "满意度"], ...times(n, (i) => [String(i), `关于第${i}件事`, nameOf(i), ["立案", "建议", "不予立案"][i % 3]!, "2026-04-01", i % 4 ? "已办" : null, i % 4 ? ["非常满意", "满意", "不满意"][i % 3]! : null])] }),
  disclosures: (n) => ({ disclosures: [["公开时间", "公开内容", "公开类别"], ...times(n, (i) => ["2026-05-06", `事项${i}`, ["财务", "人事"][i % 2]!])] }),
  activities: (n) => ({ activities: [["活动时间", "活动名称", "活动类别", "参加人数", "签到表"], ...times(n * 2, (i) => [`2026-0${(i % 9) + 1}-1${i % 9}`, ["教职工趣味运动会", "迎新春联欢活动晚会", "青年教师基本功大赛", "心理健康知识讲座"][i % 4]!, WORK_AREAS[i % WORK_AREAS.length]!, 10 + i, i % 2 ? "√" : "无"])] }),
  visits: (n) => ({ visits: [["慰问日期", "慰问对象", "慰问事由", "慰问金额", "人员类别"], ...times(n, (i) => ["2026-06-07", nameOf(i), ["生病住院", "结婚", "困难慰问"][i % 3]!, 500, ["在职", "退休"][i % 2]!])] }),
  welfare: (n) => ({ welfare: [["节日", "发放日期", "领取人", "金额"], ...times(n, (i) => [["春节", "中秋节"][i % 2]!, "2026-09-20", nameOf(i), 100])] }),
  hardship: (n) => ({ hardship: [["档案编号", "姓名"], ...times(n, (i) => [`K${i}`, nameOf(i)])] }),
  training: (n) => ({ training: [["培训时间", "培训内容", "参加人数"], ...times(n, (i) => ["2026-07-08", `第${i}讲`, 20])] }),
  honours: (n) => ({ honours: [["获奖时间", "姓名", "荣誉名称", "级别"], ...times(n, (i) => ["2026-09-09", nameOf(i), `荣誉${i}`, "区县级"])] }),
  mentoring: (n) => ({ mentoring: [["师傅", "徒弟"], ...times(n, (i) => [nameOf(i), nameOf(i + 9)])] }),
  petitions: (n) => ({ petitions: [["接待日期", "来访人", "反馈日期"], ...times(n, (i) => ["2026-03-03", nameOf(i), i % 2 ? "2026-03-09" : null])] }),
  disputes: (n) => ({ disputes: [["案件编号", "申请日期"], ...times(n, (i) => [`D${i}`, "2026-03-03"])] }),
  suggestions: (n) => ({ suggestions: [["提出日期", "建议内容", "采纳情况"], ...times(n, (i) => ["2026-03-03", `建议${i}`, i % 2 ? "采纳" : "未采纳"])] }),
  superiorTasks: (n) => ({ superiorTasks: [["收文日期", "任务内容", "完成日期"], ...times(n, (i) => ["2026-03-03", `任务${i}`, i % 2 ? "2026-04-03" : null])] }),
  publicity: (n) => ({ publicity: [["发布日期", "标题"], ...times(n, (i) => ["2026-03-03", `消息${i}`])] }),
  healthCare: (n) => ({ healthCare: [["项目", "姓名", "日期"], ...times(n, (i) => [["体检", "疗休养"][i % 2]!, nameOf(i), "2026-08-03"])] }),
  mutualAid: (n) => ({ mutualAid: [["姓名", "保障项目"], ...times(n, (i) => [nameOf(i), "住院互助"])] }),
};

const someTables = fc
  .record(Object.fromEntries(Object.keys(TABLES).map((table) => [table, fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined })])))
  .map((rows) => Object.entries(rows).reduce<Tables>((tables, [table, count]) => (count === undefined ? tables : { ...tables, ...TABLES[table]!(count) }), {}));

const PERIODS: readonly NarrativePeriod[] = [
  { scheme: "calendar", year: 2027 },
  { scheme: "school", year: 2026 },
  { scheme: "school", year: 2026, term: 1 },
  { scheme: "school", year: 2026, term: 2 },
];

const unitOf = (unitKind: UnitKind, name: string): UnitNames => ({ unitKind, unitName: name, unionName: `${name}工会委员会`, superior: "云泽市总工会" });

const someText = fc.record({
  tables: someTables,
  kind: fc.constantFrom(...UNIT_KINDS),
  period: fc.constantFrom(...PERIODS),
  length: fc.constantFrom("short" as const, "long" as const),
  timetable: fc.constantFrom("table" as const, "list" as const),
  name: fc.constantFrom("青禾镇中心小学", "云泽市水务局", "柳河机械公司"),
});

type SomeText = typeof someText extends fc.Arbitrary<infer T> ? T : never;

const schedules = new Map<string, Schedule>();

/** Made once: it hangs on nothing but kind and year. */
function scheduleOf(unitKind: UnitKind, { scheme, year }: NarrativePeriod): Schedule {
  const key = `${unitKind} ${scheme} ${year}`;
  const schedule = schedules.get(key) ?? buildSchedule({ year, scheme, unitKind, sources: ["festivals", "duties"] });
  schedules.set(key, schedule);
  return schedule;
}

function planOf({ tables, kind, period, length, timetable, name }: SomeText): NarrativeDocument {
  const schedule = scheduleOf(kind, period);
  return buildPlan({ ledger: ledger(tables), unit: unitOf(kind, name), period, today: "2027-01-08", length, schedule, timetable });
}

function summaryOf({ tables, kind, length, name }: SomeText): NarrativeDocument {
  return buildSummary({ ledger: ledger(tables), unit: unitOf(kind, name), period: { scheme: "calendar", year: 2026 }, today: "2027-01-08", length, problems: ["training", "home", "unanswered", "papers", "joining", "narrow", "suggestions"] });
}

/** Clauses of the text outside tables that stand there more than once; the note on an attachment names its title. */
function repeated({ blocks }: NarrativeDocument): readonly string[] {
  const clauses = blocks.flatMap((block) => (block.kind === "table" || block.role === "attachmentNote" ? [] : longClausesOf(textOf(block.phrase))));
  return clauses.filter((clause, index) => clauses.indexOf(clause) !== index);
}

const BOASTS = /最|第一名|空前|圆满|显著|卓越|突飞猛进|极大|一流|辉煌|高度评价|一致好评/;
const BROKEN = /undefined|NaN|\[object|null|，，|。。|、，|，。|：。|；。|、、|，、|（）| {2}/;

describe.each([["plan", planOf], ["summary", summaryOf]] as const)("every %s", (_, build) => {
  const each = (check: (document: NarrativeDocument, of: SomeText) => void): void => {
    fc.assert(fc.property(someText, (of) => check(build(of), of)), { numRuns: 120 });
  };

  it("says no clause of eight characters twice", () => each((document) => expect(repeated(document)).toEqual([])));

  it("boasts of nothing", () => each((document) => expect(linesOfDocument(document).filter((line) => BOASTS.test(line))).toEqual([])));

  it("is whole: no empty sentence, no doubled mark", () => each((document) => expect(linesOfDocument(document).filter((line) => BROKEN.test(line))).toEqual([])));

  it("cites documents and the law in their own words", () =>
    each((document, { kind }) => {
      const text = linesOfDocument(document).join("\n");
      for (const { words } of proposedGuidance(kind, "2027-01-08")) expect(text).toContain(words);
      expect(text).toContain(BASIC_DUTY);
    }));

  it("passes the rules for texts, gaps apart", () =>
    each((document, { name }) => {
      const text = linesOfDocument(document).join("\n");
      const found = checkText(text, { today: "2027-01-08", unitName: name }).filter((finding) => !text.startsWith("【待填：", finding.offset));
      expect(found.map((finding) => [finding.rule, finding.text])).toEqual([]);
    }));

  it("is the same for the same ledger", () => each((document, of) => expect(build(of)).toEqual(document)));

  it("gives every block a key of its own", () =>
    each(({ blocks }) => {
      const keys = blocks.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }));
});

describe("different unions", () => {
  const NAMES = ["青禾小学", "云泽中学", "柳河中学", "开源小学", "北山中学", "东河小学", "南塘中学", "西岭小学"];
  const texts = NAMES.map((name) =>
    linesOfDocument(buildPlan({ ledger: ledger(EMPTY), unit: unitOf("学校", name), period: PERIODS[0]!, today: "2027-01-08", length: "long" })).slice(3, -2),
  );

  it("say the same things in different words", () => {
    expect(new Set(texts.map((lines) => lines.join("\n"))).size).toBe(texts.length);
  });

  it("choose sentence by sentence: no two share more than four lines in five", () => {
    const shared = texts.flatMap((lines, index) => texts.slice(index + 1).map((others) => lines.filter((line) => others.includes(line)).length / lines.length));
    expect(Math.max(...shared)).toBeLessThan(0.8);
  });
});

const SEEDS = path.resolve(process.cwd(), "../shared/seeds");
const samples = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];

(samples.length > 0 ? describe : describe.skip)("the samples (skipped where they are absent)", () => {
  it("lend no clause of nine characters", () => {
    const seeds = samples.map((name) => readFileSync(path.join(SEEDS, name), "utf8").replace(/\s/g, "")).join("\n");
    const cited = new RegExp(`${BASIC_DUTY}|指导|精神`);
    const texts = UNIT_KINDS.flatMap((kind) => [COURT, UNIVERSITY, EMPTY, TABLES.activities!(5)].flatMap((tables) =>
      (["short", "long"] as const).flatMap((length) => {
        const of: SomeText = { tables, kind, period: PERIODS[0]!, length, timetable: "table", name: "青禾镇中心小学" };
        return [planOf(of), summaryOf(of)];
      }),
    ));
    const clauses = new Set(texts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [] : longClausesOf(textOf(block.phrase))))));
    const borrowed = [...clauses].filter((clause) => clause.length >= 9 && !cited.test(clause) && seeds.includes(clause));
    expect(borrowed).toEqual([]);
  });
});
