import { formerChairLeft } from "../../../../src/inspection/rules/year/former-chair-left";
import { placesOf, prose, reportOf } from "../../ledgers";

describe("今年的文字里没有留下前任主席", () => {
  const committees = [["机构", "姓名", "职务", "离任日期"], ["工会委员会", "赵一", "主席", "2026-04-30"], ["工会委员会", "钱二", "主席", null]];
  const meetings = (...rows: [string, string][]) => [["会议时间", "会议内容"], ...rows];

  it("finds the former one named as chair after leaving, without naming anybody", () => {
    const { findings } = reportOf(formerChairLeft, { committees, meetings: meetings(["2026-03-01", "赵一主席讲话"], ["2026-06-01", "赵一主席布置暑期工作"]) });
    expect(findings.map(({ place, text }) => `${place.cell} ${text}`)).toEqual(["B3 第 3 行还写着前任主席"]);
  });

  it("knows a colleague, a farewell, and the present chair", () => {
    expect(placesOf(formerChairLeft, { committees, meetings: meetings(["2026-06-01", "赵一老师发言；钱二主席总结"], ["2026-05-01", "欢送原主席赵一"]) })).toEqual([]);
  });

  it("knows last year's chair from last year's ledger, and looks at plans in words", () => {
    const unit = (chair: string) => [["单位名称", "青禾小学"], ["工会主席", chair]];
    const texts = [prose("plan", "一、指导思想", "在工会主席赵一的带领下开展工作")];
    expect(placesOf(formerChairLeft, { unit: unit("钱二"), meetings: meetings(["2026-06-01", "学习"]) }, { lastYear: { unit: unit("赵一") }, texts })).toEqual(["工作计划!A2"]);
  });
});
