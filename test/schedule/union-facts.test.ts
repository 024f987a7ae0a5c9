import { unionFacts, type UnionNames } from "../../src/schedule";
import { ledgerOf, type Tables } from "../inspection/ledgers";

const YEAR_2027 = { year: 2027, scheme: "calendar" } as const;
const factsOf = (tables: Tables, names: UnionNames = {}, planned: { year: number; scheme: "calendar" | "school" } = YEAR_2027) =>
  unionFacts(ledgerOf(tables, 2026).ledger, names, planned);
const traitsOf = (tables: Tables, names?: UnionNames) => [...factsOf(tables, names).traits].sort();

const roster = (women: number, men: number, born = "1980-05-06"): Tables => ({
  members: [["姓名", "性别", "出生日期"], ...Array.from({ length: women + men }, (_, index) => [`甲${index}`, index < women ? "女" : "男", born])],
});

describe("what the ledger tells of a union", () => {
  it("is its size", () => {
    expect(traitsOf({}, { members: 20 })).toEqual(["small", "tiny"]);
    expect(traitsOf({}, { members: 79 })).toEqual(["small"]);
    expect(traitsOf({}, { members: 80 })).toEqual([]);
    expect(traitsOf({}, { members: 600 })).toEqual(["large"]);
  });

  it("is nothing where a new ledger's roster is still empty", () => {
    expect(factsOf({ members: [["姓名", "性别"]] }, { members: 0 })).toEqual({ traits: new Set(), months: {} });
  });

  it("is who its members are", () => {
    expect(traitsOf(roster(14, 6))).toEqual(["members", "mostlyWomen"]);
    expect(traitsOf(roster(4, 16))).toEqual(["fewWomen", "members", "mostlyMen"]);
    expect(traitsOf(roster(10, 10, "1999-01-01"))).toEqual(["members", "young"]);
    expect(traitsOf({ unit: [["会员人数", 100], ["女会员人数", 70]] }, { members: 100 })).toEqual(["mostlyWomen", "unit"]);
  });

  it("is what it keeps records of, and what they tell", () => {
    expect(traitsOf({ visits: [["慰问日期", "慰问对象", "慰问事由", "人员类别"], ["2026-10-18", "陈九", "重阳", "退休"]] })).toEqual(["retired", "visits"]);
    expect(traitsOf({ activities: [["活动时间", "活动名称"], ["2026-04-18", "教职工春游"]] })).toEqual(["activities", "outing"]);
    expect(traitsOf({ meetings: [["会议时间", "会议名称", "会议类型"], ["2026-03-18", "五届三次教代会", "教职工代表大会"]] })).toEqual(["assembly", "congressHeld", "meetings"]);
    expect(traitsOf({ dues: [["姓名", "缴费期间", "实缴会费"], ["陈九", "2026年1月—6月", 60]] })).toEqual(["dues", "duesByHalf"]);
    expect(traitsOf({ dues: [["姓名", "缴费期间", "实缴会费"], ["陈九", "2026年1月", 10]] })).toEqual(["dues"]);
  });

  it("is at which festivals members got goods in the year before", () => {
    const goods = (festival: string, date: string): Tables => ({ welfare: [["节日", "发放日期", "慰问品", "金额"], [festival, date, "粮油", 300]] });
    expect(traitsOf(goods("国庆节", "2026-09-28"))).toEqual(["giftsAtNational", "giftsTold", "welfare"]);
    expect(traitsOf(goods("国庆节", "2025-09-28"))).toEqual(["welfare"]);
  });

  it("is the month its meetings were held in", () => {
    const meetings: Tables = { meetings: [["会议时间", "会议名称", "会议类型"], ["2026-04-10", "五届三次教代会", "教职工代表大会"], ["2026-02-20", "会员大会", "会员大会"]] };
    expect(factsOf(meetings).months).toEqual({ congressHeld: 4, membersMeetingHeld: 2 });
  });

  it("is how it is made up, by names of groups and unit", () => {
    expect(traitsOf({ groups: [["工会小组", "组长"], ["一车间甲班", "陈九"]] })).toEqual(["groups", "production"]);
    expect(traitsOf({ groups: [["工会小组", "组长"], ["南坡快递行业工会", "陈九"]] })).toEqual(["couriers", "groups"]);
    expect(traitsOf({}, { unitName: "第二幼儿园" })).toEqual(["kindergarten"]);
    expect(traitsOf({}, { unionName: "云泽职业技术学院工会" })).toEqual(["college"]);
  });

  it.each([
    ["2027-06-09", 5],
    ["2027-01-09", 1],
    ["2026-10-01", 3],
    ["2028-02-01", undefined],
  ])("is in which month a term that ends on %s is seen to: %s", (ends, month) => {
    const facts = factsOf({ committees: [["机构", "姓名", "职务", "任期届满"], ["工会委员会", "陈九", "主席", ends]] });
    expect(facts.months.termEnds).toBe(month);
    expect(facts.traits.has("termEnds")).toBe(month !== undefined);
  });

  it("counts a term from the election where no end is written, in the year that is planned", () => {
    const elected: Tables = { unit: [["本届当选日期", "2022-10-10"], ["任期（年）", 5]] };
    expect(factsOf(elected).months.termEnds).toBe(9);
    expect(factsOf(elected, {}, { year: 2027, scheme: "school" }).months.termEnds).toBe(9);
    expect(factsOf(elected, {}, { year: 2026, scheme: "calendar" }).months.termEnds).toBeUndefined();
  });

  it("is when policies end and check-ups were", () => {
    const facts = factsOf({
      mutualAid: [["姓名", "身份证号", "保障项目", "到期日期"], ["陈九", null, "住院", "2026-06-30"]],
      healthCare: [["项目", "姓名", "日期"], ["体检", "陈九", "2026-08-11"]],
    });
    expect(facts.months).toEqual({ mutualAidEnds: 6, checkupHeld: 8 });
  });
});
