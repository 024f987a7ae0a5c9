import { readTermCalendar, usualTermCalendar } from "../../src/calendar";
import { dayNotes, withOutingTimes } from "../../src/schedule/day-notes";
import { loadNotes, monthLoads } from "../../src/schedule/month-load";
import { nameNotes } from "../../src/schedule/name-notes";
import { withOwners } from "../../src/schedule/owners";
import { preparationsFor } from "../../src/schedule/preparation";
import type { RowTime, ScheduleRow } from "../../src/schedule/schedule";
import { monthsOf } from "../../src/calendar";

const PLANNED = { year: 2027, scheme: "calendar" } as const;
const TERMS = usualTermCalendar("calendar", 2027);

function row(activity: string, month: number, rest: Partial<ScheduleRow> = {}): ScheduleRow {
  return {
    key: `plan:${activity}${month}`,
    months: [{ year: 2027, month }],
    activity,
    sources: [{ kind: "planText", text: "导入的计划" }],
    ...rest,
  };
}

function onDay(date: string): { time: RowTime } {
  return { time: { kind: "day", date } };
}

describe("names", () => {
  it("with something to fill in or of another year are reported, not rewritten", () => {
    const rows = [
      row("20xx年趣味赛", 4),
      row("2024年联欢会", 12),
      row("2027年联欢会", 12),
      row("2026年度工作总结", 1),
    ];
    expect(nameNotes(rows, PLANNED).map(({ kind, key }) => [kind, key])).toEqual([
      ["placeholder", "plan:20xx年趣味赛4"],
      ["otherYear", "plan:2024年联欢会12"],
    ]);
  });

  it("may speak of both years of a school year", () => {
    expect(nameNotes([row("2028年春游", 4)], { year: 2027, scheme: "school" })).toEqual([]);
    expect(nameNotes([row("2028年春游", 4)], PLANNED)).toHaveLength(1);
  });

  it("that come twice are asked about", () => {
    const [note, ...others] = nameNotes([row("教职工运动会", 5), row("教职工运动会。", 10)], PLANNED);
    expect(note).toMatchObject({
      kind: "repeated",
      text: "“教职工运动会。”在5月和10月各有一次，如果是同一件事，请删去一行。",
    });
    expect(others).toEqual([]);
  });
});

describe("days", () => {
  const kinds = (rows: readonly ScheduleRow[], kind: "学校" | "企业" = "学校") =>
    dayNotes(rows, kind, TERMS).map((note) => note.kind);

  it("that are holidays are pointed out with the next working day", () => {
    const [note] = dayNotes([row("健步行", 10, onDay("2027-10-01"))], "企业", TERMS);
    expect(note).toMatchObject({
      kind: "dayOff",
      text: "“健步行”排在10月1日，是国庆节假期，可改到10月4日（周一）。",
    });
    expect(kinds([row("健步行", 10, onDay("2027-10-13"))])).toEqual([]);
  });

  it("of outings are days off", () => {
    expect(kinds([row("春游", 4, onDay("2027-04-14"))])).toEqual(["outingOnWorkday"]);
    expect(kinds([row("春游", 4, onDay("2027-04-17"))])).toEqual([]);
    expect(
      withOutingTimes([row("春游踏青", 4), row("秋游", 10, { time: { kind: "part", part: "中旬" } })]).map(
        ({ time }) => time,
      ),
    ).toEqual([
      { kind: "words", text: "双休日" },
      { kind: "words", text: "10月中旬双休日" },
    ]);
  });

  it("in exam weeks are pointed out to schools", () => {
    const { calendar } = readTermCalendar("期中考试 4月26日-4月28日", "calendar", 2027);
    const chess = [row("象棋赛", 4, onDay("2027-04-27"))];
    expect(dayNotes(chess, "学校", calendar).map(({ kind }) => kind)).toEqual(["examWeek"]);
    expect(dayNotes(chess, "企业", calendar)).toEqual([]);
  });

  it("of a school's August are for few", () => {
    expect(kinds([row("教职工篮球赛", 8, { area: "文体活动" })])).toEqual(["allStaffInAugust"]);
    expect(kinds([row("全体教职工大会", 8)])).toEqual(["allStaffInAugust"]);
    expect(
      kinds([row("高温送清凉", 8, { audience: "全体教职工" }), row("疗休养", 8), row("金秋助学", 8)]),
    ).toEqual([]);
    expect(kinds([row("教职工篮球赛", 8, { area: "文体活动" })], "企业")).toEqual([]);
  });
});

describe("months", () => {
  const months = monthsOf("calendar", 2027);

  it("with nothing are reported with a proposal, holidays of schools aside", () => {
    const full = [1, 3, 4, 5, 6, 9, 10, 12].map((month) => row("某事", month));
    expect(loadNotes(months, full, "学校", [row("秋季比赛", 11)])).toEqual([
      { kind: "emptyMonth", month: { year: 2027, month: 11 }, text: "11月没有安排，可考虑“秋季比赛”。" },
    ]);
    expect(loadNotes(months, full, "企业", []).map(({ month }) => month!.month)).toEqual([2, 7, 8, 11]);
  });

  it("covered by an item of two months are not empty", () => {
    const both = {
      ...row("送清凉", 7),
      months: [
        { year: 2027, month: 7 },
        { year: 2027, month: 8 },
      ],
    };
    expect(loadNotes(months, [both], "企业", []).map(({ month }) => month!.month)).not.toContain(8);
  });

  it("with too much are reported with what could move", () => {
    const march = ["甲", "乙", "丙", "丁", "戊"].map((name) => row(name, 3, onDay("2027-03-08")));
    const notes = loadNotes(months, [...march, row("收会费", 3)], "学校", []);
    expect(notes.find(({ kind }) => kind === "crowdedMonth")).toMatchObject({
      text: "3月有 6 项，偏多，可把“收会费”移到4月。",
    });
  });

  it("count the rows that begin in them", () => {
    expect(monthLoads(months, [row("甲", 3), row("乙", 3), row("丙", 12)]).map(({ count }) => count)).toEqual(
      [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    );
  });
});

describe("preparation", () => {
  it("comes a month before big events of one's own", () => {
    const rows = [
      row("举办教职工趣味运动会（拔河、跳绳）", 5, { area: "文体活动" }),
      row("参加学校运动会", 10),
      row("象棋赛", 6),
    ];
    expect(
      preparationsFor(rows, "学校").map(({ key, months, activity }) => [key, months[0]!.month, activity]),
    ).toEqual([["prep:plan:举办教职工趣味运动会（拔河、跳绳）5", 4, "筹备教职工趣味运动会"]]);
  });

  it("is not added where the plan has it", () => {
    expect(preparationsFor([row("启动迎春晚会准备工作", 10), row("举办迎春晚会", 12)], "学校")).toEqual([]);
    expect(preparationsFor([row("举办迎春晚会", 12), row("启动迎春晚会准备工作", 1)], "学校")).toHaveLength(
      1,
    );
  });

  it("stays out of a school's summer", () => {
    expect(preparationsFor([row("运动会", 9)], "学校")[0]).toMatchObject({
      months: [{ year: 2027, month: 9 }],
      time: { part: "上旬" },
    });
    expect(preparationsFor([row("运动会", 9)], "企业")[0]!.months).toEqual([{ year: 2027, month: 8 }]);
  });
});

describe("owners", () => {
  const committee = [
    { person: "甲", task: "主席，主持全面工作" },
    { person: "乙", task: "文体委员" },
    { person: "丙", task: "女工委员、生活委员" },
  ];

  it("come from the committee's tasks", () => {
    const rows = [
      row("球赛", 5, { area: "文体活动" }),
      row("插花", 3, { area: "女职工工作" }),
      row("体检", 5, { area: "生活保障" }),
    ];
    expect(withOwners(rows, committee).map(({ owner }) => owner)).toEqual(["乙", "丙", "丙"]);
  });

  it("stay as the user wrote them, go to the chair where no task fits, and to nobody where no area is known", () => {
    const rows = [
      row("球赛", 5, { area: "文体活动", owner: "丁" }),
      row("调解", 5, { area: "权益维护" }),
      row("某事", 5),
      row("某事", 6, { area: "自定" }),
    ];
    expect(withOwners(rows, committee).map(({ owner }) => owner)).toEqual([
      "丁",
      "甲",
      undefined,
      undefined,
    ]);
  });
});
