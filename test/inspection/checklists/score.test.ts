import type { Checklist, ChecklistItem } from "../../../src/inspection";
import { inspect, Inspection, itemsOf, missingLedgers, ownChecklist, RULES, scoreLine, scoreOf, USUAL_CHECKLIST, USUAL_HEADINGS, withTopics } from "../../../src/inspection";
import { CUSTOM } from "../../../src/regulation";
import { ledgerOf, type Tables } from "../ledgers";

const VISITS = ["慰问日期", "慰问对象", "慰问事由", "慰问人", "签收"];
const SIGNED = ["2026-03-01", "赵一", "住院", "钱二", "√"];
const UNSIGNED = ["2026-03-02", "孙三", "住院", "钱二", "无"];

function listOf(...items: Partial<ChecklistItem>[]): Checklist {
  return {
    id: "T",
    title: "测试",
    source: "",
    basis: CUSTOM,
    preconditions: [],
    headings: USUAL_HEADINGS,
    blocks: [{ title: "", items: items.map((item, index) => ({ id: `T-${index + 1}`, title: `第${index + 1}项`, topics: [], ...item })) }],
  };
}

function scored(list: Checklist, tables: Tables, chosen = true) {
  const { ledger, problems } = ledgerOf(tables);
  const inspection = new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } });
  const { findings } = inspect(inspection, { rules: RULES });
  const score = scoreOf(list, inspection, findings, { chosen });
  return { score, missing: missingLedgers(list, score) };
}

describe("a score", () => {
  it("takes off what a list says each shortcoming costs, and a share where it doesn't say", () => {
    const visits = [VISITS, SIGNED, UNSIGNED];
    const { score } = scored(listOf({ points: 5, topics: ["visits"], deduction: 2 }), { visits });
    expect(score).toMatchObject({ earned: 3, assessed: 5, possible: 5 });
    expect(score.items[0]).toMatchObject({ state: "assessed", figures: "慰问 2 人次；问题 1 处" });
    expect(scored(listOf({ points: 10, topics: ["visits"] }), { visits }).score.earned).toBe(9);
  });

  it("counts a shortcoming once, in the first item that it speaks to", () => {
    const list = listOf({ points: 5, topics: ["visits"], deduction: 1 }, { points: 5, topics: ["visits"], deduction: 1 });
    expect(scored(list, { visits: [VISITS, UNSIGNED] }).score.items.map(({ earned }) => earned)).toEqual([4, 5]);
  });

  it("leaves to the site what no ledger shows, and unknown points blank", () => {
    const { score } = scored(listOf({ points: 4, topics: [] }, { topics: ["visits"] }, { points: 6, topics: ["visits"] }), { visits: [VISITS, SIGNED] });
    expect(score.items.map(({ state }) => state)).toEqual(["unassessed", "unassessed", "assessed"]);
    expect(scoreLine(score)).toBe("可核 6 分中得 6 分，另 4 分待现场核查或自评");
  });

  it("misses a ledger only where the union chose the list", () => {
    const list = listOf({ points: 4, topics: ["petitions"] });
    expect(scored(list, {}).score.items[0]).toMatchObject({ state: "assessed", earned: 0 });
    expect(scored(list, {}).missing).toMatchObject([{ kind: "missingLedger", level: "应改", text: "考核项“第1项”要看“来访接待”台帐，工作簿里没有找到" }]);
    const unchosen = scored(list, {}, false);
    expect(unchosen.score.items[0]).toMatchObject({ state: "unassessed" });
    expect(unchosen.missing).toEqual([]);
  });

  it("takes a 零报告 for complete", () => {
    const { score, missing } = scored(listOf({ points: 4, topics: ["petitions"] }), { nothingToReport: [["台帐", "期间"], ["来访接待登记表", "2026年"]] });
    expect(score.items[0]).toMatchObject({ earned: 4, figures: "来访：零报告" });
    expect(missing).toEqual([]);
  });

  it("fails where an item marked 必备 earns nothing", () => {
    const { score, missing } = scored(listOf({ points: 4, topics: ["petitions"], required: true }), {});
    expect(score.failing).toEqual(["T-1"]);
    expect(missing[0]?.level).toBe("必改");
  });

  it("keeps bonus points apart from what is possible", () => {
    const { score } = scored(listOf({ points: 5, topics: ["visits"] }, { points: 3, topics: ["activities"], bonus: true }), { visits: [VISITS, SIGNED], activities: [["活动时间", "活动名称", "负责人"], ["2026-05-01", "登山", "赵一"]] });
    expect(score).toMatchObject({ earned: 8, assessed: 5, possible: 5 });
  });

  it("asks nobody for what only a bonus wants", () => {
    const { score, missing } = scored(listOf({ points: 3, topics: ["honours"], bonus: true }), {});
    expect(score.items[0]).toMatchObject({ state: "unassessed" });
    expect(missing).toEqual([]);
  });

  it("names a ledger that several items ask for only once", () => {
    const list = listOf({ points: 4, topics: ["petitions"] }, { points: 4, topics: ["petitions"] }, { points: 4, topics: ["petitions"] });
    expect(scored(list, {}).missing.length).toBe(1);
  });

  it("finds a congress among the meetings too", () => {
    const { score } = scored(USUAL_CHECKLIST, { meetings: [["会议时间", "会议类型", "主要议题"], ["2026-03-01", "教代会", "审议学校工作报告"]] });
    expect(score.items.find(({ id }) => id === "C1-9")).toMatchObject({ earned: 5, figures: "大会 1 次" });
  });
});

describe("the union's own list", () => {
  const lines = [
    ["考核项目", "考核内容", "分值", "评分依据"],
    ["组织建设", "按期换届", 5, "查批复"],
    [null, "★工会经费独立核算", 5, "没有的扣完"],
    ["慰问帮扶", "五必访及时", 6, "少一次扣1分"],
    ["环境", "教工之家布置", 4, "实地查看"],
  ];

  it("is read from its sheet, with blocks, deductions and marks", () => {
    const list = ownChecklist(ledgerOf({ checklist: lines }).ledger)!;
    expect(list.total).toBe(20);
    expect(list.blocks.map(({ title, items }) => [title, items.length])).toEqual([["组织建设", 2], ["慰问帮扶", 1], ["环境", 1]]);
    expect(itemsOf(list).map(({ topics, deduction, required }) => ({ topics, deduction, required }))).toEqual([
      { topics: ["election"], deduction: undefined, required: undefined },
      { topics: ["funds", "account"], deduction: undefined, required: true },
      { topics: ["visits"], deduction: 1, required: undefined },
      { topics: [], deduction: undefined, required: undefined },
    ]);
  });

  it("takes the user's word on what an item is about", () => {
    const list = withTopics(ownChecklist(ledgerOf({ checklist: lines }).ledger)!, new Map([["教工之家布置", ["assets"]]]));
    expect(itemsOf(list)[3]?.topics).toEqual(["assets"]);
  });
});
