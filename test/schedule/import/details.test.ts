import { importPlanText, type ImportedActivity } from "../../../src/schedule/import";

function only(text: string, year?: number): readonly ImportedActivity[] {
  const { plans } = importPlanText(text, year === undefined ? {} : { year });
  expect(plans).toHaveLength(1);
  return plans[0]!.activities;
}

const LIST = "三月：1、庆祝三八节；2、学雷锋。\n四月：1、春游。\n五月：1、评优。";

describe("years", () => {
  const years = (text: string, year?: number): (number | null)[] => only(text, year).map((activity) => activity.year);
  it("come from the title, else from the caller, else are unknown", () => {
    expect(years(`2026年工会工作计划\n${LIST}`, 2027)).toEqual([2026, 2026, 2026, 2026]);
    expect(years(`工会工作计划\n${LIST}`, 2027)).toEqual([2027, 2027, 2027, 2027]);
    expect(years(`工会工作计划\n${LIST}`)).toEqual([null, null, null, null]);
  });
  it("are read from Chinese numerals, headings and the lead", () => {
    expect(years(`二〇二六年工会工作计划\n${LIST}`)[0]).toBe(2026);
    expect(years(`工会工作计划\n二、2026年活动安排\n${LIST}`)[0]).toBe(2026);
    expect(years(`工会工作计划\n转眼又到新的一年，经商议拟定2026年学校工会工作计划如下。\n${LIST}`)[0]).toBe(2026);
  });
  it("are never filled in for a mask, save by the caller", () => {
    const masked = "2026年工会工作计划\n20xx年3月\n1、庆祝三八节\n20xx年4月\n1、春游\n20xx年5月\n1、评优";
    expect(years(masked)).toEqual([null, null, null]);
    expect(years(masked, 2027)).toEqual([2027, 2027, 2027]);
  });
  it("roll over in a school year", () => {
    const text = "2026—2027学年工会工作计划\n九月：教师节\n十月：重阳节\n一月：总结\n三月：三八节\n六月：评优";
    const plan = importPlanText(text).plans[0]!;
    expect(plan.yearScheme).toBe("school");
    expect(plan.activities.map(({ year }) => year)).toEqual([2026, 2026, 2027, 2027, 2027]);
  });
  it("place a spring term in the second half of its school year", () => {
    expect(years("2027年春季学期工会工作计划\n二月：开会\n三月：三八节\n四月：春游")).toEqual([2027, 2027, 2027]);
    expect(years("2026学年第二学期工会工作计划\n二月：开会\n三月：三八节\n四月：春游")).toEqual([2027, 2027, 2027]);
  });
  it("let a calendar year run over into January, and August open a school year", () => {
    expect(years("2026年工会工作计划\n十月：重阳节\n十一月：评优\n十二月：教代会\n次年一月：慰问")).toEqual([2026, 2026, 2026, 2027]);
    expect(years("2026学年工会工作计划\n八月：培训\n九月：教师节\n三月：三八节")).toEqual([2026, 2026, 2027]);
  });
  it("follow labels that name them", () => {
    expect(years("工会工作计划\n2026年11月：评优\n12月：教代会\n2027年1月：慰问\n3月：三八节")).toEqual([2026, 2026, 2027, 2027]);
  });
});

describe("dates", () => {
  const dates = (text: string, year?: number): unknown[] => only(text, year).map(({ date }) => date);
  it("come from labels", () => {
    expect(dates("2027年工会活动安排\n3月8日：三八节\n4月上旬：春游\n9月1日—9月10日：教师节系列活动\n12月：评优")).toEqual([
      "2027-03-08",
      { month: "2027-04", part: "上旬" },
      { from: "2027-09-01", to: "2027-09-10" },
      null,
    ]);
  });
  it("come from items, within their month", () => {
    expect(dates("2027年工会活动安排\n三月：1、3月8日插花；2、为5月4日的演讲作准备；3、3月20日前上报名单。\n四月：1、4月中旬春游。\n五月：1、评优。")).toEqual([
      "2027-03-08", null, null, { month: "2027-04", part: "中旬" }, null,
    ]);
  });
  it("come from a second column of a table", () => {
    expect(dates("2027年工会活动安排\n月份\t日期\t活动内容\n3月\t3月8日\t插花\n4月\t4月中旬\t春游\n5月\t\t评优")).toEqual([
      "2027-03-08", { month: "2027-04", part: "中旬" }, null,
    ]);
  });
  it("are left out where nobody knows the year or the calendar has no such day", () => {
    expect(dates("工会活动安排\n3月8日：三八节\n4月20日：春游\n5月4日：评优")).toEqual([null, null, null]);
    expect(dates("2027年工会活动安排\n2月30日：团拜\n4月20日：春游\n5月4日：评优")[0]).toBeNull();
  });
});

describe("names, labels and places", () => {
  const text = "2027年工会工作计划\r\n二、活动安排\r\n（一）三月份工作\r\n1、庆祝三八节；\r\n2、学雷\r\n— 3 —\r\n锋。\r\n（二）七、八月份工作\r\n1、送清凉。\r\n（三）20xx年9月工作\r\n1、“教师节”庆祝";
  it("leave out numbering and closing punctuation", () => {
    expect(only(text).map(({ name, text: item, label }) => [label, name, item])).toEqual([
      ["三月份", "庆祝三八节", "庆祝三八节；"],
      ["三月份", "学雷锋", "学雷锋。"],
      ["七、八月份", "送清凉", "送清凉。"],
      ["20xx年9月", "“教师节”庆祝", "“教师节”庆祝"],
    ]);
  });
  it("say where the text starts", () => {
    for (const { offset, line, text: item } of only(text)) {
      expect(text.slice(offset, offset + 2)).toBe(item.slice(0, 2));
      expect(text.split("\r\n")[line - 1]).toContain(item.slice(0, 2));
    }
    const plan = importPlanText(text).plans[0]!;
    expect([plan.title, plan.line, plan.offset]).toEqual(["2027年工会工作计划", 1, 0]);
  });
});

describe("parts", () => {
  const parts = (item: string): readonly string[] | undefined =>
    only(`工会活动安排\n三月\n1、${item}\n四月\n1、春游。\n五月\n1、评优。`)[0]!.parts;
  it("tell the activities of one item apart", () => {
    expect(parts("庆祝妇女节。开展学雷锋活动。")).toEqual(["庆祝妇女节。", "开展学雷锋活动。"]);
    expect(parts("评选先进；收缴会费。")).toEqual(["评选先进；", "收缴会费。"]);
    expect(parts("召开教代会，组织教工春游。")).toEqual(["召开教代会", "组织教工春游。"]);
    expect(parts("系列活动：（1）插花；（2）健步走。")).toEqual(["插花；", "健步走。"]);
  });
  it("leave purposes, objects and names alone", () => {
    expect(parts("做好教职工聘任工作，及时化解矛盾。")).toBeUndefined();
    expect(parts("教职工篮球、乒乓球、羽毛球比赛。")).toBeUndefined();
    expect(parts("“五一”、“五四”活动。")).toBeUndefined();
    expect(parts("资料的收集、评选等工作。")).toBeUndefined();
    expect(parts("慰问（生病；住院）教工。")).toBeUndefined();
  });
});

describe("what the union may not pay", () => {
  const marked = (item: string): boolean =>
    only(`工会活动安排\n三月：1、${item}\n四月：1、春游。\n五月：1、评优。`)[0]!.notUnionFunds === true;
  it.each(["开展家长培训会。", "收集学生征文。", "配合党支部开展主题党日。", "庆“六一”儿童节活动。", "党员教师示范课。"])("marks %s", (item) => {
    expect(marked(item)).toBe(true);
  });
  it.each(["慰问困难党员、困难教职工。", "“六一”慰问职工子女。", "教师节座谈会。", "协同团支部组织教职工篮球赛。"])("leaves %s", (item) => {
    expect(marked(item)).toBe(false);
  });
});

describe("problems", () => {
  it("report every gap with its place, and fill in none", () => {
    const text = `20xx年工会计划\n贯彻党的xx大、某某届会议精神，在___领导下，加强***管理。\n${LIST}`;
    const { problems, plans } = importPlanText(text);
    expect(problems.map(({ kind, offset }) => [kind, text.slice(offset, offset + 2)])).toEqual([
      ["placeholder", "20"], ["placeholder", "xx"], ["placeholder", "某某"], ["placeholder", "__"], ["placeholder", "**"],
    ]);
    expect(plans[0]!.title).toBe("20xx年工会计划");
    expect(problems[1]!.text).toBe("第 2 行有未填写的占位符“xx”，请核实后填写");
  });
  it("say that a text holds no schedule", () => {
    expect(importPlanText("工会要加强学习。").problems.map(({ kind }) => kind)).toEqual(["noSchedule"]);
    expect(importPlanText(LIST).problems).toEqual([]);
  });
});
