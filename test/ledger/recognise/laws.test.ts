/** What must not change what is read: where a block stands, empty rows and columns, other words for the headings, blanks and full-width signs. */
import fc from "fast-check";
import type { CellValue, Range, Sheet } from "../../../src/book";
import { parseRange, plainBook, plainSheet } from "../../../src/book";
import { readLedger, recognise } from "../../../src/ledger";
import type { FieldValue, Reading } from "../../../src/ledger/parse";
import { headingKey } from "../../../src/ledger/recognise/heading";
import { isSerialHeading, mayBeSerialHeading } from "../../../src/ledger/recognise/plain-headings";
import type { TableId } from "../../../src/ledger/tables";
import { tableById } from "../../../src/ledger/tables";

type Rows = readonly (readonly CellValue[])[];

interface Example {
  readonly table: TableId;
  readonly name: string;
  readonly titles: Rows;
  /** Field ids; null for the running number. */
  readonly fields: readonly (string | null)[];
  readonly records: Rows;
  readonly below: Rows;
}

const EXAMPLES: readonly Example[] = [
  {
    table: "visits",
    name: "慰问",
    titles: [["2025年走访慰问登记表"]],
    fields: [null, "date", "person", "reason", "amount", "goods", "visitor", "signed"],
    records: [
      [1, "3月4日", "林秋月", "生病住院", 500, "牛奶、水果", "周文、韩雪", "√"],
      [2, "2025.5.9", "沈青", "结婚", "800元", "无", "周文", "√"],
      [3, "8月1日", "方园", "生育", 600, "鲜花", "韩雪", "×"],
      [4, "8月9日", "秦川", "生病住院", 700, "果篮", "韩雪", "√"],
    ],
    below: [["合计", null, null, null, 2600]],
  },
  {
    table: "members",
    name: "会员名册",
    titles: [["东河小学工会会员名册"], ["填表日期：2025年1月12日"]],
    fields: [null, "name", "sex", "birthDate", "idNumber", "politics", "department", "joinedUnionOn", "phone"],
    records: [
      [1, "林秋月", "女", "1988.03", "990101198803071229", "群众", "语文组", "2012.09", "16800000001"],
      [2, "沈青", "男", "1979.11", "990101197911055211", "中共党员", "数学组", "2003.09", "16800000002"],
      [3, "方园", "女", "1990.01", "99010119900101234X", "共青团员", "英语组", "2015.03", "16800000003"],
    ],
    below: [["备注：按入会先后排列。"]],
  },
  {
    table: "journal",
    name: "经费收支",
    titles: [["2024年度经费收支明细账"]],
    fields: ["date", "voucher", "account", "summary", "income", "expense", "balance", "handler"],
    records: [
      ["2024-01-05", "记-1", "宣传活动支出", "横幅制作费", null, 454.57, 12_185.78, "周文"],
      ["2024-01-15", "记-2", "拨缴经费收入", "收到返拨经费", 3280, null, 15_465.78, "周文"],
      ["2024-02-03", "记-3", "其他支出", "账户管理费", null, 5, 15_460.78, "韩雪"],
    ],
    below: [[null, null, null, "合计", 3280, 459.57]],
  },
  {
    table: "activities",
    name: "活动",
    titles: [["工会活动台帐（2025年度）"]],
    fields: [null, "date", "name", "place", "owner", "headcount", "budget", "spent", "signIn", "photos"],
    records: [
      [1, "1月9日", "迎新年联欢会", "食堂二楼", "周文", "43人", 900, 680.7, "√", "4张"],
      [2, "3月7日", "春季健步走", "学校操场", "韩雪", 39, 600, 448, "√", "√"],
      [3, "5月10日", "拔河比赛", "学校操场", "方园", 36, 1100, 824, "×", "13张"],
    ],
    below: [],
  },
  {
    table: "proposals",
    name: "提案",
    titles: [["2025年教代会提案处理一览表"]],
    fields: ["no", "title", "proposer", "seconders", "submittedOn", "decision", "office", "repliedOn", "reply", "satisfaction"],
    records: [
      ["TA2025-01", "关于增设车棚的提案", "林秋月", "沈青、方园", "1月5日", "立案", "总务处", "1月22日", "已采纳", "满意"],
      ["TA2025-02", "关于调整作息的提案", "沈青", "秦川", "1月10日", "不立案", "教务处", "2月12日", "已答复", "基本满意"],
      ["TA2025-03", "关于修缮屋顶的提案", "方园", "林秋月、秦川", "1月16日", "转为建议", "总务处", null, null, null],
    ],
    below: [],
  },
  {
    table: "assets",
    name: "资产",
    titles: [["工会固定资产台账"]],
    fields: ["no", "name", "model", "unit", "quantity", "price", "amount", "acquiredOn", "place", "keeper"],
    records: [
      ["ZC-001", "打印机", "HP M427", "台", 1, 1880, 1880, "2022-03-09", "图书室", "周文"],
      ["ZC-002", "乒乓球台", "T2023", "张", 4, 2600, 10_400, "2023-07-28", "活动室", "韩雪"],
    ],
    below: [["合计", null, null, null, null, null, 12_280]],
  },
];

function sheetOf(example: Example, headings: readonly string[]): Sheet {
  return plainSheet(example.name, [...example.titles, headings, ...example.records, ...example.below], {
    merges: [parseRange("A1:F1")!],
  });
}

function headingOf(example: Example, field: string | null): string {
  return field === null ? "序号" : tableById(example.table).fields.find(({ id }) => id === field)!.heading;
}

function plainHeadings(example: Example): string[] {
  return example.fields.map((field) => headingOf(example, field));
}

/** The values of every record by field, without their places. */
function readings(sheet: Sheet): Record<string, readonly Reading<FieldValue>[]> {
  const book = plainBook([sheet]);
  const { ledger } = readLedger([{ book, recognised: recognise(book) }]);
  return Object.fromEntries(
    ledger.tables().flatMap((table) => ledger.recordSets(table).flatMap((set) => set.columns.map((column) => [`${table}.${column.field}`, column.readings]))),
  );
}

/** The sheet with its rows and columns moved apart: `rows[i]` and `columns[i]` are the new indexes. */
function spread(sheet: Sheet, rowAt: (row: number) => number, columnAt: (column: number) => number): Sheet {
  const values: CellValue[][] = [];
  sheet.values.forEach((cells, row) => {
    const moved: CellValue[] = [];
    cells?.forEach((value, column) => (moved[columnAt(column)] = value));
    values[rowAt(row)] = Array.from(moved, (value: CellValue | undefined) => value ?? null);
  });
  const merges = sheet.merges.map((range): Range => ({ top: rowAt(range.top), left: columnAt(range.left), bottom: rowAt(range.bottom), right: columnAt(range.right) }));
  return plainSheet(sheet.name, Array.from(values, (cells: CellValue[] | undefined) => cells ?? []), { merges });
}

const example = fc.constantFrom(...EXAMPLES);

function holds<T>(arbitrary: fc.Arbitrary<T>, transform: (sheet: Sheet, given: T, of: Example) => Sheet): void {
  fc.assert(
    fc.property(example, arbitrary, (of, given) => {
      const sheet = sheetOf(of, plainHeadings(of));
      expect(readings(transform(sheet, given, of))).toEqual(readings(sheet));
    }),
    { numRuns: Number(process.env["LAW_RUNS"] ?? 20), seed: Number(process.env["LAW_SEED"] ?? 1) },
  );
}

describe("what is read does not depend on", () => {
  it.each(EXAMPLES.map((of) => [of.name, of] as const))("anything we did not mean to read: %s", (_, of) => {
    const fields = of.fields.filter((field) => field !== null).map((field) => `${of.table}.${field}`);
    expect(Object.keys(readings(sheetOf(of, plainHeadings(of)))).sort()).toEqual(fields.sort());
  });

  it("where the block stands", () => {
    holds(fc.tuple(fc.nat(9), fc.nat(6)), (sheet, [down, right]) => spread(sheet, (row) => row + down, (column) => column + right));
  });

  it("an empty row inside", () => {
    holds(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 2 })), (sheet, [after, count], of) => {
      const first = of.titles.length + 1;
      return spread(sheet, (row) => (row > first + (after % Math.max(1, of.records.length - 1)) ? row + count : row), (column) => column);
    });
  });

  it("an empty column inside", () => {
    holds(fc.nat(20), (sheet, at, of) => {
      const gap = 1 + (at % (of.fields.length - 1));
      return spread(sheet, (row) => row, (column) => (column >= gap ? column + 1 : column));
    });
  });

  it("which of its names a heading has", () => {
    const picks = fc.array(fc.nat(60), { minLength: 10, maxLength: 10 });
    holds(picks, (_, pick, of) => sheetOf(of, of.fields.map((field, i) => (field === null ? "序号" : synonym(of.table, field, pick[i]!)))));
  });

  it("full-width signs, blanks and line breaks in the headings", () => {
    const manner = fc.constantFrom(
      (text: string) => [...text].join(" "),
      (text: string) => [...text].join("\n"),
      (text: string) => [...text].join("\u3000"),
      (text: string) => `\u200b ${text}\u00a0`,
      (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (text: string) => `${text}（必填）`,
      (text: string) => `*${text}：`,
    );
    holds(fc.array(manner, { minLength: 10, maxLength: 10 }), (_, manners, of) => sheetOf(of, plainHeadings(of).map((text, i) => manners[i]!(text))));
  });

  it("full-width signs and blanks in the cells", () => {
    const manner = fc.constantFrom(
      (text: string) => ` ${text}\u3000`,
      (text: string) => `\u200b${text}\ufeff`,
      (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
    holds(manner, (sheet, change, of) =>
      plainSheet(
        sheet.name,
        sheet.values.map((cells, row) => (row <= of.titles.length ? cells : cells?.map((value) => (typeof value === "string" ? change(value) : value)))),
        { merges: sheet.merges },
      ),
    );
  });
});

/** One of the field's names that no other field of the table shares and that is no word for a running number. */
function synonym(table: TableId, id: string, pick: number): string {
  const { fields } = tableById(table);
  const field = fields.find((candidate) => candidate.id === id)!;
  const names = [field.heading, ...field.synonyms].filter((name) => {
    const key = headingKey(name);
    const shared = fields.some((other) => other !== field && [other.heading, ...other.synonyms].some((text) => headingKey(text) === key));
    return !shared && !isSerialHeading(key) && !mayBeSerialHeading(key);
  });
  return names[pick % names.length]!;
}
