import { disclosureClasses } from "../../../../src/inspection/rules/organisation/disclosure-classes";
import { reportOf } from "../../ledgers";

describe("该公开的几类事项一年都要公开过", () => {
  const disclosures = (...items: string[]) => [["公开时间", "公开内容"], ...items.map((item) => ["2026-05-01", item])];
  const all = ["工会经费收支情况", "评优推荐名单", "职称评聘结果", "年度工作计划"];

  it("names the classes that never came", () => {
    expect(reportOf(disclosureClasses, { disclosures: disclosures(all[0]!, all[3]!) }).findings.map(({ text }) => text)).toEqual(["全年的公开里没有看到：评优评先、人事和考核"]);
  });

  it("knows the classes of a works as well", () => {
    const items = ["工会经费收支情况", "先进评选名单", "集体合同履行情况", "高温津贴发放方案"];
    expect(reportOf(disclosureClasses, { disclosures: disclosures(...items) }).findings).toEqual([]);
  });

  it("is content with all, and waits for the end of the year", () => {
    expect(reportOf(disclosureClasses, { disclosures: disclosures(...all) }).findings).toEqual([]);
    expect(reportOf(disclosureClasses, { disclosures: disclosures(all[0]!) }, { today: "2026-11-22" }).findings).toEqual([]);
  });
});
