import { notUnionSpending } from "../../../../src/inspection/rules/money/not-union-spending";
import { reportOf } from "../../ledgers";

describe("不属于工会的开支", () => {
  const found = (...summaries: string[]) =>
    reportOf(notUnionSpending, { journal: [["日期", "摘要", "支出金额"], ...summaries.map((summary) => ["2026-05-01", summary, 100])] }).findings.map(({ level, place }) => `${level} ${place.cell}`);

  it("are pupils', the Party's, receptions' and the school's own", () => {
    expect(found("学生运动会奖品", "主题党日活动费", "检查组工作餐", "购教学设备")).toEqual(["应改 B2", "应改 B3", "应改 B4", "应改 B5"]);
  });

  it("weigh less where only one province is known to say so, or the union may need them", () => {
    expect(found("离退休教师活动费", "职工体检费", "购复印纸")).toEqual(["建议 B2", "建议 B3", "建议 B4"]);
  });

  it("are none of these", () => {
    expect(found("退休会员纪念品", "慰问：退休离岗", "困难职工子女助学金", "工会办公用品", "党政工联席会议资料", "教职工春游", "会员生日蛋糕券", "与贫困学生结对帮扶")).toEqual([]);
  });
});
