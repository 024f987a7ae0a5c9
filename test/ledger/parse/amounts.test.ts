import fc from "fast-check";
import type { CellValue } from "../../../src/book";
import { cellReader, isCellProblem, valueOf } from "../../../src/ledger/parse";
import type { ColumnContext, Reading } from "../../../src/ledger/parse";
import type { ValueType } from "../../../src/ledger/tables";

const plain: ColumnContext = { dateSystem: 1900 };
const inWan: ColumnContext = { dateSystem: 1900, unitScale: 10_000 };

function reader(type: ValueType, context = plain, perOne = false) {
  return cellReader({ id: "x", heading: "x", synonyms: [], type, ...(perOne && { perOne }) }, context);
}

const kindOf = (reading: Reading) => (isCellProblem(reading) ? reading.problem : reading);

describe("money, in 分", () => {
  const read = reader("money");
  it.each<[CellValue, number]>([
    [1200, 120000], [0.1 + 0.2, 30], [-380, -38000], [0, 0], ["1,200元", 120000], ["1，200元", 120000], ["1 200", 120000], ["¥500", 50000], ["￥500.00", 50000],
    ["RMB500", 50000], ["人民币500元整", 50000], ["500块", 50000], ["0.5万元", 500000], ["0.5万", 500000], ["1.2千元", 120000], ["226.54万元", 226540000],
    ["叁佰元整", 30000], ["叁万元整", 3000000], ["壹仟贰佰叁拾肆元伍角陆分", 123456], ["壹仟元零伍分", 100005], ["三百元", 30000], ["三百二十元", 32000], ["贰拾元正", 2000],
    ["(500)", -50000], ["（500）", -50000], ["(1,200.50)元", -120050], ["−500", -50000], ["-500元", -50000], ["－５００", -50000], ["负500元", -50000], ["¥-500", -50000],
    ["约300", 30000], ["约300元", 30000], ["300元左右", 30000], ["共500元", 50000], ["合计1,234,567.89元", 123456789], ["500元（含慰问品）", 50000], ["500元。", 50000],
    ["０．５万元", 500000], ["\u200b500 ", 50000], ["43160.3元", 4316030], [".5", 50], ["0.1", 10], ["免费", 0], ["零元", 0], ["价值240元", 24000], ["现金500", 50000], ["500.", 50000],
  ])("%j", (value, cents) => expect(read(value)).toBe(cents));

  it.each(["8O0元", "12O", "见发票", "1,20元", "12,00", "500+200", "500元、300元", "$500", "500美元", "2万余元", "近千元", "3%", "2024-3-8", "五六百", "一百五", "500元慰问品", "--5", "(500", "1e5", "12850.00."])(
    "%s is a problem",
    (text) => expect(kindOf(read(text))).toBe("badAmount"),
  );

  it.each(["无", "-", "／", "—", "暂无"])("%s says that there is none", (text) => expect(read(text)).toBeNull());
  it.each([null, "", " \u3000"])("%j is empty", (value) => expect(read(value)).toBeUndefined());
  it.each([13_912_345_678, "13912345678", "1391234 5678元", 1e10, -1e10, 6.2e18, 1e21])("%s is a telephone or an account and no amount", (value) => expect(kindOf(read(value))).toBe("badAmount"));
  it("goes up to 100 亿元", () => expect([read(9_999_999_999.99), read("99亿元")]).toEqual([999_999_999_999, 990_000_000_000]));
  it("names an error value", () => expect(kindOf(read({ error: "#N/A" }))).toBe("formulaError"));
  it("is no truth value", () => expect(kindOf(read(true))).toBe("badAmount"));
  it("is no date", () => expect(kindOf(read(45359, "yyyy-mm-dd"))).toBe("badAmount"));

  it("keeps parts of a cent only as a problem, unless the format shows cents", () => {
    const reading = read(39.525);
    expect([kindOf(reading), valueOf(reading)]).toEqual(["badAmount", 3953]);
    expect(read(39.525, "0.00")).toBe(3953);
    expect(read(-39.525, "#,##0.00_ ")).toBe(-3953);
    expect(valueOf(read("12.345元"))).toBe(1235);
  });

  it("takes the column's unit where the cell names none", () => {
    const scaled = reader("money", inWan);
    expect([scaled(536.16), scaled("536.16"), scaled("300元"), scaled("0.5万元")]).toEqual([536160000, 536160000, 30000, 500000]);
  });

  it("reads a price for one only where one is meant", () => {
    expect(reader("money", plain, true)("200元/人")).toBe(20000);
    expect(reader("money", plain, true)("每人200元")).toBe(20000);
    expect(kindOf(read("200元/人"))).toBe("badAmount");
  });

  it("is the same in half width and full width, with blanks and with signs of thousands", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const yuan = (cents / 100).toFixed(2);
        const wide = yuan.replace(/[-.0-9]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
        const grouped = `${yuan.startsWith("-") ? "-" : ""}¥${yuan.replace("-", "").replace(/\B(?=(\d{3})+\.)/g, ",")} 元`;
        for (const text of [yuan, wide, ` ${yuan}\u00a0元`, grouped]) expect(read(text)).toBe(cents === 0 ? 0 : cents);
        expect(read(cents / 100)).toBe(cents);
      }),
    );
  });
});

describe("counts", () => {
  const read = reader("int");
  it.each<[CellValue, number]>([
    [45, 45], ["45", 45], ["45人", 45], ["４５人", 45], ["四十五人", 45], ["45 人", 45], ["45名", 45], ["45人次", 45], ["5口人", 5], ["约45人", 45], ["共45人", 45], ["45人(含退休3人)", 45], ["全体（9人）", 9], ["全体会员45人", 45], ["全员(12)", 12],
    ["5年", 5], ["五年", 5], ["每届5年", 5], ["五年一届", 5], ["3张", 3], ["0", 0], ["1,200人", 1200], ["两人", 2], ["一百零五人", 105], ["2节", 2],
  ])("%j", (value, count) => expect(read(value)).toBe(count));
  it.each([13_912_345_678, "13912345678", 20_260_308, 4.5, "4.5人", "男20女25", "全体", "45/50", "12O", "第3组", "2024-3-8"])("%j is a problem", (value) => expect(kindOf(read(value))).toBe("badAmount"));
  it("a date is no count", () => expect(kindOf(read(45359, "yyyy/m/d"))).toBe("badAmount"));
  it("无 says that there is none", () => expect(read("无")).toBeNull());
});

describe("numbers", () => {
  const read = reader("number");
  it.each<[CellValue, number]>([[1.5, 1.5], ["1.5学时", 1.5], ["2课时", 2], ["(3 分)", 3], ["20分", 20], ["满分20分", 20], ["-2", -2], ["(3)", 3]])("%j", (value, number) =>
    expect(read(value)).toBe(number),
  );
  it.each(["好", "3/4"])("%s is a problem", (value) => expect(kindOf(read(value))).toBe("badAmount"));
});

describe("ratios", () => {
  const read = reader("ratio");
  it.each<[CellValue, number]>([
    [0.6, 0.6], [60, 0.6], ["60%", 0.6], [" ６０％", 0.6], ["0.6", 0.6], ["60", 0.6], ["六成", 0.6], ["百分之六十", 0.6], ["60:40", 0.6], ["6：4", 0.6], [1, 1], ["100%", 1], ["2.5%", 0.025], ["60%（暂定）", 0.6],
  ])("%j", (value, ratio) => expect(read(value)).toBe(ratio));
  it.each([-0.1, 101, "全部", "120%", "60%左右吧"])("%j is a problem", (value) => expect(kindOf(read(value))).toBe("badAmount"));
});
