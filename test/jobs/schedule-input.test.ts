import { scheduleInput } from "../../src/jobs/schedule-input";
import { unitFacts } from "../../src/jobs/unit-facts";
import { buildSchedule, SOURCE_KINDS, type SourceKind } from "../../src/schedule";
import { ledgerOf, type Tables } from "../inspection/ledgers";
import { COURT } from "../narrative/ledgers";

const EVERY = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, true])) as Record<SourceKind, boolean>;

function scheduleOf(tables: Tables, scheme: "calendar" | "school" = "calendar") {
  const { ledger } = ledgerOf(tables, 2026);
  return buildSchedule(scheduleInput(ledger, unitFacts(ledger, undefined), { year: 2027, scheme, sources: EVERY }, undefined));
}
const namesOf = (tables: Tables) => scheduleOf(tables).rows.map(({ activity }) => activity);

const unit = (type: string, name: string, members: number): Tables["unit"] => [["单位名称", name], ["单位类型", type], ["会员人数", members]];
const PRIMARY: Tables = { unit: unit("学校", "杏花沟小学", 38) };
const OFFICE: Tables = { unit: unit("机关", "云泽市水务局", 31) };
const FACTORY: Tables = { unit: unit("企业", "云泽精密制造公司", 260), groups: [["工会小组", "组长"], ["一车间甲班", "甲"], ["一车间乙班", "乙"]] };
const FEDERATION: Tables = { unit: unit("街道", "南坡街道总工会", 4200), groups: [["工会小组", "组长"], ["南坡快递行业工会", "甲"], ["南坡建筑工地联合工会", "乙"]] };

describe("a year of each kind of union", () => {
  it.each([
    ["primary school", PRIMARY, [/教职工大会/, /教师节/, /春游/], /教代会|干警|劳动竞赛|职代会|建会/],
    ["court", COURT, [/会员大会/, /女干警/, /减压/], /教师节|教职工|教代会|职代会|劳动竞赛|公开|提案|元宵/],
    ["office", OFFICE, [/会员大会/, /干部职工健步走/], /教师节|教职工|教代会|职代会|劳动竞赛|务公开|提案/],
    ["factory", FACTORY, [/职代会/, /集体协商/, /劳动竞赛/, /安康杯/, /送清凉/, /倒班/], /教师节|教代会|干部职工|建会/],
    ["federation", FEDERATION, [/快递.*建会入会/, /集体协商/, /招聘会/, /工地/, /驿站/, /返拨/, /规范化/, /金秋助学/], /慰问会员|教师节|体检|春游|联欢|重阳/],
  ] as const)("%s", (_, tables, own, foreign) => {
    const names = namesOf(tables);
    for (const words of own) expect(names).toContainEqual(expect.stringMatching(words));
    expect(names.filter((name) => foreign.test(name))).toEqual([]);
  });

  it("is as long as the union is large, not always the same", () => {
    const lengths = [PRIMARY, COURT, OFFICE, FACTORY, { unit: unit("学校", "云泽职业技术学院", 600) }, { unit: unit("学校", "第二幼儿园", 20) }].map((tables) => scheduleOf(tables).rows.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(34);
    expect(new Set(lengths).size).toBeGreaterThanOrEqual(4);
  });

  it("is another one for another union of the same kind, by what its ledger keeps", () => {
    const kept: Tables = {
      ...OFFICE,
      welfare: [["节日", "发放日期", "慰问品"], ["端午节", "2026-06-15", "粽子"]],
      mutualAid: [["姓名", "身份证号", "保障项目", "到期日期"], ["甲", null, "住院", "2026-06-30"]],
      library: [["借阅人", "书名", "借阅日期"], ["甲", "边城", "2026-03-03"]],
      honours: [["获奖时间", "姓名", "荣誉名称"], ["2026-12-01", "甲", "先进"]],
      activities: [["活动时间", "活动名称"], ["2026-05-18", "气排球比赛"]],
    };
    const [bare, own] = [new Set(namesOf(OFFICE)), namesOf(kept)];
    expect(own.filter((name) => !bare.has(name))).toEqual(
      expect.arrayContaining(["采购发放端午节慰问品", "办理职工互助保障续保", "职工书屋添置新书，办一次读书分享", "气排球比赛"]),
    );
    expect(own).not.toContain("干部职工健步走活动");
  });

  it("has few things in a school's summer", () => {
    const summer = scheduleOf(PRIMARY).rows.filter(({ months }) => months[0]!.month === 7 || months[0]!.month === 8);
    expect(summer.length).toBeLessThanOrEqual(1);
  });
});

describe("who is in charge", () => {
  const committees: Tables["committees"] = [
    ["机构", "姓名", "职务", "分工"],
    ["工会委员会", "甲", "主席", null],
    ["工会委员会", "乙", "文体委员", null],
    ["工会委员会", "丙", "委员", "组织、财务"],
    ["经费审查委员会", "丁", "委员", "经审"],
    ["经费审查委员会", "戊", "主任", null],
    ["女职工委员会", "己", "主任", "文体、组织"],
  ];
  const ownerOf = (words: RegExp, tables: Tables = { ...OFFICE, committees }) => scheduleOf(tables).rows.find(({ activity }) => words.test(activity))!.owner;

  it("is by post where no task is written, and nobody does another committee's work", () => {
    expect(ownerOf(/会员大会/)).toBe("甲");
    expect(ownerOf(/健步走/)).toBe("乙");
    expect(ownerOf(/名册/)).toBe("丙");
    expect(ownerOf(/预算/)).toBe("丙");
    expect(ownerOf(/年末审查/)).toBe("戊");
    expect(ownerOf(/三八/)).toBe("己");
    // Nobody is given it: the chair answers for it.
    expect(ownerOf(/体检/)).toBe("甲");
  });

  it("is whom 基本情况 names where the committees say nothing", () => {
    const named: Tables = { unit: [...unit("机关", "云泽市水务局", 31)!, ["工会主席", "庚"], ["财务负责人", "辛"]] };
    expect(ownerOf(/会员大会/, named)).toBe("庚");
    expect(ownerOf(/预算/, named)).toBe("辛");
    expect(ownerOf(/年末审查/, named)).toBeUndefined();
  });
});
