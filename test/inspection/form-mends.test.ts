import fc from "fast-check";
import { plainBook, plainSheet, type CellValue } from "../../src/book";
import { formMends, Inspection } from "../../src/inspection";
import { readLedger, type RecordSet } from "../../src/ledger";
import { ledgerOf } from "./ledgers";

const HEADINGS = ["姓名", "出生日期", "身份证号", "备注"];

function mendsOf(...rows: (CellValue | null)[][]) {
  const { ledger, problems } = ledgerOf({ members: [HEADINGS, ...rows] });
  return formMends(new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校" } }), 1900);
}

describe("a mend of form", () => {
  it("takes blanks away, writes half-width, makes dates real", () => {
    expect(mendsOf(["王芳 ", "1988年7月23日", "３４９８16198807231238", "在职\u200b"]).map(({ to, format }) => [to, format])).toEqual([
      ["王芳", undefined],
      [32347, "yyyy-mm-dd"],
      ["349816198807231238", undefined],
      ["在职", undefined],
    ]);
  });

  it("leaves alone what would have to be guessed", () => {
    expect(mendsOf(["王 芳", "7月23日", null, "第一 小组"], ["李四", "1988年7月", null, null], ["周五", "1988.2.30", null, null])).toEqual([]);
  });

  it("changes nothing that is read from the cell", () => {
    const text = fc.oneof(
      fc.constantFrom("王芳", " 王芳", "王芳\u3000", "1988-7-23", "1988年7月23日 ", "７月", "３４９８16198807231238", "无", " ", "\u200b"),
      fc.string({ maxLength: 12 }),
    );
    const row = fc.tuple(text, text, text, text);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const before = ledgerOf({ members: [HEADINGS, ...rows] }).ledger.recordSets("members")[0]!;
        const after = mended(before as unknown as RecordSet, mendsOf(...rows));
        expect(after).toEqual(before.columns.map(({ readings }) => readings));
      }),
    );
  });
});

/** The readings of the same block once the mends are written. */
function mended(set: RecordSet, mends: ReturnType<typeof mendsOf>) {
  const values = set.sheet.values.map((cells) => [...cells!]);
  const formats: (string | undefined)[][] = values.map(() => []);
  for (const { row, column, to, format } of mends) {
    values[row]![column] = to;
    formats[row]![column] = format;
  }
  const book = plainBook([plainSheet(set.sheet.name, values, { formats })]);
  const { ledger } = readLedger([{ book, recognised: { sheets: [{ name: set.sheet.name, hidden: false, blocks: [set.block] }] } }]);
  return ledger.recordSets("members")[0]!.columns.map(({ readings }) => readings);
}
