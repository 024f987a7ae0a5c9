import { deputiesMakeup } from "../../../../src/inspection/rules/organisation/deputies-makeup";
import { reportOf, type Lines } from "../../ledgers";

describe("代表里教师不少于六成", () => {
  const deputies = (...categories: [string, number][]) => [["姓名", "代表类别"], ...categories.flatMap(([category, count]) => Array.from({ length: count }, (_, index) => [`${category}${index}`, category]))];
  const found = (rows: Lines, unitKind: "学校" | "企业" = "学校") => reportOf(deputiesMakeup, { deputies: rows }, { unit: { unitKind } }).findings.map(({ level }) => level);

  it("finds too few teachers; heads who may teach make it a question", () => {
    expect(found(deputies(["一线教师", 5], ["行政职员", 3], ["工勤人员", 2]))).toEqual(["应改"]);
    expect(found(deputies(["一线教师", 5], ["中层干部", 3], ["学校领导", 2]))).toEqual(["建议"]);
  });

  it("is content with six in ten, and asks schools only", () => {
    expect(found(deputies(["一线教师", 6], ["行政职员", 4]))).toEqual([]);
    expect(found(deputies(["一线职工", 6], ["管理人员", 4]), "企业")).toEqual([]);
  });

  it("says nothing where the column is hardly used", () => {
    expect(found([["姓名", "代表类别"], ["赵一", "行政职员"], ["钱二", null], ["孙三", null]])).toEqual([]);
  });

  it("asks where women are far fewer among the deputies than among the members", () => {
    const unit = [["单位名称", "青禾小学"], ["会员人数", 80], ["女会员人数", 60]];
    const rows = (women: number) => [["姓名", "性别"], ...Array.from({ length: 10 }, (_, index) => [`代表${index}`, index < women ? "女" : "男"])];
    expect(reportOf(deputiesMakeup, { unit, deputies: rows(4) }).findings.map(({ level }) => level)).toEqual(["建议"]);
    expect(reportOf(deputiesMakeup, { unit, deputies: rows(6) }).findings).toEqual([]);
  });
});
