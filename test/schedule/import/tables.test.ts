import { activitiesIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工。\n一、活动安排表\n";
const EXPECTED = ["3 庆祝妇女节", "3 学雷锋", "4 教工春游", "5 表彰先进"];

describe("tables with headings", () => {
  const rows = [
    ["3月", "庆祝妇女节", "王芳", "工会室"],
    ["", "学雷锋", "李强", "社区"],
    ["4月", "教工春游", "王芳", "植物园"],
    ["5月", "表彰先进", "李强", "礼堂"],
  ];
  const heads = ["月份", "活动内容", "责任人", "地点"];
  const orders = [[0, 1, 2, 3], [1, 0, 2, 3], [2, 1, 3, 0], [3, 2, 0, 1]];
  for (const order of orders) {
    const set = [heads, ...rows].map((row) => order.map((column) => row[column]!));
    it(`reads tabs, columns ${order.join("")}`, () => {
      expect(activitiesIn(TITLE + set.map((row) => row.join("\t")).join("\n"))).toEqual(EXPECTED);
    });
    it(`reads pipes, columns ${order.join("")}`, () => {
      const lines = set.map((row) => `| ${row.join(" | ")} |`);
      lines.splice(1, 0, "|---|---|---|---|");
      expect(activitiesIn(TITLE + lines.join("\n"))).toEqual(EXPECTED);
    });
    it(`reads pipes without a frame, columns ${order.join("")}`, () => {
      expect(activitiesIn(TITLE + set.map((row) => row.join(" | ")).join("\n"))).toEqual(EXPECTED);
    });
    it(`reads aligned blanks, columns ${order.join("")}`, () => {
      const pad = (text: string): string => text + " ".repeat(16 - [...text].reduce((sum, c) => sum + (c > "\xff" ? 2 : 1), 0));
      expect(activitiesIn(TITLE + set.map((row) => row.map(pad).join("").trimEnd()).join("\n"))).toEqual(EXPECTED);
    });
  }

  it("reads a table whose cells were repeated instead of merged", () => {
    const text = "月份\t活动内容\n3月\t庆祝妇女节\n3月\t学雷锋\n4月\t教工春游\n5月\t表彰先进";
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads two columns of activities", () => {
    const text = "周次\t日期\t工会活动\t女工活动\n2\t9.8-9.12\t教师节座谈\t合影\n6\t10.6-10.10\t重阳慰问\t\n10\t11.3-11.7\t拔河赛\t健康讲座";
    expect(activitiesIn(TITLE + text)).toEqual(["w2 教师节座谈", "w2 合影", "w6 重阳慰问", "w10 拔河赛", "w10 健康讲座"]);
  });

  it("reads one cell a line", () => {
    const text = "月份\n活动内容\n责任人\n3月\n庆祝妇女节\n王芳\n3月\n学雷锋\n李强\n4月\n教工春游\n王芳\n5月\n表彰先进\n李强\n二、要求\n按时完成。";
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads one cell a line where a month holds for two rows", () => {
    const text = "月份\n活动内容\n责任人\n3月\n庆祝妇女节\n王芳\n学雷锋\n李强\n4月\n教工春游\n王芳\n5月\n表彰先进\n李强";
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads bare numbers under 月份", () => {
    expect(activitiesIn(`${TITLE}月份\t活动内容\n3\t庆祝妇女节\n3\t学雷锋\n4\t教工春游\n五\t表彰先进`)).toEqual(EXPECTED);
  });

  it("reads weeks, and weeks under months", () => {
    expect(activitiesIn(`${TITLE}周次\t日期\t工作内容\n1\t2.24-3.2\t制定计划\n2-3\t3.3-3.16\t庆祝妇女节\n4\t3.17-3.23\t学雷锋`)).toEqual([
      "w1 制定计划", "w2,3 庆祝妇女节", "w4 学雷锋",
    ]);
    expect(activitiesIn(`${TITLE}月份\t周次\t内容\n3月\t3\t庆祝妇女节\n\t4\t学雷锋\n4月\t8\t教工春游`)).toEqual([
      "3w3 庆祝妇女节", "3w4 学雷锋", "4w8 教工春游",
    ]);
  });

  it("reads numbered items in a cell", () => {
    const text = "月份\t活动内容\t责任人\n3月\t1.庆祝妇女节 2.学雷锋\t王芳\n4月\t教工春游\t李强\n5月\t表彰先进\t李强";
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads numbered items whose lines a paste broke out of the cell", () => {
    const text = "月份\t活动内容\t责任人\n3月\t1.庆祝妇女节\n2.学雷锋\t王芳\n4月\t教工春游\t李强\n5月\t表彰先进\t李强";
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads cells that a spreadsheet quoted", () => {
    const text = '月份\t活动内容\t责任人\n3月\t"1.庆祝妇女节\n2.学雷锋"\t王芳\n4月\t教工春游\t李强\n5月\t表彰先进\t李强';
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads a heading that comes again on the next page, and leaves out the total", () => {
    const text = "月份\t活动内容\t经费\n3月\t庆祝妇女节\t800\n3月\t学雷锋\t\n月份\t活动内容\t经费\n4月\t教工春游\t2000\n5月\t表彰先进\t500\n合计\t\t3300";
    expect(activitiesIn(TITLE + text)).toEqual(EXPECTED);
  });

  it("reads commas between cells", () => {
    expect(activitiesIn(`${TITLE}月份,活动内容,责任人\n3月,庆祝妇女节,王芳\n,学雷锋,李强\n4月,教工春游,王芳\n5月,表彰先进,李强`)).toEqual(EXPECTED);
  });

  it("takes the name before the theme and the detail", () => {
    const text = "时间\t活动主题\t活动名称\t具体要求\n3月\t巾帼风采\t庆祝妇女节\t全员参加\n4月\t健康生活\t教工春游\t自愿\n5月\t爱岗敬业\t表彰先进\t公平公正";
    expect(activitiesIn(TITLE + text)).toEqual(["3 庆祝妇女节", "4 教工春游", "5 表彰先进"]);
  });

  it("reads categories merged in front of the activities", () => {
    const text = "类别\t活动内容\t时间\t负责人\n文体\t教工春游\t4月\t王芳\n\t篮球赛\t10月\t李强\n关爱\t慰问\t1月\t王芳";
    expect(activitiesIn(TITLE + text)).toEqual(["4 教工春游", "10 篮球赛", "1 慰问"]);
  });

  it("reads dates, thirds, vacations and words for any time in the time column", () => {
    const text = "序号\t活动\t时间\n1\t插花\t3月8日\n2\t春游\t4月中旬\n3\t座谈\t9.10\n4\t疗休养\t暑假\n5\t例会\t每月\n6\t歌会\t2027年10月";
    expect(activitiesIn(TITLE + text)).toEqual(["3 插花", "4 春游", "9 座谈", "7,8 疗休养", " 例会", "10 歌会"]);
  });
});

describe("tables without headings, or of another shape", () => {
  it("finds the column of months itself", () => {
    expect(activitiesIn(`${TITLE}3月\t庆祝妇女节\t王芳\n\t学雷锋\t李强\n4月\t教工春游\t王芳\n5月\t表彰先进\t李强`)).toEqual(EXPECTED);
  });

  it("reads months side by side", () => {
    const text = "| 3月 | 4月 | 5月 |\n|---|---|---|\n| 庆祝妇女节 | 教工春游 | 表彰先进 |\n| 学雷锋 | | |";
    expect(activitiesIn(TITLE + text)).toEqual(["3 庆祝妇女节", "4 教工春游", "5 表彰先进", "3 学雷锋"]);
  });

  it("reads two tables set side by side", () => {
    const text = "月份\t活动内容\t月份\t活动内容\n3月\t庆祝妇女节\t9月\t教师节\n4月\t教工春游\t10月\t重阳节";
    expect(activitiesIn(TITLE + text)).toEqual(["3 庆祝妇女节", "4 教工春游", "9 教师节", "10 重阳节"]);
  });
});

describe("tables that are no schedule", () => {
  const others: Record<string, string> = {
    "a budget by month": "月份\t支出项目\t金额（元）\n3月\t妇女节活动\t2000\n5月\t评优奖品\t1500\n9月\t教师节慰问\t6000",
    "income and expenses": "月份\t收入\t支出\n1月\t3000\t200\n2月\t3000\t0\n3月\t3000\t1800",
    "people": "姓名\t出生年月\t入会时间\n王芳\t1985年3月\t2010年9月\n李强\t1979年5月\t2003年8月\n张丽\t1990年7月\t2014年9月",
    "birthdays": "月份\t姓名\n一月\t王芳、李强\n二月\t张丽\n三月\t赵敏、孙浩",
    "a roster": "月份\t值班人员\t电话\n1月\t王芳\t13800000001\n2月\t李强\t13800000002\n3月\t张丽\t13800000003",
    "dues": "姓名\t1月\t2月\t3月\t合计\n王芳\t10\t10\t10\t30\n李强\t12\t12\t12\t36",
  };
  for (const [name, table] of Object.entries(others)) {
    it(`takes ${name} for no activities`, () => {
      expect(activitiesIn(`云溪小学工会资料\n${table}`)).toEqual([]);
    });
  }
});
