import type { CellValue, Sheet } from "../../../src/book";
import { rangeAddress } from "../../../src/book";
import { readLedger, recognise } from "../../../src/ledger";
import { bookOf, sheetOf } from "./sheets";

const HEAD = ["日期", "凭证号", "科目", "摘要", "收入", "支出", "余额"];

function entries(month: number, count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [`2025.${month}.${index + 1}`, `记-${month}${index}`, "文体活动支出", "购买体育用品", null, 100 + index, 1000 - index]);
}

function outlineOf(...sheets: readonly Sheet[]) {
  return recognise(bookOf(...sheets)).sheets.map(({ blocks }) => blocks.map(({ table, range }) => `${table ?? "-"} ${rangeAddress(range)}`).join());
}

describe("a table that goes on on the next sheet", () => {
  const FIRST = sheetOf("收支1", [["2025年经费收支明细"], HEAD, ...entries(3, 5)]);

  it("is read there without a heading, with or without a title, page after page", () => {
    const pages = [sheetOf("收支2", entries(4, 4)), sheetOf("收支3", [["2025年经费收支明细（续）"], ...entries(5, 3), ["合计", null, null, null, 0, 900, null]])];
    expect(outlineOf(FIRST, ...pages)).toEqual(["journal A2:G7", "journal A1:G4", "journal A2:G4"]);
    const book = bookOf(FIRST, ...pages);
    const { ledger, problems } = readLedger([{ book, recognised: recognise(book) }]);
    expect([ledger.rowCount("journal"), problems]).toEqual([12, []]);
    expect([...ledger.rows("journal")].map((row) => row.place("expense").cell).slice(5, 10)).toEqual(["F1", "F2", "F3", "F4", "F2"]);
  });

  it("does not go on where the cells are something else", () => {
    const roster = [["林秋月", "女", "语文组", "组长", 1988, "本科", "党员"], ["沈青", "男", "数学组", "教师", 1979, "本科", "群众"], ["方园", "女", "英语组", "教师", 1990, "硕士", "群众"]];
    expect(outlineOf(FIRST, sheetOf("Sheet2", roster))[1]).toMatch(/^-/);
    expect(outlineOf(FIRST, sheetOf("说明", [["本账由会计登记，出纳核对，每月末结出余额。"], ["票据另存。"]]))[1]).toMatch(/^-/);
  });

  it("does not go on below a sheet of another kind", () => {
    expect(outlineOf(FIRST, sheetOf("值班表", [["日期", "值班人员"], ["1月1日", "林秋月"], ["1月2日", "沈青"]]), sheetOf("Sheet3", entries(4, 4)))[2]).toMatch(/^-/);
  });
});
