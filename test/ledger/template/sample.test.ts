import { plainDate } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { readLedger, recognise } from "../../../src/ledger";
import { birthOfIdNumber, cellReader, encodeValue, sexOfIdNumber, valueOf } from "../../../src/ledger/parse";
import { defectsOf, flawlessRecords, sampleLedger, sampleRecords } from "../../../src/ledger/template";
import type { CellContent } from "../../../src/ledger/template";
import { isTableId, tableById } from "../../../src/ledger/tables";
import { bookOf } from "./placed-book";

type Contents = Readonly<Record<string, CellContent | undefined>>;

const plain = (content: CellContent | undefined) => (typeof content === "object" ? content.value : content);
const yuan = (content: CellContent | undefined) => Math.round(Number(plain(content) ?? 0) * 100);
const sum = (contents: readonly (CellContent | undefined)[]) => contents.reduce<number>((total, content) => total + yuan(content), 0);

function rowsOf(records: ReturnType<typeof flawlessRecords>, table: keyof ReturnType<typeof flawlessRecords>): readonly Contents[] {
  return (records[table] ?? []) as readonly Contents[];
}

describe("the sample's figures, its mistakes aside", () => {
  const records = flawlessRecords();
  const rows = (table: Parameters<typeof rowsOf>[1]) => rowsOf(records, table);
  const journal = rows("journal");
  const names = new Set(rows("members").map((member) => member.name));

  it("are of a school of 86 members", () => {
    const present = rows("members").filter((member) => member.status === "在册");
    expect(present).toHaveLength(86);
    expect(rows("unit")[0]).toMatchObject({ memberCount: 86, femaleMemberCount: present.filter((member) => member.sex === "女").length });
    expect(rows("groups").reduce((total, group) => total + Number(group.headcount), 0)).toBe(86);
  });

  it("give every member a number that fits and that no county has", () => {
    for (const { idNumber, birthDate, sex } of rows("members")) {
      expect([birthOfIdNumber(String(idNumber)), sexOfIdNumber(String(idNumber)), String(idNumber).slice(0, 6)]).toEqual([birthDate, sex, "349816"]);
    }
    expect(new Set(rows("members").map((member) => member.idNumber)).size).toBe(88);
    expect(new Set(rows("members").map((member) => member.phone)).size).toBe(88);
  });

  it("name members only, save for a retired one", () => {
    const named = ["committees", "groups", "visits", "dues"].flatMap((table) => rows(table as "visits").map((row) => row.name ?? row.leader ?? row.person));
    expect(named.filter((name) => !names.has(name!))).toEqual(["曾广元"]);
  });

  it("carry the balance through the journal", () => {
    let balance = yuan(journal[0]!.balance);
    for (const entry of journal.slice(1)) {
      balance += yuan(entry.income) - yuan(entry.expense);
      expect([entry.voucher, yuan(entry.balance)]).toEqual([entry.voucher, balance]);
      expect(balance).toBeGreaterThan(0);
    }
  });

  it("pay every activity, visit and festival with the voucher it names", () => {
    const paid = new Map(journal.map((entry) => [entry.voucher, yuan(entry.expense)]));
    for (const activity of rows("activities")) if (activity.spent !== undefined) expect(paid.get(activity.voucher)).toBe(yuan(activity.spent));
    for (const visit of rows("visits")) expect(paid.get(visit.voucher)).toBe(yuan(visit.amount) + yuan(visit.goodsAmount));
    for (const goods of rows("welfare")) {
      expect(paid.get(goods.voucher)).toBe(yuan(goods.amount));
      expect(Number(goods.headcount) * yuan(goods.standard)).toBe(yuan(goods.amount));
    }
  });

  it("bring in what members paid", () => {
    const collected = journal.filter((entry) => entry.account === "会费收入").map((entry) => entry.income);
    expect(sum(collected)).toBe(sum(rows("dues").map((payment) => payment.paid)));
    expect(rows("dues")).toHaveLength(172);
  });

  it("stay within the budget, account by account", () => {
    for (const line of rows("budgetLines")) {
      const spent = sum(journal.filter((entry) => entry.account === line.account).map((entry) => entry.expense));
      expect(spent).toBeLessThanOrEqual(yuan(line.amount));
    }
    expect(rows("activities").filter((activity) => yuan(activity.spent) > yuan(activity.budget))).toEqual([]);
  });

  it("hold what was planned, but for what shows as a plan only", () => {
    const planned = new Set(rows("plan").map((item) => item.name));
    expect(rows("activities").every((activity) => planned.has(activity.name))).toBe(true);
    expect(planned.has("暑期教职工疗休养")).toBe(true);
  });

  it("lie within the year and on days that exist, whatever the year", () => {
    for (const year of [2024, 2026, 2027, 2031]) {
      const own = flawlessRecords(year);
      for (const table of ["meetings", "disclosures", "activities", "visits", "welfare", "journal"] as const) {
        for (const { date } of rowsOf(own, table)) expect([table, date, String(date).slice(0, 4)]).toEqual([table, plainDate(...(String(date).split("-").map(Number) as [number, number, number])), String(year)]);
      }
    }
  });

  it("are the same every time", () => expect(flawlessRecords()).toEqual(records));
});

describe("the sample's mistakes", () => {
  it.each(defectsOf(2026).map((defect) => [`${defect.note} (${defect.kind})`, defect] as const))("%s: one cell differs from the right one", (_, defect) => {
    const index = rowsOf(flawlessRecords(), defect.table).findIndex((row) => row[defect.where.field] === defect.where.is);
    const right = rowsOf(flawlessRecords(), defect.table)[index]!;
    const wrong = rowsOf(sampleRecords(), defect.table)[index]!;
    expect(wrong[defect.field]).toEqual(defect.content);
    expect(right[defect.field]).not.toEqual(defect.content);
  });

  it("leave all other cells as they are", () => {
    const [right, wrong] = [flawlessRecords(), sampleRecords()];
    const changed = Object.keys(right).flatMap((table) => {
      const key = table as "visits";
      return rowsOf(right, key).flatMap((row, index) =>
        [...new Set([...Object.keys(row), ...Object.keys(rowsOf(wrong, key)[index]!)])].filter((field) => JSON.stringify(row[field]) !== JSON.stringify(rowsOf(wrong, key)[index]![field])),
      );
    });
    expect(changed).toHaveLength(defectsOf(2026).length);
  });
});

describe("the sample's workbook", () => {
  const sheets = sampleLedger();
  const book = bookOf(sheets);
  const recognised = recognise(book);
  const { ledger, problems } = readLedger([{ book, recognised }]);

  it("is marked as one on every sheet", () => {
    for (const sheet of sheets.filter(({ dress }) => dress.visibility === "visible")) expect(String(sheet.rows[0]!.cells[0]!.value)).toContain("示例");
    expect(JSON.stringify(sheets[0]!.rows)).toContain("虚构");
  });

  it("is read as what was written, cell by cell", () => {
    for (const [table, rows] of Object.entries(sampleRecords())) {
      if (!isTableId(table)) throw new Error(table);
      // The opening balance is no record of the journal.
      const written = table === "journal" ? rows.slice(1) : rows;
      const read = [...ledger.rows(table)];
      expect([table, read.length]).toEqual([table, written.length]);
      for (const [index, contents] of (written as readonly Contents[]).entries()) {
        for (const field of tableById(table).fields) {
          const value = valueOf(read[index]!.reading(field.id as never));
          const content = plain(contents[field.id]);
          const expected = content === undefined ? undefined : valueOf(cellReader(field, { dateSystem: 1900, year: { year: 2026, startMonth: 1 } })(content));
          const encode = (one: typeof value) => (one === undefined ? undefined : encodeValue(field.type, one));
          expect([table, index, field.id, encode(value)]).toEqual([table, index, field.id, encode(expected)]);
        }
      }
    }
  });

  it("has two cells that can't be read, on purpose", () => {
    expect(problems.map(({ kind, table, field }) => `${kind} ${table}.${field}`)).toEqual(["badIdNumber members.idNumber", "badDate disclosures.date"]);
  });

  it("can be written to a file and read from it", () => {
    const written = applyChanges(blankWorkbook(), sheets.map((sheet) => ({ kind: "createSheet" as const, sheet })));
    if (written.status !== "applied") throw new Error(written.text);
    const read = readWorkbook(written.bytes);
    if (read.status !== "read") throw new Error(read.text);
    const filled = (values: readonly (readonly unknown[] | undefined)[]) => values.map((row) => (row ?? []).map((value) => (value === "" ? null : value)).filter((value) => value !== null));
    const rows = (one: typeof book) => one.sheets.map(({ name, values }) => [name, filled(values).filter((row) => row.length > 0)]);
    expect(rows(read.book)).toEqual(rows(book));
  });
});
