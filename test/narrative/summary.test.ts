/** The summary states what the ledger counts, with the cells it counted. */
import { buildSummary, gapsIn, linesOfDocument, problemProposals, summaryFacts, type NarrativeDocument, type Piece, type SummaryInput } from "../../src/narrative";
import { moneyFromYuan } from "../../src/book";
import type { Tables } from "../inspection/ledgers";
import { COURT, EMPTY, ledger, SCHOOL, UNIVERSITY, YEAR_2026 } from "./ledgers";

function summaryOf(tables: Tables, rest: Partial<SummaryInput> = {}): NarrativeDocument {
  return buildSummary({ ledger: ledger(tables), unit: SCHOOL, period: YEAR_2026, today: "2027-01-08", length: "long", ...rest });
}

const textOf = (document: NarrativeDocument): string => linesOfDocument(document).join("\n");

function figures(document: NarrativeDocument): readonly Extract<Piece, { kind: "figure" }>[] {
  return document.blocks.flatMap((block) => (block.kind === "table" ? [] : block.phrase)).flatMap((piece) => (piece.kind === "figure" ? [piece] : []));
}

describe("figures of the seeds", () => {
  it("states the court's 44 = 27 + 17 = 18 + 20 + 6", () => {
    const text = textOf(summaryOf(COURT, { unit: { unitKind: "法院", unitName: "云泽市开源区人民法院" } }));
    expect(text).toContain("有会员44人，其中男会员27人、女会员17人；按年龄分，40岁以上18人、30至40岁20人、30岁以下6人。");
  });

  it("points each of them at as many cells", () => {
    const counted = figures(summaryOf(COURT)).filter(({ places }) => places[0]?.sheet === "会员名册");
    expect(counted.map(({ text, places }) => [text, places.length])).toEqual([["44", 44], ["27", 27], ["17", 17], ["18", 18], ["20", 20], ["6", 6]]);
    expect(counted[1]!.places[0]).toEqual({ sheet: "会员名册", cell: "B2" });
  });

  it("states 53 proposals = 20 + 29 + 4 and how content people were, 17, 2 and 1", () => {
    const text = textOf(summaryOf(UNIVERSITY));
    expect(text).toContain("收到提案53件，其中立案20件、作为建议办理29件、不予立案4件。");
    expect(text).toContain("非常满意17件（85%）、满意2件（10%）、基本满意1件（5%），没有不满意的。");
  });
});

describe("members", () => {
  it("are split by age only where every birth is known, since parts must add up", () => {
    const text = textOf(summaryOf({ members: [["姓名", "性别", "出生日期"], ["赵一", "男", "1980-01-02"], ["钱二", "女", null]] }));
    expect(text).toContain("有会员2人，其中男会员1人、女会员1人。");
    expect(text).not.toContain("按年龄分");
  });

  it("who left during the year are not counted at its end", () => {
    const text = textOf(summaryOf({ members: [["姓名", "性别", "会籍状态", "离开日期"], ["赵一", "男", "在册", null], ["钱二", "女", "转出", "2026-08-20"]] }));
    expect(text).toContain("有会员1人");
  });

  it("come from 基本情况 where there is no roster", () => {
    expect(textOf(summaryOf({ unit: [["单位名称", "甲"], ["会员人数", 30], ["年度", 2026]] }))).toContain("有会员30人");
  });
});

describe("events", () => {
  it("count once though two ledgers tell of them, by number or by day and name", () => {
    const text = textOf(
      summaryOf({
        activities: [
          ["活动时间", "活动名称", "活动类别", "参加人数", "活动编号"],
          ["2026-03-06", "妇女节插花", "女职工工作", 20, "2026-01"],
          ["2026-05-08", "包粽子", "女职工工作", 15, null],
          ["2026-10-16", "拔河比赛", "文体活动", 40, "2026-03"],
        ],
        womenWork: [["时间", "工作内容", "参加人数", "活动编号"], ["2026-03-06", "三八插花活动", 20, "2026-01"], ["2026-05-08", "包粽子", 15, null], ["2026-06-01", "亲子阅读", 10, null]],
      }),
    );
    expect(text).toContain("全年开展活动4项，参加85人次。");
    expect(text).toContain("文体活动1项、女职工工作3项");
  });

  it("of another year are not this year's", () => {
    expect(textOf(summaryOf({ activities: [["活动时间", "活动名称", "参加人数"], ["2025-12-30", "迎新晚会", 50], ["2026-02-03", "联欢会", 60]] }))).toContain("开展活动1项，参加60人次");
  });
});

describe("people who are ill or in need", () => {
  const text = textOf(
    summaryOf({
      visits: [["慰问日期", "慰问对象", "慰问事由", "慰问金额"], ["2026-03-12", "俞书瑶", "生病住院（肺炎）", 600], ["2026-04-12", "曾广元", "困难慰问", 500]],
      hardship: [["档案编号", "姓名", "致困原因"], ["K01", "窦永康", "本人患病"]],
    }),
  );

  it("are counted by occasion, with the sum", () => {
    expect(text).toContain("生病住院1人次、生活困难1人次，慰问金和慰问品合计1100元。");
  });

  it("are not named, nor is their illness", () => {
    for (const word of ["俞书瑶", "曾广元", "窦永康", "肺炎", "患病"]) expect(text).not.toContain(word);
  });
});

describe("what is told once", () => {
  const visits = (...rows: readonly (readonly [string, string])[]): Tables => ({
    visits: [["慰问日期", "慰问对象", "慰问事由", "人员类别"], ...rows.map(([reason, kind], index) => [`2026-0${index + 1}-11`, "赵一", reason, kind])],
  });

  it("is a single occasion of visits", () => {
    expect(textOf(summaryOf(visits(["生病住院", "在职"], ["生病住院", "在职"])))).toMatch(/走访慰问(?:生病住院的会员2人次|2人次（生病住院）)。/);
  });

  it("are the retired who were visited because they retired", () => {
    expect(textOf(summaryOf(visits(["退休", "退休"], ["生育", "在职"])))).not.toMatch(/退休教职工1人次/);
    expect(textOf(summaryOf(visits(["重阳看望", "退休"], ["生育", "在职"])))).toMatch(/退休教职工1人次/);
  });

  it("are votes too few for shares", () => {
    const text = textOf(summaryOf({ proposals: [["提案编号", "提案标题", "提案人", "立案情况", "提交日期", "答复意见", "满意度"], ["1", "甲", "赵一", "立案", "2026-03-10", "已办", "满意"], ["2", "乙", "钱二", "立案", "2026-03-10", "已办", "基本满意"]] }));
    expect(text).toContain("提案人对2件的办理结果作了评价：满意1件、基本满意1件，没有不满意的。");
  });
});

describe("meetings", () => {
  const held = (kind: string, title: string, resolution: string): Tables => ({ meetings: [["会议时间", "会议类型", "会议名称", "决议"], ["2026-03-05", kind, title, resolution]] });

  it("are spoken of by their names, in headings and in what comes next", () => {
    const text = textOf(summaryOf(held("教职工大会", "全园教职工大会", "")));
    expect(text).not.toContain("教代会");
    expect(text).toMatch(/教职工大会(?:，议定的事项|定下的事)/);
  });

  it("resolve in a sentence of their own", () => {
    expect(textOf(summaryOf(held("教职工代表大会", "教代会", "通过考勤办法")))).toContain("会议通过考勤办法。");
    expect(textOf(summaryOf(held("教职工代表大会", "教代会", "考勤办法经无记名投票通过")))).toContain("。考勤办法经无记名投票通过。");
    expect(textOf(summaryOf(held("教职工代表大会", "教代会", "5月前改好食堂")))).toContain("会议议定：5月前改好食堂。");
  });

  it("known by their session alone are those of the congress", () => {
    expect(textOf(summaryOf({ congressSessions: [["届次", "召开日期"], ["第三届第二次会议", "2026-04-13"]] }))).toContain("4月13日召开教代会第三届第二次会议");
  });
});

describe("parts", () => {
  it("add up to the whole: what is answered and what is not", () => {
    const petitions = (...answers: readonly (string | null)[]): Tables => ({ petitions: [["接待日期", "来访人", "反馈日期"], ...answers.map((answer) => ["2026-03-03", "赵一", answer])] });
    expect(textOf(summaryOf(petitions("2026-03-09", null)))).toContain("接待来访来信2件次，已反馈1件次，其余1件次正在办理。");
    expect(textOf(summaryOf(petitions("2026-03-09")))).toContain("接待来访来信1件次，都已反馈。");
  });

  it("say what has no decision, and what was refused without a reply", () => {
    const proposals: Tables = { proposals: [["提案编号", "提案标题", "提案人", "立案情况", "提交日期", "答复意见"], ["1", "甲", "赵一", "立案", "2026-03-10", "已办"], ["2", "乙", "赵一", null, "2026-03-10", null], ["3", "丙", "赵一", "不予立案", "2026-03-10", null]] };
    expect(textOf(summaryOf(proposals))).toContain("收到提案3件，其中立案1件、不予立案1件，其余1件的立案情况没有登记。已答复1件，还有1件正在办理，另外1件不予立案。");
  });

  it("tell the heads of a single event once", () => {
    const text = textOf(summaryOf({ activities: [["活动时间", "活动名称", "活动类别", "参加人数"], ["2026-03-05", "职工篮球赛", "文体活动", 210]] }));
    expect(text).toMatch(/文体活动1项[：，]3月5日职工篮球赛，210人参加。/);
  });

  it("tell every event of an area, in the order of the year", () => {
    const names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];
    const text = textOf(summaryOf({ activities: [["活动时间", "活动名称", "活动类别", "参加人数"], ...names.map((name, index) => [`2026-0${8 - index}-05`, `${name}组球赛`, "文体活动", 20])] }));
    for (const name of names) expect(text).toContain(`${name}组球赛`);
    expect(text.indexOf("辛组球赛")).toBeLessThan(text.indexOf("甲组球赛"));
    expect(text).not.toContain("另有");
  });

  it("name a topic or an honour once, however often it came", () => {
    const rows: Tables = {
      training: [["培训时间", "培训内容", "参加人数"], ["2026-03-05", "财务制度", 20], ["2026-07-05", "财务制度", 30]],
      honours: [["获奖时间", "姓名", "荣誉名称"], ["2026-09-09", "赵一", "先进个人"], ["2026-09-09", "钱二", "先进个人"]],
    };
    expect(textOf(summaryOf(rows))).toMatch(/培训学习(?:共)?2次、50人次，内容(?:有|包括)财务制度。/);
    expect(textOf(summaryOf(rows))).toMatch(/2项，有“先进个人”2项。/);
  });

  it("tell of every congress, an agenda that came again once", () => {
    const text = textOf(summaryOf({ meetings: [["会议时间", "会议类型", "会议名称", "会议内容"], ["2026-03-05", "会员大会", "工会会员大会", "审查年度经费决算草案"], ["2026-09-05", "会员大会", "工会会员大会", "审查年度经费决算草案"]] }));
    expect(text).toMatch(/3月5日召开工会会员大会，议程为审查年度经费决算草案。9月5日召开工会会员大会。/);
  });

  it("name festivals, not the titles of lists, in the order of the year", () => {
    const welfare: Tables = { welfare: [["节日", "发放日期", "领取人", "金额"], ["中秋节", "2026-09-20", "赵一", 100], ["2026年端午节慰问品领取签名表", "2026-06-10", "赵一", 100]] };
    expect(textOf(summaryOf(welfare))).toMatch(/在?端午节、中秋节/);
    expect(textOf(summaryOf(welfare))).not.toContain("签名表");
  });
});

describe("the day of writing", () => {
  const disputes = (day: string): Tables => ({ unit: [["单位名称", "甲"], ["年度", 2026]], disputes: [["案件编号", "申请日期"], ["D1", "2026-03-03"], ["D2", day]] });

  it("is the last that counts", () => {
    expect(textOf(summaryOf(disputes("2026-12-25"), { today: "2026-12-20" }))).toContain("劳动争议调解1件");
    expect(textOf(summaryOf(disputes("2026-12-25")))).toContain("劳动争议调解2件");
  });

  it("shows a year far ahead to be mistyped", () => {
    expect(textOf(summaryOf(disputes("2206-03-05")))).toContain("劳动争议调解2件");
  });

  it("in a school year's summer is past its end", () => {
    const summary = (today: "2026-06-30" | "2026-07-10") => textOf(summaryOf(EMPTY, { period: { scheme: "school", year: 2025 }, today }));
    expect(summary("2026-06-30")).toContain("现将本学年以来的工作总结如下");
    expect(summary("2026-07-10")).toContain("现将全学年的工作总结如下");
  });

  it("before the year's last month speaks of the year so far", () => {
    expect(textOf(summaryOf(EMPTY, { today: "2026-07-01" }))).toContain("现将今年以来的工作总结如下");
  });
});

describe("what is missing", () => {
  it("is a marked gap with its reason, never a number", () => {
    const gaps = gapsIn(summaryOf(EMPTY));
    expect(gaps.map(({ text }) => text)).toEqual(["【待填：会员人数】", "【待填：活动项数】", "【待填：主要工作】", "【待填：2026年经费收支总额】", "【待填：存在问题和改进措施】"]);
    expect(gaps.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});

describe("money", () => {
  const sum = (yuan: number) => ({ amount: moneyFromYuan(yuan)!, places: [{ sheet: "经费收支明细", cell: "F2" }] });

  it("is the final account's, with what was left", () => {
    const text = textOf(summaryOf(EMPTY, { money: { income: sum(120000), expense: sum(118500.5), expenseBudget: sum(125000), lines: [{ account: "会员活动支出", sum: sum(80000) }] } }));
    expect(text).toContain("2026年工会经费收入120000元，支出118500.50元，收支相抵结余1499.50元。支出预算为125000元，执行94.8%。");
    expect(text).toContain("会员活动支出80000元");
  });

  it("says so where more was spent than came in", () => {
    expect(textOf(summaryOf(EMPTY, { money: { income: sum(100), expense: sum(130), lines: [] } }))).toContain("收支相抵超支30元");
  });
});

describe("what comes next", () => {
  const outlookOf = (tables: Tables): string => linesOfDocument(summaryOf(tables)).find((line, index, lines) => lines[index - 1] === "五、下一步打算")!;

  it("is first what this union's ledger leaves to be done", () => {
    const left: Tables = {
      unit: [["单位名称", "青禾镇中心小学"], ["单位类型", "学校"], ["年度", 2026], ["职工人数", 58], ["会员人数", 56]],
      committees: [["机构", "姓名", "职务", "任期届满"], ["工会委员会", "赵一", "主席", "2027-05-20"]],
      superiorTasks: [["收文日期", "发文单位", "任务内容", "完成日期"], ["2026-06-02", "青禾县教育工会", "填报职工之家自评表", null]],
    };
    const text = outlookOf(left);
    expect(text).toMatch(/2027年5月20日/);
    expect(text).toContain("“填报职工之家自评表”");
    expect(text).toMatch(/2名教职工/);
  });

  it("is filled up with what any union does, to four things", () => {
    expect(outlookOf(EMPTY).split("。").filter((sentence) => sentence !== "")).toHaveLength(5);
  });
});

describe("activities that no word places", () => {
  it("are told beside the culture", () => {
    const text = textOf(summaryOf({ activities: [["活动时间", "活动名称", "参加人数"], ["2026-03-12", "爬后山", 9], ["2026-09-10", "教师节茶话会", 9]] }));
    expect(text).toContain("另外开展活动1项：3月12日爬后山，9人参加。");
  });
});

describe("spending without a heading", () => {
  const sum = (yuan: number) => ({ amount: moneyFromYuan(yuan)!, places: [] });

  it("is asked for, not told as an account", () => {
    const lines = [{ account: "文体活动支出", sum: sum(300) }, { account: "科目待核的支出", sum: sum(200) }];
    const text = textOf(summaryOf(EMPTY, { money: { income: sum(900), expense: sum(500), lines } }));
    expect(text).toContain("文体活动支出300元。另有200元，【待填：这笔支出的科目】。");
    expect(text).not.toContain("待核");
  });
});

describe("problems", () => {
  it("are those the chair chose, each with a measure", () => {
    const text = textOf(summaryOf(UNIVERSITY, { problems: ["training", { problem: "活动室太小。", measure: "向学校申请一间教室" }] }));
    expect(text).toContain("1.工会干部和会员的培训安排偏少。改进措施：列出培训题目和时间，有计划地请人来讲、派人去学。");
    expect(text).toContain("2.活动室太小。改进措施：向学校申请一间教室。");
  });

  it("are proposed from what the ledger shows, not from what it lacks", () => {
    const facts = (tables: Tables) => summaryFacts({ ledger: ledger(tables), unit: SCHOOL, period: YEAR_2026, today: "2027-01-08" });
    const keys = (tables: Tables) => problemProposals(facts(tables)).map(({ key }) => key);
    expect(keys({ visits: [["慰问日期", "慰问对象", "慰问事由", "签收"], ["2026-03-01", "赵一", "生育", "否"]] })).toContain("unsigned");
    expect(keys({ petitions: [["接待日期", "来访人", "反映内容", "反馈日期"], ["2026-03-01", "赵一", "停车", null]] })).toContain("petitions");
    expect(keys(EMPTY)).not.toEqual(expect.arrayContaining(["unsigned", "petitions", "openness", "dissatisfied"]));
  });

  it("without a measure ask for one", () => {
    expect(gapsIn(summaryOf(EMPTY, { problems: [{ problem: "活动室太小", measure: "" }] })).map(({ text }) => text)).toContain("【待填：改进措施】");
  });
});
