import { activitiesIn, plansIn } from "./reading";

const INTRO = "云溪小学工会工作计划\n一、指导思想\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n二、活动安排\n";
const EXPECTED = ["3 庆祝妇女节", "3 学雷锋", "4 教工春游", "5 表彰先进"];

describe("spellings of a month's label", () => {
  const spellings: Record<string, (month: string, digit: string) => string> = {
    "三月份：": (month) => `${month}月份：`,
    "三月": (month) => `${month}月`,
    "3月:": (_, digit) => `${digit}月:`,
    "2027年3月": (_, digit) => `2027年${digit}月`,
    "20xx年3月": (_, digit) => `20xx年${digit}月`,
    "2027.3": (_, digit) => `2027.${digit}`,
    "2027年03月": (_, digit) => `2027年0${digit}月`,
    "二〇二七年三月": (month) => `二〇二七年${month}月`,
    "【三月】": (month) => `【${month}月】`,
    "★三月★": (month) => `★${month}月★`,
    "## 三月": (month) => `## ${month}月`,
    "**3月**": (_, digit) => `**${digit}月**`,
    "● 3月份": (_, digit) => `● ${digit}月份`,
    "3 月": (_, digit) => `${digit} 月`,
    "三 月 份": (month) => `${month} 月 份`,
    "３月": (_, digit) => `${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}月`,
    "三月分": (month) => `${month}月分`,
    "⽉ (a radical)": (month) => `${month}⽉份`,
    "3月工作安排：": (_, digit) => `${digit}月工作安排：`,
    "三月（主题月）": (month) => `${month}月（巾帼建功月）`,
    "三月份（责任人：某人）：": (month) => `${month}月份（责任人：王老师）：`,
    "（一）三月份": (month) => `（${"〇〇〇一二三".charAt("〇一二三四五".indexOf(month))}）${month}月份`,
    "1. 3月": (_, digit) => `${Number(digit) - 2}. ${digit}月`,
    "一、三月份": (month) => `${"〇〇〇一二三".charAt("〇一二三四五".indexOf(month))}、${month}月份`,
    "3月——": (_, digit) => `${digit}月——`,
  };
  for (const [name, spell] of Object.entries(spellings)) {
    it(`reads ${name} on a line of its own`, () => {
      const lines = [spell("三", "3"), "1、庆祝妇女节；", "2、学雷锋。", spell("四", "4"), "1、教工春游。", spell("五", "5"), "1、表彰先进。"];
      expect(activitiesIn(INTRO + lines.join("\n"))).toEqual(EXPECTED);
    });
  }
});

describe("numbers of items", () => {
  const numberings: Record<string, readonly string[]> = {
    "1、": ["1、", "2、"],
    "1.": ["1.", "2."],
    "1．": ["１．", "２．"],
    "1 ": ["1 ", "2 "],
    "1)": ["1)", "2)"],
    "（1）": ["（1）", "（2）"],
    "①": ["①", "②"],
    "⑴": ["⑴", "⑵"],
    "⒈": ["⒈", "⒉"],
    "一、": ["一、", "二、"],
    "（一）": ["（一）", "（二）"],
    "一是": ["一是", "二是"],
    "A.": ["A.", "B."],
    "●": ["●", "●"],
    "- ": ["- ", "- "],
    "➢": ["➢ ", "➢ "],
    "Word's private bullets": ["\uf0b7 ", "\uf0b7 "],
    none: ["", ""],
  };
  for (const [name, [first, second]] of Object.entries(numberings)) {
    it(`reads items numbered ${name}`, () => {
      const text = `${INTRO}三月\n${first}庆祝妇女节\n${second}学雷锋\n四月\n${first}教工春游\n五月\n${first}表彰先进\n三、工作要求\n各组要高度重视，按时完成任务。`;
      expect(activitiesIn(text)).toEqual(EXPECTED);
    });
    if (name !== "none" && name !== "1 " && first!.trim() !== "-" && !/[●➢\uf0b7]/.test(first!)) {
      it(`reads items numbered ${name} behind the label`, () => {
        const text = `${INTRO}三月：${first}庆祝妇女节；${second}学雷锋。\n四月：${first}教工春游。\n五月：${first}表彰先进。`;
        expect(activitiesIn(text)).toEqual(EXPECTED);
      });
    }
  }

  it("reads everything on one line", () => {
    const text = "云溪小学工会工作计划一、指导思想团结全体教职工。二、活动安排三月份1.庆祝妇女节2.学雷锋。四月份1.教工春游五月份1.表彰先进。";
    expect(activitiesIn(text)).toEqual(EXPECTED);
  });

  it("counts on over the months", () => {
    expect(activitiesIn(`${INTRO}三月\n1、庆祝妇女节\n2、学雷锋\n四月\n3、教工春游\n五月\n4、表彰先进`)).toEqual(EXPECTED);
  });

  it("keeps decimals, dates and festivals inside items", () => {
    const text = `${INTRO}三月：1、“三.八”节登山4.5公里；2、4×100米接力。\n五月：1、庆“五、一”活动；2、1+2结对。\n六月：1、5.12防灾演练总结；2、3—5人座谈。`;
    expect(activitiesIn(text)).toEqual([
      "3 “三.八”节登山4.5公里", "3 4×100米接力", "5 庆“五、一”活动", "5 1+2结对", "6 5.12防灾演练总结", "6 3—5人座谈",
    ]);
  });

  it("divides a line at semicolons, but not inside brackets", () => {
    const text = `${INTRO}三月：庆祝妇女节（插花；茶艺）；学雷锋。\n四月：教工春游。\n五月：表彰先进。`;
    expect(activitiesIn(text)).toEqual(["3 庆祝妇女节（插花；茶艺）", "3 学雷锋", "4 教工春游", "5 表彰先进"]);
  });

  it("keeps nested numbers in their item, as its parts", () => {
    const text = `${INTRO}三月\n1.“三八”系列活动：\n（1）插花；\n（2）健步走。\n2.学雷锋。\n四月\n1.教工春游。\n五月\n1.表彰先进。`;
    expect(activitiesIn(text)[0]).toBe("3 “三八”系列活动：（1）插花；（2）健步走");
  });
});

describe("labels of several months", () => {
  it("reads pairs and ranges in all spellings", () => {
    const text = `${INTRO}一二月份：慰问退休教师\n3—4月：植树\n五至六月：评优\n七、八月：送清凉\n9月、10月：教师节\n11～12月：总结`;
    expect(activitiesIn(text)).toEqual(["1,2 慰问退休教师", "3,4 植树", "5,6 评优", "7,8 送清凉", "9,10 教师节", "11,12 总结"]);
  });

  it("tells section numbers from pairs by their count", () => {
    const pairs = `${INTRO}一、二月：\n1、慰问\n三、四月：\n1、植树\n五、六月：\n1、评优`;
    expect(activitiesIn(pairs)).toEqual(["1,2 慰问", "3,4 植树", "5,6 评优"]);
    const numbers = "活动安排\n一、二月份\n1、慰问\n二、三月份\n1、植树\n三、四月份\n1、评优";
    expect(activitiesIn(`2027年工会工作计划\n${numbers}`)).toEqual(["2 慰问", "3 植树", "4 评优"]);
  });

  it("reads quarters, halves, vacations and terms", () => {
    expect(activitiesIn(`${INTRO}一季度：慰问；评优\n二季度：春游\n三季度：送清凉\n四季度：总结`)).toEqual([
      "1,2,3 慰问", "1,2,3 评优", "4,5,6 春游", "7,8,9 送清凉", "10,11,12 总结",
    ]);
    expect(activitiesIn(`${INTRO}上半年：\n1、春游\n2、评优\n下半年：\n1、送清凉\n2、总结`)).toEqual([
      "1,2,3,4,5,6 春游", "1,2,3,4,5,6 评优", "7,8,9,10,11,12 送清凉", "7,8,9,10,11,12 总结",
    ]);
    expect(activitiesIn(`${INTRO}六月：评优\n暑假：疗休养\n九月：教师节\n寒假：走访`)).toEqual(["6 评优", "7,8 疗休养", "9 教师节", "1,2 走访"]);
  });

  it("puts months under their quarter", () => {
    expect(activitiesIn(`${INTRO}第一季度\n1月：慰问\n2月：开会\n3月：三八节\n第二季度\n4月：春游\n5月：评优`)).toEqual([
      "1 慰问", "2 开会", "3 三八节", "4 春游", "5 评优",
    ]);
  });

  it("puts thirds under their month", () => {
    expect(activitiesIn(`${INTRO}三月\n上旬：庆祝妇女节\n中旬：学雷锋\n下旬：评优\n四月\n上旬：扫墓\n下旬：春游`)).toEqual([
      "3 庆祝妇女节", "3 学雷锋", "3 评优", "4 扫墓", "4 春游",
    ]);
  });

  it("reads weeks of term", () => {
    expect(activitiesIn(`${INTRO}第1周：制定计划\n第二、三周：庆祝妇女节\n第4—5周：学雷锋\n第6周（4.5—4.9）：扫墓`)).toEqual([
      "w1 制定计划", "w2,3 庆祝妇女节", "w4,5 学雷锋", "w6 扫墓",
    ]);
  });
});

describe("where a schedule ends", () => {
  const MONTHS = `${INTRO}三月\n1、庆祝妇女节\n2、学雷锋\n四月\n1、教工春游\n五月\n1、表彰先进\n`;
  const endings = [
    "三、保障措施\n（一）加强领导。各组要重视。",
    "以上计划如有变动，另行通知。",
    "云溪小学工会委员会\n2027年1月8日",
    "                      云溪小学工会\n                      二〇二七年一月八日",
    "注：具体时间另行通知。",
    "附件：预算表",
    "抄送：市教育工会",
    "相关文章：\n1、学校工会三月份计划\n2、小学工会四月份总结",
    "上一篇：关于放假的通知\n下一篇：教工运动会",
    "【工作要求】\n按时完成各项任务。",
    "工会主席：王老师    电话：0551-66213345",
    "在新的一年里，我们将继续努力。",
  ];
  for (const ending of endings) {
    it(`leaves out ${ending.split("\n")[0]!.trim()}`, () => {
      expect(activitiesIn(MONTHS + ending)).toEqual(EXPECTED);
    });
  }
});

describe("months left out and numbering begun anew", () => {
  it("infers next January where the words speak for it", () => {
    const text = `${INTRO}十月\n1、国庆\n2、重阳\n十一月\n1、评优\n十二月\n1、召开教代会\n2、考核\n1、元旦联欢\n2、给教职工拜年`;
    expect(activitiesIn(text).slice(-2)).toEqual(["1 元旦联欢", "1 给教职工拜年"]);
  });

  it("takes no other list behind the last month", () => {
    const text = `${INTRO}十月\n1、国庆\n十一月\n1、评优\n十二月\n1、召开教代会\n1、下载文档前请甄别\n2、不提供附加服务`;
    expect(activitiesIn(text)).toEqual(["10 国庆", "11 评优", "12 召开教代会"]);
  });
});

describe("several texts in one file", () => {
  it("keeps the plans apart", () => {
    const text =
      "学校工会工作计划 篇1\n一、活动安排\n三月：庆祝妇女节\n四月：春游\n五月：评优\n学校工会工作计划 篇2\n围绕中心工作，团结教职工，认真做好各项工作，把工会办成教工之家，让每一位教工感到温暖。\n三月：学雷锋\n四月：植树\n五月：义诊";
    expect(plansIn(text)).toEqual([["3 庆祝妇女节", "4 春游", "5 评优"], ["3 学雷锋", "4 植树", "5 义诊"]]);
  });
});
