/** The plan is about this union: measures fit what its ledger holds or lacks. */
import { buildPlan, gapsIn, linesOfDocument, type NarrativeDocument, type PlanInput } from "../../src/narrative";
import { moneyFromYuan, type PlainDate } from "../../src/book";
import { buildSchedule } from "../../src/schedule";
import type { Tables } from "../inspection/ledgers";
import { EMPTY, ledger, SCHOOL, YEAR_2027 } from "./ledgers";

function planOf(tables: Tables, rest: Partial<PlanInput> = {}): NarrativeDocument {
  return buildPlan({ ledger: ledger(tables), unit: SCHOOL, period: YEAR_2027, today: "2027-01-08", length: "long", ...rest });
}

const textOf = (document: NarrativeDocument): string => linesOfDocument(document).join("\n");

const PROPOSALS = (answers: readonly (string | null)[]): Tables => ({
  proposals: [["提案编号", "提案标题", "提案人", "立案情况", "提交日期", "答复意见"], ...answers.map((answer, index) => [String(index), `提案${index}`, "赵一", "立案", "2026-03-10", answer])],
});

describe("the frame", () => {
  it("names the union in the title and signs in full, with the day", () => {
    const lines = linesOfDocument(planOf(EMPTY));
    expect(lines[0]).toBe("青禾镇中心小学工会2027年工作计划");
    expect(lines.slice(-2)).toEqual(["青禾镇中心小学工会委员会", "2027年1月8日"]);
  });

  it("numbers its chapters and begins anew in each", () => {
    const lines = linesOfDocument(planOf(EMPTY, { areas: ["民主管理", "文体活动"] }));
    expect(lines.filter((line) => /^[一二三四五六]、/.test(line))).toEqual(["一、指导思想", "二、目标任务", "三、工作任务和措施", "四、经费安排", "五、组织保障"]);
    expect(lines.filter((line) => line.startsWith("（")).map((line) => line.slice(0, 3))).toEqual(["（一）", "（二）"]);
  });

  it("speaks of school years and terms as such", () => {
    expect(planOf(EMPTY, { period: { scheme: "school", year: 2026 } }).title).toBe("青禾镇中心小学工会2026—2027学年工作计划");
    const term = planOf(EMPTY, { period: { scheme: "school", year: 2026, term: 2 } });
    expect(term.title).toBe("青禾镇中心小学工会2026—2027学年第二学期工作计划");
    expect(textOf(term)).not.toMatch(/今年|去年|年初/);
  });

  it("leaves gaps for what nobody said", () => {
    const gaps = gapsIn(planOf(EMPTY, { unit: { unitKind: "学校" } }));
    expect(gaps.map(({ text }) => text)).toEqual(["【待填：工会名称】", "【待填：2027年预算收支总额】", "【待填：工会名称】"]);
  });
});

describe("the guiding idea", () => {
  it("is led by whom 基本情况 names", () => {
    expect(textOf(planOf(EMPTY))).toContain("在青禾镇中心小学党支部和青禾县教育工会领导下");
  });

  it("marks proposed wording until the union confirms it", () => {
    const cited = (document: NarrativeDocument) => document.blocks.flatMap((block) => (block.kind === "table" ? [] : block.phrase)).flatMap((piece) => (piece.kind === "cited" ? [piece.proposed] : []));
    expect(cited(planOf(EMPTY))).toContain(true);
    const words = [{ slot: "theory", words: "甲理论", source: "上级文件" }, { slot: "partyMeeting", words: "乙会议精神", source: "上级文件" }] as const;
    const confirmed = planOf(EMPTY, { guidance: { words, confirmed: true, superiorPoints: "《青禾县教育工会2027年工作要点》" } });
    expect(cited(confirmed)).not.toContain(true);
    expect(textOf(confirmed)).toContain("以甲理论为指导，深入学习贯彻乙会议精神，在");
    expect(textOf(confirmed)).toContain("按照《青禾县教育工会2027年工作要点》的要求");
  });

  it("proposes nothing for a day when newer documents are to be expected", () => {
    const gaps = gapsIn(planOf(EMPTY, { today: "2028-01-08", period: { scheme: "calendar", year: 2028 } }));
    expect(gaps.map(({ text }) => text)).toContain("【待填：学习贯彻的党的会议精神】");
  });
});

describe("measures", () => {
  it("take up last year's unanswered proposals", () => {
    expect(textOf(planOf(PROPOSALS(["已办", null, null])))).toMatch(/3件(?:提案中还有2件没有答复|中未答复的有2件|提案，尚有2件没有答复)/);
  });

  it("look after what was promised where all were answered", () => {
    const text = textOf(planOf(PROPOSALS(["已办", "已办"])));
    expect(text).toMatch(/2件提案都有了答复|收到提案2件，没有遗留/);
    expect(text).not.toMatch(/没有答复|未答复/);
  });

  it("are for last year, not for the year before it", () => {
    const old: Tables = { proposals: [["提案编号", "提案标题", "提案人", "提交日期"], ["1", "旧提案", "赵一", "2025-03-10"]] };
    expect(textOf(planOf(old))).not.toContain("1件提案");
  });

  it("make up for a congress that was not held; a meeting of members is none", () => {
    const meetings = (kind: string): Tables => ({ meetings: [["会议时间", "会议类型", "会议内容"], ["2026-03-05", kind, "听取报告"]] });
    expect(textOf(planOf(meetings("会员大会")))).toMatch(/把开好教代会作为重点|教代会列为今年的重点/);
    expect(textOf(planOf(meetings("教职工代表大会")))).not.toMatch(/作为重点|列为今年的重点/);
  });

  it("prepare elections for a term that ends in the year", () => {
    const ending = (day: string): Tables => ({ committees: [["机构", "姓名", "任期届满"], ["工会委员会", "赵一", day]] });
    expect(textOf(planOf(ending("2027-06-30")))).toContain("本届工会委员会到2027年6月30日任期届满");
    expect(textOf(planOf(ending("2028-06-30")))).not.toContain("任期届满");
  });

  it("tie in the unit's own points", () => {
    expect(textOf(planOf(EMPTY, { ownPoints: ["迎接市级文明校园复查。", "开展阅读节"] }))).toMatch(/（一）服务大局，落实学校年度工作要点\n1\.迎接市级文明校园复查。\n2\.开展阅读节。/);
  });

  it("come in the user's areas and order", () => {
    const plan = planOf(EMPTY, { areas: ["财务经审", "女职工工作"] });
    expect(plan.blocks.filter(({ key }) => /^work:[^:]+$/.test(key)).map(({ key }) => key)).toEqual(["work:财务经审", "work:女职工工作"]);
  });
});

describe("goals", () => {
  const staffed = (staff: number, members: number): Tables => ({ unit: [["单位名称", "甲"], ["职工人数", staff], ["会员人数", members], ["年度", 2026]] });

  it("name the few who have not joined, and never call 2999 of 3000 all of them", () => {
    expect(textOf(planOf(staffed(301, 300)))).toMatch(/现(?:入会率|有)99\.7%/);
    expect(textOf(planOf(staffed(3000, 2999)))).toMatch(/现(?:入会率|有)99\.9%/);
    expect(textOf(planOf(staffed(300, 300)))).toContain("入会率保持在100%");
  });

  it("build on last year's count of what was made public only where there was enough of it", () => {
    const made = (count: number): Tables => ({ disclosures: [["公开时间", "公开内容"], ...Array.from({ length: count }, (_, index) => [`2026-0${index + 1}-05`, `事项${index}`])] });
    expect(textOf(planOf(made(1)))).not.toMatch(/公开.{0,6}1项/);
    expect(textOf(planOf(made(9)))).toMatch(/校务公开(?:不少于去年的9项|保持去年9项的数量)/);
  });

  it("do not ask for more than full contentment", () => {
    const judged = (second: string): Tables => ({ proposals: [["提案编号", "提案标题", "提案人", "提交日期", "答复意见", "满意度"], ["1", "甲", "赵一", "2026-03-10", "已办", "满意"], ["2", "乙", "钱二", "2026-03-10", "已办", second]] });
    expect(textOf(planOf(judged("满意")))).toMatch(/满意或基本满意|满意率（含基本满意）保持100%/);
    expect(textOf(planOf(judged("不满意")))).toMatch(/去年的?50%/);
  });
});

describe("the day of writing", () => {
  const ending: Tables = { committees: [["机构", "姓名", "任期届满"], ["工会委员会", "赵一", "2027-04-07"]] };

  it("leaves three months for an election or says that it presses", () => {
    expect(textOf(planOf(ending, { today: "2026-12-28" }))).toContain("提前三个月");
    expect(textOf(planOf(ending, { today: "2027-01-10" }))).toMatch(/2027年4月7日任期届满，抓紧向/);
    expect(textOf(planOf(ending, { today: "2027-05-10" }))).toContain("已于2027年4月7日任期届满");
  });

  it("is followed by what is planned; a plan made up at the year's end has the whole year", () => {
    const schedule = buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", sources: ["festivals", "duties"] });
    const months = (today: PlainDate) => planOf(EMPTY, { schedule, today, timetable: "list" }).blocks.filter(({ key }) => /^timetable:2027/.test(key)).map(({ key }) => key);
    expect(months("2027-03-05")[0]).toBe("timetable:2027-3");
    expect(months("2027-12-20")[0]).toBe("timetable:2027-1");
  });
});

describe("the schedule's activities", () => {
  it("keep their marks and leave remarks behind out for the month", () => {
    const schedule = buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", sources: ["festivals"] });
    const outing = { ...schedule, rows: [{ ...schedule.rows[0]!, activity: "庆“五一”踏青（当日往返）", area: "文体活动" as const }] };
    expect(textOf(planOf(EMPTY, { schedule: outing, timetable: "none" }))).toMatch(/\d+月(?:举办|组织|开展)?庆“五一”踏青(?:。|，|、)|庆“五一”踏青（\d+月）/);
  });
});

describe("the name of the unit", () => {
  it.each([
    ["学校", "青禾县第二幼儿园", /园党组织.*保育教育/s, /学校平稳|学校党组织|优质课/],
    ["其他", "青禾县人民医院", /医疗服务/, /单位中心工作|（代表）/],
    ["机关", "青禾街道办事处", /干部职工.*街道党工委|街道党工委.*干部职工/s, /企务公开|建会/],
    ["机关", "青禾县水务局", /局里/, /单位/],
  ] as const)("lets %s %s speak as such", (unitKind, unitName, own, others) => {
    const text = textOf(planOf(EMPTY, { unit: { unitKind, unitName } }));
    expect(text).toMatch(own);
    expect(text).not.toMatch(others);
  });
});

describe("the kind of unit", () => {
  it.each([
    ["学校", /教代会/, /职代会|干警/],
    ["企业", /职代会/, /教代会|教职工/],
    ["法院", /干警/, /教代会|教职工|校务公开/],
    ["街道", /企务公开/, /校务公开|教职工/],
    ["机关", /政务公开/, /校务公开|教职工/],
  ] as const)("%s has its words and none of the others'", (unitKind, own, others) => {
    const text = textOf(planOf(EMPTY, { unit: { unitKind, unitName: "甲单位" }, areas: ["民主管理", "权益维护", "教育培训", "技能竞赛", "生活保障", "慰问帮扶", "组织建设"] }));
    expect(text).toMatch(own);
    expect(text).not.toMatch(others);
  });
});

describe("money", () => {
  const sum = (yuan: number) => ({ amount: moneyFromYuan(yuan)!, places: [] });
  const budget = { income: sum(120000), expense: sum(118000), lines: [{ account: "会员活动支出", sum: sum(80000) }, { account: "送温暖支出", sum: sum(38000) }] };

  it("stands as the budget has it, in a sentence where its lines are few", () => {
    const plan = planOf(EMPTY, { budget });
    expect(textOf(plan)).toContain("2027年工会经费预算收入120000元，预算支出118000元。支出为会员活动支出80000元、送温暖支出38000元。");
    expect(plan.blocks.some(({ key }) => key === "funds:table")).toBe(false);
  });

  it("has many lines in a table of the long text", () => {
    const lines = ["会员活动支出", "送温暖支出", "文体活动支出", "培训支出", "会议支出"].map((account) => ({ account, sum: sum(20000) }));
    const plan = planOf(EMPTY, { budget: { ...budget, lines } });
    expect(plan.blocks.find(({ key }) => key === "funds:table")).toMatchObject({ rows: [...lines.map(({ account }) => ({ cells: [account, "20000"] })), { cells: ["合计", "118000"] }] });
    expect(planOf(EMPTY, { budget: { ...budget, lines }, length: "short" }).blocks.some(({ kind }) => kind === "table")).toBe(false);
  });

  it("asks what makes up for more spending than income", () => {
    const plan = planOf(EMPTY, { budget: { ...budget, income: sum(100000) } });
    expect(textOf(plan)).toContain("支出大于收入18000元，【待填：差额的来源】。");
  });

  it("is asked for where the budget has no income yet", () => {
    const plan = planOf(EMPTY, { budget: { ...budget, income: sum(0) } });
    expect(gapsIn(plan).map(({ text }) => text)).toEqual(["【待填：2027年预算收支总额】"]);
    expect(textOf(plan)).not.toMatch(/118000|0元/);
  });
});

describe("the schedule", () => {
  const schedule = buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", sources: ["festivals", "duties"] });

  it("is attached as a table, below the signature", () => {
    const keys = planOf(EMPTY, { schedule }).blocks.map(({ key }) => key);
    expect(keys.slice(-5)).toEqual(["attachmentNote", "sign", "date", "attachmentTitle", "timetable:table"]);
  });

  it("stands in the text by month where a list is wanted", () => {
    const plan = planOf(EMPTY, { schedule, timetable: "list" });
    expect(plan.blocks.some(({ key }) => key === "timetable:2027-3")).toBe(true);
    expect(plan.blocks.some(({ kind }) => kind === "table")).toBe(false);
  });

  it("is left out where it is not wanted", () => {
    expect(textOf(planOf(EMPTY, { schedule, timetable: "none" }))).not.toContain("活动安排");
  });
});

describe("a small union", () => {
  const schedule = buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", union: { traits: new Set(["tiny", "small"]), months: {}, members: 12 } });
  const tables: Tables = { unit: [["单位名称", "青禾镇幼儿园"], ["单位类型", "学校"], ["年度", 2026], ["会员人数", 12], ["女会员人数", 12]] };
  const text = textOf(planOf(tables, { schedule, unit: { unitKind: "学校", unitName: "青禾镇幼儿园" } }));

  it("meets as a whole: it has no delegates and no proposals to file", () => {
    expect(text).toContain("教职工大会");
    expect(text).not.toMatch(/代表|提案/);
  });

  it("has no groups", () => {
    expect(text).not.toContain("小组");
  });

  it("says nothing of the women's share where all are women", () => {
    expect(text).not.toMatch(/占会员的|女会员/);
  });
});

describe("activities of the schedule", () => {
  const textWith = (name: string, category: string) =>
    textOf(planOf(EMPTY, { areas: ["文体活动", "技能竞赛", "教育培训"], schedule: buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", sources: ["ownPlan"], ownPlan: [{ months: [5], name, category, at: { sheet: "年度活动计划", cell: "C3" } }] }) }));

  it("are held as they are named, or as activities where the name is a doing", () => {
    expect(textWith("教职工拔河赛", "文体活动")).toMatch(/5月(?:举办|组织)教职工拔河赛。/);
    expect(textWith("端午包粽子", "文体活动")).toMatch(/5月(?:开展|组织)端午包粽子活动。/);
    expect(textWith("部署年度劳动竞赛", "技能竞赛")).toContain("5月部署年度劳动竞赛。");
    expect(textWith("年度考评与先进评选", "教育培训")).toContain("5月进行年度考评与先进评选。");
  });
});
