import type { Correction } from "../../../src/ledger/recognise";
import { blocksOf, fieldsOf, outline, sheetOf, tableOf } from "./sheets";

const VISITS = sheetOf("看望", [
  ["姓名", "何事", "数额", "数额", "经手"],
  ["林秋月", "生病住院", 500, 20, "周文"],
  ["沈青", "结婚", 800, 30, "韩雪"],
  ["方园", "生育", 600, 25, "周文"],
]);

describe("the user's corrections win", () => {
  it("names the table of a sheet that was not recognised", () => {
    expect(outline(blocksOf(VISITS))).toEqual(["- A1:E4"]);
    const block = tableOf(VISITS, { corrections: [{ kind: "table", sheet: "看望", table: "visits" }] });
    expect(block).toMatchObject({ table: "visits", confidence: 1 });
    expect(block.reasons[0]).toBe("您已说明这是“走访慰问”");
  });

  it("names the field of a column by its heading, also of one heading out of two alike", () => {
    const corrections: Correction[] = [
      { kind: "table", sheet: "看望", table: "visits" },
      { kind: "column", sheet: "看望", heading: "数额", field: "amount" },
      { kind: "column", sheet: "看望", heading: "数额", nth: 2, field: "goodsAmount" },
      { kind: "column", sheet: "看望", heading: "经手", field: null },
    ];
    expect(fieldsOf(tableOf(VISITS, { corrections }))).toBe("A:person B:reason C:amount D:goodsAmount E:-");
  });

  it("still holds after rows and columns were inserted", () => {
    const moved = sheetOf("看望", [[], [null, null, "姓名", "何事", "数额"], [null, null, "林秋月", "生病住院", 500], [null, null, "沈青", "结婚", 800]]);
    const corrections: Correction[] = [
      { kind: "table", sheet: "看望", table: "visits" },
      { kind: "column", sheet: "看望", heading: "数额", field: "goodsAmount" },
    ];
    expect(fieldsOf(tableOf(moved, { corrections }))).toBe("C:person D:reason E:goodsAmount");
  });

  it("ignores a sheet, or only the block with the given title", () => {
    const members = [["姓名", "性别", "入会时间"], ["林秋月", "女", "2012.9"], ["沈青", "男", "2003.9"]];
    const sheet = sheetOf("会员", [["在职会员"], ...members, [], ["退休会员"], ...members]);
    expect(outline(blocksOf(sheet))).toEqual(["members A2:C4", "members A7:C9"]);
    expect(outline(blocksOf(sheet, { corrections: [{ kind: "table", sheet: "会员", title: "退休会员", table: null }] }))).toEqual(["members A2:C4", "- A7:C9"]);
    expect(outline(blocksOf(sheet, { corrections: [{ kind: "table", sheet: "会员", table: null }] }))).toEqual(["- A2:C4", "- A7:C9"]);
  });

  it("corrects the key of a form", () => {
    const form = sheetOf("基本情况", [["单位名称", "东河小学"], ["工会名称", "东河小学工会"], ["地区", "东河市"], ["会员人数", 45], ["负责同志", "周文"]]);
    const [block] = blocksOf(form, { corrections: [{ kind: "column", sheet: "基本情况", heading: "负责同志", field: "head" }] });
    expect(block!.layout === "keyValue" && block!.cells[4]).toMatchObject({ field: "head", confidence: 1 });
  });

  it("leaves other sheets alone", () => {
    expect(outline(blocksOf(VISITS, { corrections: [{ kind: "table", sheet: "别的表", table: "visits" }] }))).toEqual(["- A1:E4"]);
  });
});
