import { plainBook, plainSheet } from "../../src/book";
import { ownLimits } from "../../src/jobs/own-limits";
import { readWorkbook } from "../../src/jobs/read-workbook";

describe("limits of the workbook's own", () => {
  const rows = (...more: string[][]) => [
    ["青禾镇中心小学工会基本情况"],
    ["单位名称", "青禾镇中心小学"], ["工会名称", "青禾镇中心小学工会"], ["单位类型", "学校"], ["地区", "安徽省云泽市"], ["年度", "2026"], ["会员人数", "86"], ["女会员人数", "61"],
    ...more,
  ];
  const limitsOf = (sheet: string[][]) => ownLimits(readWorkbook(plainBook([plainSheet("基本情况", sheet)]), "x.xlsx").ledger);

  it("are the keys that state one", () => {
    const limits = limitsOf(rows(["节日慰问品标准（元/人·年）", "1600，校工〔2026〕3号"], ["生日慰问标准", "300元"]));
    expect(limits.map(({ subject, basis }) => [subject, basis.number])).toEqual([["festivalGoods", "校工〔2026〕3号"], ["birthday", undefined]]);
  });

  it("are none where the form states none", () => {
    expect(limitsOf(rows())).toEqual([]);
  });
});
