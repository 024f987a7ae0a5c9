import { activitiesIn, plansIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n";

describe("plans whose paragraphs name the months here and there", () => {
  it("今年3月 and 在5月 at the beginning of sentences", () => {
    const text = `${TITLE}一、抓好师德\n1.继续学习师德规范。今年3月，举行师德演讲。\n2.关心青年教师。\n二、活跃生活\n在5月，组织教工健步走。\n计划在10月中旬举办教工书画展。`;
    expect(activitiesIn(text)).toEqual(["3 举行师德演讲", "5 组织教工健步走", "10 举办教工书画展"]);
  });
  it("the month in brackets behind the sentence", () => {
    const text = `${TITLE}1、唱校歌活动。四月份组织全体教工学唱校歌。\n2、征集金点子。（六月份）。\n3、关心会员的冷暖。\n4、七月份为会员办理续保。`;
    expect(activitiesIn(text)).toEqual(["4 组织全体教工学唱校歌", "6 征集金点子", "7 为会员办理续保"]);
  });
  it("计划在 and 时间安排在 in the middle of an item name its topic's month", () => {
    const text = `20xx年工会活动安排（稿）\n为活跃生活，现安排如下。\n（1）读书活动：安排两次。⒈经济类读书，时间安排在1-5月份；2.文学类读书，时间安排在9-12月。\n（2）棋类赛：为增进友谊，计划在二月份分别举办象棋和跳棋赛，对获得第一名的给予鼓励。\n（3）环湖骑行：四月份组织一次。\n（4）摄影展：通过了解，大家喜欢摄影。`;
    expect(activitiesIn(text)).toEqual(["1,2,3,4,5 经济类读书", "9,10,11,12 文学类读书", "2 棋类赛", "4 环湖骑行"]);
  });
  it("the month as a clause behind the name", () => {
    const text = `${TITLE}1．教工拔河，4月举行，由体育组承办。\n2．师德演讲，9月举行，由教导处承办。\n3．元旦联欢，12月举行，由工会承办。`;
    expect(activitiesIn(text)).toEqual(["4 教工拔河", "9 师德演讲", "12 元旦联欢"]);
  });
  it("titles in a site's list are none", () => {
    const text = `${TITLE}团结教工，服务教学。\n相关文章\n工会总结：12月工会总结\n工会方案：9月教师节活动方案\n工会计划：3月工会计划`;
    expect(activitiesIn(text)).toEqual([]);
  });
  it("two months in a plan are no schedule", () => {
    expect(activitiesIn(`${TITLE}一、抓好师德\n今年3月，举行师德演讲。\n二、活跃生活\n在5月，组织教工健步走。`)).toEqual([]);
  });
  it("deadlines, beginnings and what has been are none", () => {
    const text = `${TITLE}3月份以来，会员的面貌有了变化。\n6月底前完成建档。\n今年5月，我们举办了演讲，收到征文32篇。\n10月起试行新办法。`;
    expect(activitiesIn(text)).toEqual([]);
  });
  it("a summary's months are none", () => {
    const text = "云溪小学2026年工会工作总结\n一年来，工会做了以下工作。\n今年3月，组织师德演讲。\n在5月，组织教工健步走。\n今年10月，组织书画展。";
    expect(activitiesIn(text)).toEqual([]);
  });
});

describe("activities that head a paragraph", () => {
  it("the heading is the activity, the month opens the paragraph", () => {
    const text = `${TITLE}一、迎新座谈\n9月份，新教师报到，工会请他们谈谈打算。\n二、重阳慰问\n10月，工会委员走访退休教师。\n三、趣味运动会\n11月下旬，以小组为单位参加。\n四、其他\n做好资料归档。`;
    expect(activitiesIn(text)).toEqual(["9 迎新座谈", "10 重阳慰问", "11 趣味运动会"]);
  });
  it("headings over what has been are none", () => {
    const text = `${TITLE}一、迎新座谈\n9月份，工会召开了座谈会。\n二、重阳慰问\n10月，工会走访了退休教师。\n三、趣味运动会\n11月，隆重举行，86人次参加。`;
    expect(activitiesIn(text)).toEqual([]);
  });
});

describe("festivals as headings", () => {
  it("items belong to the festival above them", () => {
    const text = `${TITLE}二、清明节活动安排\n1. 祭扫烈士墓。\n2. 植树。\n三、端午节活动安排\n1. 包粽子。\n四、重阳节活动\n1. 登山。\n五、工作要求\n1. 注意安全。`;
    expect(activitiesIn(text)).toEqual(["4 祭扫烈士墓", "4 植树", "6 包粽子", "10 登山"]);
  });
  it("festivals as first sentences of numbered items, a month among them", () => {
    const text = `${TITLE}1.三八妇女节。由女工委组织插花。\n2.五一劳动节。组织一次拔河。\n3.中秋及国庆节，举办一次晚会。\n4.十一、十二月间组织一次参观。`;
    expect(activitiesIn(text)).toEqual(["3 由女工委组织插花", "5 组织一次拔河", "9,10 举办一次晚会", "11,12 组织一次参观"]);
  });
  it("one festival is no schedule", () => {
    expect(activitiesIn(`${TITLE}二、清明节活动安排\n1. 祭扫烈士墓。\n2. 植树。\n三、工作要求\n1. 注意安全。`)).toEqual([]);
  });
});

describe("activities told field by field", () => {
  it("fields that are the record's numbered items", () => {
    const scheme = (name: string, when: string): string => `${name}\n1.活动主题：齐动手\n2.活动目的：\n活跃身心；\n增进友谊；\n加强协作。\n3.活动时间：${when}\n4.活动地点：操场。\n`;
    const text = `云溪幼儿园工会方案\n一、目的\n让教工快乐工作。\n二、活动方案\n${scheme("（一）亲子跳绳", "9月12日下午4点30分。")}${scheme("（二）金秋徒步", "11月6日。")}`;
    expect(activitiesIn(text)).toEqual(["9 亲子跳绳", "11 金秋徒步"]);
  });
  it("bulleted lines between the fields describe the activity, and the time of all of them heads none", () => {
    const record = (name: string, when: string): string => `${name}\n- 时间：${when}\n- 项目：拔河、跳绳等\n- 员工自编自演\n- 形式：小组赛\n- 目的：增进友谊\n`;
    const text = `为丰富生活，特制定本年度工会活动方案及预算计划。\n一、活动时间与地点\n- 活动时间：2027年4月—10月\n- 活动地点：会议室\n二、活动内容及安排\n${record("1. 春季运动会", "2027年4月中旬")}${record("2. 文艺晚会", "2027年6月")}${record("3. 健康讲座", "2027年9月")}`;
    expect(activitiesIn(text)).toEqual(["4 春季运动会", "6 文艺晚会", "9 健康讲座"]);
  });
  it("the days of one event are no schedule", () => {
    const text = "云溪小学教工跳绳比赛方案\n一、目的\n增强体质。\n二、时间\n报名：4月6日前\n比赛时间：4月20日\n三、地点\n操场。";
    expect(activitiesIn(text)).toEqual([]);
  });
});

describe("numbered items that begin with their month", () => {
  it("lines without a number below them describe them", () => {
    const text = `${TITLE}1、20xx年3月：教工登山\n分组：按年级\n赛制：计时\n2、20xx年4月：教工毽球赛。\n（毽球自备。）\n3、20xx年6月举行棋牌赛。\n4、积极参加上级的比赛。\n欢迎大家出主意！`;
    expect(activitiesIn(text)).toEqual(["3 教工登山", "4 教工毽球赛", "6 举行棋牌赛"]);
  });
});

describe("months with two lists", () => {
  it("the second list belongs to the same month", () => {
    const month = (name: string, ...items: string[]): string => `${name}\n\n${items.map((item, index) => `${(index % 2) + 1}.${item}；`).join("\n\n")}\n\n`;
    const text = `云溪小学工会行事历\n工作主题\n工作重点\n具体措施\n${month("十月", "敬老", "秋游", "走访退休教师", "排好车辆")}${month("十一月", "读书", "体检", "荐书", "约好医院")}${month("十二月", "迎新", "评优", "准备元旦晚会", "征求意见")}${month("一一年一月", "总结", "送温暖")}`;
    expect(activitiesIn(text)).toEqual([
      "10 敬老", "10 秋游", "10 走访退休教师", "10 排好车辆",
      "11 读书", "11 体检", "11 荐书", "11 约好医院",
      "12 迎新", "12 评优", "12 准备元旦晚会", "12 征求意见",
      "1 总结", "1 送温暖",
    ]);
  });
});

describe("a schedule that is cut off", () => {
  it("one month under 每月主要工作", () => {
    const text = "云溪小学2027年工会工作计划 一、指导思想 团结教工，服务教学。 二、每月主要工作: 二月份:(1—2周) 1、订好计划。 2、慰问困难教工。 3、整理会员名册";
    expect(activitiesIn(text)).toEqual(["2 订好计划", "2 慰问困难教工", "2 整理会员名册"]);
  });
});

describe("lists that lost their line breaks", () => {
  it("themes end at the first number", () => {
    const text = `${TITLE}三月主题：巾帼月1、插花。2、健步走。四月主题：读书月1、荐书。2、分享。五月主题：感恩月1、座谈。2、表彰。`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 健步走", "4 荐书", "4 分享", "5 座谈", "5 表彰"]);
  });
  it("1, behind 月份", () => {
    const text = `${TITLE}4月份1, 广播操;2, 健身操;5月份1, 龙舟赛;2, 新会员入会;6月份1, 座谈;2, 慰问。`;
    expect(activitiesIn(text)).toEqual(["4 广播操", "4 健身操", "5 龙舟赛", "5 新会员入会", "6 座谈", "6 慰问"]);
  });
});

describe("marks of converters", () => {
  it("the reading behind a traditional character goes", () => {
    const text = "雲溪小學(xué)2027年工會(huì)工作計(jì)劃\n三月份\n1、慶祝婦女節(jié)。\n四月份\n1、組織(zhī)春遊。\n五月份\n1、表彰先進(jìn)。";
    expect(activitiesIn(text)).toEqual(["3 慶祝婦女節", "4 組織春遊", "5 表彰先進"]);
  });
});

describe("tables that lost their shape", () => {
  it("breaks inside cells became blanks, as many as beside them", () => {
    const text = `${TITLE}时间 |\n活动内容 |\n参加范围 |\n一月 |\n送温暖 新春联欢 |\n困难会员 全体会员 |\n三月 |\n插花 羽毛球赛 |\n女会员 全体会员 |\n五月 |\n护士节座谈 跳绳 |\n护士 全体会员 |\n六月 |\n亲子游园 |\n职工子女 |`;
    expect(activitiesIn(text)).toEqual(["1 送温暖", "1 新春联欢", "3 插花", "3 羽毛球赛", "5 护士节座谈", "5 跳绳", "6 亲子游园"]);
  });
  it("blanks with nothing beside them stay", () => {
    const text = `${TITLE}月份 | 活动内容 | 负责人\n3月 | 庆三八 插花 | 王芳\n4月 | 春游 踏青 | 李强\n5月 | 表彰 先进 | 王芳`;
    expect(activitiesIn(text)).toEqual(["3 庆三八 插花", "4 春游 踏青", "5 表彰 先进"]);
  });
  it("merged cells are missing below their first row", () => {
    const text = `${TITLE}起止日期 | 主要工作 | 责任处室 | |\n第一周 | 3月1日-3月7日 | 工会例会 | 工会 |\n收缴会费 | 财务 | ||\n第二周 | 3月8日-3月14日 | 庆三八 | 女工委 |\n慰问病号 | 工会 | ||\n第三周 | 3月15日-3月21日 | 健步走 | 工会 |`;
    expect(activitiesIn(text)).toEqual(["w1 工会例会", "w1 收缴会费", "w2 庆三八", "w2 慰问病号", "w3 健步走"]);
  });
  it("a forum's rows, closed by a lone sign", () => {
    const text = `${TITLE}月份、主题\n| 月活动\n| 周次\n| 起止日期\n| 周主题\n| 责任小组\n|\n三月份\n巾帼月\n| 插花\n| 第一周\n| 3月1日-3月7日\n| 动员\n| 一组\n|\n第二周\n| 3月8日-3月14日\n| 庆三八\n| 二组\n|\n第三周\n| 3月15日-3月21日\n| 健步走\n| 三组\n|`;
    expect(activitiesIn(text)).toEqual(["3w1 插花", "3w2 庆三八", "3w3 健步走"]);
  });
  it("rules of a match below the months are none of their items", () => {
    const text = `${TITLE}文体活动安排如下：\n\n四月份：乒乓球赛\n\n九月份：象棋赛\n\n一月份：羽毛球赛\n\n★乒乓球赛规程：\n\n1、比赛项目：个人赛\n\n2、比赛地点：活动室`;
    expect(activitiesIn(text)).toEqual(["4 乒乓球赛", "9 象棋赛", "1 羽毛球赛"]);
  });
  it("days to remember below a month's items are none", () => {
    const text = `${TITLE}三月份\n1.插花\n2.读书分享\n主要节日：3月5日学雷锋日；3月8日妇女节。\n四月份\n1.春游。\n主要节日：4月5日清明节。\n五月份\n1.表彰先进。\n2.慰问。`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 读书分享", "4 春游", "5 表彰先进", "5 慰问"]);
  });
  it("figures glued together are no schedule", () => {
    expect(activitiesIn(`云溪小学少先队工作行事历\n二月文明教育\n2222262293437311\n三月习惯教育\n314318\n328414448411415四月环保教育4184224254295256五月劳动教育595135165205235\n1、祭扫2、环保展3、亲子游`)).toEqual([]);
  });
  it("a calendar of weeks and their dates is no schedule", () => {
    const weeks = ["2月21日?2月27日", "2月28日?3月5日", "3月6日?3月12日", "3月13日?3月19日"].map((dates, index) => `第${"一二三四"[index]!}周 | ${dates} | ${index === 1 ? "报到" : ""} |`);
    expect(plansIn(`云溪小学校历\n周 次 | 起 止 日 期 | 备 注 |\n${weeks.join("\n")}`)).toEqual([]);
  });
});
