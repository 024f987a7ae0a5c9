/**
 * The figures that real plans and summaries state (N1 to N30 of the facts), in sentences of our own: what adds up is
 * let pass, what doesn't is found. A share without its whole, seats, mean turnouts, issues of a series, intervals and
 * counts of a summary (N5, N6, N8, N26, N28, N29) are stated by their authors alone: no ledger can contradict them.
 */
import { formatYuan } from "../../src/book";
import { proposalFigures } from "../../src/inspection/rules/sums/proposal-figures";
import { memberCount } from "../../src/inspection/rules/sums/member-count";
import { presentExceedsDue } from "../../src/inspection/rules/rows/present-exceeds-due";
import { committeeSize } from "../../src/inspection/rules/organisation/committee-size";
import { leastDeputies } from "../../src/inspection/rules/organisation/deputies-share";
import { sessionNumber } from "../../src/inspection/rules/organisation/session-number";
import { threeCommittees } from "../../src/inspection/rules/organisation/three-committees";
import { womensCommitteeMen } from "../../src/inspection/rules/organisation/womens-committee-men";
import { visitLimit } from "../../src/inspection/rules/money/visit-limit";
import { heldByMonth } from "../../src/inspection/rules/year/held-by-month";
import { Inspection } from "../../src/inspection";
import { found } from "../wording/check";
import { ledgerOf, placesOf, reportOf } from "./ledgers";

const COUNT = "text-announced-count";

function minutes(topics: string) {
  return placesOf(proposalFigures, { meetings: [["会议时间", "会议内容"], ["2026-03-01", topics]] });
}

describe("proposals", () => {
  it("N1: 53 received are 20 filed, 29 passed on, 4 refused", () => {
    expect(minutes("收到提案53件，立案20件，作为建议29件，不予立案4件")).toEqual([]);
    expect(minutes("收到提案53件，立案20件，作为建议28件，不予立案4件")).toEqual(["会议记录!B2"]);
  });

  it("N2: 17, 2, 1 and 0 are the answers to 20", () => {
    expect(minutes("立案提案20件，非常满意17件，满意2件，基本满意1件，不满意0件")).toEqual([]);
    expect(minutes("立案提案20件，非常满意17件，满意2件，基本满意2件，不满意0件")).toEqual(["会议记录!B2"]);
  });

  it("N9: a session's number, however it is written", () => {
    expect([sessionNumber("八届四次教代会"), sessionNumber("第三届教职工代表大会暨工会会员代表大会第六次会议")]).toEqual([{ congress: 8, meeting: 4 }, { congress: 3, meeting: 6 }]);
  });

  it("N11: a tenth of 80 is 8 deputies, of 44 it is 5", () => {
    const tenth = { numerator: 10, denominator: 100 };
    expect([leastDeputies(80, tenth), leastDeputies(44, tenth)]).toEqual([8, 5]);
  });
});

describe("members and committees", () => {
  it("N3: 44 are 27 men and 17 women", () => {
    expect(found("text-figures-add-up", "工会现有会员44人，其中男会员27人，女会员17人。")).toEqual([]);
    expect(found("text-figures-add-up", "工会现有会员44人，其中男会员27人，女会员16人。")).toHaveLength(1);
    const members = [["姓名", "性别"], ...Array.from({ length: 44 }, (_, index) => [`会员${index}`, index < 27 ? "男" : "女"])];
    const unit = (women: number) => [["单位名称", "青禾法庭"], ["会员人数", 44], ["女会员人数", women]];
    expect(placesOf(memberCount, { unit: unit(17), members })).toEqual([]);
    expect(placesOf(memberCount, { unit: unit(16), members })).toEqual(["基本情况!B3"]);
  });

  it("N10: 1 + 1 + 3, 1 + 2 and 1 + 2 are three committees of 11 posts", () => {
    const posts = [...["主席", "副主席", "委员", "委员", "委员"].map((post) => ["工会委员会", post]), ...["主任", "委员", "委员"].map((post) => ["经费审查委员会", post]), ...["主任", "委员", "委员"].map((post) => ["女职工委员会", post])];
    const committees = [["机构", "职务", "姓名", "性别"], ...posts.map(([body, post], index) => [body!, post!, `委员${index}`, "女"])];
    const unit = [["单位名称", "青禾小学"], ["会员人数", 80], ["女会员人数", 50]];
    expect(committees).toHaveLength(12);
    expect(reportOf([threeCommittees, committeeSize, womensCommitteeMen], { unit, committees }).findings).toEqual([]);
    expect(placesOf(threeCommittees, { unit, committees: committees.slice(0, 9) })).toEqual(["组织机构!"]);
  });
});

describe("visits and money", () => {
  it("N7: 473.22 万元 is 4,732,200 元", () => {
    const { ledger } = ledgerOf({ journal: [["日期", "支出金额"], ["2026-05-01", "473.22万元"]] });
    expect(formatYuan([...ledger.rows("journal")][0]!.value("expense")!)).toBe("4,732,200.00");
  });

  it("N12, N13: six visits, one with 400 元, and eight with 200 元 are within any limit we know", () => {
    const visits = [["慰问日期", "慰问对象", "慰问事由", "慰问金额"], ["2026-02-01", "会员0", "生病住院", 400], ...Array.from({ length: 13 }, (_, index) => ["2026-02-02", `会员${index + 1}`, index < 5 ? "节日慰问困难教师" : "重阳节慰问", index < 5 ? null : 200])];
    for (const region of ["安徽省", "河南省", "福建省", "云泽市"]) expect(placesOf(visitLimit, { visits }, { unit: { region } })).toEqual([]);
  });
});

describe("shares and turnouts", () => {
  it("N4, N14: no more can take part than there are", () => {
    const meetings = (due: number, present: number) => [["会议时间", "应到人数", "实到人数"], ["2026-03-01", due, present]];
    expect(placesOf(presentExceedsDue, { meetings: meetings(5928, 3735) })).toEqual([]);
    expect(placesOf(presentExceedsDue, { meetings: meetings(3735, 5928) })).toEqual(["会议记录!C2"]);
  });
});

describe("announced and listed", () => {
  it("N15: ten kinds of five", () => {
    const kinds = ["球赛", "演出", "比武", "电影", "舞会", "讲座", "帮扶", "歌咏赛", "生日会", "演讲"].map((kind) => `五场${kind}`);
    expect(found(COUNT, `开展“十个五”活动（${kinds.join("、")}）。`)).toEqual([]);
    expect(found(COUNT, `开展“十个五”活动（${kinds.slice(0, 9).join("、")}）。`)).toHaveLength(1);
  });

  it("N16, N17: seven ones, three zeros, four looks, five hearts", () => {
    expect(found(COUNT, "围绕“七个一”开展工作（一个重点、一个抓手、一条渠道、一个载体、一种意识、一个栏目、一个根本）。")).toEqual([]);
    expect(found(COUNT, "开展“三零”竞赛（零事故、零缺陷、零损耗）。")).toEqual([]);
    expect(found(COUNT, "开展“三零”竞赛（零事故、零缺陷）。")).toHaveLength(1);
    expect(found(COUNT, "做到“四看”（看学历、看技能、看诚信、看创新）。")).toEqual([]);
    expect(found(COUNT, "以“五心”聚人（爱心、诚心、热心、公心、恒心）。")).toEqual([]);
  });

  it("N18: one box, two boards and three meetings are six channels", () => {
    expect(found(COUNT, "坚持“一箱两栏三会”（意见箱、对内公开栏、对外公开栏、联席会、教工大会、发布会）。")).toEqual([]);
    expect(found(COUNT, "坚持“一箱两栏三会”（意见箱、公开栏、联席会、教工大会、发布会）。")).toHaveLength(1);
  });

  it("N19: two ins, three appraisals, five checks", () => {
    expect(found(COUNT, "开展“二进”（进家庭、进宿舍）、“三评”（学生评、家长评、社会评）、“五查”（查备课、查上课、查作业、查辅导、查考核）。")).toEqual([]);
    expect(found(COUNT, "开展“三评”（学生评、家长评）。")).toHaveLength(1);
  });

  it("N20, N21, N25: three, five, four and five in lists", () => {
    expect(found(COUNT, "落实“五必访”（生病必访、生育必访、新婚必访、变故必访、困难必访）。")).toEqual([]);
    expect(found(COUNT, "落实“五必访”（生病必访、生育必访、新婚必访、变故必访）。")).toHaveLength(1);
  });

  it("N22: five activities announced, six listed", () => {
    expect(found(COUNT, "本学期办好五个活动：（1）登山。（2）拔河。（3）棋赛。（4）读书。（5）歌咏。（6）跳绳。")).toHaveLength(1);
    expect(found(COUNT, "本学期办好五个活动：（1）登山。（2）拔河。（3）棋赛。（4）读书。（5）歌咏。")).toEqual([]);
  });

  it("N27: a list of one entry", () => {
    expect(found("text-single-entry-list", "第二十四条 会费的减免按下列办法办理：\n一、病假半年以上的，由本人申请。\n第二十五条 本章程自通过之日起施行。")).toHaveLength(1);
  });
});

describe("problems and measures", () => {
  const summary = (rest: string) => `青禾小学2026年工会工作总结\n一年来，工会做了许多工作。\n存在的问题：1、活动场地小。2、提案质量不高。3、形式单一。4、档案不全。\n${rest}`;

  it("N23: each problem has its measure", () => {
    expect(found("text-problem-without-measure", summary("改进措施：1、争取经费。2、培训代表。3、多办小型活动。4、专人管档案。"))).toEqual([]);
  });

  it("N24: problems without any", () => {
    expect(found("text-problem-without-measure", summary("以上汇报，请予审议。"))).toHaveLength(1);
  });
});

describe("events of a year", () => {
  it("N15, N30: 50 events and 99 items are each counted once", () => {
    const activities = [["活动时间", "活动名称"], ...Array.from({ length: 99 }, (_, index) => [`2026-${String((index % 12) + 1).padStart(2, "0")}-10`, `第${index}场`])];
    const { ledger, problems } = ledgerOf({ activities });
    const inspection = new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "街道", year: 2026 } });
    expect(inspection.derive(heldByMonth).all).toHaveLength(99);
  });
});
