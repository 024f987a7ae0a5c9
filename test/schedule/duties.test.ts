import fc from "fast-check";
import { ACCOUNTS, UNIT_KINDS } from "../../src/regulation";
import type { UnitKind } from "../../src/regulation";
import { bareName } from "../../src/schedule/activity-names";
import { buildSchedule } from "../../src/schedule/build-schedule";
import { DUTIES } from "../../src/schedule/duties";
import { basisOf, dutyOf as asIn, inWords, isSaidBy, monthsOfDuty } from "../../src/schedule/duty";
import { dutiesFor, rowOfDuty } from "../../src/schedule/duty-rows";
import { TRAITS, unionOf, type Trait } from "../../src/schedule/union";

const dutyOf = (id: string) => DUTIES.find((duty) => duty.id === id)!;
const union = (kind: UnitKind, ...traits: readonly Trait[]) => unionOf(kind, { traits: new Set(traits), months: {} });
const inUnion = (id: string, kind: UnitKind, ...traits: readonly Trait[]) => asIn(dutyOf(id), union(kind, ...traits));
/** Names of what is proposed. */
const proposed = (kind: UnitKind, ...traits: readonly Trait[]) =>
  dutiesFor(union(kind, ...traits)).flatMap(({ need, name }) => (need === "never" ? [] : [inWords(name, union(kind, ...traits).words)!]));

const KNOWN = Object.keys(TRAITS) as (keyof typeof TRAITS)[];
const TABLES: readonly Trait[] = ["proposals", "deputies", "disclosures", "welfare", "honours", "groups", "mentoring", "hardship", "womenWork", "audits", "bank", "suggestions", "library", "mutualAid"];
const unions = fc
  .record({ kind: fc.constantFrom(...UNIT_KINDS), traits: fc.subarray([...KNOWN, ...TABLES]) })
  .map(({ kind, traits }) => union(kind, ...traits));

describe("the standing duties", () => {
  it("have an id each, months of the year and an account that exists", () => {
    const accounts = new Set(ACCOUNTS.map(({ name }) => name));
    expect(new Set(DUTIES.map(({ id }) => id)).size).toBe(DUTIES.length);
    for (const duty of DUTIES) {
      for (const { months = [], schoolYearMonths = [], account } of [duty, ...(duty.variants ?? [])]) {
        expect([...months, ...schoolYearMonths].every((month) => month >= 1 && month <= 12)).toBe(true);
        if (account !== undefined) expect(accounts).toContain(account);
      }
    }
  });

  it("follow duties that exist", () => {
    const leaders = DUTIES.flatMap(({ follows }) => (follows ? [follows.duty] : []));
    expect(leaders.length).toBeGreaterThan(0);
    for (const leader of leaders) expect(dutyOf(leader)?.id).toBe(leader);
  });

  it("are recognised by their own names, in the words of every kind of unit", () => {
    fc.assert(
      fc.property(unions, (any) => {
        const unrecognised = dutiesFor(any).filter((duty) => !isSaidBy(duty, bareName(inWords(duty.name, any.words)!)));
        expect(unrecognised.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("leave a school's August to what belongs there", () => {
    const inAugust = dutiesFor(union("学校")).filter((duty) => duty.need !== "never" && monthsOfDuty(duty, "calendar").includes(8));
    expect(inAugust.map(({ id }) => id)).toEqual(["rest", "schooling-aid"]);
  });

  it("speak each kind's words, and drop what a kind has no word for", () => {
    expect(proposed("学校")).toEqual(expect.arrayContaining(["召开教代会", "校务公开半年自查"]));
    expect(proposed("企业")).toContain("厂务公开半年自查");
    expect(proposed("学校", "kindergarten")).toContain("园务公开半年自查");
    expect(asIn(dutyOf("openness"), union("法院"))).toBeUndefined();
    expect(asIn(dutyOf("mentoring"), union("机关"))).toBeUndefined();
  });

  it.each([
    ["学校", /职代会|干警|厂务|政务|企务|劳动竞赛|集体合同|建会/],
    ["机关", /教师|教职|教代|校|职代会|厂务|劳动竞赛|集体合同|拜师|建会/],
    ["法院", /教师|教职|教代|校|职代会|务公开|劳动竞赛|集体合同|拜师|建会/],
    ["企业", /教职工|教代会|校务|师德|政务|建会/],
    ["街道", /教职工|教代会|校务|干警|师德|体检|拜师|春游/],
  ] as const)("leave %s what is not its own out, whatever its ledger keeps", (kind, foreign) => {
    fc.assert(
      fc.property(fc.subarray(KNOWN.filter((trait) => trait !== "assembly")), (traits) => {
        expect(proposed(kind, ...traits).filter((name) => foreign.test(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("give the federation work of its own", () => {
    expect(proposed("街道").filter((name) => /建会|集体协商|招聘会|送清凉|驿站|法律援助|规范化|返拨|换届/.test(name))).toHaveLength(11);
    for (const kind of UNIT_KINDS.filter((other) => other !== "街道")) expect(proposed(kind).join()).not.toMatch(/建会入会|返拨|驿站|招聘会/);
  });

  it("have no half of the year without the other", () => {
    fc.assert(
      fc.property(unions, (any) => {
        const has = (id: string) => (asIn(dutyOf(id), any)?.need ?? "never") !== "never";
        if (has("second-half-dues")) expect(asIn(dutyOf("dues"), any)!.name).toContain("上半年");
        if (has("dues") && asIn(dutyOf("dues"), any)!.name.includes("上半年")) expect(has("second-half-dues")).toBe(true);
        expect(has("refund-first")).toBe(has("refund-second"));
        if (has("half-year-audit")) expect(has("audit")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("say no clause of eight characters twice in a year, since plans list them", () => {
    fc.assert(
      fc.property(unions, (any) => {
        const clauses = proposed(any.kind, ...any.traits).flatMap((name) => name.split(/[，：；（）]/)).filter((clause) => clause.length >= 8);
        expect(clauses.filter((clause, index) => clauses.indexOf(clause) !== index)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("fit the size of a union", () => {
    expect(inUnion("congress", "学校", "small")!.name).toContain("教职工大会");
    expect(inUnion("congress", "学校", "small", "deputies")!.name).toBe("召开{congress}");
    expect(inUnion("audit", "学校", "tiny", "small")!.name).toContain("经费审查委员年末审查");
    expect(inUnion("half-year-audit", "机关", "tiny", "small")!.need).toBe("never");
    expect(inUnion("proposals", "企业", "small")!.need).toBe("never");
  });

  it("are expected where the ledger speaks of them, and say so", () => {
    expect(inUnion("mutual-aid", "机关")!.need).toBe("optional");
    const insured = unionOf("机关", { traits: new Set<Trait>(["mutualAid", "mutualAidEnds"]), months: { mutualAidEnds: 6 } });
    const duty = asIn(dutyOf("mutual-aid"), insured)!;
    expect(duty).toMatchObject({ need: "expected", months: [6] });
    expect(rowOfDuty(duty, { year: 2027, scheme: "calendar" }, insured).sources[0]!.text).toBe("常规工作（互助保障到期）");
    const honoured = union("学校", "honours");
    expect(rowOfDuty(asIn(dutyOf("honours"), honoured)!, { year: 2027, scheme: "calendar" }, honoured).sources[0]!.text).toBe("常规工作（台账有评先评优）");
  });

  it("hold the congress when last year's was, with what makes ready for it", () => {
    const held = (month: number) => buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", union: { traits: new Set<Trait>(["assembly", "congressHeld", "proposals"]), months: { congressHeld: month }, members: 120 } });
    const months = (month: number) => ["proposals", "congress", "proposal-replies"].map((id) => held(month).rows.find(({ key }) => key === `duty:${id}`)?.months[0]!.month);
    expect(months(10)).toEqual([9, 10, 12]);
    expect(months(1)).toEqual([1, 1, 3]);
  });

  it("hold elections only when a term ends", () => {
    expect(inUnion("election", "学校")!.need).toBe("never");
    const ending = unionOf("法院", { traits: new Set<Trait>(["termEnds"]), months: { termEnds: 9 } });
    expect(asIn(dutyOf("election"), ending)).toMatchObject({ need: "required", months: [9] });
  });

  it("make the year's plan in January, or when the school year begins", () => {
    expect(monthsOfDuty(dutyOf("plan"), "calendar")).toEqual([1]);
    expect(monthsOfDuty(dutyOf("plan"), "school")).toEqual([9]);
  });

  it("cite the schools' own rule only for schools", () => {
    expect(basisOf(dutyOf("congress"), "学校").document).toBe("学校教职工代表大会规定");
    expect(basisOf(dutyOf("congress"), "企业").document).toBe("通行做法");
  });

  it.each([
    ["召开教代会", "congress", true],
    ["教代会准备工作", "congress", false],
    ["教代会提案答复情况反馈", "congress", false],
    ["全年工会工作总结和经费决算", "final-account", true],
    ["上半年工会工作总结", "summary", false],
    ["工会主席、经审委员参加上级培训", "audit", false],
    ["工会主席、经审委员参加上级培训", "training", true],
    ["重阳节看望退休教师", "warmth", false],
    ["夏送凉活动", "coolness", true],
  ])("%s, as %s: %s", (name, id, expected) => {
    expect(isSaidBy(dutyOf(id), bareName(name))).toBe(expected);
  });
});
