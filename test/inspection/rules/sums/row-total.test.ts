import { plainBook, plainSheet, type CellValue } from "../../../../src/book";
import { inspect } from "../../../../src/inspection";
import { rowTotal } from "../../../../src/inspection/rules/sums/row-total";
import { readLedger, recognise } from "../../../../src/ledger";

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

function findingsOf(...rows: readonly (readonly CellValue[])[]) {
  const book = plainBook([plainSheet("会费收缴", [["2026年会费收缴登记表"], ["序号", "姓名", "月工资", ...MONTHS, "全年合计"], ...rows])]);
  const { ledger, problems } = readLedger([{ book, recognised: recognise(book) }]);
  return inspect({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } }, { rules: [rowTotal] }).findings;
}

const paid = (name: string, index: number, total: number, first: CellValue = 30) => [index, name, 6000, first, ...Array.from({ length: 11 }, () => 30), total];

describe("全年合计要等于各月之和", () => {
  it("finds a sum that its months don't give", () => {
    const findings = findingsOf(paid("赵一", 1, 360), paid("钱二", 2, 350), paid("孙三", 3, 360), paid("李四", 4, 330, null), paid("周五", 5, 360));
    expect(findings).toMatchObject([{ place: { cell: "P4" }, text: "第 4 行的合计写的是 350.00 元，各月相加是 360.00 元" }]);
  });

  it("waits for months that can't be read", () => {
    expect(findingsOf(paid("赵一", 1, 360), paid("钱二", 2, 360, "3O"), paid("孙三", 3, 360))).toEqual([]);
  });
});
