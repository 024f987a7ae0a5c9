/** Two unions' plans are two plans: their own figures, their own order, their own words; and text and table agree. */
import { longClausesOf } from "../../src/narrative/clauses";
import { buildPlan, textOf, type NarrativeDocument, type PlanInput, type UnitNames } from "../../src/narrative";
import type { UnitKind } from "../../src/regulation";
import { buildSchedule, type Schedule } from "../../src/schedule";
import type { Tables } from "../inspection/ledgers";
import { EMPTY, ledger, nameOf, times, YEAR_2027 } from "./ledgers";

const unitOf = (unitKind: UnitKind, unitName: string): UnitNames => ({ unitKind, unitName, unionName: `${unitName}工会`, party: `${unitName}党支部`, superior: `${unitName.slice(0, 2)}县教育工会` });

const scheduleOf = (unitKind: UnitKind): Schedule => buildSchedule({ year: 2027, scheme: "calendar", unitKind, sources: ["festivals", "duties"] });

function planOf(tables: Tables, rest: Partial<PlanInput> = {}): NarrativeDocument {
  return buildPlan({ ledger: ledger(tables), unit: unitOf("学校", "青禾小学"), period: YEAR_2027, today: "2027-01-08", length: "long", ...rest });
}

/** The paragraphs, without tables. */
function paragraphs({ blocks }: NarrativeDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [textOf(block.phrase)] : []));
}

/** What a text says in words that may vary: not the documents it cites, not the day, not the gaps. */
function clausesOf({ blocks }: NarrativeDocument): ReadonlySet<string> {
  const own = blocks.flatMap((block) => (block.kind === "paragraph" && block.role !== "date" && !block.phrase.some(({ kind }) => kind === "cited" || kind === "gap") ? [textOf(block.phrase)] : []));
  return new Set(own.flatMap(longClausesOf));
}

interface SchoolYear {
  readonly events: readonly (readonly [string, string, number])[];
  readonly proposals: readonly (readonly [string, string, string | null])[];
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  readonly staff: number;
  readonly members: number;
}

function schoolLedger({ events, proposals, topics, groups, staff, members }: SchoolYear): Tables {
  return {
    unit: [["单位名称", "学校"], ["年度", 2026], ["职工人数", staff], ["会员人数", members]],
    groups: [["工会小组"], ...groups.map((group) => [group])],
    activities: [["活动时间", "活动名称", "活动类别", "参加人数"], ...events.map(([name, area, heads], index) => [`2026-0${index + 3}-12`, name, area, heads])],
    proposals: [["提案编号", "提案标题", "提案人", "提案类别", "立案情况", "提交日期", "答复意见"], ...proposals.map(([title, field, reply], index) => [String(index), `关于${title}的提案`, nameOf(index), field, "立案", "2026-03-10", reply])],
    training: [["培训时间", "培训内容", "参加人数"], ...topics.map((topic, index) => [`2026-0${index + 4}-08`, topic, 30])],
    disclosures: [["公开时间", "公开内容", "公开类别"], ...times(members % 5 + 3, (index) => [`2026-0${index + 1}-06`, `事项${index}`, ["财务", "人事", "收费", "考核", "招生", "采购"][(index + members) % 6]!])],
    visits: [["慰问日期", "慰问对象", "慰问事由", "慰问金额"], ...times(members % 7, (index) => ["2026-06-07", nameOf(index), ["生病住院", "生育"][index % 2]!, 500])],
  };
}

const SCHOOLS: readonly (readonly [string, SchoolYear])[] = [
  [
    "青禾小学",
    {
      events: [["教职工拔河赛", "文体活动", 52], ["端午包粽子", "文体活动", 44], ["板书比赛", "技能竞赛", 14]],
      proposals: [["延长图书室开放时间", "教学管理", "已办"], ["修缮周转房", "后勤保障", null]],
      topics: ["工会业务", "心理健康"],
      groups: ["低年级组", "高年级组"],
      staff: 58,
      members: 53,
    },
  ],
  [
    "云泽明德小学",
    {
      events: [["气排球联赛", "文体活动", 63], ["踏青健步行", "文体活动", 101], ["花艺沙龙", "女职工工作", 98]],
      proposals: [["增设哺乳室", "生活福利", "已办"], ["更换空调", "后勤保障", "已办"], ["增加停车位", "后勤保障", "已办"]],
      topics: ["劳动法律知识", "嗓音保护", "家庭教育"],
      groups: times(7, (index) => `第${index + 1}小组`),
      staff: 132,
      members: 132,
    },
  ],
  [
    "柳河第九中学",
    {
      events: [["乒乓球团体赛", "文体活动", 54], ["青年教师赛课", "技能竞赛", 31], ["师德报告会", "教育培训", 188]],
      proposals: [["设立值班休息室", "后勤保障", "已办"], ["更新办公电脑", "教学条件", null], ["优化体检套餐", "生活福利", "已办"]],
      topics: ["法律风险防范"],
      groups: times(10, (index) => `教研组${index + 1}`),
      staff: 216,
      members: 209,
    },
  ],
];

describe("different unions with different ledgers", () => {
  const plans = SCHOOLS.map(([name, year]) => planOf(schoolLedger(year), { unit: unitOf("学校", name) }));

  it("share less than a fifth of what their plans say", () => {
    const said = plans.map(clausesOf);
    const shared = said.flatMap((own, index) => said.slice(index + 1).map((other) => [...own].filter((clause) => other.has(clause)).length / Math.min(own.size, other.size)));
    expect(Math.max(...shared)).toBeLessThan(0.2);
  });

  it("arrange their chapters differently", () => {
    const headings = plans.map(({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" && block.role === "heading2" ? [textOf(block.phrase)] : [])).join());
    expect(new Set(headings).size).toBe(plans.length);
  });

  it("name what their own ledgers name", () => {
    expect(paragraphs(plans[0]!).join()).toMatch(/“修缮周转房”.*教职工拔河赛|教职工拔河赛.*“修缮周转房”/s);
    expect(paragraphs(plans[1]!).join()).toMatch(/“增设哺乳室”/);
  });
});

describe("one union", () => {
  it("keeps its arrangement and its words, whatever is entered meanwhile", () => {
    const keys = (document: NarrativeDocument) => document.blocks.filter((block) => block.kind === "paragraph" && block.role !== "body").map(({ key }) => key);
    const more: Tables = { ...EMPTY, visits: [["慰问日期", "慰问对象", "慰问事由"], ["2026-06-07", "赵一", "结婚"]] };
    expect(keys(planOf(more))).toEqual(keys(planOf(EMPTY)));
    const [before, after] = [planOf(EMPTY), planOf(more)].map(clausesOf);
    expect([...before!].filter((clause) => !after!.has(clause)).length).toBeLessThan(before!.size / 5);
  });

  it("has its chapters in the usual words where the user chose them", () => {
    const plan = planOf(EMPTY, { areas: ["文体活动", "民主管理", "女职工工作"] });
    expect(plan.blocks.filter(({ key }) => /^work:[^:]+$/.test(key)).map(({ key }) => key)).toEqual(["work:文体活动", "work:民主管理", "work:女职工工作"]);
  });
});

describe("items", () => {
  it("never begin with a figure behind their number, which would read as a decimal", () => {
    const names = times(24, (index) => `云泽第${index + 1}小学`);
    const lines = names.flatMap((name) => paragraphs(planOf(schoolLedger(SCHOOLS[0]![1]), { unit: unitOf("学校", name), schedule: scheduleOf("学校") })));
    expect(lines.some((line) => /^\d+\./.test(line))).toBe(true);
    expect(lines.filter((line) => /^\d+\.\d/.test(line))).toEqual([]);
  });
});

describe("text and table", () => {
  const KINDS = ["学校", "机关", "企业", "法院", "街道", "其他"] as const;

  it.each(KINDS)("agree in a plan of %s: as many items as are counted, each month of an event as in the table", (kind) => {
    const schedule = scheduleOf(kind);
    const text = paragraphs(planOf(EMPTY, { unit: unitOf(kind, "青禾镇"), schedule })).join("\n");
    expect(text).toContain(`${schedule.rows.length}项`);
    for (const [, month, name] of text.matchAll(/(\d+)月(?:举办|组织|开展)([^，。；、和]+)/g)) {
      expect(schedule.rows.filter(({ activity }) => name!.includes(activity) || activity.includes(name!)).map(({ months }) => String(months[0]!.month))).toContain(month);
    }
  });

  it.each(KINDS)("promise no congress in a plan of %s that the table lacks", (kind) => {
    const without = scheduleOf(kind);
    const schedule = { ...without, rows: without.rows.filter(({ activity }) => !/大会|教代会|职代会|提案/.test(activity)) };
    const text = paragraphs(planOf(EMPTY, { unit: unitOf(kind, "青禾镇"), schedule })).join("\n");
    expect(text).not.toMatch(/召开(?:教代会|职代会|职工大会|教职工大会|会员大会)/);
  });

  it("speak of the congress by the table's name for it", () => {
    const schedule = scheduleOf("学校");
    const renamed = { ...schedule, rows: schedule.rows.map((row) => ({ ...row, activity: row.activity.replace(/教代会|教职工大会|教职工代表大会/g, "双代会") })) };
    const text = paragraphs(planOf(EMPTY, { schedule: renamed })).join("\n");
    expect(text).toContain("双代会");
    expect(text).not.toContain("教代会");
  });
});

describe("a federation", () => {
  const FEDERATION: Tables = {
    unit: [["单位名称", "梧桐里街道"], ["单位类型", "街道"], ["年度", 2026], ["职工人数", 18600], ["会员人数", 14200]],
    groups: [["工会小组"], ["东苑社区工会联合会"], ["创业园联合工会"]],
    superiorTasks: [["收文日期", "任务内容", "完成日期"], ["2026-09-09", "户外劳动者驿站星级申报", null]],
  };
  const text = paragraphs(planOf(FEDERATION, { unit: unitOf("街道", "梧桐里街道"), schedule: scheduleOf("街道") })).join("\n");

  it("promises no activities to each of its many members, nor visits to all of them", () => {
    expect(text).not.toMatch(/至少参加两项|婚育病退丧|应访尽访/);
  });

  it("founds unions, bargains, helps and keeps its stations", () => {
    for (const word of [/建会/, /集体协商/, /驿站/, /困难职工/, /所属2家基层工会/, /“户外劳动者驿站星级申报”/]) expect(text).toMatch(word);
  });

  it("has nothing of an office's own union", () => {
    expect(text).not.toMatch(/工会小组|各小组|食堂|我街道|班组/);
  });
});

describe("a missing budget", () => {
  it("is one mark; the sentences beside it stand by themselves", () => {
    const lines = paragraphs(planOf(EMPTY));
    expect(lines.filter((line) => line.includes("【待填"))).toEqual(["【待填：2027年预算收支总额】"]);
  });
});
