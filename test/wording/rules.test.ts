import { mendText, WORDING_RULES } from "../../src/wording";
import { check, found } from "./check";

interface Case {
  readonly rule: string;
  /** Texts with what is found in them. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  /** Texts the rule leaves alone. */
  readonly right: readonly string[];
}

const CASES: readonly Case[] = [
  {
    rule: "text-placeholder",
    wrong: {
      "20xx年工会要做好服务。": ["20xx"],
      "200*年的工作": ["200*"],
      "学习党的十x大精神": ["x"],
      "某某小学工会": ["某某"],
      "切实加强***管理": ["***"],
      "在校党支部的 ___下": ["___"],
      "贯彻_精神": ["_"],
      "现将2025_年工作报告如下": ["2025_"],
      "（单位名称）工会": ["（单位名称）"],
      "xx市x学校": ["xx", "x"],
    },
    right: ["组织4×100米接力。", "二〇〇八年和二〇二七年", "唱卡拉ok", "参加X光检查", "文件名plan_a.txt"],
  },
  {
    rule: "text-missing-words",
    wrong: { "搞好宣传，落实方针，做好服务。": ["落实方针"], "继续开展、技能竞赛等活动": ["继续开展、"] },
    right: ["落实方针政策，做好服务。", "工作、学习、生活"],
  },
  {
    rule: "text-outdated-reference",
    wrong: {
      "学习党的十八大精神。": ["十八大"],
      "领会党的“十七大”精神，落实全国工会的“十五大”要求": ["十七大", "十五大"],
      "贯彻十八届五中全会精神": ["十八届五中全会"],
      "以科学发展观为统领": ["科学发展观"],
      "学习新《工会法》": ["新《工会法》"],
      "认真实施《十一五素质规划》": ["十一五"],
    },
    right: [
      "党的十八大以来，条件不断改善。",
      "学习党的二十大精神和中国工会十八大精神。",
      "编印《学习党的十八大精神文集》一册。",
      "他说：“党的十八大召开那一年我刚刚参加工作。”",
      "以习近平新时代中国特色社会主义思想为指导，坚持科学发展观。",
      "学习《工会法》",
      "接待二十大学生参观，二十大项，第十八大街",
    ],
  },
  { rule: "text-plenum-name", wrong: { "学习十八大三中全会精神": ["十八大三中全会"] }, right: ["学习十八届三中全会精神"] },
  {
    rule: "text-other-unit",
    wrong: { "为柳湾中学的发展作贡献。": ["柳湾中学"], "落实《青川县学校教职工代表大会规程》。": ["青川县"] },
    right: ["青禾小学2027年工会工作计划\n青禾小学工会将做好服务。", "到兄弟学校参观。", "落实《安徽省职工代表大会条例》。", "各工会小组：\n请报送材料。\n青山中学工会\n2027年3月1日"],
  },
  {
    rule: "text-site-boilerplate",
    wrong: { "小编整理了这份计划": ["小编"], "首页\n我的\n下载": ["首页", "我的", "下载"], "2022-03-23 11:27:43\n正文。": ["2022-03-23 11:27:43"] },
    right: ["下载“工会”客户端。", "每人撰写一篇心得体会。"],
  },
  {
    rule: "text-spun",
    wrong: { "用心响应号召，透过学习提高水平。": ["用心", "透过"] },
    right: ["用心用情服务会员，礼貌待人。", "发掘潜力"],
  },
  {
    rule: "text-repeated-sentence",
    wrong: { "抓好提案的收集整理和督促答复工作落实到人。\n关心职工。抓好提案的收集整理和督促答复工作落实到人。": ["抓好提案的收集整理和督促答复工作落实到人"] },
    right: ["关心职工。关心职工。"],
  },
  {
    rule: "text-announced-count",
    wrong: {
      "扎实开展五个活动\n（1）甲。\n（2）乙。\n（3）丙。\n（4）丁。\n（5）戊。\n（6）己。": ["五个活动"],
      "开展“三评”（学生评教师、家长评学校）活动": ["“三评”"],
      "行使参与、教育和维护四大职能": ["行使参与、教育和维护四大职能"],
    },
    right: [
      "增强三个意识1、大局意识；2、服务意识；3、创新意识。",
      "“一箱两栏三会”制度（即意见箱、对内公开栏、对外公开栏、联席会、职工大会、发布会）",
      "建设、参与、教育和维护四大职能",
      "全校五个小组要做到：1、按时；2、认真。",
      "围绕“七个一”开展如下：\n一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n七、庚",
    ],
  },
  { rule: "text-figures-add-up", wrong: { "会员44人，其中男会员27人，女会员18人。": ["44人，其中男会员27人，女会员18人"] }, right: ["会员44人，其中男会员27人，女会员17人。"] },
  {
    rule: "text-single-entry-list",
    wrong: { "第二十四条 经费的使用采取下列方式：\n一、学校补助的，由学校提出方案。\n第二十五条 略。": ["一、"] },
    right: ["经费的使用采取下列几种方式：\n一、补助。\n二、奖励。"],
  },
  {
    rule: "text-numbering-order",
    wrong: {
      "一、目标\n三、活动": ["三、"],
      "1.甲\n2.乙\n2.丙": ["2."],
      "二、主要工作\n三、活动": ["二、"],
      "（一）甲\n（三）乙": ["（三）"],
    },
    right: [
      "一、目标\n1.甲\n2.乙\n二、活动\n1.丙\n（1）丁\n（2）戊\n2.己",
      "三月：1、甲。\n2、乙。\n四月：1、丙。",
      "庆“五、一”活动\n三.八期间",
      "1.1月20日召开大会。\n2.3月征集提案。",
    ],
  },
  { rule: "text-numbering-form", wrong: { "（二）、加强管理": ["（二）、"], "1 . 学习": ["1 . "] }, right: ["（二）加强管理", "1.学习", "1、学习"] },
  { rule: "text-year", wrong: { "青禾小学2027年工会工作计划\n2026年，我们将开展文体活动。": ["2026年"], "11年华新形势严峻。": ["11年"] }, right: ["青禾小学2027年工会工作计划\n总结2026年工作，2027年我们将做好服务。", "30年教龄教师", "工作满20年的会员"] },
  { rule: "text-impossible-date", wrong: { "定于2月30日召开": ["2月30日"], "2027年2月29日": ["2027年2月29日"] }, right: ["定于2月28日召开", "2028年2月29日"] },
  {
    rule: "plan-congress-each-term",
    wrong: { "青禾小学2027年工会工作计划\n每学期召开一次教代会。\n活动安排\n三月：慰问。\n五月：体检。\n十月：召开教代会。": ["每学期召开一次教代会"] },
    right: ["青禾小学2027年工会工作计划\n每学期召开一次教代会。\n活动安排\n三月：召开教代会。\n五月：体检。\n十月：召开教代会。"],
  },
  {
    rule: "plan-names-agree",
    wrong: { "青禾小学2027年工会工作计划\n开展“千名家长评学校”活动。\n活动安排\n三月：慰问。\n五月：“百名家长评学校”活动。": ["“千名家长评学校”"] },
    right: ["青禾小学2027年工会工作计划\n开展“千名家长评学校”活动。\n活动安排\n三月：慰问。\n五月：“千名家长评学校”活动。"],
  },
  {
    rule: "plan-months-agree",
    wrong: { "青禾小学2027年工会工作计划\n六月份举办教职工跳绳赛。\n活动安排\n三月：慰问退休教师。\n五月：教职工跳绳赛。": ["六月份举办教职工跳绳赛"] },
    right: ["青禾小学2027年工会工作计划\n六月份举办教职工跳绳赛。\n活动安排\n三月：慰问退休教师。\n六月：教职工跳绳赛。"],
  },
  {
    rule: "plan-work-without-month",
    wrong: { "青禾小学2027年工会工作计划\n继续做好送温暖工作。\n活动安排\n三月：庆“三八”。\n五月：象棋赛。": ["送温暖工作"] },
    right: ["青禾小学2027年工会工作计划\n继续做好送温暖工作。\n活动安排\n三月：走访慰问退休教师。\n五月：象棋赛。"],
  },
  {
    rule: "plan-same-item-twice",
    wrong: { "青禾小学2027年工会工作计划\n活动安排\n五月：组织教职工运动会。\n十月：组织教职工运动会。": ["组织教职工运动会。"] },
    right: ["青禾小学2027年工会工作计划\n活动安排\n五月：走访慰问会员。\n十月：走访慰问会员。"],
  },
  { rule: "text-cut-off", wrong: { "工会要做好各项工作。尤其是关心青年教师的成长，帮助他们提高教": ["教"] }, right: ["工会要做好各项工作。尤其是关心青年教师的成长，帮助他们提高。"] },
  {
    rule: "text-problem-without-measure",
    wrong: { "青禾小学2027年工会工作总结\n工作中还存在一些不足，主要是活动经费较少。": ["存在一些不足"] },
    right: ["青禾小学2027年工会工作总结\n工作中还存在一些不足，主要是活动经费较少。下一步要争取补助。"],
  },
  { rule: "text-slip", wrong: { "极积参加，排扰解难": ["极积", "排扰解难"] }, right: ["积极参加，排忧解难", "慰问全体教师"] },
  {
    rule: "text-doubled-word",
    wrong: { "发挥的的作用": ["的的"], "同时进行进行比赛": ["进行进行"], "乒乓球球比赛": ["球球"], "职工职工大会": ["职工职工"] },
    right: ["目的的实现", "参与与监督", "乒乓球球赛", "人人参与，件件落实", "一件一件落实", "全体教师教师节快乐", "学习工会工会法"],
  },
  { rule: "text-lost-character", wrong: { "评选“百杰？楷模”": ["？"] }, right: ["“怎么办？”", "开展“我为学校做什么？”讨论"] },
  {
    rule: "text-unpaired-mark",
    wrong: { "学习“十五大精神，做好工作。": ["“"], "帮助”三残“学生": ["”", "“"], "“教书育人“的活动": ["“"], "《工会法的规定": ["《"], "（试行的办法": ["（"] },
    right: ["“五一”和“五四”", "1）甲\n2）乙", "《工会法》（试行）"],
  },
  { rule: "text-repeated-mark", wrong: { "不受影响。，": ["。，"], "做好工作，，再": ["，，"] }, right: ["等等……好的——是", "真的？！"] },
  { rule: "text-half-width-mark", wrong: { "做好服务,关心职工": [","], "第(一)项": ["(", ")"], "共１２人": ["１２"] }, right: ["8:30开会", "共1,200元", "a,b", "http://x"] },
  { rule: "text-stray-blank", wrong: { "工作 ，再": [" "] }, right: ["张　三、李四", "第一条 总则"] },
  { rule: "text-foreign-subject", wrong: { ["工会工作总结\n" + "少先队活动。".repeat(6)]: ["工会工作总结"] }, right: ["工会工作总结\n工会配合少先队开展活动。"] },
  {
    rule: "text-signature",
    wrong: { "青禾小学2027年工会工作计划\n一、甲。\n二、乙。\n三、丙。\n四、丁。\n五、戊。\n六、己。": ["。"] },
    right: ["青禾小学2027年工会工作计划\n一、甲。\n二、乙。\n三、丙。\n四、丁。\n青禾小学工会委员会\n2027年1月8日", "青禾小学2027年工会工作计划\n一、甲。\n青禾小学工会委员会\n2027年1月8日\n附件\n活动安排表\n三月\t甲\n四月\t乙\n五月\t丙\n六月\t丁\n七月\t戊"],
  },
];

describe.each(CASES)("$rule", ({ rule, wrong, right }) => {
  it.each(Object.entries(wrong))("finds what is wrong in %j", (text, expected) => {
    expect(found(rule, text)).toEqual(expected);
  });
  it.each(right.map((text) => [text]))("leaves %j alone", (text) => {
    expect(found(rule, text)).toEqual([]);
  });
});

describe("the registry", () => {
  it("has a case here for every rule", () => {
    expect(CASES.map(({ rule }) => rule).sort()).toEqual(WORDING_RULES.map(({ id }) => id).sort());
  });
});

describe("a finding", () => {
  it("says where it stands, why and what to do", () => {
    const [finding] = check("第一行\r\n切实加强***管理");
    expect(finding).toMatchObject({ rule: "text-placeholder", kind: "placeholder", level: "必改", line: 2, column: 5, offset: 9, length: 3 });
    expect(finding!.why).not.toBe("");
    expect(finding!.fix).not.toBe("");
  });

  it("knows the own unit and the year from the caller", () => {
    expect(found("text-other-unit", "柳湾中学工会将做好服务。", { unitName: "青禾中学" })).toEqual(["柳湾中学"]);
    expect(found("text-other-unit", "柳湾中学工会将做好服务。", { unitName: "柳湾中学" })).toEqual([]);
    expect(found("text-outdated-reference", "学习党的十九大精神", { year: 2022 })).toEqual([]);
    expect(found("text-outdated-reference", "学习党的十九大精神", { year: 2023 })).toEqual(["十九大"]);
  });
});

describe("mends", () => {
  it.each([
    ["发挥的的作用,做好极积工作。", "发挥的作用，做好积极工作。"],
    ["（二）、帮助”三残“学生", "（二）帮助“三残”学生"],
    ["(二)、加强 ，管理", "（二）加强，管理"],
    ["切实加强***管理", "切实加强***管理"],
  ])("makes the certain ones of %j in one go", (text, mended) => {
    expect(mendText(text, check(text))).toBe(mended);
  });

  it("is done after one go where mends don't touch", () => {
    const text = "一、目标,任务:做好的的服务;关心职工(会员)。";
    const mended = mendText(text, check(text));
    expect(mendText(mended, check(mended))).toBe(mended);
  });
});
