import type { CellValue } from "../../../src/book";
import { birthOfIdNumber, cellReader, encodeValue, isCellProblem, isValidIdNumber, sexOfIdNumber, valueOf } from "../../../src/ledger/parse";
import type { CellReader, ColumnContext, Evidence, Reading } from "../../../src/ledger/parse";
import { fieldById, tableById } from "../../../src/ledger/tables";
import type { FieldId, TableId, ValueType } from "../../../src/ledger/tables";

const context: ColumnContext = { dateSystem: 1900, year: { year: 2026, startMonth: 1 } };

function typed(type: ValueType, surroundings = context): CellReader {
  return cellReader({ id: "x", heading: "x", synonyms: [], type }, surroundings);
}

function reader<Id extends TableId>(table: Id, field: FieldId<Id>): CellReader {
  return cellReader(fieldById(tableById(table), field)!, context);
}

const kindOf = (reading: Reading) => (isCellProblem(reading) ? reading.problem : reading);
const textOf = (reading: Reading) => (isCellProblem(reading) ? reading.text : "");

describe("texts", () => {
  const read = typed("text");
  it.each<[CellValue, string]>([
    ["教工之家", "教工之家"], [" 教工之家 ", "教工之家"], ["工会委\u200b员会", "工会委员会"], ["本科\ufeff", "本科"], ["１２月ＡＢ", "12月AB"], ["（一）议程，报告", "（一）议程，报告"],
    ["1.议程  一\r\n 2.议程二", "1.议程 一\n2.议程二"], ["a\u00a0\u3000b", "a b"], [8, "8"], [true, "是"],
  ])("%j", (value, text) => expect(read(value)).toBe(text));
  it("a day in a text column is written as a day", () => expect(read(45359, "yyyy-mm-dd")).toBe("2024-03-08"));
  it.each(["无", " 无 ", "-", "／", "N/A", "不适用"])("%j says that there is nothing", (text) => expect(read(text)).toBeNull());
  it("无人机社团 is no 无", () => expect(read("无人机社团")).toBe("无人机社团"));
});

describe("numbers of documents", () => {
  const read = typed("idText");
  it.each<[CellValue, string | undefined, string]>([
    [8, undefined, "8"], [8, "000", "008"], ["记-11", undefined, "记-11"], ["记－１１", undefined, "记-11"], ["GH 9804 0001", undefined, "GH98040001"], [2024005, undefined, "2024005"], ["'021", "@", "021"],
  ])("%j under %s", (value, format, text) => expect(read(value, format)).toBe(text));
});

describe("persons", () => {
  const read = typed("persons");
  it.each([
    ["王芳、李明", ["王芳", "李明"]], ["王芳,李明，赵刚", ["王芳", "李明", "赵刚"]], ["王芳;李明；赵刚", ["王芳", "李明", "赵刚"]], ["王芳/李明", ["王芳", "李明"]], ["王芳和李明", ["王芳", "李明"]], ["王和平", ["王和平"]], ["王芳&李明", ["王芳", "李明"]], ["王芳\n李明", ["王芳", "李明"]],
    ["王芳 李明", ["王芳", "李明"]], ["王　芳", ["王芳"]], ["王 芳、李 明", ["王芳", "李明"]], ["王 芳 李明", ["王芳", "李明"]], ["欧阳 娜", ["欧阳娜"]], ["党 玉 霞", ["党玉霞"]], ["欧阳娜 王芳", ["欧阳娜", "王芳"]],
    ["王芳、李明等", ["王芳", "李明"]], ["王芳、李明等5人", ["王芳", "李明"]], ["王芳、李明 等3人", ["王芳", "李明"]], ["王芳（主席）、李明(副主席)", ["王芳", "李明"]], ["丁一、王五", ["丁一", "王五"]],
    ["阿依·古丽、王芳", ["阿依·古丽", "王芳"]], ["\u00a0赵茜、邓蕾 ", ["赵茜", "邓蕾"]], ["王芳、", ["王芳"]], ["Tom Smith、王芳", ["Tom Smith", "王芳"]],
  ])("%j", (text, names) => expect(read(text)).toEqual(names));
  it.each(["无", "/", "—"])("%s is nobody", (text) => expect(read(text)).toBeNull());
  it("a number is nobody's name", () => expect(kindOf(read(45))).toBe("other"));

  it("one person is a name, several are a list", () => {
    const one = typed("person");
    expect([one("王芳"), one("王 芳"), one("王芳（兼）"), one("孙鹏、蒋超"), one("暂无")]).toEqual(["王芳", "王芳", "王芳", ["孙鹏", "蒋超"], null]);
  });
});

describe("values of a list", () => {
  it.each([
    ["立案", "立案"], ["单独立案", "立案"], ["合并立案", "立案"], ["正式提案", "立案"], ["☑单独立案", "立案"], ["转为建议", "建议"], ["作为意见转交", "建议"], ["转达", "建议"], ["不立项", "不予立案"], ["不立项（已回复）", "不予立案"],
    ["不予受理", "不予立案"], [" 不 予 立 案 ", "不予立案"], ["经审查予以立案", "立案"],
  ])("the decision %j is %s", (text, value) => expect(reader("proposals", "decision")(text)).toBe(value));
  it.each(["尚未研究", "未决定立案", "立案或转为建议", "满意"])("the decision %j is not known", (text) => expect(kindOf(reader("proposals", "decision")(text))).toBe("other"));

  it.each([
    ["公办小学", "学校"], ["幼儿园", "学校"], ["机关单位", "机关"], ["民营企业", "企业"], ["区人民法院", "法院"], ["街道办事处", "街道"], ["医院", "其他"],
  ])("the unit type %s is %s", (text, value) => expect(reader("unit", "unitType")(text)).toBe(value));

  it.each([["男", "男"], ["女性", "女"], ["女 ", "女"], ["Ｍ", "男"]])("the sex %j is %s", (text, value) => expect(reader("members", "sex")(text)).toBe(value));
  it.each([["很满意", "非常满意"], ["不满意", "不满意"], ["不太满意", "不满意"], ["基本满意。", "基本满意"], ["提案人表示满意", "满意"]])("the satisfaction %s is %s", (text, value) =>
    expect(reader("proposals", "satisfaction")(text)).toBe(value),
  );
  it.each([["收", "收入"], ["支出类", "支出"]])("the direction %s is %s", (text, value) => expect(reader("journal", "direction")(text)).toBe(value));
  it("says which values there are", () => expect(textOf(reader("members", "sex")("王芳"))).toBe("这里的内容不在可选项里，请选 男、女 之一"));
});

describe("yes and no", () => {
  const read = typed("yesNo");
  it.each(["是", "√", "✓", "有", "已入账", "已入帐", "入账", "Y", "已于3月入账", true, 1])("%j is yes", (value) => expect(read(value)).toBe(true));
  it.each(["否", "×", "未入账", "未入帐", "没有", "无", "非会员", "尚未入账", "待入账", "N", false, 0])("%j is no", (value) => expect(read(value)).toBe(false));
  it.each(["-", "/", "—", "不适用"])("%s says nothing", (text) => expect(read(text)).toBeNull());
  it("a doubtful word is a problem", () => expect(kindOf(read("部分"))).toBe("other"));
});

describe("evidence", () => {
  const read = typed("evidence");
  it.each<[CellValue, Evidence]>([
    ["√", { present: true }], ["有", { present: true }], ["是", { present: true }], ["已签领", { present: true }], ["见附件3", { present: true }], ["王芳", { present: true }], ["2026.3.8", { present: true }], [true, { present: true }],
    ["12张", { present: true, count: 12 }], ["三份", { present: true, count: 3 }], [4, { present: true, count: 4 }], ["盒2-5", { present: true, place: "盒2-5" }], ["3张（盒2）", { present: true, count: 3, place: "盒2" }], ["有，存档案室", { present: true, place: "档案室" }],
    ["无", { present: false }], ["×", { present: false }], ["未签", { present: false }], ["-", { present: false }], ["／", { present: false }], ["没有", { present: false }], ["缺1张", { present: false }], ["待补", { present: false }], ["0张", { present: false, count: 0 }], [false, { present: false }], ["□", { present: false }], ["尚未归档", { present: false }],
  ])("%j", (value, evidence) => expect(read(value)).toEqual(evidence));
  it.each(["不适用", "无需"])("%s: none is called for", (text) => expect(read(text)).toBeNull());
  it.each([null, "", "\u3000"])("%j is empty", (value) => expect(read(value)).toBeUndefined());

  it("is written as yes or no, with the place where there is one", () => {
    const write = (text: string) => encodeValue("evidence", valueOf(read(text))!);
    expect([write("√"), write("12张"), write("无"), write("3张 盒2")]).toEqual([true, true, false, { present: true, count: 3, place: "盒2" }]);
  });
});

describe("identity numbers", () => {
  const read = typed("idNumber");
  it.each(["359812198605167107", "33980119791203792X"])("%s is right", (number) => expect(read(number)).toBe(number));
  it.each([["339801 19900523 7994", "339801199005237994"], ["33980119791203792x", "33980119791203792X"], ["'359812198605167107", "359812198605167107"], ["３５９８１２１９８６０５１６７１０７", "359812198605167107"]])("%j is read as %s", (text, number) =>
    expect(read(text)).toBe(number),
  );
  it("may be of the old kind, as text or number", () => expect([read("359812860516710"), read(359812860516710)]).toEqual(["359812860516710", "359812860516710"]));

  it.each([
    ["359812196807244305", "身份证号校验不通过"], ["33980119805189284", "现在是 17 位"], ["359812198613167107", "出生日期不存在"], ["35981219860516710A", "不该有的字符"], ["王芳", "不该有的字符"],
  ])("%s is wrong: %s", (text, reason) => {
    const reading = read(text);
    expect(kindOf(reading)).toBe("badIdNumber");
    expect(textOf(reading)).toContain(reason);
    expect(textOf(reading)).not.toMatch(/\d{6}/);
    expect(valueOf(reading)).toBe(text);
  });

  it.each([359812200003102000, "3.59812E+17"])("%s has lost its last digits", (value) => {
    expect(textOf(read(value))).toContain("后几位已经丢失");
    expect(valueOf(read(value))).toBeUndefined();
  });

  it("may be masked", () => expect(read("3598**********7107")).toBe("3598**********7107"));
  it.each(["无", "-"])("%s says that there is none", (text) => expect(read(text)).toBeNull());

  it("tells birth and sex, but only where it is right", () => {
    expect([birthOfIdNumber("359812198605167107"), sexOfIdNumber("359812198605167107")]).toEqual(["1986-05-16", "女"]);
    expect([birthOfIdNumber("359812860516711"), sexOfIdNumber("359812860516711")]).toEqual(["1986-05-16", "男"]);
    expect([isValidIdNumber("359812196807244305"), birthOfIdNumber("359812196807244305"), sexOfIdNumber("3598")]).toEqual([false, undefined, undefined]);
  });
});

describe("telephone numbers", () => {
  const read = typed("phone");
  it.each<[CellValue, string]>([
    ["16473308121", "16473308121"], ["164 7330 8121", "16473308121"], ["164-7330-8121", "16473308121"], [16473308121, "16473308121"], ["+86 16473308121", "16473308121"], ["0551-62888888", "055162888888"], ["62888888", "62888888"], ["6628", "6628"],
    ["16473308121/62888888", "16473308121、62888888"], ["168 7010 70\u200b02", "16870107002"],
  ])("%j", (value, number) => expect(read(value)).toBe(number));
  it.each(["1647330812", "王芳", "164733081210"])("%s is a problem", (text) => expect(kindOf(read(text))).toBe("other"));
});

describe("months and periods", () => {
  const months = typed("months");
  it.each<[CellValue, number[]]>([
    ["3月", [3]], [3, [3]], ["3", [3]], ["三月份", [3]], ["3—4月", [3, 4]], ["7、8月", [7, 8]], ["3-5", [3, 4, 5]], ["一季度", [1, 2, 3]], ["全年", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]], ["每月", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["2026年3月", [3]], ["2026.03", [3]], [202603, [3]], ["12月-次年1月", [12, 1]], ["3月、6月、9月", [3, 6, 9]], ["3月8日", [3]],
  ])("%j", (value, numbers) => expect(months(value)).toEqual(numbers));
  it("a day counts as its month", () => expect(months(46089, "yyyy年m月")).toEqual([3]));
  it.each(["不定期", "待定", "无"])("%s names none", (text) => expect(months(text)).toBeNull());
  it.each([13, 0, "十三月", "春游", 3.7])("%j is a problem", (value) => expect(kindOf(months(value))).toBe("badDate"));

  const period = typed("period");
  it.each<[CellValue, string, string]>([
    ["7-12月", "2026-07", "2026-12"], ["2025年第一季度", "2025-01", "2025-03"], ["一季度", "2026-01", "2026-03"], ["Q2", "2026-04", "2026-06"], ["2025Q3", "2025-07", "2025-09"], ["2025年1月—6月", "2025-01", "2025-06"], ["2025.1-2025.6", "2025-01", "2025-06"], ["202501-202506", "2025-01", "2025-06"],
    ["上半年", "2026-01", "2026-06"], ["2025年下半年", "2025-07", "2025-12"], ["3月", "2026-03", "2026-03"], [3, "2026-03", "2026-03"], ["全年", "2026-01", "2026-12"], ["2025年全年", "2025-01", "2025-12"], ["2025年", "2025-01", "2025-12"], ["2025年度", "2025-01", "2025-12"], [2025, "2025-01", "2025-12"],
    ["2026年9月—2027年8月", "2026-09", "2027-08"], ["2026年9月至次年8月", "2026-09", "2027-08"], ["2025-2026学年", "2025-09", "2026-08"], ["1-6月(半年)", "2026-01", "2026-06"], ["2025.1.1-2025.3.31", "2025-01", "2025-03"], ["1-6", "2026-01", "2026-06"],
  ])("%j", (value, from, to) => expect(period(value)).toEqual({ from, to }));
  it.each(["3月、6月", "长期", "王芳"])("%s is no period", (text) => expect(kindOf(period(text))).toBe("badDate"));
  it("needs a year", () => expect(textOf(typed("period", { dateSystem: 1900 })("7-12月"))).toContain("没有写年份"));
  it("follows the school year", () => expect(typed("period", { dateSystem: 1900, year: { year: 2025, startMonth: 9 } })("全年")).toEqual({ from: "2025-09", to: "2026-08" }));
});

describe("years", () => {
  const read = typed("year");
  it.each<[CellValue, number]>([["2024年度", 2024], [2024, 2024], ["２０２４年", 2024], ["二〇二四年", 2024], ["2023-2024学年", 2023], ["2023—2024学年度第一学期", 2023], ["24年", 2024]])("%j", (value, year) => expect(read(value)).toBe(year));
  it.each([24, "本年", "20xx年", 2024.5])("%j is a problem", (value) => expect(kindOf(read(value))).toBe("badDate"));
});
