import { activitiesIn, plansIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n";

describe("hard forms", () => {
  it("topics with a month or two each, under one heading", () => {
    const text = `${TITLE}三、活动安排\n（一）文体活动\n三月：插花\n五月：篮球赛\n（二）关爱活动\n一月：慰问\n九月：教师节座谈\n（三）培训\n四月：干部培训\n四、要求\n按时完成。`;
    expect(activitiesIn(text)).toEqual(["3 插花", "5 篮球赛", "1 慰问", "9 教师节座谈", "4 干部培训"]);
  });
  it("the title again at the head of a page", () => {
    const text = `云溪小学2027年工会工作计划\n二、活动安排\n三月\n1、插花\n2、学雷锋\n云溪小学2027年工会工作计划\n3、植树\n四月\n1、春游\n云溪小学2027年工会工作计划\n五月\n1、评优`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 学雷锋", "3 植树", "4 春游", "5 评优"]);
  });
  it("the title and the page number in one line", () => {
    const text = `云溪小学2027年工会工作计划\n二、活动安排\n三月\n1、插花\n云溪小学2027年工会工作计划    第2页\n2、学雷锋\n四月\n1、春游\n五月\n1、评优`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 学雷锋", "4 春游", "5 评优"]);
  });
  it("bare numbers under 时间", () => {
    expect(activitiesIn(`${TITLE}时间\t活动内容\n3\t插花\n4\t春游\n5\t评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("weeks with their days in brackets, bare in the column", () => {
    expect(activitiesIn(`${TITLE}周次\t工作内容\n1（9.1-9.5）\t开学\n2（9.8-9.12）\t教师节\n3（9.15-9.19）\t入会`)).toEqual(["w1 开学", "w2 教师节", "w3 入会"]);
  });
  it("days with weeks in brackets", () => {
    expect(activitiesIn(`${TITLE}活动安排\n2月17日—2月21日（第一周）：开学工作会\n2月24日—2月28日（第二周）：会员登记\n3月3日—3月7日（第三周）：插花`)).toEqual(["2 开学工作会", "2 会员登记", "3 插花"]);
  });
  it("semicolons on one line of the whole text", () => {
    expect(activitiesIn("云溪小学2027年工会工作计划为做好工作，特制定本计划。活动安排：三月份：插花；学雷锋。四月份：春游；扫墓。五月份：评优。")).toEqual(["3 插花", "3 学雷锋", "4 春游", "4 扫墓", "5 评优"]);
  });
  it("times behind items on one line without marks between", () => {
    expect(activitiesIn(`${TITLE}重点活动：1.插花（3月）2.春游（4月）3.评优（5月）4.总结（12月）`)).toEqual(["3 插花", "4 春游", "5 评优", "12 总结"]);
  });
  it("names of plans of several kinds", () => {
    const plan = (title: string, month: string): string => `${title}\n一、指导思想\n围绕学校中心工作，团结教职工，把工会办成教工之家，让每一位教工都感到温暖和力量。\n二、活动安排\n${month}：插花\n四月：春游\n五月：评优\n`;
    for (const titles of [
      ["【篇一】学校工会工作计划", "【篇二】学校工会工作计划"],
      ["第一篇：学校工会工作计划", "第二篇：学校工会工作计划"],
      ["学校工会工作计划范文一", "学校工会工作计划范文二"],
      ["学校工会工作计划（一）", "学校工会工作计划（二）"],
      ["学校工会工作计划1", "学校工会工作计划2"],
      ["云溪小学2027年工会工作计划", "青禾中学2027年工会工作计划"],
      ["2026年工会工作计划", "2027年工会工作计划"],
      ["2027年学校工会工作计划篇1", "2027年学校工会工作计划篇2"],
      ["# 工会工作计划（小学）", "# 工会工作计划（中学）"],
    ]) {
      expect([titles[0], plansIn(plan(titles[0]!, "三月") + plan(titles[1]!, "二月"))]).toEqual([titles[0], [["3 插花", "4 春游", "5 评优"], ["2 插花", "4 春游", "5 评优"]]]);
    }
  });
  it("festivals as labels", () => {
    expect(activitiesIn(`${TITLE}三、节日活动安排\n元旦：迎新联欢\n三八节：插花比赛\n五一节：表彰先进\n教师节：座谈会\n国庆节：歌咏比赛`)).toEqual(["1 迎新联欢", "3 插花比赛", "5 表彰先进", "9 座谈会", "10 歌咏比赛"]);
  });
  it("a list without any heading or title", () => {
    expect(activitiesIn("三月：插花\n四月：春游\n五月：评优")).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("an HTML entity and tags", () => {
    expect(activitiesIn(`${TITLE}三月：&nbsp;1、插花；&nbsp;2、学雷锋。<br/>\n四月：1、春游。<br/>\n五月：1、评优。</p>`)).toEqual(["3 插花", "3 学雷锋", "4 春游", "5 评优"]);
  });
  it("invisible characters and odd blanks", () => {
    expect(activitiesIn(`${TITLE}三\u200b月：\u00a01、插\u200b花；\u30002、学雷锋。\n四月：1、春游。\n五月：1、评优。`)).toEqual(["3 插花", "3 学雷锋", "4 春游", "5 评优"].map((line) => line));
  });
  it("labels with what follows in brackets or colon twice", () => {
    expect(activitiesIn(`${TITLE}三月：：插花\n四月（共1项）：春游\n五月份的工作：评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("advertisements between the months", () => {
    expect(activitiesIn(`${TITLE}三月：\n1、插花\n更多文章请关注公众号\n四月：\n1、春游\n本文来源于网络\n五月：\n1、评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("a sentence between heading and list", () => {
    expect(activitiesIn(`${TITLE}二、活动安排\n根据学校实际，每月开展一次活动，3月至12月共安排如下，各组要认真准备。\n三月：插花\n四月：春游\n五月：评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("months in running text before the list", () => {
    expect(activitiesIn(`${TITLE}一、重点\n3月，学校将迎接督导，工会要配合。9月，学校迎来校庆。\n二、活动安排\n三月：插花\n四月：春游\n五月：评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("Party and union in one table", () => {
    expect(activitiesIn(`${TITLE}时间\t党支部工作\t工会工作\n3月\t主题党日\t插花\n4月\t党课\t春游\n5月\t发展党员\t评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("items that are sentences", () => {
    expect(activitiesIn(`${TITLE}三月份\n以“三八”节为契机，组织女教工开展插花活动，展示风采。\n四月份\n组织全体教职工到郊外春游，增进友谊，放松身心。\n五月份\n评选先进，表彰优秀，激励教职工爱岗敬业。`)).toEqual([
      "3 以“三八”节为契机，组织女教工开展插花活动，展示风采", "4 组织全体教职工到郊外春游，增进友谊，放松身心", "5 评选先进，表彰优秀，激励教职工爱岗敬业",
    ]);
  });
});

describe("festivals in a table's time column", () => {
  it("stand for their months", () => {
    expect(activitiesIn(`${TITLE}时间\t活动内容\n春节前\t慰问\n三八节\t插花\n“五一”期间\t评优\n教师节\t座谈`)).toEqual(["1,2 慰问", "3 插花", "5 评优", "9 座谈"]);
  });
});

describe("documents about one event", () => {
  it("hold no schedule of the year", () => {
    const event = "教职工羽毛球比赛活动方案\n一、活动目的\n增强体质。\n二、赛程安排\n";
    expect(activitiesIn(`${event}4月1日：报名\n4月10日：抽签\n4月20日：初赛\n4月30日：决赛`)).toEqual([]);
    expect(activitiesIn(`${event}1、报名（4月25日）\n2、初赛（5月10日）\n3、决赛（5月20日）`)).toEqual([]);
    expect(activitiesIn(`${event}第一阶段（3月）：宣传发动\n第二阶段（4月）：组织实施\n第三阶段（5月）：总结表彰`)).toEqual([]);
  });
});

describe("the halves of a year under titles of their own", () => {
  it("are one plan", () => {
    const text = "云溪小学2027年工会工作计划\n围绕学校中心工作。\n2027年上半年工会活动安排\n三月：插花\n四月：春游\n五月：评优\n2027年下半年工会活动安排\n九月：座谈\n十月：重阳\n十二月：总结";
    expect(plansIn(text)).toEqual([["3 插花", "4 春游", "5 评优", "9 座谈", "10 重阳", "12 总结"]]);
  });
});

describe("rare signs", () => {
  it("emoji, dingbats, Roman numerals, square brackets and key caps number and head too", () => {
    const months = (label: (month: string) => string, first: string, second: string): string =>
      `${TITLE}活动安排\n${label("三月")}\n${first}插花\n${second}学雷锋\n${label("四月")}\n${first}春游\n${label("五月")}\n${first}评优`;
    const expected = ["3 插花", "3 学雷锋", "4 春游", "5 评优"];
    expect(activitiesIn(months((month) => `📌${month}`, "✅", "✅"))).toEqual(expected);
    expect(activitiesIn(months((month) => `✦ ${month} ✦`, "➤ ", "➤ "))).toEqual(expected);
    expect(activitiesIn(months((month) => month, "Ⅰ、", "Ⅱ、"))).toEqual(expected);
    expect(activitiesIn(months((month) => month, "[1]", "[2]"))).toEqual(expected);
    expect(activitiesIn(months((month) => month, "1\ufe0f\u20e3", "2\ufe0f\u20e3"))).toEqual(expected);
  });
  it("line breaks inside cells, as Word and websites write them", () => {
    expect(activitiesIn(`${TITLE}| 月份 | 内容 |\n|---|---|\n| 3月 | 女教工插花<br>学雷锋志愿服务 |\n| 4月 | 1.春游<br/>2.扫墓 |\n| 5月 | 评优 |`)).toEqual([
      "3 女教工插花", "3 学雷锋志愿服务", "4 春游", "4 扫墓", "5 评优",
    ]);
    expect(activitiesIn(`${TITLE}三月：插花\v四月：春游\v五月：评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("wide blanks between items", () => {
    expect(activitiesIn(`${TITLE}三月：插花  学雷锋  植树\n四月：春游\n五月：评优  讲座`)).toEqual(["3 插花", "3 学雷锋", "3 植树", "4 春游", "5 评优", "5 讲座"]);
  });
  it("months of their own under a quarter", () => {
    expect(activitiesIn(`${TITLE}第一季度\n1、慰问（1月）\n2、插花（3月）\n第二季度\n1、春游（4月）\n2、评优\n第三季度\n1、座谈（9月）`)).toEqual([
      "1 慰问", "3 插花", "4 春游", "4,5,6 评优", "9 座谈",
    ]);
  });
  it("months and records whose keys are 月份 and 活动", () => {
    expect(activitiesIn(`${TITLE}月份：三月\n活动：插花\n月份：四月\n活动：春游\n月份：五月\n活动：评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
  it("months in brackets before their item", () => {
    expect(activitiesIn(`${TITLE}（3月）插花\n（4月）春游\n【5月】评优`)).toEqual(["3 插花", "4 春游", "5 评优"]);
  });
});

describe("names behind the items", () => {
  it("are not items", () => {
    expect(activitiesIn(`${TITLE}三月    庆祝三八节    王芳\n四月    春游    李强、张丽\n五月    评优    王芳`)).toEqual(["3 庆祝三八节", "4 春游", "5 评优"]);
  });
});
