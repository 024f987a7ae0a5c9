import fc from "fast-check";
import { existsSync, readFileSync } from "fs";
import path from "path";
import { money } from "../../src/book";
import { UNIT_KINDS } from "../../src/regulation";
import { buildSchedule } from "../../src/schedule/build-schedule";
import type { ScheduleInput } from "../../src/schedule/build-schedule";
import { ALL_ROOM } from "../../src/schedule/fill-year";
import { ordinalOf } from "../../src/schedule/plan-months";
import { SOURCE_KINDS } from "../../src/schedule/schedule";
import type { Schedule } from "../../src/schedule/schedule";
import type { Trait } from "../../src/schedule/union";
import { planOf } from "./plans";

const SCHOOL: ScheduleInput = { year: 2027, scheme: "calendar", unitKind: "学校" };

/** A plan of our own in the manner of those schools write. */
const PLAN = planOf([
  { months: [1], items: ["看望退休老教师", "教职工迎新春茶话会"] },
  { months: [2, 3], items: ["讨论工会工作计划和经费预算", "召开教代会", "庆“三·八”女教职工踏青"] },
  { months: [4], items: ["教研组拔河比赛"] },
  { months: [5], items: ["教职工趣味运动会"] },
  { months: [6], items: [{ name: "协助少先队庆“六一”", notUnionFunds: true }, "校务公开自查"] },
  { months: [7, 8], items: ["高温送清凉", "教职工体检"] },
  { months: [9], items: ["庆祝教师节暨表彰优秀教职工"] },
  { months: [10], items: ["重阳节看望退休教师", "乒乓球赛"] },
  { months: [12], items: ["工会工作总结、整理台账", "迎新年联欢会"] },
]);

function keyed({ rows }: Schedule, key: string) {
  return rows.find((row) => row.key === key);
}

describe("a year without any plan", () => {
  const schedule = buildSchedule(SCHOOL);

  it("reads as 20 to 30 rows, every one with its source", () => {
    expect(schedule.rows.length).toBeGreaterThanOrEqual(20);
    expect(schedule.rows.length).toBeLessThanOrEqual(30);
    expect(schedule.rows.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it("makes up no person, place or sum", () => {
    expect(
      schedule.rows.filter(({ owner, place, budget, state }) => owner ?? place ?? budget ?? state),
    ).toEqual([]);
  });

  it("puts nothing for everybody into August", () => {
    const inAugust = schedule.rows.filter(({ months }) => months.some(({ month }) => month === 8));
    expect(inAugust.map(({ key }) => key)).toEqual(["duty:rest"]);
  });

  it("has what the rules ask for, and proposals before the congress", () => {
    for (const key of [
      "duty:budget",
      "duty:congress",
      "duty:dues",
      "duty:audit",
      "festival:women",
      "festival:teachers",
    ]) {
      expect(keyed(schedule, key)).toBeDefined();
    }
    const at = (key: string) => schedule.rows.findIndex((row) => row.key === key);
    expect(at("duty:proposals")).toBeLessThan(at("duty:congress"));
  });
});

describe("a year with the union's plan", () => {
  const schedule = buildSchedule({ ...SCHOOL, planText: PLAN });

  it("keeps every item in the user's words", () => {
    const names = schedule.rows.map(({ activity }) => activity);
    expect(PLAN.activities.filter(({ name }) => !names.includes(name))).toEqual([]);
  });

  it("has the same activity once, under the festival's or the duty's key", () => {
    expect(keyed(schedule, "festival:women")).toMatchObject({
      activity: "庆“三·八”女教职工踏青",
      months: [{ year: 2027, month: 3 }],
      time: { kind: "day", date: "2027-03-08" },
      area: "女职工工作",
    });
    expect(keyed(schedule, "duty:congress")).toMatchObject({ activity: "召开教代会", account: "会议支出" });
    expect(keyed(schedule, "duty:budget")).toMatchObject({ activity: "讨论工会工作计划和经费预算" });
    expect(keyed(schedule, "duty:plan")).toBeUndefined();
    expect(schedule.rows.filter(({ activity }) => activity.includes("教师节"))).toHaveLength(1);
  });

  it("names both sources of such a row", () => {
    expect(keyed(schedule, "duty:coolness")!.sources.map(({ kind }) => kind)).toEqual(["planText", "duties"]);
    expect(keyed(schedule, "festival:double-ninth")!.sources.map(({ kind }) => kind)).toEqual([
      "planText",
      "festivals",
    ]);
  });

  it("lets what follows a duty follow it where the user moved it", () => {
    const moved = buildSchedule({
      ...SCHOOL,
      planText: planOf([{ months: [11], items: ["召开教代会"] }]),
      room: ALL_ROOM,
    });
    expect(keyed(moved, "duty:proposals")!.months).toEqual([{ year: 2027, month: 10 }]);
    const summer = buildSchedule({
      ...SCHOOL,
      planText: planOf([{ months: [6], items: ["召开教代会"] }]),
      room: ALL_ROOM,
    });
    expect(keyed(summer, "duty:proposal-replies")!.months).toEqual([{ year: 2027, month: 9 }]);
  });

  it("books pupils' items to no account and asks nobody of the staff to them", () => {
    expect(keyed(schedule, "festival:children")).toMatchObject({ account: "不列工会经费" });
    expect(keyed(schedule, "festival:children")!.audience).toBeUndefined();
  });

  it("proposes no account for the retired", () => {
    expect(keyed(schedule, "duty:warmth")).toMatchObject({ activity: "看望退休老教师" });
    expect(keyed(schedule, "duty:warmth")!.account).toBeUndefined();
  });

  it("makes ready for the big event", () => {
    const event = schedule.rows.find(({ activity }) => activity === "教职工趣味运动会")!;
    expect(keyed(schedule, `prep:${event.key}`)).toMatchObject({
      activity: "筹备教职工趣味运动会",
      months: [{ month: 4 }],
    });
  });

  it("adds only what is required to a plan that is long already", () => {
    const long = planOf(
      Array.from({ length: 12 }, (_, index) => ({
        months: [index + 1],
        items: ["一", "二", "三"].map((n) => `第${index + 1}组读经典之${n}`),
      })),
    );
    const { rows, notes } = buildSchedule({ ...SCHOOL, planText: long });
    const added = rows
      .filter(({ sources }) => sources.every(({ kind }) => kind !== "planText"))
      .map(({ key }) => key);
    expect(added.sort()).toEqual(
      ["audit", "budget", "congress", "dues", "summary", "warmth"]
        .map((id) => `duty:${id}`)
        .concat(["festival:new-year", "festival:teachers", "festival:women"])
        .sort(),
    );
    expect(notes.map(({ kind }) => kind)).toContain("tooManyRows");
  });
});

describe("the workbook's own plan and last year's activities", () => {
  const input: ScheduleInput = {
    ...SCHOOL,
    ownPlan: [{ months: [4], time: "4月中旬", name: "教职工登山", owner: "李明", budget: money(50_000) }],
    lastYear: [
      { date: "2026-04-18", name: "登山活动", place: "东山", audience: "全体教职工" },
      { date: "2026-06-18", name: "端午包粽子" },
      { date: "2026-11-06", name: "2026年冬季跳绳" },
    ],
    committee: [{ person: "王芳", task: "文体委员" }],
  };
  const schedule = buildSchedule(input);

  it("are one row where they mean one activity, in the plan's words with last year's place", () => {
    const climbing = schedule.rows.filter(({ activity }) => activity.includes("登山"));
    expect(climbing).toHaveLength(1);
    expect(climbing[0]).toMatchObject({
      activity: "教职工登山",
      owner: "李明",
      place: "东山",
      budget: 50_000,
    });
    expect(climbing[0]!.sources.map(({ kind }) => kind)).toEqual(["ownPlan", "lastYear", "duties"]);
  });

  it("move with the festival's day of the new year", () => {
    expect(keyed(schedule, "festival:dragon-boat")).toMatchObject({
      activity: "端午包粽子",
      time: { kind: "before", date: "2027-06-09" },
    });
  });

  it("keep last year's year number and ask about it", () => {
    expect(schedule.notes).toContainEqual(
      expect.objectContaining({
        kind: "otherYear",
        text: "“2026年冬季跳绳”写的是 2026 年，请核对是否改为 2027 年。",
      }),
    );
  });

  it("are led by the person whose task it is", () => {
    const skipping = schedule.rows.find(({ activity }) => activity.includes("跳绳"));
    expect(skipping).toMatchObject({ owner: "王芳", area: "文体活动" });
  });
});

describe("activities of another year", () => {
  const held = Array.from({ length: 12 }, (_, index) => ({
    date: `2026-${String(index + 1).padStart(2, "0")}-15`,
    name: `兴趣班之${"甲乙丙丁戊己庚辛壬癸子丑".charAt(index)}展示`,
  }));

  it("are the year's where nothing else is planned", () => {
    const { rows } = buildSchedule({ ...SCHOOL, lastYear: held });
    expect(rows.filter(({ sources }) => sources[0]!.kind === "lastYear")).toHaveLength(12);
  });

  it("are added to this year's plan only as far as two pages bear them, and the rest is named", () => {
    const { rows, notes } = buildSchedule({ ...SCHOOL, lastYear: held, planText: PLAN });
    const added = rows.filter(({ sources }) => sources[0]!.kind === "lastYear").length;
    expect(added).toBeLessThan(12);
    expect(rows.length).toBeLessThanOrEqual(30);
    expect(notes.find(({ kind }) => kind === "tooManyRows")?.text).toContain("展示");
  });

  it("move to the festival's day when the own plan was for another year", () => {
    const { rows } = buildSchedule({
      ...SCHOOL,
      ownPlan: [{ months: [9], time: "9月23日", name: "迎中秋茶话会" }],
      ownPlanYear: 2026,
    });
    expect(rows.find(({ key }) => key === "festival:mid-autumn")).toMatchObject({
      activity: "迎中秋茶话会",
      time: { kind: "before", date: "2027-09-15" },
    });
  });
});

describe("every schedule", () => {
  const names = fc.constantFrom(
    "召开教代会",
    "庆三八",
    "“五一”联欢",
    "送温暖",
    "读书会",
    "运动会",
    "校务公开",
    "收缴会费",
    "工作总结",
    "元旦晚会",
    "春游",
  );
  const lines = fc.array(
    fc.record({
      months: fc.integer({ min: 1, max: 12 }).map((month) => [month]),
      items: fc.array(names, { maxLength: 3 }),
    }),
    { maxLength: 12 },
  );
  const inputs = fc.record({
    year: fc.integer({ min: 2000, max: 2050 }),
    scheme: fc.constantFrom("calendar" as const, "school" as const),
    unitKind: fc.constantFrom(...UNIT_KINDS),
    sources: fc.subarray([...SOURCE_KINDS]),
    planText: lines.map((plan) => planOf(plan)),
  });

  it("has keys of its own, months in order, and only the sources asked for", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rows, months } = buildSchedule(input);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const starts = rows.map((row) => ordinalOf(row.months[0]!));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(
          starts.every((start) => start >= ordinalOf(months[0]!) - 1 && start <= ordinalOf(months[11]!) + 2),
        ).toBe(true);
        const kinds = new Set(rows.flatMap(({ sources }) => sources.map(({ kind }) => kind)));
        for (const kind of kinds) expect(input.sources).toContain(kind === "preparation" ? "duties" : kind);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every item of the user's, whatever else is added", () => {
    fc.assert(
      fc.property(inputs, ({ planText, ...input }) => {
        const { rows } = buildSchedule({ ...input, planText, sources: SOURCE_KINDS });
        const kept = rows
          .filter(({ sources }) => sources[0]!.kind === "planText")
          .map(({ activity }) => activity);
        expect(kept.sort()).toEqual(planText.activities.map(({ name }) => name).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is the same again for the same input", () => {
    fc.assert(
      fc.property(inputs, (input) => expect(buildSchedule(input)).toEqual(buildSchedule(input))),
      { numRuns: 20 },
    );
  });

  it("is empty without sources", () => {
    expect(buildSchedule({ ...SCHOOL, sources: [] }).rows).toEqual([]);
  });
});

const SEEDS = path.resolve(process.cwd(), "../shared/seeds/schedules.gold.json");
interface GoldSchedule {
  readonly id: string;
  readonly yearScheme: "calendar" | "school";
  readonly months: readonly {
    readonly months: readonly number[] | null;
    readonly items: readonly string[];
  }[];
}
const describeSeeds = existsSync(SEEDS) ? describe : describe.skip;

describeSeeds("the six plans of ../shared/seeds (skipped where that folder is absent)", () => {
  const gold = existsSync(SEEDS) ? (JSON.parse(readFileSync(SEEDS, "utf8")) as GoldSchedule[]) : [];

  it.each(gold.map((plan) => [plan.id, plan] as const))(
    "%s: every item is in the schedule, and nothing required is missing",
    (_, plan) => {
      const text = planOf(
        plan.months.map(({ months, items }) => ({ months: months ?? [1], items })),
        { yearScheme: plan.yearScheme },
      );
      const { rows } = buildSchedule({ ...SCHOOL, scheme: plan.yearScheme, planText: text });
      const activities = rows.map(({ activity }) => activity);
      expect(text.activities.filter(({ name }) => !activities.includes(name))).toEqual([]);
      for (const key of ["duty:budget", "duty:dues", "festival:women", "festival:teachers"]) {
        expect(rows.map((row) => row.key)).toContain(key);
      }
      expect(rows.length).toBeGreaterThanOrEqual(20);
      expect(rows.length).toBeLessThanOrEqual(35);
    },
  );
});

describe("festivals and what the union did at them last year", () => {
  const held = (name: string, date: string, category?: string) => ({ name, date, ...(category !== undefined && { category }) });
  const scheduleAfter = (lastYear: ScheduleInput["lastYear"] & object, ...traits: readonly Trait[]) =>
    buildSchedule({ ...SCHOOL, lastYear, union: { traits: new Set(traits), months: {}, members: 120 } }).rows;

  it("take what the women did early in March for their day", () => {
    const rows = scheduleAfter([held("女教职工花艺沙龙", "2026-03-06", "女职工工作")]);
    expect(rows.filter(({ area }) => area === "女职工工作").map(({ key, activity }) => [key, activity])).toEqual([["festival:women", "女教职工花艺沙龙"]]);
  });

  it("but neither what was later nor the women's health checks", () => {
    for (const other of [held("女教职工登山", "2026-03-27", "女职工工作"), held("女教职工专项体检", "2026-03-06", "女职工工作")])
      expect(scheduleAfter([other]).find(({ key }) => key === "festival:women")!.activity).toContain("三八");
  });

  it("give goods at the festivals they were given at, beside what else was done there", () => {
    const rows = scheduleAfter([held("端午包粽子", "2026-06-18", "文体活动")], "welfare", "giftsTold", "giftsAtDragonBoat", "giftsAtNational");
    const june = rows.filter(({ activity }) => activity.includes("端午"));
    expect(june.map(({ activity, time }) => [activity, time])).toEqual([
      ["端午包粽子", { kind: "before", date: "2027-06-09" }],
      ["采购发放端午节慰问品", { kind: "before", date: "2027-06-09" }],
    ]);
    const goods = rows.filter(({ activity }) => /慰问品|慰问会员/.test(activity)).map(({ activity }) => activity);
    expect(goods).toEqual(["采购发放端午节慰问品", "采购发放国庆节慰问品"]);
  });
});
