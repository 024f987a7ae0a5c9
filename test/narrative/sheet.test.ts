/** The sheets: a paragraph a row, the user's work kept, read back for the Word file. */
import { findSheet, plainBook, type Book } from "../../src/book";
import { buildPlan, documentInWorkbook, linesOfDocument, narrativeSheet, type NarrativeDocument } from "../../src/narrative";
import { planGeneration, type GenerationPlan } from "../../src/merge";
import { MemoryHost } from "../../src/host/memory";
import { buildSchedule } from "../../src/schedule";
import type { Tables } from "../inspection/ledgers";
import { EMPTY, ledger, SCHOOL, UNIVERSITY, YEAR_2027 } from "./ledgers";

const schedule = buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", sources: ["festivals"] });

function documentOf(tables: Tables = UNIVERSITY): NarrativeDocument {
  return buildPlan({ ledger: ledger(tables), unit: SCHOOL, period: YEAR_2027, today: "2027-01-08", length: "long", schedule });
}

function planned(host: MemoryHost, document: NarrativeDocument): GenerationPlan {
  const plan = planGeneration(host.workbook.book, [narrativeSheet(document)], { salt: "salt", writtenBy: "test" });
  if (plan.status === "readOnly") throw new Error(plan.text);
  return plan;
}

function written(host: MemoryHost, document: NarrativeDocument): Book {
  host.edit(planned(host, document).changes);
  return host.workbook.book;
}

/** The 0-based row of the first cell that holds these words, in the first column of the text. */
function rowOf(book: Book, words: string): number {
  return findSheet(book, "工作计划")!.values.findIndex((row) => row?.some((value) => typeof value === "string" && value.includes(words)));
}

function type(host: MemoryHost, row: number, text: string | null): void {
  host.edit([{ kind: "setCells", sheet: "工作计划", cells: [{ row, column: 1, value: text }] }]);
}

function linesBack(book: Book): readonly string[] {
  return linesOfDocument(documentInWorkbook(book, "plan", "2027-01-08")!);
}

describe("the sheet", () => {
  it("has a row for each paragraph and each line of a table, ready for A4", () => {
    const document = documentOf();
    const spec = narrativeSheet(document);
    const tableLines = document.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length + 1 : 1), 0);
    expect(spec).toMatchObject({ id: "plan", name: "工作计划", print: { orientation: "portrait", fitWidth: 1 } });
    expect(spec.rows).toHaveLength(tableLines);
  });

  it("names the cells of figures beside the print area, each a jump", () => {
    const cells = narrativeSheet(documentOf()).rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.link ? [cell] : [])));
    expect(cells).toContainEqual(expect.objectContaining({ value: "53 ← 教代会提案 B2 等53处", link: { sheet: "教代会提案", cell: "B2" } }));
  });

  it("tells what is missing and what wants confirming beside the paragraph", () => {
    const notes = narrativeSheet(documentOf(EMPTY)).rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.style === "missing" ? [String(cell.value)] : [])));
    expect(notes.some((note) => note.includes("建议的提法，请核对确认"))).toBe(true);
    expect(notes.some((note) => note.startsWith("【待填：2027年预算收支总额】"))).toBe(true);
  });

  it("holds texts of the ledger as texts, whatever they begin with", () => {
    const tables: Tables = { honours: [["获奖时间", "荣誉名称"], ["2026-09-09", "=HYPERLINK(1)"]], activities: [["活动时间", "活动名称", "活动类别", "参加人数"], ["2026-09-09", "=1+1", "文体活动", 9]] };
    const cells = narrativeSheet(documentOf(tables)).rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });
});

describe("read back", () => {
  it("is what was written", () => {
    const document = documentOf();
    const book = written(new MemoryHost(plainBook([])), document);
    expect(linesBack(book)).toEqual(linesOfDocument(document));
  });

  it("is what the user made of it: words changed, a paragraph emptied, one of their own", () => {
    const host = new MemoryHost(plainBook([]));
    const book = written(host, documentOf());
    type(host, rowOf(book, "一、指导思想") + 1, "　　我们自己写的一段。");
    type(host, rowOf(book, "二、目标任务") + 1, null);
    const own = rowOf(book, "三、工作任务和措施") + 1;
    host.edit([{ kind: "patchSheet", sheet: "工作计划", operations: [{ kind: "insertRows", at: own, count: 1 }], styles: {} }]);
    type(host, own, "新加的一段。");
    const lines = linesBack(host.workbook.book);
    const at = lines.indexOf("三、工作任务和措施");
    expect(lines[lines.indexOf("一、指导思想") + 1]).toBe("我们自己写的一段。");
    expect(lines.some((line) => line.startsWith("一是应入会人员"))).toBe(false);
    expect(lines[at + 1]).toBe("新加的一段。");
  });

  it("is nothing in a workbook without the sheet", () => {
    expect(documentInWorkbook(plainBook([]), "plan", "2027-01-08")).toBeUndefined();
  });
});

describe("writing it again", () => {
  it("keeps the user's words paragraph by paragraph and renews the rest", () => {
    const host = new MemoryHost(plainBook([]));
    const book = written(host, documentOf(EMPTY));
    const own = "　　我们自己写的一段。";
    type(host, rowOf(book, "一、指导思想") + 1, own);
    const lines = linesBack(written(host, documentOf(UNIVERSITY)));
    expect(lines[lines.indexOf("一、指导思想") + 1]).toBe(own.trim());
    expect(lines.some((line) => /53件/.test(line))).toBe(true);
  });

  it("shows where both changed the same paragraph, and leaves the user's", () => {
    const host = new MemoryHost(plainBook([]));
    const book = written(host, documentOf(EMPTY));
    const line = linesBack(book).find((text) => text.includes("校务公开") && !text.startsWith("一是"))!;
    type(host, rowOf(book, line), "我们的公开办法。");
    const { conflicts } = planned(host, documentOf(UNIVERSITY));
    expect(conflicts.flatMap(({ fields }) => fields).some(({ users }) => users?.includes("我们的公开办法"))).toBe(true);
    expect(linesBack(written(host, documentOf(UNIVERSITY)))).toContain("我们的公开办法。");
  });

  it("changes nothing where nothing changed", () => {
    const host = new MemoryHost(plainBook([]));
    written(host, documentOf());
    expect(planned(host, documentOf()).changes).toEqual([]);
  });
});
