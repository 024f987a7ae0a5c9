import { threeCommittees } from "../../../../src/inspection/rules/organisation/three-committees";
import { reportOf } from "../../ledgers";

describe("工会委员会、经审会、女职工委员会要齐", () => {
  const unit = (women: number) => [["单位名称", "青禾小学"], ["女会员人数", women]];
  const committees = (...bodies: string[]) => [["机构", "姓名", "职务"], ...bodies.map((body, index) => [body, `委员${index}`, "委员"])];
  const textsOf = (bodies: string[], women = 30, region?: string) =>
    reportOf(threeCommittees, { unit: unit(women), committees: committees(...bodies) }, { unit: region === undefined ? {} : { region } }).findings.map(({ text, level }) => `${level}：${text}`);

  it("are satisfied by other names of the three", () => {
    expect(textsOf(["工会委员会", "工会经费审查委员会", "女工委"])).toEqual([]);
    expect(textsOf(["工会委员会", "经审会", "女教职工委员会", "劳动争议调解委员会"])).toEqual([]);
  });

  it("names what is missing", () => {
    expect(textsOf(["工会委员会", "女职工委员会"])).toEqual(["应改：名单里没有经费审查委员会"]);
    expect(textsOf(["工会委员会", "经审会"])).toEqual(["应改：女会员 30 人，达到 10 人，名单里没有女职工委员会"]);
  });

  it("asks for a women's committee from 10 women on, in 上海 from 25", () => {
    expect(textsOf(["工会委员会", "经审会"], 9)).toEqual(["建议：女会员较少，名单里也没有女职工委员"]);
    expect(textsOf(["工会委员会", "经审会"], 12, "上海市徐汇区")).toEqual(["建议：女会员较少，名单里也没有女职工委员"]);
    expect(textsOf(["工会委员会", "经审会"], 25, "上海市徐汇区")).toEqual(["应改：女会员 25 人，达到 25 人，名单里没有女职工委员会"]);
  });

  it("is quiet about a small union with a women's officer, and can't tell without bodies", () => {
    const rows = [["机构", "姓名", "职务"], ["工会委员会", "赵一", "主席"], ["工会委员会", "钱二", "女工委员"], ["经审委", "孙三", "主任"]];
    expect(reportOf(threeCommittees, { unit: unit(6), committees: rows }).findings).toEqual([]);
    expect(reportOf(threeCommittees, { unit: unit(6), committees: [["机构", "姓名"], [null, "赵一"]] }).unchecked).toHaveLength(1);
  });

  it("counts nobody who left", () => {
    const rows = [["机构", "姓名", "离任日期"], ["工会委员会", "赵一", null], ["经审会", "钱二", "2026-03-01"], ["女工委", "孙三", null]];
    expect(reportOf(threeCommittees, { unit: unit(30), committees: rows }).findings).toHaveLength(1);
  });
});
