import { activitiesIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n";

describe("times behind the items", () => {
  const EXPECTED = ["3 庆祝妇女节", "4 教工春游", "7,8 送清凉", "12 表彰先进"];
  const spellings: Record<string, readonly [string, string, string, string]> = {
    "in brackets": ["（3月）", "（4月）", "（7—8月）", "（12月）"],
    "in brackets with a full stop": ["（三月份）。", "（四月份）。", "（七、八月份）。", "（十二月份）。"],
    "behind leader dots": ["……3月", "……4月", "……7-8月", "……12月"],
    "behind blanks": ["    3月", "    4月", "    7、8月", "    12月"],
    "behind a tab": ["\t3月", "\t4月", "\t7月、8月", "\t12月"],
    "behind a dash": ["——3月", "——4月", "——7至8月", "——12月"],
    "behind a comma": ["，3月", "，4月", "，7、8月", "，12月"],
    "behind 时间": ["（时间：3月）", "（时间：4月）", "（时间：7-8月）", "（时间：12月）"],
    "in square brackets": ["【3月】", "【4月】", "【7~8月】", "【12月】"],
    "as days": ["（3月8日）", "（4月中旬）", "（7月10日—8月20日）", "（12月31日）"],
  };
  for (const [name, [a, b, c, d]] of Object.entries(spellings)) {
    it(`reads them ${name}`, () => {
      const text = `${TITLE}二、重点活动安排\n1、庆祝妇女节${a}\n2、教工春游${b}\n3、送清凉${c}\n4、表彰先进${d}\n三、要求\n按时完成。`;
      expect(activitiesIn(text).map((line) => line.replace(/^7 /, "7,8 "))).toEqual(EXPECTED);
    });
    it(`reads them ${name}, without numbers`, () => {
      const text = `${TITLE}二、重点活动安排\n庆祝妇女节${a}\n教工春游${b}\n送清凉${c}\n表彰先进${d}\n三、要求\n按时完成。`;
      expect(activitiesIn(text).map((line) => line.replace(/^7 /, "7,8 "))).toEqual(EXPECTED);
    });
  }

  it("reads them on one line", () => {
    expect(activitiesIn(`${TITLE}重点活动安排：1.庆祝妇女节（3月）；2.教工春游（4月）；3.送清凉（7—8月）；4.表彰先进（12月）。`)).toEqual(EXPECTED);
  });
});

describe("times in front of numbered items", () => {
  it("reads numbered items that begin with their month", () => {
    const text = `${TITLE}二、活动安排\n1、三月份，组织庆祝妇女节活动。\n2、四月份，组织教工春游。\n3、五月份，表彰先进。\n4、十二月份，召开教代会。`;
    expect(activitiesIn(text)).toEqual(["3 组织庆祝妇女节活动", "4 组织教工春游", "5 表彰先进", "12 召开教代会"]);
  });
  it("reads them without a comma", () => {
    const text = `${TITLE}二、活动安排\n1、3月组织庆祝妇女节活动。\n2、4月组织教工春游。\n3、5月表彰先进。\n4、12月召开教代会。`;
    expect(activitiesIn(text)).toEqual(["3 组织庆祝妇女节活动", "4 组织教工春游", "5 表彰先进", "12 召开教代会"]);
  });
  it("reads lines that begin with their day", () => {
    const text = `${TITLE}二、活动安排\n3月8日：庆祝妇女节\n4月20日  教工春游\n9月10日：教师节座谈\n12月下旬：表彰先进`;
    expect(activitiesIn(text)).toEqual(["3 庆祝妇女节", "4 教工春游", "9 教师节座谈", "12 表彰先进"]);
  });
  it("reads dotted days, but no outline numbers", () => {
    expect(activitiesIn(`${TITLE}活动安排：\n3.8 庆祝妇女节\n4.20 教工春游\n9.10 教师节座谈`)).toEqual(["3 庆祝妇女节", "4 教工春游", "9 教师节座谈"]);
    expect(activitiesIn(`${TITLE}1.1 加强学习\n1.2 转变作风\n1.3 民主管理\n2.1 文体活动\n2.2 送温暖`)).toEqual([]);
  });
});

describe("months told in sentences", () => {
  it("reads clauses parted by semicolons", () => {
    const text = `${TITLE}三、今年的活动作如下安排：一月份走访慰问困难教工；三月份庆祝妇女节；四月份组织春游；十二月份召开教代会。各组要认真准备。`;
    expect(activitiesIn(text)).toEqual(["1 走访慰问困难教工", "3 庆祝妇女节", "4 组织春游", "12 召开教代会"]);
  });
  it("reads clauses parted by commas", () => {
    const text = `${TITLE}本年度工作安排：3月开展妇女节活动，4月组织春游，5月评选先进，6月慰问毕业班教师。`;
    expect(activitiesIn(text)).toEqual(["3 开展妇女节活动", "4 组织春游", "5 评选先进", "6 慰问毕业班教师"]);
  });
  it("reads sentences, each beginning with its month", () => {
    const text = `${TITLE}具体安排如下。三月份，组织女教工插花。四月份，组织春游，增进友谊。九月份，召开教师节座谈会。十二月份，迎新联欢。`;
    expect(activitiesIn(text)).toEqual(["3 组织女教工插花", "4 组织春游，增进友谊", "9 召开教师节座谈会", "12 迎新联欢"]);
  });
  it("reads paragraphs that begin with their month", () => {
    const text = `${TITLE}具体安排：\n三月份，组织女教工插花，开展学雷锋活动。\n四月份，组织春游，增进友谊。\n九月份，召开教师节座谈会。`;
    expect(activitiesIn(text)).toEqual(["3 组织女教工插花，开展学雷锋活动", "4 组织春游，增进友谊", "9 召开教师节座谈会"]);
  });
  it("takes mentions in passing for no schedule", () => {
    expect(activitiesIn(`${TITLE}一、主要工作\n1、计划在三月份组织踏青，在九月份开展教师节活动。\n2、围绕六月份安全生产月开展宣传。`)).toEqual([]);
  });
  it("prefers the list where a text has both", () => {
    const text = `${TITLE}5、计划在三月份组织运动会，六月份开展象棋赛，十月份举办乒乓球赛。\n三月：运动会\n六月：象棋赛\n十月：乒乓球赛`;
    expect(activitiesIn(text)).toEqual(["3 运动会", "6 象棋赛", "10 乒乓球赛"]);
  });
});

describe("what is no schedule", () => {
  const others: Record<string, string> = {
    "a review month by month": "云溪小学工会2026年工作总结\n现将一年来的工作总结如下：\n一月：慰问了困难教工。\n三月：庆祝了妇女节，42人参加。\n五月：表彰了先进。\n九月：隆重庆祝教师节。",
    "a review in noun style": "云溪小学工会2026年工作总结\n一、主要活动回顾\n一月：慰问困难教工\n三月：庆祝妇女节\n五月：表彰先进\n九月：庆祝教师节",
    "a chronicle": "云溪小学工会2026年大事记\n1月8日 召开工会委员会会议\n3月8日 组织女教工插花\n5月4日 青年教师座谈\n9月10日 庆祝教师节",
    "a roster": "工会值班安排\n一月：王芳、李强\n二月：张丽、赵敏\n三月：孙浩、周涛\n四月：吴静",
    "birthdays": "2027年会员生日一览\n一月：王芳 李强\n二月：张丽\n三月：赵敏 孙浩\n四月：周涛",
    "sums by month": "会费收缴情况\n一月：320元\n二月：320元\n三月：330元\n四月：330元",
    "a charter": "云溪小学工会章程\n第一条 本章程自2027年3月1日起施行。\n第二条 会费按月收缴，3月、6月、9月、12月对账。\n第三条 每月召开一次例会。",
    "links with dates": "工会动态\n2026-03-08 我校举行女教师插花活动\n2026-04-20 工会组织春游\n2026-05-04 青年教师座谈会召开",
    "an empty text": "",
    "blanks only": " \n\n\t\n",
  };
  for (const [name, text] of Object.entries(others)) {
    it(`finds no plan in ${name}`, () => {
      expect(activitiesIn(text)).toEqual([]);
    });
  }

  it("leaves out last year's review in the same form", () => {
    const text = "云溪小学工会2026年工作总结及2027年工作计划\n第一部分 2026年工作回顾\n一月：慰问困难教工\n三月：庆祝妇女节\n四月：春游\n第二部分 2027年工作计划\n一月：走访退休教师\n三月：女教工插花\n四月：植树";
    expect(activitiesIn(text)).toEqual(["1 走访退休教师", "3 女教工插花", "4 植树"]);
  });
  it("leaves out a review that follows the plan", () => {
    const text = `${TITLE}一、2027年活动安排\n三月：女教工插花\n四月：植树\n五月：评优\n附：2026年活动开展情况\n三月：庆祝妇女节\n四月：春游\n五月：表彰先进`;
    expect(activitiesIn(text)).toEqual(["3 女教工插花", "4 植树", "5 评优"]);
  });
});

describe("what pages put between words", () => {
  it("joins items that page numbers and narrow lines cut", () => {
    const text = `${TITLE}一月\n1.走访困\n难教职工；\n2.讨论经费预算。\n三月\n1.女教工插花和“最美\n— 3 —\n办公室”评比；\n2.学雷锋。\n四月\n1.看望患\n第 4 页 共 6 页\n病教工。`;
    expect(activitiesIn(text)).toEqual(["1 走访困难教职工", "1 讨论经费预算", "3 女教工插花和“最美办公室”评比", "3 学雷锋", "4 看望患病教工"]);
  });
  it("takes watermarks out of words", () => {
    const mark = "内部资料，请勿外传！";
    const text = `云溪小学工会工作计划${mark}活动安排三月份1.庆祝妇${mark}女节。2.学雷锋四月份${mark}1.教工春游。五月份1.表彰先进。`;
    expect(activitiesIn(text)).toEqual(["3 庆祝妇女节", "3 学雷锋", "4 教工春游", "5 表彰先进"]);
  });
  it("reads traditional characters and full width", () => {
    const text = "聖心中學教職員工會工作計劃\n活動安排\n３月份：１、慶祝婦女節；２、學雷鋒。\n４月份：１、教工春遊。\n５月份：１、表揚先進。";
    expect(activitiesIn(text)).toEqual(["3 慶祝婦女節", "3 學雷鋒", "4 教工春遊", "5 表揚先進"]);
  });
});
