/** After every edit the live report is the one that reading and checking everything gives. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { plainBook, plainSheet, type Book } from "../../src/book";
import { readWorkbook as readFile } from "../../src/host/file";
import { nodeCodec } from "../../src/host/file/disk";
import { checkLedger } from "../../src/jobs/check-ledger";
import { ignoredJson } from "../../src/jobs/ignored-findings";
import { LiveCheck } from "./live-check";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { sampleLedger } from "../../src/ledger/template";
import { newState, stateSheet } from "../../src/merge";
import { bookOf } from "../ledger/template/placed-book";
import { RandomEdits } from "./random-edits";

const RUNS = Number(process.env["LAW_RUNS"] ?? 20);
const SEED = Number(process.env["LAW_SEED"] ?? 20261122);
const TODAY = "2026-12-31";
const NAME = "台帐2026.xlsx";

const full = (book: Book) => checkLedger({ workbooks: [readWorkbook(book, NAME)], today: TODAY });

function expectLaw(start: Book, runs: number, seed: number): void {
  let book = start;
  const live = new LiveCheck(book, NAME, { today: TODAY });
  const edits = new RandomEdits(seed);
  const made: string[] = [];
  for (let run = 0; run < runs; run++) {
    // From time to time back to the beginning, so that the ledger stays one.
    const edit = run % 50 === 49 ? { text: "all back", book: start } : edits.next(book);
    made.push(edit.text);
    book = edit.book;
    expect({ after: made.slice(-5), report: live.edited(book) }).toEqual({ after: made.slice(-5), report: full(book) });
  }
}

/** A small ledger of each layout: a form, rows with groups written once, months across, two tables side by side. */
const SMALL = plainBook([
  plainSheet("基本情况", [["单位名称", "清河小学"], ["工会名称", "清河小学工会"], ["年度", 2026], ["会员数", 12]]),
  plainSheet("会员", [["会员花名册"], ["序号", "姓名", "性别", "出生年月", "入会时间"], ...Array.from({ length: 14 }, (_, n) => [n + 1, `${"赵钱孙李周吴郑王冯陈褚卫蒋沈".charAt(n)}小${n % 2 ? "明" : "红"}`, n % 2 ? "男" : "女", `19${70 + n}-0${(n % 9) + 1}-12`, `201${n % 9}年9月`])]),
  plainSheet("慰问", [["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"], ...Array.from({ length: 10 }, (_, n) => [`2026-0${(n % 8) + 1}-1${n % 9}`, `赵小${n % 2 ? "明" : "红"}`, n % 3 ? "住院" : "生育", 300 + n, "钱小明", "√"]), ["合计", null, null, 3045, null, null]]),
  plainSheet("会费", [["姓名", "1月", "2月", "3月", "4月", "5月", "6月"], ...Array.from({ length: 8 }, (_, n) => [`赵${n}红`, 5, 5, 5, 5, 6, 6])]),
  plainSheet("委员会", [["机构", "姓名", "职务", "任职日期"], ["工会委员会", "赵小红", "主席", "2024-03-01"], [null, "钱小明", "副主席", "2024-03-01"], [null, "孙小红", "委员", "2024-03-01"], ["经审委员会", "李小明", "主任", "2024-03-01"], [null, "周小红", "委员", "2024-03-01"]]),
]);

const BOOKS = path.resolve(process.cwd(), "../shared/books");

describe("the live report", () => {
  it("is the full one after every edit of a small ledger", () => {
    expectLaw(SMALL, RUNS * 5, SEED);
  });

  it("is the full one after every edit of the sample", () => {
    expectLaw(bookOf(sampleLedger(2026)), RUNS, SEED + 1);
  });

  const untidy = existsSync(BOOKS) ? readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx")) : [];
  (untidy.length > 0 ? it.each(untidy) : it.skip.each(["untidy books (none beside the checkout)"]))("is the full one after every edit of %s", (name) => {
    const read = readFile(readFileSync(path.join(BOOKS, name)), { codec: nodeCodec });
    if (read.status !== "read") throw new Error(read.text);
    expectLaw(read.book, Math.ceil(RUNS / 8), SEED + name.length);
  });

  it("is the full one where the book was read anew and no sheet is the same object", () => {
    const live = new LiveCheck(SMALL, NAME, { today: TODAY });
    const copy = JSON.parse(JSON.stringify(SMALL)) as Book;
    expect(live.edited(copy)).toEqual(full(SMALL));
  });
});

describe("between edits", () => {
  const typed = (row: number, column: number, value: string | number): Book => ({
    ...SMALL,
    sheets: SMALL.sheets.map((sheet) => (sheet.name !== "会员" ? sheet : { ...sheet, values: sheet.values.map((cells, at) => (at === row ? cells!.map((cell, nth) => (nth === column ? value : cell)) : cells)) })),
  });

  it("a heading that is retyped is understood anew", () => {
    const live = new LiveCheck(SMALL, NAME, { today: TODAY });
    live.edited(typed(1, 1, "会费月份"));
    expect(live.workbook.recognised).toEqual(readWorkbook(typed(1, 1, "会费月份"), NAME).recognised);
    live.edited(SMALL);
    expect(live.workbook.recognised).toEqual(readWorkbook(SMALL, NAME).recognised);
  });

  it("what did not change is not read again", () => {
    const live = new LiveCheck(SMALL, NAME, { today: TODAY });
    const before = live.workbook.ledger.recordSets("members")[0]!;
    const visits = live.workbook.ledger.recordSets("visits")[0]!;
    live.edited(typed(12, 1, "韩小梅"));
    const after = live.workbook.ledger.recordSets("members")[0]!;
    expect(live.workbook.ledger.recordSets("visits")[0]).toBe(visits);
    expect(after.columns.map((column, nth) => column === before.columns[nth])).toEqual(before.columns.map(({ field }) => field !== "name"));
  });

  it("what the user set aside counts at once", () => {
    const live = new LiveCheck(SMALL, NAME, { today: TODAY });
    const [finding] = live.checked.findings;
    const { name, rows } = stateSheet({ ...newState("salt", "test"), ignored: ignoredJson(new Map([[finding!.id, "已核实"]])) });
    const withState = { ...SMALL, sheets: [...SMALL.sheets, plainSheet(name, rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)), { visibility: "veryHidden" })] };
    const { findings, ignored } = live.edited(withState);
    expect(findings.map(({ id }) => id)).not.toContain(finding!.id);
    expect(ignored.map(({ reason }) => reason)).toEqual(["已核实"]);
  });
});
