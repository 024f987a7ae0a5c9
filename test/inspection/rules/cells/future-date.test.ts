import { futureDate } from "../../../../src/inspection/rules/cells/future-date";
import { placesOf, reportOf } from "../../ledgers";

const HEADINGS = ["活动时间", "活动名称"];

describe("办过的事不能是将来的日期", () => {
  it("finds days after today; within the ledger's year they may be planned", () => {
    const activities = [HEADINGS, ["2026-05-01", "登山"], ["2026-06-09", "乒乓球赛"], ["2062-05-01", "读书会"]];
    const { findings } = reportOf(futureDate, { activities }, { today: "2026-06-08" });
    expect(findings.map(({ place, level }) => [place.cell, level])).toEqual([["A4", "必改"], ["A3", "应改"]]);
  });

  it("tells a column once that was filled ahead", () => {
    const dues = [["姓名", "实缴会费", "缴费日期"], ...["赵一", "钱二", "孙三", "李四"].map((name) => [name, 30, "2026-12-10"])];
    expect(placesOf(futureDate, { dues }, { today: "2026-06-08" })).toEqual(["会费收缴!C1"]);
  });

  it("lets ends of terms and a month that has begun lie ahead", () => {
    const committees = [["姓名", "任期届满"], ["赵一", "2029-08-31"]];
    expect(placesOf(futureDate, { committees, activities: [HEADINGS, ["2026年6月", "运动会"]] }, { today: "2026-06-08" })).toEqual([]);
  });

  it("says once of a ledger made for a year to come that its dates lie ahead", () => {
    const activities = [HEADINGS, ["2027-03-05", "登山"], ["2027-05-09", "乒乓球赛"]];
    const visits = [["慰问日期", "慰问对象"], ["2027-04-02", "赵一"]];
    const { findings } = reportOf(futureDate, { activities, visits }, { today: "2026-11-22", unit: { unitKind: "学校", year: 2027 } });
    expect(findings).toMatchObject([{ place: { sheet: "活动台帐", cell: "A1" }, level: "应改", also: [{ sheet: "走访慰问", cell: "A2" }] }]);
    expect(findings[0]!.text).toBe("全书有 3 处日期晚于检查的这一天：活动台帐的活动时间 2 处、走访慰问的慰问日期 1 处；如果是提前建好的台帐，到时再检查");
  });

  it("goes on naming single days of a year that has begun", () => {
    const activities = [HEADINGS, ["2026-12-05", "登山"]];
    const visits = [["慰问日期", "慰问对象"], ["2026-12-02", "赵一"]];
    expect(placesOf(futureDate, { activities, visits }, { today: "2026-11-22" })).toEqual(["活动台帐!A2", "走访慰问!A2"]);
  });
});
