import { activitiesIn, plansIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n三、活动安排\n";

describe("labels as people type them", () => {
  it.each([
    ["dashes in a row", "一、1———2月\n1、送温暖\n2、联欢\n二、3———4月\n1、踏青", ["1,2 送温暖", "1,2 联欢", "3,4 踏青"]],
    ["circled and Roman months", "③月：插花\nⅣ月：踏青\n⑩月：登山\nⅫ月：联欢", ["3 插花", "4 踏青", "10 登山", "12 联欢"]],
    ["bold to behind the colon", "- **3月：** 插花；义诊\n- **4月：** 踏青\n- **5月：** 拔河", ["3 插花", "3 义诊", "4 踏青", "5 拔河"]],
    ["内 behind the month", "三月内：插花\n四月内：踏青\n五月内：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["the time of day behind the day", "3月5日（周五）下午：插花\n4月9日下午3点：踏青\n5月14日晚：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["seasons with their months in brackets", "春季（2—4月）\n1.插花\n夏季（5—7月）\n1.送清凉\n冬季（12—1月）\n1.联欢", ["2,3,4 插花", "5,6,7 送清凉", "12,1 联欢"]],
    ["bracketed numbers in front, all on one line", "（1）三月：插花；义诊（2）四月：踏青（3）五月：拔河；表彰", ["3 插花", "3 义诊", "4 踏青", "5 拔河", "5 表彰"]],
    ["a pause where the others have a colon", "三月：插花\n四月、踏青\n五月：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["rules and braces around", "====3月====\n插花\n{4月}\n踏青\n5月\n拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["words that only lead to the list", "三月份重点抓好以下几项工作：1.插花\n四月份活动安排如下：\n1.踏青\n五月份工会活动有：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["the hours behind the day", "3月8日 14:00-16:00 插花\n4月9日 8:30 踏青\n5月14日 15:00—17:00 拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["days under the month", "三月\n8日：插花\n20日：义诊\n四月\n5日：踏青\n五月\n15日：拔河", ["3 插花", "3 义诊", "4 踏青", "5 拔河"]],
    ["bars between months on one line", "三月：插花；义诊 / 四月：踏青 / 五月：拔河", ["3 插花", "3 义诊", "4 踏青", "5 拔河"]],
    ["what is done behind the theme", "3月 主题：暖心  活动：插花\n4月 主题：走近春天  活动：踏青\n5月 主题：强身  活动：拔河", ["3 插花", "4 踏青", "5 拔河"]],
  ])("%s", (_form, text, found) => {
    expect(activitiesIn(TITLE + text)).toEqual(found);
  });
});

describe("numbers as people type them", () => {
  it("the number that Word had put there, typed again", () => {
    expect(activitiesIn(`${TITLE}三月份\n1、1.插花\n2、2.义诊\n四月份\n1、1、踏青`)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("pauses whose numbers were lost", () => {
    expect(activitiesIn(`${TITLE}三月：、插花。、义诊。\n四月：、踏青。、荐书、读书。\n五月：、拔河。`)).toEqual(["3 插花", "3 义诊", "4 踏青", "4 荐书、读书", "5 拔河"]);
  });
});

describe("headings between labels", () => {
  it("the time of the whole and the heading below it are no item", () => {
    const text = "云溪大学社团节计划\n三、活动时间\n2027年3月至4月底\n四、活动安排\n2027年3月至4月，开展社团活动\n2027年4月底，评定星级社团\n2027年5月初，举办颁奖典礼";
    expect(plansIn(text)).toEqual([["3,4 开展社团活动", "4 评定星级社团", "5 举办颁奖典礼"]]);
  });
});

describe("sentences with several times", () => {
  it("each clause that begins with a month is an activity of that month", () => {
    const text = `${TITLE}一、3、4月份举行篮球赛，5月份总结表彰。\n二、9月中旬体检，10月公布结果。\n三、11月登山，12月底前交照片。`;
    expect(activitiesIn(text)).toEqual(["3,4 举行篮球赛", "5 总结表彰", "9 体检", "10 公布结果", "11 登山，12月底前交照片"]);
  });
  it("a label with its colon keeps what it heads", () => {
    const text = `${TITLE}三月：动员，4月交稿。\n四月：踏青。\n五月：拔河。`;
    expect(activitiesIn(text)).toEqual(["3 动员，4月交稿", "4 踏青", "5 拔河"]);
  });
});

describe("sentences that lead over", () => {
  it("下半年 before the next month belongs to neither", () => {
    const text = "云溪小学2027年工会工作计划\n上半年，3月组织插花；4月组织踏青；5月举行拔河。下半年，9月召开座谈会，10月登山。";
    expect(activitiesIn(text)).toEqual(["3 组织插花", "4 组织踏青", "5 举行拔河", "9 召开座谈会", "10 登山"]);
  });
});

describe("plans cut off behind their first month", () => {
  it("one month with its list right below the heading", () => {
    const text = "云溪小学2027年工会工作计划\n团结教工。\n二、工作安排\n九月\n1.讨论计划。\n2.庆祝教师节。\n3.拜师结对。";
    expect(activitiesIn(text)).toEqual(["9 讨论计划", "9 庆祝教师节", "9 拜师结对"]);
  });
  it("two months right below the title of a plan", () => {
    expect(plansIn("工会工作计划1\n三月：插花。\n四月：踏青。\n五月：拔河。\n工会工作计划2\n一月份：\n1、送温暖。\n二月份：\n1、订计划。")).toEqual([
      ["3 插花", "4 踏青", "5 拔河"],
      ["1 送温暖", "2 订计划"],
    ]);
  });
  it("a month that no heading announces is none", () => {
    const text = "云溪小学2027年工会工作计划\n团结教工。\n二、主要成绩\n九月\n1.讨论计划。\n2.庆祝教师节。\n3.拜师结对。";
    expect(activitiesIn(text)).toEqual([]);
  });
});

describe("months set upright", () => {
  it("their characters on lines of their own", () => {
    const upright = (month: string, ...items: string[]): string => `${[...month].join("\n")}\n${items.join("\n")}\n`;
    const text = TITLE + upright("三月份", "1、插花", "2、义诊") + upright("四月", "1、踏青") + upright("十二月", "1、联欢");
    expect(activitiesIn(text)).toEqual(["3 插花", "3 义诊", "4 踏青", "12 联欢"]);
  });
  it("份 alone on the next line", () => {
    expect(activitiesIn(`${TITLE}三月\n份：插花\n四月\n份：踏青\n五月\n份：拔河`)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
});

describe("festivals behind their day", () => {
  it("9.10教师节", () => {
    expect(activitiesIn(`${TITLE}3.8妇女节：插花\n9.10教师节：座谈\n10.1国庆节：登山`)).toEqual(["3 插花", "9 座谈", "10 登山"]);
  });
});

describe("tables and records", () => {
  it("months on rows of their own between tabbed rows", () => {
    const text = `${TITLE}序号\t活动内容\t负责人\n三月份\n1\t插花\t女工委\n2\t义诊\t生活委\n四月份\t\t\n3\t踏青\t文体委`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("one month between such rows is none of a table's sections", () => {
    expect(activitiesIn(`${TITLE}姓名\t职务\n三月\n王芳\t主席\n李强\t委员`)).toEqual([]);
  });
  it("two lists side by side without headings", () => {
    const text = `${TITLE}3月\t插花\t9月\t座谈\n4月\t踏青\t10月\t登山\n5月\t拔河\t11月\t体检`;
    expect(activitiesIn(text)).toEqual(["3 插花", "4 踏青", "5 拔河", "9 座谈", "10 登山", "11 体检"]);
  });
  it("without headings what differs from row to row is done, and what repeats is an office", () => {
    expect(activitiesIn(`${TITLE}插花\t3月\t女工委员会\n义诊\t3月\t女工委员会\n踏青\t4月\t女工委员会`)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("semicolons part a cell's activities", () => {
    expect(activitiesIn(`${TITLE}月份|活动内容|负责人\n三月|插花；义诊|王芳\n四月|踏青|李强`)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("activities and their money are a schedule, money alone is an account", () => {
    const rows = "3月\t插花\t1000\n4月\t踏青\t2000";
    expect(activitiesIn(`云溪小学工会2027年活动及经费计划\n月份\t活动项目\t经费（元）\n${rows}`)).toEqual(["3 插花", "4 踏青"]);
    expect(activitiesIn(`云溪小学工会2027年经费预算\n月份\t支出项目\t经费（元）\n${rows}`)).toEqual([]);
  });
  it("each numbered line with its time is a record of its own", () => {
    expect(activitiesIn(`${TITLE}1.插花。时间：3月。\n2.义诊。时间：3月。\n3.踏青。时间：4月。`)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("the last rule ends a table copied cell by cell, and a day may lack its 日", () => {
    const text = `${TITLE}活动形式 |\n活动主题 |\n参加人员 |\n完成时间 |\n分 |\n健步走 |\n一组 |\n2027年4月10日 |\n合 |\n拔河 |\n全体会员 |\n2027年5月8 |\n“分”是各组自办，“合”是工会统办。`;
    expect(activitiesIn(text)).toEqual(["4 健步走", "5 拔河"]);
  });
  it("a month's record lists what is done", () => {
    const record = (month: string, done: string): string => `月份：${month}\n内容：${done}\n负责人：王芳\n`;
    expect(activitiesIn(TITLE + record("三月", "插花；义诊") + record("四月", "踏青"))).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("fields of one line, the last of them 负责", () => {
    expect(activitiesIn(`${TITLE}时间：3月 内容：插花 负责：女工委\n时间：4月 内容：踏青 负责：文体委`)).toEqual(["3 插花", "4 踏青"]);
  });
});

describe("months glued to the numbers of their items", () => {
  it("11、 begins January, 21、 February, and a month without a number has one activity", () => {
    const text = "云溪中学工会工作计划\n月份活动要点\n11、慰问\n2、总结\n21、报名\n31、插花\n2、义诊\n41、踏青\n7组织旅游\n101、参加论坛\n121、联欢";
    expect(activitiesIn(text)).toEqual(["1 慰问", "1 总结", "2 报名", "3 插花", "3 义诊", "4 踏青", "7 组织旅游", "10 参加论坛", "12 联欢"]);
  });
  it("a list that counts to thirty is none, and neither is a chronicle", () => {
    const list = Array.from({ length: 31 }, (_, index) => `${index + 1}、加强学习`).join("\n");
    expect(activitiesIn(`云溪中学工会工作计划\n工作要点\n${list}`)).toEqual([]);
    expect(activitiesIn("云溪中学工会2026年大事记\n1月10日召开教代会\n3月8日插花\n4月20日踏青\n5月4日座谈")).toEqual([]);
  });
});

describe("names with their descriptions below", () => {
  it("the fields of a month's records are no items", () => {
    const record = (name: string, day: string): string => `${name}\n活动内容：组织会员${name}，增进交流。\n活动时间：${day}\n`;
    const text = `${TITLE}3月份活动\n${record("插花", "3月8日")}${record("义诊", "3月20日")}4月份活动\n${record("踏青", "4月15日")}`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("what is to be done below a plain name only describes it", () => {
    const text = `${TITLE}3月份\n插花\n活动内容：请老师指导\n4月份\n踏青\n活动内容：健步走\n5月份\n活动内容：拔河`;
    expect(activitiesIn(text)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
});

describe("labels at the end of a line", () => {
  it("whose list stands below", () => {
    const text = `${TITLE}九月:\n1、订计划;\n2、座谈;3、迎国庆。十月:\n1、登山;\n2、筹备比赛十一月:\n1、拔河;2、体检`;
    expect(activitiesIn(text)).toEqual(["9 订计划", "9 座谈", "9 迎国庆", "10 登山", "10 筹备比赛", "11 拔河", "11 体检"]);
  });
});

describe("what stands beside a schedule", () => {
  it("a long sentence behind items of a few words closes the plan", () => {
    const text = `${TITLE}三月\n插花\n四月\n踏青\n五月\n拔河\n工会的工作离不开大家的支持，盼望全体会员都来参加，把我们的家建设得更加温暖。`;
    expect(activitiesIn(text)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
  it("the place behind a blank is no part of the name", () => {
    expect(activitiesIn(`${TITLE}三月：插花 地点：会议室\n四月：踏青\n五月：拔河 负责人：李强`)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
  it("what went on is no plan", () => {
    expect(activitiesIn("云溪小学2026年工会活动情况\n三月：插花\n四月：踏青\n五月：拔河")).toEqual([]);
  });
  it("a term in a title heads nothing", () => {
    expect(activitiesIn("2027年春季学期校历\n第1周 2月22日—2月28日 开学\n第10周 4月26日—5月2日 期中考试")).toEqual([]);
  });
});

describe("times among other words", () => {
  it("in brackets with who or where", () => {
    const text = `${TITLE}1、插花（时间：3月8日；地点：会议室）\n2、踏青（4月，文体委）\n3、拔河（文体委，5月）`;
    expect(activitiesIn(text)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
  it("in brackets at the end of items under several headings", () => {
    const text = "云溪小学2027年工会工作计划\n一、思想建设\n1.学习师德规范（3月）。\n2.师德演讲（9月）。\n二、文体活动\n1.踏青（4月）。\n2.拔河（5月）。";
    expect(activitiesIn(text)).toEqual(["3 学习师德规范", "9 师德演讲", "4 踏青", "5 拔河"]);
  });
  it("behind who does it, under a schedule's heading only", () => {
    const items = "1、女工委于3月上旬组织插花。\n2、文体委于4月下旬组织踏青。\n3、文体委于5月举行拔河。";
    expect(activitiesIn(TITLE + items)).toHaveLength(3);
    expect(activitiesIn(`云溪小学2027年工会工作计划\n一、活跃生活\n${items}`)).toEqual([]);
  });
  it("the steps a notice orders are no schedule", () => {
    const text = "关于做好2027年度工会考核工作的通知\n1.自查（10月，各基层工会）。\n2.考核（11月，考核组）。\n3.评定（12月，总工会）。";
    expect(activitiesIn(text)).toEqual([]);
  });
});

describe("themes between label and list", () => {
  it("where most months have one it names no activity", () => {
    const text = `${TITLE}三月 新起点 新打算\n1.插花\n2.义诊\n四月 安全伴我行\n1.踏青\n五月 快乐的节日\n1.拔河`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 义诊", "4 踏青", "5 拔河"]);
  });
  it("an item beside the label stays where the others have no number", () => {
    expect(activitiesIn(`${TITLE}3月:提案答复\n插花\n4月:踏青\n荐书\n5月:拔河\n表彰`)).toEqual(["3 提案答复", "3 插花", "4 踏青", "4 荐书", "5 拔河", "5 表彰"]);
  });
});

describe("numbers that lost their mark or their line", () => {
  it("1插花2义诊", () => {
    expect(activitiesIn(`${TITLE}三月份：1插花2义诊\n四月份\n1踏青\n2荐书\n五月份：3名代表参加会议`)).toEqual(["3 插花", "3 义诊", "4 踏青", "4 荐书", "5 3名代表参加会议"]);
  });
  it("a number alone on its line", () => {
    const text = `${TITLE}三月:1、\n三、四年级组插花;2、义诊四月:1、\n踏青五月:1、拔河`;
    expect(activitiesIn(text)).toEqual(["3 三、四年级组插花", "3 义诊", "4 踏青", "5 拔河"]);
  });
  it("Markdown's bold words", () => {
    expect(activitiesIn(`${TITLE}### 3月\n1. **插花**：请老师指导\n### 4月\n1. **踏青**\n### 5月\n1. **拔河**`)).toEqual(["3 插花：请老师指导", "4 踏青", "5 拔河"]);
  });
});

describe("tables copied from web pages", () => {
  const row = (...cells: string[]): string => `${cells.join("\n\n")}\n\n`;
  it("several activities of a month, each with its remark, be it long or an order", () => {
    const long = "请辅导各小组的委员提前做好准备，把名单报到工会办公室，逾期不再受理，并请各组长提醒每一位会员按时参加，不要缺席，也不要迟到早退";
    const text =
      TITLE + row("时间", "内容", "说明") + row("三月", "插花", "请各组长报名", "义诊", long) + row("四月", "踏青", "以组为单位") + row("五月", "心手相牵", "——教工拔河", "赛前抽签");
    expect(activitiesIn(text)).toEqual(["3 插花", "3 义诊", "4 踏青", "5 心手相牵——教工拔河"]);
  });
  it("all cells on one line", () => {
    expect(activitiesIn(`${TITLE}月份 活动内容 负责人 三月 插花 王芳 四月 踏青 健步走 李强 五月 拔河 赵敏`)).toEqual(["3 插花", "4 踏青 健步走", "5 拔河"]);
    expect(activitiesIn(`${TITLE}月份 | 活动 | 目标 | 三月 | 插花 | 交流 | 四月 | 踏青 | 强身 | 五月 | 拔河 | 团结 |`)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
});

describe("titles that begin with a term", () => {
  it.each([
    "2026—2027学年第二学期云溪小学工会工作计划",
    "2026-2027学年度第二学期 工会工作计划",
    "2027年春季学期工会工作计划",
    "第二学期工会工作安排",
  ])("%s is no label", (title) => {
    expect(activitiesIn(`${title}\n本学期，工会围绕中心开展工作。\n附：月工作安排\n三月：插花\n四月：踏青\n五月：拔河`)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
});

describe("what stands over a schedule", () => {
  const months = "三月：插花\n四月：踏青\n五月：拔河";
  it.each([
    ["a quarter in the title", "2027年第一季度工会工作计划\n本季度，工会做好以下工作。\n"],
    ["the months planned in the title", "2027年3月—7月工会工作安排\n团结教工。\n"],
    ["the text's date in brackets", "云溪小学工会2027年工作计划\n（2027年2月）\n团结教工，服务教学。\n"],
    ["a scheme of the whole year", "云溪公司工会2027年度文体活动方案\n团结职工。\n"],
  ])("%s is no label", (_what, head) => {
    expect(activitiesIn(head + months)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
  it("labels written like titles are labels", () => {
    const text = "2027年3月份工会工作安排\n1.插花\n2027年4月份工会工作安排\n1.踏青\n2027年5月份工会工作安排\n1.拔河";
    expect(activitiesIn(text)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
  it("a plan for one quarter", () => {
    expect(activitiesIn("云溪小学2027年第一季度工会工作计划\n1.送温暖\n2.插花")).toEqual(["1,2,3 送温暖", "1,2,3 插花"]);
  });
  it("the union signs below the last plain line", () => {
    expect(activitiesIn(`${TITLE}三月\n插花\n四月\n踏青\n五月\n拔河\n云溪小学工会`)).toEqual(["3 插花", "4 踏青", "5 拔河"]);
  });
});

describe("plans for one month", () => {
  it("a table of its days under a heading that names it", () => {
    const text = "云溪幼儿园工会工作计划\n二、12月工作安排表\n时间 | 工作内容 | 负责人 |\n12月1日-5日 | 订计划 | 王芳 |\n12月8日 | 义诊 | 李强 |\n12月31日 | 迎新 | 赵敏 |";
    expect(activitiesIn(text)).toEqual(["12 订计划", "12 义诊", "12 迎新"]);
  });
  it("the days of one match are none", () => {
    const text = "云溪幼儿园跳绳比赛方案\n一、赛程\n12月1日：报名\n12月8日：预赛\n12月15日：决赛";
    expect(activitiesIn(text)).toEqual([]);
  });
});

describe("weeks whose dates a narrow cell broke", () => {
  it("3·4 over - over 3·6", () => {
    const row = (week: number, from: string, to: string, ...items: string[]): string => `${week}\n${from}\n-\n${to}\n${items.map((item, index) => `${index + 1}.${item}`).join("\n")}\n`;
    const text = `云溪小学工会行事历\n周次\n日期\n主要活动内容\n${row(1, "3·1", "3·5", "订计划", "收会费")}${row(2, "3·8", "3·12", "插花", "植树")}${row(3, "3·15", "3·19", "义诊", "座谈")}`;
    expect(activitiesIn(text)).toEqual(["w1 订计划", "w1 收会费", "w2 插花", "w2 植树", "w3 义诊", "w3 座谈"]);
  });
});
