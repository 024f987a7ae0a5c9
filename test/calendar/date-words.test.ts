import { findDateWords, readDateCell, readDateWords } from "../../src/calendar";
import type { DateWordsValue } from "../../src/calendar";

type Row = [text: string, value: DateWordsValue];

/** What the words say, without the text itself; the whole text must have been read. */
function valueOf(text: string): unknown {
  const words = readDateWords(text);
  if (!words) return undefined;
  const { text: read, length, ...value } = words;
  return length === text.length && read === text ? value : { onlyRead: read };
}

function month(months: number[], rest: Partial<DateWordsValue> = {}): DateWordsValue {
  return { kind: "month", months, ...rest };
}

function day(months: number[], dayOfMonth: number, rest: Partial<DateWordsValue> = {}): DateWordsValue {
  return { kind: "day", months, day: dayOfMonth, ...rest };
}

describe("months", () => {
  it.each<Row>([
    ["3月", month([3])],
    ["三月份", month([3])],
    ["３月份", month([3])],
    ["03月", month([3])],
    ["3 月 份", month([3])],
    ["三月分", month([3])],
    ["3月度", month([3])],
    ["十二月份", month([12])],
    ["元月", month([1])],
    ["⼋⽉", month([8])],
    ["七、八月", month([7, 8])],
    ["七八月份", month([7, 8])],
    ["一二月份", month([1, 2])],
    ["一、二月份", month([1, 2])],
    ["三四五月", month([3, 4, 5])],
    ["十、十一月", month([10, 11])],
    ["7.8月份", month([7, 8])],
    ["7，8月", month([7, 8])],
    ["7/8月", month([7, 8])],
    ["七月和八月", month([7, 8])],
    ["3月、6月、9月", month([3, 6, 9])],
    ["3、6、9、12月", month([3, 6, 9, 12])],
    ["3—4月", month([3, 4])],
    ["3-4月份", month([3, 4])],
    ["3～5月", month([3, 4, 5])],
    ["3一4月", month([3, 4])],
    ["七—八月份", month([7, 8])],
    ["三月至五月", month([3, 4, 5])],
    ["3月到5月", month([3, 4, 5])],
    ["十二月至一月", month([12, 1])],
    ["3月—12月", month([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("months with a year", () => {
  it.each<Row>([
    ["2024年3月", month([3], { year: 2024 })],
    ["２０２４年３月", month([3], { year: 2024 })],
    ["二〇二六年三月", month([3], { year: 2026 })],
    ["24年3月", month([3], { year: 2024 })],
    ["一一年一月", month([1], { year: 2011 })],
    ["2026.3", month([3], { year: 2026 })],
    ["2026-03", month([3], { year: 2026 })],
    ["20xx年9月", month([9], { year: "masked" })],
    ["20××年9月", month([9], { year: "masked" })],
    ["二〇××年九月", month([9], { year: "masked" })],
    ["200*年9月", month([9], { year: "masked" })],
    ["__年9月", month([9], { year: "masked" })],
    ["20xx年12月至1月", month([12, 1], { year: "masked" })],
    ["12月至次年1月", month([12, 1], { to: { yearOffset: 1, month: 1 } })],
    ["2024年12月—2025年1月", month([12, 1], { year: 2024, to: { year: 2025, month: 1 } })],
    ["2026.9-2027.1", month([9, 10, 11, 12, 1], { year: 2026, to: { year: 2027, month: 1 } })],
    ["今年9月", month([9], { yearOffset: 0 })],
    ["去年12月", month([12], { yearOffset: -1 })],
    ["每年3月", month([3], { every: "year" })],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("parts of months", () => {
  it.each<Row>([
    ["3月上旬", month([3], { part: "上旬" })],
    ["三月份下旬", month([3], { part: "下旬" })],
    ["3月中", month([3], { part: "中旬" })],
    ["6月底", month([6], { part: "底" })],
    ["6月末", month([6], { part: "底" })],
    ["四月初", month([4], { part: "初" })],
    ["3月上中旬", month([3], { part: "上旬", to: { month: 3, part: "中旬" } })],
    ["3月中、下旬", month([3], { part: "中旬", to: { month: 3, part: "下旬" } })],
    ["3月下旬至4月上旬", month([3, 4], { part: "下旬", to: { month: 4, part: "上旬" } })],
    ["3月至5月中旬", month([3, 4, 5], { to: { month: 5, part: "中旬" } })],
    ["6月底前", month([6], { part: "底", relation: "before" })],
    ["9月起", month([9], { relation: "from" })],
    ["年底前", month([12], { part: "底", relation: "before" })],
    ["年初", month([1], { part: "初" })],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));

  it("takes 中 for the middle only where nothing goes on from it", () => {
    expect(readDateWords("3月中小学教师比武")?.text).toBe("3月");
  });
});

describe("days", () => {
  it.each<Row>([
    ["9月10日", day([9], 10)],
    ["９月１０日", day([9], 10)],
    ["9月10号", day([9], 10)],
    ["九月十日", day([9], 10)],
    ["十二月二十五日", day([12], 25)],
    ["6月1日（周一）", day([6], 1)],
    ["2026年3月8日", day([3], 8, { year: 2026 })],
    ["2026-03-08", day([3], 8, { year: 2026 })],
    ["2026/3/8", day([3], 8, { year: 2026 })],
    ["3月8日前后", day([3], 8, { relation: "around" })],
    ["3月31日前", day([3], 31, { relation: "before" })],
    ["3月8-10日", day([3], 8, { to: { month: 3, day: 10 } })],
    ["3月8日—10日", day([3], 8, { to: { month: 3, day: 10 } })],
    ["9月10、11日", day([9], 10, { to: { month: 9, day: 11 } })],
    ["3月8日至4月2日", day([3, 4], 8, { to: { month: 4, day: 2 } })],
    ["12月28日至次年1月5日", day([12, 1], 28, { to: { yearOffset: 1, month: 1, day: 5 } })],
    ["2.24-3.2", day([2, 3], 24, { to: { month: 3, day: 2 } })],
    ["2026.2.24-28", day([2], 24, { year: 2026, to: { month: 2, day: 28 } })],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("weeks of term and of months", () => {
  it.each<Row>([
    ["第3周", { kind: "week", months: [], weeks: [3] }],
    ["第三周", { kind: "week", months: [], weeks: [3] }],
    ["第廿一周", { kind: "week", months: [], weeks: [21] }],
    ["第三週", { kind: "week", months: [], weeks: [3] }],
    ["第三、四周", { kind: "week", months: [], weeks: [3, 4] }],
    ["第三四周", { kind: "week", months: [], weeks: [3, 4] }],
    ["第3—6周", { kind: "week", months: [], weeks: [3, 4, 5, 6] }],
    ["第1周至第3周", { kind: "week", months: [], weeks: [1, 2, 3] }],
    ["第一、第二周", { kind: "week", months: [], weeks: [1, 2] }],
    ["第十二周", { kind: "week", months: [], weeks: [12] }],
    ["教学第5周", { kind: "week", months: [], weeks: [5] }],
    ["上学期第3周", { kind: "week", months: [], weeks: [3], term: 1 }],
    ["开学第一周", { kind: "week", months: [], weeks: [1] }],
    ["9月第1、2周", { kind: "week", months: [9], weeks: [1, 2] }],
    ["三月第二个星期", { kind: "week", months: [3], weeks: [2] }],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("quarters, halves, terms and their phases", () => {
  it.each<Row>([
    ["二季度", month([4, 5, 6])],
    ["第2季度", month([4, 5, 6])],
    ["第一、二季度", month([1, 2, 3, 4, 5, 6])],
    ["二至四季度", month([4, 5, 6, 7, 8, 9, 10, 11, 12])],
    ["一季度末", month([1, 2, 3], { part: "底" })],
    ["2026年四季度", month([10, 11, 12], { year: 2026 })],
    ["上半年", month([1, 2, 3, 4, 5, 6])],
    ["下半年", month([7, 8, 9, 10, 11, 12])],
    ["冬季", month([12, 1, 2])],
    ["上学期", { kind: "term", term: 1, months: [9, 10, 11, 12, 1] }],
    ["春季学期", { kind: "term", term: 2, months: [2, 3, 4, 5, 6, 7] }],
    ["2026-2027学年第一学期", { kind: "term", term: 1, months: [9, 10, 11, 12, 1], schoolYear: 2026 }],
    ["期末", { kind: "phase", phase: "termEnd", months: [] }],
    ["上学期期末", { kind: "phase", phase: "termEnd", months: [], term: 1 }],
    ["学年末", { kind: "phase", phase: "termEnd", months: [], term: 2 }],
    ["期中考试", { kind: "phase", phase: "midTerm", months: [] }],
    ["考试周", { kind: "phase", phase: "exams", months: [] }],
    ["開學初", { kind: "phase", phase: "termStart", months: [] }],
    ["寒假", { kind: "phase", phase: "winterVacation", months: [1, 2] }],
    ["寒假前", { kind: "phase", phase: "winterVacation", months: [1, 2], relation: "before" }],
    ["暑期", { kind: "phase", phase: "summerVacation", months: [7, 8] }],
    ["2026年", { kind: "year", months: [], year: 2026 }],
    ["xx年度", { kind: "year", months: [], year: "masked" }],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("festivals and the lunar calendar", () => {
  it.each<Row>([
    ["春节前", { kind: "festival", months: [], festivals: ["springFestival"], relation: "before" }],
    ["教师节前夕", { kind: "festival", months: [], festivals: ["teachers"], relation: "before" }],
    ["五一前", { kind: "festival", months: [], festivals: ["labour"], relation: "before" }],
    ["五一", { kind: "festival", months: [], festivals: ["labour"] }],
    ["“五、一”", { kind: "festival", months: [], festivals: ["labour"] }],
    ["三·八", { kind: "festival", months: [], festivals: ["women"] }],
    ["“三八”國際勞動婦女節", { kind: "festival", months: [], festivals: ["women"] }],
    ["三.八妇女节", { kind: "festival", months: [], festivals: ["women"] }],
    ["3.8妇女节", { kind: "festival", months: [], festivals: ["women"] }],
    ["十一期间", { kind: "festival", months: [], festivals: ["national"], relation: "during" }],
    ["元旦、春节期间", { kind: "festival", months: [], festivals: ["newYear", "springFestival"], relation: "during" }],
    ["“教师节”", { kind: "festival", months: [], festivals: ["teachers"] }],
    ["中秋国庆", { kind: "festival", months: [], festivals: ["midAutumn", "national"] }],
    ["两节", { kind: "festival", months: [], festivals: ["newYear", "springFestival"] }],
    ["2026年端午节", { kind: "festival", months: [], festivals: ["dragonBoat"], year: 2026 }],
    ["每年重阳", { kind: "festival", months: [], festivals: ["doubleNinth"], every: "year" }],
    ["正月十五", { kind: "lunar", months: [], lunar: { month: 1, day: 15 } }],
    ["农历九月初九", { kind: "lunar", months: [], lunar: { month: 9, day: 9 } }],
    ["三月初三", { kind: "lunar", months: [], lunar: { month: 3, day: 3 } }],
    ["腊月", { kind: "lunar", months: [], lunar: { month: 12 } }],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("what comes again, at any time, or is not known", () => {
  it.each<Row>([
    ["每月", { kind: "recurring", months: [], every: "month" }],
    ["每学期", { kind: "recurring", months: [], every: "term" }],
    ["每个季度", { kind: "recurring", months: [], every: "quarter" }],
    ["每月底", { kind: "recurring", months: [], every: "month", part: "底" }],
    ["每月10日前", { kind: "recurring", months: [], every: "month", day: 10, relation: "before" }],
    ["每年", { kind: "recurring", months: [], every: "year" }],
    ["全年", { kind: "anyTime", months: [] }],
    ["不定期", { kind: "anyTime", months: [] }],
    ["待定", { kind: "undecided", months: [] }],
  ])("%s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("no words of a date", () => {
  it.each([
    "五、一是加强学习", "三、八项规定", "三.八项规定", "3.8", "十一", "13月", "0月", "第三周期", "第四周年", "第40周", "四季歌", "24年教龄",
    "4×100米接力", "教代会月制度", "月月有重点", "三个代表", "30-40岁", "1—2期", "5s管理", "新年度计划", "三八红旗手", "五一劳动奖章", "八一小学", "五四路", "一、指导思想", "",
  ])("%s", (text) => expect(readDateWords(text)).toBeUndefined());

  it.each([["三月分组活动", "三月"], ["3月后勤会议", "3月"], ["3月前往烈士陵园", "3月"], ["8月度假", "8月"], ["3月、4人小组", "3月"], ["3月8人", "3月"], ["3月4日、5月6日", "3月4日"], ["3月上旬、5月下旬", "3月上旬"], ["3月3日、10日", "3月3日"]])(
    "%s begins with %s only",
    (text, read) => expect(readDateWords(text)?.text).toBe(read),
  );

  it("leaves a numbering to the one who reads items", () => {
    expect(readDateWords("3、9月召开教代会")).toBeUndefined();
    expect(readDateWords("3、9月召开教代会", 2)?.months).toEqual([9]);
    expect(readDateWords("2.3月份开展读书活动")).toBeUndefined();
  });
});

describe("a cell", () => {
  it("may hold months that are no neighbours, and courtesies", () => {
    expect(readDateCell("3、9月")?.months).toEqual([3, 9]);
    expect(readDateCell("（三月）")?.months).toEqual([3]);
    expect(readDateCell(" 拟于10月。")?.months).toEqual([10]);
    expect(readDateCell("2026年9月\u200B24日")?.day).toBe(24);
    expect(readDateCell("3-5周")?.weeks).toEqual([3, 4, 5]);
  });

  it("holds nothing but the date", () => {
    expect(readDateCell("3月开展活动")).toBeUndefined();
    expect(readDateCell("")).toBeUndefined();
  });
});

describe("dates in sentences", () => {
  it("are found in their order with their places", () => {
    const text = "计划在三月份组织球赛，六月份开展评比，国庆前夕举办书画展，第3周验收。";
    expect(findDateWords(text).map(({ at, text: words }) => [at, words])).toEqual([
      [3, "三月份"],
      [11, "六月份"],
      [19, "国庆前夕"],
      [29, "第3周"],
    ]);
  });

  it("are not seen in figures and in words that only sound like them", () => {
    expect(findDateWords("历时3个多月，人均3.5-4.5小时，第13月薪，日常管理，秋季运动会，共113月")).toEqual([]);
  });

  it("are found behind a numbering", () => {
    expect(findDateWords("1.3月份开展读书活动").map(({ at, text: words }) => [at, words])).toEqual([[2, "3月份"]]);
  });

  it("are found in long texts without going over them again and again", () => {
    expect(findDateWords("1、".repeat(20_000) + "3月")).toHaveLength(1);
  });
});

describe("months in other signs, dashes in a row", () => {
  it.each([
    ["③月", [3]],
    ["⑫月份", [12]],
    ["Ⅳ月", [4]],
    ["1———2月", [1, 2]],
    ["11∽12月", [11, 12]],
  ])("%s", (words, months) => {
    expect(readDateWords(words)).toMatchObject({ kind: "month", months, length: words.length });
  });
  it("a circled number without 月 is none", () => {
    expect(readDateWords("③开展活动")).toBeUndefined();
  });
});
