import { festivalDate, statutoryDays } from "../../src/calendar";
import { ACCOUNTS, FUNDS_RULES } from "../../src/regulation";
import { customsFor, dayInPlan, keyOfFestival, rowOfFestival } from "../../src/schedule/festival-rows";
import { FESTIVAL_CUSTOMS } from "../../src/schedule/festivals";
import { wordsOfTime } from "../../src/schedule/row-time";
import { inWords } from "../../src/schedule/duty";
import { festivalsIn } from "../../src/schedule/subjects";
import { unionOf, type Trait } from "../../src/schedule/union";

const SCHOOL = unionOf("学校");
const union = (kind: Parameters<typeof unionOf>[0], ...traits: readonly Trait[]) => unionOf(kind, { traits: new Set(traits), months: {} });

function rowsOf(year: number, scheme: "calendar" | "school" = "calendar") {
  return customsFor(SCHOOL).map((custom) => rowOfFestival(custom, { year, scheme }, SCHOOL));
}

describe("festival rows", () => {
  it("stand on their days in 2027", () => {
    expect(rowsOf(2027).map((row) => [row.key, row.months[0]!.month, wordsOfTime(row)])).toEqual([
      ["festival:spring-festival", 1, "1月下旬"],
      ["festival:lantern", 2, "2月20日前后"],
      ["festival:women", 3, "3月8日"],
      ["festival:labour", 4, "4月下旬"],
      ["festival:youth", 5, "5月4日前后"],
      ["festival:children", 6, "6月1日"],
      ["festival:dragon-boat", 6, "6月9日前"],
      ["festival:teachers", 9, "9月10日"],
      ["festival:mid-autumn", 9, "9月15日前"],
      ["festival:national", 9, "9月下旬"],
      ["festival:double-ninth", 10, "10月8日"],
      ["festival:new-year", 12, "12月下旬"],
    ]);
  });

  it("don't name a day that is a weekend", () => {
    const women = rowsOf(2026).find(({ key }) => key === "festival:women")!;
    expect(wordsOfTime(women)).toBe("3月8日前后");
  });

  it("of a school year lie between September and August", () => {
    const rows = rowsOf(2027, "school");
    const at = (key: string) => rows.find((row) => row.key === key)!.months[0];
    expect(at("festival:teachers")).toEqual({ year: 2027, month: 9 });
    expect(at("festival:new-year")).toEqual({ year: 2027, month: 12 });
    expect(at("festival:women")).toEqual({ year: 2028, month: 3 });
    expect(at("festival:spring-festival")).toEqual({ year: 2028, month: 1 });
  });

  it("celebrate the new year that comes, not the one that has begun", () => {
    const custom = FESTIVAL_CUSTOMS.find(({ festival }) => festival === "newYear")!;
    expect(dayInPlan(custom, { year: 2027, scheme: "calendar" })).toBe("2028-01-01");
  });

  it("say by their own names which festival they are", () => {
    for (const { festival, name, variants = [] } of FESTIVAL_CUSTOMS)
      for (const said of [name, ...variants.flatMap((variant) => variant.name ?? [])]) expect(festivalsIn(said)).toContain(festival);
  });

  it("give goods only at festivals that are holidays by law", () => {
    const byLaw = new Set(statutoryDays(2027).map(({ festival }) => festival));
    const goods = FESTIVAL_CUSTOMS.filter(({ basis }) => basis.document === FUNDS_RULES.document);
    expect(goods.map(({ festival }) => festival)).toEqual(["springFestival", "dragonBoat", "midAutumn"]);
    for (const { festival } of goods) expect(byLaw).toContain(festival);
  });

  it("name accounts that exist", () => {
    const accounts = ACCOUNTS.map(({ name }) => name);
    for (const { account } of FESTIVAL_CUSTOMS)
      if (account !== undefined) expect(accounts).toContain(account);
  });

  it("leave 教师节 to schools", () => {
    for (const kind of ["机关", "法院", "企业", "街道", "其他"] as const)
      expect(customsFor(union(kind)).map(({ festival }) => festival)).not.toContain("teachers");
  });

  it("leave to a federation what it does for the unions below, and no goods for members of its own", () => {
    const names = customsFor(union("街道")).map(({ name }) => name);
    expect(names.join()).toMatch(/女职工维权行动.*看望劳模/s);
    expect(names.join()).not.toMatch(/慰问会员|联欢|亲子|元宵/);
  });

  it("are as large as the union: few women sit together, many have a programme", () => {
    const women = (...traits: readonly Trait[]) => customsFor(union("法院", ...traits)).find(({ festival }) => festival === "women")!.name;
    expect(inWords(women("fewWomen"), union("法院").words)).toBe("“三八”节女干警座谈会");
    expect(women("mostlyWomen")).toContain("系列活动");
  });

  it("make keys of the calendar's names", () => {
    expect(keyOfFestival("midAutumn")).toBe("festival:mid-autumn");
    expect(festivalDate("midAutumn", 2027)).toBe("2027-09-15");
  });
});
