import { duplicateKey } from "../../../../src/inspection/rules/rows/duplicate-key";
import { plainBook, plainSheet } from "../../../../src/book";
import { inspect } from "../../../../src/inspection";
import { readLedger, recognise } from "../../../../src/ledger";
import { placesOf, reportOf } from "../../ledgers";

describe("编号不能重复", () => {
  it("finds a number used again, at its second place", () => {
    const proposals = [["提案编号", "提案名称"], ["01", "甲"], ["02", "乙"], ["02", "丙"], [null, "丁"], [null, "戊"]];
    const [finding] = reportOf(duplicateKey, { proposals }).findings;
    expect(finding).toMatchObject({ place: { cell: "A4" }, also: [{ sheet: "教代会提案", cell: "A3" }] });
    expect(placesOf(duplicateKey, { proposals })).toHaveLength(1);
  });

  it.each([
    ["（续）", ["Members!A5"]],
    ["（西校区）", []],
  ])("takes a list that goes on for one, and two lists for two: %s", (title, places) => {
    const roster = (first: number) => [["会员证号", "姓名", "性别", "入会时间"], ...["林秋月", "沈青", "方园"].map((name, index) => [`A-${first + index}`, name, "女", `2015.${index + 1}`])];
    const book = plainBook([plainSheet("名册", [["会员名册"], ...roster(1)]), plainSheet("Members", [[`会员名册${title}`], ...roster(4).map((row, index) => (index === 3 ? ["A-2", ...row.slice(1)] : row))])]);
    const { ledger, problems } = readLedger([{ book, recognised: recognise(book) }]);
    const { findings } = inspect({ ledger, problems, today: "2026-11-22", unit: { unitKind: "学校" } }, { rules: [duplicateKey] });
    expect(findings.map(({ place }) => `${place.sheet}!${place.cell}`)).toEqual(places);
  });
});
