import { parseRange } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { readLedger, recognise } from "../../../src/ledger";
import { ALL_TABLES, CORE_TABLES, newLedger } from "../../../src/ledger/template";
import { tableById } from "../../../src/ledger/tables";
import { bookOf } from "./placed-book";

const everything = newLedger({ year: 2027, scheme: "calendar", region: "安徽", tables: ALL_TABLES });

describe("a new ledger", () => {
  const recognised = recognise(bookOf(everything));

  it("has an index and a sheet for each table, by the table's title", () => {
    const titles = (tables: readonly (typeof ALL_TABLES)[number][]) => tables.map((id) => tableById(id).title);
    expect(everything.map(({ name }) => name)).toEqual(["目录", ...titles(ALL_TABLES), "选项"]);
    expect(newLedger({ year: 2027, scheme: "calendar" }).map(({ name }) => name)).toEqual(["目录", ...titles(CORE_TABLES), "选项"]);
  });

  it.each(ALL_TABLES)("is recognised again, each column of %s as its field", (id) => {
    const table = tableById(id);
    const blocks = recognised.sheets.find(({ name }) => name === table.title)!.blocks;
    expect(blocks.map((block) => block.table)).toEqual([id]);
    const [block] = blocks;
    if (block!.layout === "keyValue") {
      // Of a form only what is filled in can be told from its keys.
      const fields = block!.cells.map(({ field }) => field);
      expect(fields).toEqual(expect.arrayContaining(["region", "year", "yearScheme"]));
      expect(table.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(fields));
      return;
    }
    const fields = block!.table === null ? [] : block!.columns.map(({ field }) => field);
    expect(fields).toEqual(table.fields.map((field) => field.id));
  });

  it("holds no records and nothing unreadable, but the year, its scheme and the region", () => {
    const { ledger, problems } = readLedger([{ book: bookOf(everything), recognised }]);
    expect(problems).toEqual([]);
    expect(ALL_TABLES.filter((id) => ledger.rowCount(id) > 0)).toEqual(["unit"]);
    const [unit] = [...ledger.rows("unit")];
    expect([unit!.value("year"), unit!.value("yearScheme"), unit!.value("region"), unit!.value("unitName")]).toEqual([2027, "公历年", "安徽", undefined]);
  });

  it("says the year of a school year in full", () => {
    const [index, , members] = newLedger({ year: 2026, scheme: "school" });
    expect(index!.rows[0]!.cells[0]!.value).toBe("2026—2027学年工会台帐目录");
    expect(members!.rows[1]!.cells.map((cell) => cell?.value)).toContain("年度：2026—2027学年　金额单位：元");
  });

  it("takes unit and year of every sheet from 基本情况", () => {
    const members = everything.find(({ name }) => name === "会员名册")!;
    expect(members.rows[1]!.cells[0]).toMatchObject({ value: "单位：", formula: `"单位："&'基本情况'!$B$3` });
    const form = everything.find(({ name }) => name === "基本情况")!;
    expect(form.rows[2]!.cells[0]!.value).toBe("单位名称");
    expect([form.rows[7]!.cells[0]!.value, form.rows[7]!.cells[1]!.value, form.rows[8]!.cells[0]!.value]).toEqual(["年度", 2027, "年度口径"]);
  });

  it("links the index to every sheet and every sheet to the index", () => {
    const names = new Set(everything.map(({ name }) => name));
    const links = everything.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.link ? [[sheet.name, cell.link.sheet]] : []))));
    expect(links.filter(([from]) => from === "目录")).toHaveLength(ALL_TABLES.length);
    expect(links.filter(([from, to]) => from !== "目录" && to === "目录")).toHaveLength(ALL_TABLES.length - 1);
    expect(links.every(([, to]) => names.has(to!))).toBe(true);
  });

  it("offers values that stand where its drop-downs say", () => {
    for (const sheet of everything) {
      for (const { list, source, prompt, promptTitle } of sheet.dress.validations) {
        expect((list ?? []).join(",").length).toBeLessThanOrEqual(255);
        expect((prompt ?? "").length).toBeLessThanOrEqual(255);
        expect((promptTitle ?? "").length).toBeLessThanOrEqual(32);
        if (source === undefined) continue;
        const [, name, range] = /^'(.+)'!(.+)$/.exec(source)!;
        const target = everything.find((other) => other.name === name)!;
        const { top, left } = parseRange(range!.replace(/\$/g, ""))!;
        expect(["姓名", ...target.rows[0]!.cells.map((cell) => cell?.value)]).toContain(target.rows[top - 1]!.cells[left]!.value);
      }
    }
  });

  it("tells required columns by weight", () => {
    const header = everything.find(({ name }) => name === "走访慰问")!.rows[2]!.cells;
    expect(header.filter((cell) => cell!.style === "required").map((cell) => cell!.value)).toEqual(["慰问日期", "慰问对象", "慰问事由", "慰问人"]);
  });

  it("can be written to a file and read from it", () => {
    const written = applyChanges(blankWorkbook(), everything.map((sheet) => ({ kind: "createSheet" as const, sheet })));
    if (written.status !== "applied") throw new Error(written.text);
    const read = readWorkbook(written.bytes);
    if (read.status !== "read") throw new Error(read.text);
    expect(read.book.sheets.map(({ name }) => name)).toEqual(everything.map(({ name }) => name));
    const filled = (values: readonly (readonly unknown[] | undefined)[]) => values.map((row) => (row ?? []).filter((value) => value !== null)).filter((row) => row.length > 0);
    expect(read.book.sheets.map(({ values }) => filled(values))).toEqual(bookOf(everything).sheets.map(({ values }) => filled(values)));
  });
});
