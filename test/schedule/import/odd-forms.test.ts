import { activitiesIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n";

describe("odd forms of schedules", () => {
  it("one-line school year with colons", () => {
    expect(activitiesIn("云溪小学工会计划一、活动安排9月：教师节座谈；10月：重阳节慰问；11月：教工运动会；12月：迎新联欢；1月：总结。")).toEqual([
      "9 教师节座谈", "10 重阳节慰问", "11 教工运动会", "12 迎新联欢", "1 总结",
    ]);
  });
  it("glued sentences without numbers", () => {
    expect(activitiesIn(`${TITLE}活动安排：三月份庆祝三八节。四月份组织春游。五月份表彰先进。六月份慰问毕业班教师。`)).toEqual([
      "3 庆祝三八节", "4 组织春游", "5 表彰先进", "6 慰问毕业班教师",
    ]);
  });
  it("glued without any punctuation but colons", () => {
    expect(activitiesIn(`${TITLE}活动安排 三月：庆祝三八节 四月：组织春游 五月：表彰先进 六月：慰问毕业班教师`)).toEqual([
      "3 庆祝三八节", "4 组织春游", "5 表彰先进", "6 慰问毕业班教师",
    ]);
  });
  it("months and their blocks of fields", () => {
    const block = (month: string, what: string, who: string): string => `${month}\n活动内容：${what}\n负责人：${who}\n`;
    expect(activitiesIn(`${TITLE}活动安排\n${block("三月", "庆祝三八节", "王芳")}${block("四月", "组织春游", "李强")}${block("五月", "表彰先进", "王芳")}`)).toEqual([
      "3 庆祝三八节", "4 组织春游", "5 表彰先进",
    ]);
  });
  it("blocks of fields with the time among them", () => {
    const block = (number: string, what: string, when: string): string => `${number}、${what}\n时间：${when}\n地点：学校礼堂\n负责人：王芳\n`;
    expect(activitiesIn(`${TITLE}活动安排\n${block("1", "庆祝三八节", "3月8日")}${block("2", "组织春游", "4月")}${block("3", "表彰先进", "5月上旬")}`)).toEqual([
      "3 庆祝三八节", "4 组织春游", "5 表彰先进",
    ]);
  });
  it("counted records under the heading of a table", () => {
    const block = (number: string, what: string, when: string): string => `活动${number}：${what}\n时间：${when}\n地点：学校礼堂\n`;
    expect(activitiesIn(`${TITLE}附：全年活动表\n${block("一", "庆祝三八节", "3月")}${block("二", "组织春游", "4月")}${block("三", "表彰先进", "5月")}`)).toEqual([
      "3 庆祝三八节", "4 组织春游", "5 表彰先进",
    ]);
    expect(activitiesIn(`${TITLE}附：全年活动表\n时间：一季度\n内容：走访慰问\n时间：4月\n内容：组织春游\n时间：5月\n内容：表彰先进`)).toEqual([
      "1,2,3 走访慰问", "4 组织春游", "5 表彰先进",
    ]);
  });
  it("time and content as fields on one line", () => {
    expect(activitiesIn(`${TITLE}活动安排\n时间：3月 内容：庆祝三八节\n时间：4月 内容：组织春游\n时间：5月 内容：表彰先进`)).toEqual([
      "3 庆祝三八节", "4 组织春游", "5 表彰先进",
    ]);
  });
  it("blank lines between all lines", () => {
    expect(activitiesIn(`${TITLE}活动安排\n\n三月\n\n1、庆祝三八节\n\n2、学雷锋\n\n四月\n\n1、春游\n\n五月\n\n1、评优\n\n三、保障措施\n\n按时完成。`)).toEqual([
      "3 庆祝三八节", "3 学雷锋", "4 春游", "5 评优",
    ]);
  });
  it("one-liners of the month under topics", () => {
    const text = `${TITLE}二、文体活动安排\n1．3月，组织女教工插花。\n2．5月，举办乒乓球赛。\n三、关爱活动安排\n1．1月，慰问困难教工。\n2．9月，慰问新教师。`;
    expect(activitiesIn(text)).toEqual(["3 组织女教工插花", "5 举办乒乓球赛", "1 慰问困难教工", "9 慰问新教师"]);
  });
  it("arrows and pipes behind labels", () => {
    expect(activitiesIn(`${TITLE}活动安排\n3月→庆祝三八节\n4月→组织春游\n5月→表彰先进`)).toEqual(["3 庆祝三八节", "4 组织春游", "5 表彰先进"]);
    expect(activitiesIn(`${TITLE}活动安排\n3月 | 庆祝三八节\n4月 | 组织春游\n5月 | 表彰先进`)).toEqual(["3 庆祝三八节", "4 组织春游", "5 表彰先进"]);
  });
  it("a schedule of one month", () => {
    expect(activitiesIn("云溪小学工会2027年3月份工作安排\n1、庆祝三八节。\n2、学雷锋。\n3、收缴会费。")).toEqual(["3 庆祝三八节", "3 学雷锋", "3 收缴会费"]);
  });
  it("weeks that begin anew each month", () => {
    expect(activitiesIn(`${TITLE}活动安排\n三月\n第一周：庆祝三八节\n第二周：学雷锋\n四月\n第一周：扫墓\n第三周：春游`)).toEqual([
      "3w1 庆祝三八节", "3w2 学雷锋", "4w1 扫墓", "4w3 春游",
    ].map((line) => line.replace(/w\d/, "")));
  });
  it("dates under a month", () => {
    const text = `${TITLE}活动安排\n三月：\n3月8日庆祝三八节\n3月12日植树\n四月：\n4月20日春游\n五月：\n评优`;
    expect(activitiesIn(text).map((line) => line.slice(0, 2))).toEqual(["3 ", "3 ", "4 ", "5 "]);
  });
  it("semicolons at line ends, items without numbers", () => {
    expect(activitiesIn(`${TITLE}活动安排\n三月：庆祝三八节；\n学雷锋；\n四月：春游；\n五月：评优。`)).toEqual(["3 庆祝三八节", "3 学雷锋", "4 春游", "5 评优"]);
  });
  it("a title among the items", () => {
    expect(activitiesIn(`${TITLE}活动安排\n二月\n制定工会工作计划\n三月\n庆祝三八节\n四月\n春游\n十二月\n工会工作总结`)).toEqual([
      "2 制定工会工作计划", "3 庆祝三八节", "4 春游", "12 工会工作总结",
    ]);
  });
  it("months beside other months in items", () => {
    expect(activitiesIn(`${TITLE}活动安排\n3月：1、筹备4月运动会；2、三八节活动。\n4月：1、运动会；2、启动5月安全生产月准备。\n5月：1、安全知识竞赛。`)).toEqual([
      "3 筹备4月运动会", "3 三八节活动", "4 运动会", "4 启动5月安全生产月准备", "5 安全知识竞赛",
    ]);
  });
  it("a lead with a colon before the numbers", () => {
    expect(activitiesIn(`${TITLE}活动安排\n三月份：主要活动：1、庆祝三八节；2、学雷锋。\n四月份：主要活动：1、春游。\n五月份：主要活动：1、评优；2、讲座。`)).toEqual([
      "3 庆祝三八节", "3 学雷锋", "4 春游", "5 评优", "5 讲座",
    ]);
  });
  it("themes on the label's line", () => {
    expect(activitiesIn(`${TITLE}活动安排\n三月 主题：巾帼风采\n1、庆祝三八节\n四月 主题：书香校园\n1、读书会\n五月 主题：爱岗敬业\n1、评优`)).toEqual([
      "3 庆祝三八节", "4 读书会", "5 评优",
    ]);
    expect(activitiesIn(`${TITLE}活动安排\n三月——学雷锋活动月\n1、志愿服务\n四月——读书月\n1、读书会\n五月——师德建设月\n1、评优`)).toEqual([
      "3 志愿服务", "4 读书会", "5 评优",
    ]);
  });
  it("a grid of twelve months", () => {
    expect(activitiesIn(`${TITLE}活动安排\n一月\t二月\t三月\n慰问\t开会\t三八节\n四月\t五月\t六月\n春游\t评优\t端午`)).toEqual([
      "1 慰问", "2 开会", "3 三八节", "4 春游", "5 评优", "6 端午",
    ]);
  });
  it("phases with their months", () => {
    expect(activitiesIn(`${TITLE}活动安排\n第一阶段（1—3月）：走访慰问\n第二阶段（4—6月）：文体活动\n第三阶段（7—9月）：送清凉\n第四阶段（10—12月）：总结`)).toEqual([
      "1,2,3 走访慰问", "4,5,6 文体活动", "7,8,9 送清凉", "10,11,12 总结",
    ]);
  });
  it("thirds with their months on one line", () => {
    expect(activitiesIn(`${TITLE}活动安排\n三月：上旬，庆祝三八节；中旬，学雷锋。\n四月：上旬，扫墓；下旬，春游。\n五月：上旬，评优。`)).toEqual([
      "3 上旬，庆祝三八节", "3 中旬，学雷锋", "4 上旬，扫墓", "4 下旬，春游", "5 上旬，评优",
    ]);
  });
});

describe("forms that websites leave", () => {
  it("reads cells on lines of their own with the table's rules behind them", () => {
    const text = `${TITLE}具体工作:\n时间 |\n活动内容 |\n参加范围 |\n三月 |\n庆祝三八节 插花比赛 |\n全体女教工 部分教工 |\n四月 |\n春游 |\n全体教工 |\n五月 |\n评优 |\n全体教工 |`;
    expect(activitiesIn(text)).toEqual(["3 庆祝三八节 插花比赛", "4 春游", "5 评优"]);
  });
  it("reads stacked cells with blank lines and numbered lines in a cell", () => {
    const text = `${TITLE}月份\n内    容\n备 注\n1-2月\n  寒 假\n \n3月\n一、教职工棋牌赛；\n二、三八节插花。\n \n \n4月\n一、田径运动会\n \n5月\n一、评优\n二、网球赛\n \n`;
    expect(activitiesIn(text)).toEqual(["3 教职工棋牌赛", "3 三八节插花", "4 田径运动会", "5 评优", "5 网球赛"]);
  });
  it("reads records whose name and time are fields", () => {
    const record = (name: string, time: string): string => `- 活动名称：${name}\n\n- 时间：${time}\n\n- 组织全体教职工参加，增进友谊。\n\n`;
    const text = `${TITLE}二、活动安排\n\n1. 第一季度：迎新\n\n${record("新春团拜", "1月上旬")}2. 第二季度：健康\n\n${record("春季运动会", "4月中旬")}${record("健康讲座", "5月")}3. 第四季度：总结\n\n${record("表彰大会", "12月下旬")}三、保障措施\n\n1. 加强领导。`;
    expect(activitiesIn(text)).toEqual(["1 新春团拜", "4 春季运动会", "5 健康讲座", "12 表彰大会"]);
  });
  it("reads numbers with commas", () => {
    expect(activitiesIn(`${TITLE}4月份\n\n1, 教工广播操比赛;\n\n2, 退休教工春游;\n\n5月份\n\n1、新教工入会;\n\n2、龙舟赛。\n\n6月份\n\n1, 座谈会;`)).toEqual([
      "4 教工广播操比赛", "4 退休教工春游", "5 新教工入会", "5 龙舟赛", "6 座谈会",
    ]);
  });
  it("takes a table of what was done for no plan", () => {
    const text = "2026年分工会工作\n全年开展文体活动7次（见表1）。\n表1 2026年工会文体活动情况表\n序号 |\n活动时间 |\n活动名称 |\n1 |\n2026年1月 |\n迎新活动 |\n2 |\n2026年3月 |\n爬山赏花 |\n3 |\n2026年5月 |\n趣味运动会 |";
    expect(activitiesIn(text)).toEqual([]);
  });
});
