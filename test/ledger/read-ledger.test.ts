import type { Sheet } from "../../src/book";
import { plainBook } from "../../src/book";
import type { LedgerReading } from "../../src/ledger";
import { readJson, readLedger, readLedgerInSteps, recognise } from "../../src/ledger";
import { sheetOf } from "./recognise/sheets";

function read(...sheets: Sheet[]): LedgerReading {
  const book = plainBook(sheets);
  return readLedger([{ book, recognised: recognise(book) }]);
}

const VISITS = sheetOf("走访慰问", [
  ["2025年走访慰问"],
  ["序号", "慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收", "备注"],
  [1, "3月4日", "林 秋月", "生病住院", "500元", "周文、韩雪", "√", null],
  [2, "2月30日", "沈青", "结婚", 800, "周文", "无", "同上"],
  [3, "5月9日", "方园", "〃", "叁佰元整", null, "见附件3", "/"],
  ["合计", null, null, null, 1600, null, null, null],
]);

describe("the ledger of a workbook", () => {
  it("gives every record's values in their types, money in 分", () => {
    const rows = [...read(VISITS).ledger.rows("visits")];
    expect(rows.map((row) => row.value("date"))).toEqual(["2025-03-04", undefined, "2025-05-09"]);
    expect(rows.map((row) => row.value("person"))).toEqual(["林秋月", "沈青", "方园"]);
    expect(rows.map((row) => row.value("amount"))).toEqual([50_000, 80_000, 30_000]);
    expect(rows[0]!.value("visitor")).toEqual(["周文", "韩雪"]);
    expect(rows.map((row) => row.value("signed")?.present)).toEqual([true, false, true]);
  });

  it("keeps the place and the original text of each value", () => {
    const [first] = read(VISITS).ledger.rows("visits");
    expect(first!.place("person")).toEqual({ sheet: "走访慰问", cell: "C3" });
    expect(first!.place()).toEqual({ sheet: "走访慰问", row: 3 });
    expect(first!.text("person")).toBe("林 秋月");
    expect(first!.rowNumber).toBe(3);
  });

  it("tells empty, unreadable, carried and missing apart", () => {
    const [first, second, third] = [...read(VISITS).ledger.rows("visits")];
    expect([second!.isUnreadable("date"), second!.isEmpty("date")]).toEqual([true, false]);
    expect([third!.isEmpty("visitor"), third!.isEmpty("remark")]).toEqual([true, true]);
    expect([third!.value("reason"), third!.isCarried("reason"), third!.text("reason")]).toEqual(["结婚", true, "〃"]);
    expect([first!.has("voucher"), first!.value("voucher")]).toEqual([false, undefined]);
  });

  it("names what it could not read cell by cell, and goes on", () => {
    expect(read(VISITS).problems).toEqual([
      { kind: "badDate", table: "visits", field: "date", place: { sheet: "走访慰问", cell: "B4" }, text: "第 4 行的慰问日期：“2月30日”不是存在的日期，请核对" },
    ]);
  });

  it("says where contents stand under another heading", () => {
    const { ledger, problems } = read(
      sheetOf("会员名册", [
        ["姓名", "性别", "身份证号", "联系电话", "入会时间"],
        ["林秋月", "女", "16800000001", "990101198803071229", "2012.9"],
        ["沈青", "男", "16800000002", "990101197911055211", "2003.9"],
        ["方园", "女", "16800000003", "99010119900101234X", "2015.3"],
      ]),
    );
    expect(problems.filter(({ kind }) => kind === "wrongHeading").map(({ place, text }) => [place?.cell, text])).toEqual([
      ["C1", "“身份证号”这一列写的是联系电话，已按联系电话读取，请核对列标题"],
      ["D1", "“联系电话”这一列写的是身份证号，已按身份证号读取，请核对列标题"],
    ]);
    expect([...ledger.rows("members")].map((row) => row.value("phone"))).toEqual(["16800000001", "16800000002", "16800000003"]);
  });

  it("lets merged cells and groups written once stand for the rows below", () => {
    const { ledger } = read(
      sheetOf(
        "组织机构",
        [
          ["机构", "姓名", "职务", "批复文号"],
          ["工会委员会", "周文", "主席", "东工〔2024〕1号"],
          [null, "韩雪", "副主席", null],
          [null, "方园", "委员", null],
          ["女职工委员会", "秦川", "主任", "东工〔2024〕2号"],
          [null, "林秋月", "委员", null],
        ],
        { merged: ["A2:A4", "A5:A6"] },
      ),
    );
    const rows = [...ledger.rows("committees")];
    expect(rows.map((row) => row.value("body"))).toEqual(["工会委员会", "工会委员会", "工会委员会", "女职工委员会", "女职工委员会"]);
    expect(rows.map((row) => row.value("approvalNo"))).toEqual(["东工〔2024〕1号", "东工〔2024〕1号", "东工〔2024〕1号", "东工〔2024〕2号", "东工〔2024〕2号"]);
    expect(rows.map((row) => row.isCarried("body"))).toEqual([false, true, true, false, true]);
  });

  it("gives the body that a section line or title names", () => {
    const { ledger } = read(sheetOf("三委", [["姓名", "职务", "分工", "性别"], ["一、工会委员会"], ["周文", "主席", "全面", "男"], ["二、经审委"], ["韩雪", "主任", "审查", "女"]]));
    const rows = [...ledger.rows("committees")];
    expect(rows.map((row) => row.value("body"))).toEqual(["工会委员会", "经审委"]);
    expect(rows[1]!.place("body")).toEqual({ sheet: "三委", cell: "A4" });
  });

  it("puts a date together from its parts, months written once", () => {
    const sheet = sheetOf(
      "经费收支",
      [
        ["2024年", null, "摘要", "科目", "收入", "支出"],
        ["月", "日", null, null, null, null],
        [1, 5, "购横幅", "宣传支出", null, 200],
        [null, 9, "拨款", "补助收入", 500, null],
        [null, 12, "手续费", "其他支出", null, 5],
        [2, 3, "会费", "会费收入", 60, null],
      ],
      { merged: ["A1:B1"] },
    );
    expect([...read(sheet).ledger.rows("journal")].map((row) => row.value("date"))).toEqual(["2024-01-05", "2024-01-09", "2024-01-12", "2024-02-03"]);
  });

  it("divides one amount column by its direction", () => {
    const sheet = sheetOf("经费收支", [["日期", "收支", "科目", "摘要", "金额"], ["2025.1.3", "收", "会费收入", "收会费", 500], ["2025.2.3", "支", "其他支出", "手续费", 3]]);
    expect([...read(sheet).ledger.rows("journal")].map((row) => [row.value("income"), row.value("expense")])).toEqual([
      [50_000, undefined],
      [undefined, 300],
    ]);
  });

  it("reads columns for months as one field with its months", () => {
    const sheet = sheetOf("会费收缴", [["姓名", "月工资", "1月", "2月", "3月"], ["林秋月", 5000, 25, 25, null], ["沈青", 6000, 30, "欠", 30]]);
    const { ledger, problems } = read(sheet);
    const [first, second] = [...ledger.rows("dues")];
    expect(first!.monthly("paid").map(({ months, reading }) => [months.from, reading])).toEqual([[1, 2500], [2, 2500], [3, undefined]]);
    expect(second!.monthly("paid")[1]!.place).toEqual({ sheet: "会费收缴", cell: "D3" });
    expect(problems.map(({ place }) => place?.cell)).toEqual(["D3"]);
  });

  it("scales by the unit above, unless the heading or the cell names its own", () => {
    const sheet = sheetOf("经费预算", [["单位：万元"], ["科目名称", "上年决算数", "本年预算数（元）", "说明"], ["会费收入", 2.5, 26_000, null], ["其他收入", "300元", 400, null]]);
    expect([...read(sheet).ledger.rows("budgetLines")].map((row) => [row.value("lastFinal"), row.value("amount")])).toEqual([
      [2_500_000, 2_600_000],
      [30_000, 40_000],
    ]);
  });

  it("reads a form as one record", () => {
    const sheet = sheetOf("基本情况", [["单位名称", "东河小学", "工会名称", "东河小学工会"], ["年度", "2025年", "职工人数", "48人"], ["工资总额（万元）", 12.5, "工会主席", "周文"]]);
    const [unit] = read(sheet).ledger.rows("unit");
    expect([unit!.value("unitName"), unit!.value("year"), unit!.value("staffCount"), unit!.value("payrollTotal")]).toEqual(["东河小学", 2025, 48, 12_500_000]);
    expect(unit!.place("chair")).toEqual({ sheet: "基本情况", cell: "D3" });
  });

  it("joins the sheets and the files of one ledger, but leaves hidden sheets out", () => {
    const month = (name: string, day: string, rest: Partial<Sheet> = {}): Sheet =>
      sheetOf(name, [["日期", "科目", "摘要", "收入", "支出"], [day, "其他支出", "手续费", null, 5]], rest);
    const first = plainBook([month("1月", "5日"), month("2月", "6日"), month("旧账", "2019.1.1", { visibility: "hidden" })]);
    const second = plainBook([month("3月", "7日")]);
    const sources = [
      { book: first, recognised: recognise(first, { fileName: "2025上.xlsx" }), file: "2025上.xlsx" },
      { book: second, recognised: recognise(second, { fileName: "2025下.xlsx" }), file: "2025下.xlsx" },
    ];
    const { ledger } = readLedger(sources);
    expect([...ledger.rows("journal")].map((row) => row.value("date"))).toEqual(["2025-01-05", "2025-02-06", "2025-03-07"]);
    expect(ledger.recordSets("journal").map(({ file }) => file)).toEqual(["2025上.xlsx", "2025上.xlsx", "2025下.xlsx"]);
    expect(readJson(sources, { values: true }).values).toMatchObject({ "[2025下.xlsx]3月!A2": "2025-03-07" });
  });

  it("knows which tables there are, also without records", () => {
    const { ledger } = read(sheetOf("走访慰问", [["慰问日期", "慰问对象", "慰问事由", "慰问金额"]]), VISITS);
    expect([ledger.has("visits"), ledger.has("journal"), ledger.rowCount("visits"), ledger.tables()]).toEqual([true, false, 3, ["visits"]]);
  });

  it("reports progress that ends at the whole", () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => [i + 1, "2025.3.4", "林秋月", "生病住院", 500, "周文"]);
    const book = plainBook([sheetOf("走访慰问", [["序号", "慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人"], ...rows])]);
    const shares = [...readLedgerInSteps([{ book, recognised: recognise(book) }])];
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});

describe("the command line's JSON", () => {
  const book = plainBook([VISITS, sheetOf("课程表", [["节次", "星期一", "星期二"], ["第1节", "语文", "数学"]])]);
  const json = readJson([{ book, recognised: recognise(book), file: "x.xlsx" }], { values: true });

  it("names blocks and columns in addresses counted from 1", () => {
    expect(json.sheets).toMatchObject([
      {
        file: "x.xlsx",
        name: "走访慰问",
        hidden: false,
        blocks: [
          {
            table: "visits",
            layout: "rows",
            range: "A2:H5",
            headerRows: [2],
            firstRow: 3,
            lastRow: 5,
            skipRows: [],
            columns: { A: null, B: "date", C: "person", D: "reason", E: "amount", F: "visitor", G: "signed", H: "remark" },
          },
        ],
      },
      { name: "课程表", blocks: [{ table: null, columns: {} }] },
    ]);
  });

  it("holds every mapped cell of a record, carried ones each at its own address", () => {
    expect(json.values).toEqual({
      "走访慰问!B3": "2025-03-04", "走访慰问!C3": "林秋月", "走访慰问!D3": "生病住院", "走访慰问!E3": 500, "走访慰问!F3": ["周文", "韩雪"], "走访慰问!G3": true, "走访慰问!H3": null,
      "走访慰问!B4": null, "走访慰问!C4": "沈青", "走访慰问!D4": "结婚", "走访慰问!E4": 800, "走访慰问!F4": ["周文"], "走访慰问!G4": false, "走访慰问!H4": null,
      "走访慰问!B5": "2025-05-09", "走访慰问!C5": "方园", "走访慰问!D5": "结婚", "走访慰问!E5": 300, "走访慰问!F5": null, "走访慰问!G5": true, "走访慰问!H5": null,
    });
  });

  it("lists the problems with sheet, cell and field", () => {
    expect(json.problems).toEqual([{ sheet: "走访慰问", cell: "B4", field: "date", kind: "badDate", text: expect.stringContaining("2月30日") }]);
    expect(readJson([{ book, recognised: recognise(book), file: "x.xlsx" }])).not.toHaveProperty("values");
  });
});
