import fc from "fast-check";
import type { Book } from "../../src/book";
import { plainBook, plainSheet, STATE_SHEET } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import {
  basesOf,
  newState,
  planGeneration,
  readState,
  stateChange,
  stateSheet,
  stateText,
} from "../../src/merge";
import type { LedgerState } from "../../src/merge";
import { readBase, writeBase } from "../../src/merge/base-json";
import { FIRST_YEAR, sheetsOf } from "./random-year";
import { Generated, OPTIONS, planned, schedule } from "./schedule-sheet";

function bookWith(state: LedgerState): Book {
  const host = new MemoryHost(plainBook([plainSheet("会员", [["姓名"]])]));
  host.edit([stateChange(state)]);
  return host.workbook.book;
}

/** A book whose state sheet holds this text below the explanation. */
function bookSaying(...lines: string[]): Book {
  return plainBook([plainSheet(STATE_SHEET, [["…"], ...lines.map((line) => [line])])]);
}

describe("the state of a workbook", () => {
  const state: LedgerState = {
    ...newState("盐", "union-ledger 1.0"),
    corrections: { "会员!A4": { table: "members" } },
    ignored: ["badDate:5f2a"],
  };

  it("comes back as it was written, on a very hidden sheet", () => {
    const reading = readState(bookWith(state));
    expect(reading).toEqual({ status: "read", state, problems: [] });
    expect(stateSheet(state)).toMatchObject({ name: STATE_SHEET, dress: { visibility: "veryHidden" } });
  });

  it("is none in a workbook we never wrote to", () => {
    expect(readState(plainBook([]))).toEqual({ status: "none" });
  });

  it("is cut into cells an application can hold, and never looks like a formula", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 1, maxLength: 20 }),
        (texts) => {
          const long = {
            ...state,
            ignored: Array.from({ length: 600 }, (_, i) => `${texts[i % texts.length]!}=x`.repeat(5)),
          };
          const cells = stateSheet(long).rows.map(({ cells: [cell] }) => cell?.value as string);
          for (const cell of cells) {
            expect(cell.length).toBeLessThan(32_000);
            expect(cell).toMatch(/^[^=+\-@']/);
            expect(cell).not.toMatch(
              /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
            );
          }
          expect(readState(bookWith(long))).toEqual({ status: "read", state: long, problems: [] });
        },
      ),
      { numRuns: 20 },
    );
  });

  it("keeps what a newer version added, and stays unwritten where that version says so", () => {
    const newer: LedgerState = { ...state, schema: 9, unknown: new Map([["later", { a: [1] }]]) };
    const book = bookWith(newer);
    const plan = planned(book, [schedule([])]);
    expect(plan.state).toMatchObject({ schema: 9, minReader: 1 });
    expect(stateText(plan.state)).toContain('"later":{"a":[1]}');

    const closed = bookWith({ ...newer, minReader: 2 });
    expect(readState(closed)).toMatchObject({ status: "newer" });
    expect(planGeneration(closed, [schedule([])], OPTIONS)).toMatchObject({
      status: "readOnly",
      text: expect.stringContaining("先更新本软件") as string,
    });
  });

  it("keeps corrections and the bases of sheets that are not generated now", () => {
    const workbook = new Generated(sheetsOf(FIRST_YEAR));
    const [year, sums] = sheetsOf(FIRST_YEAR);
    workbook.generate([{ ...year!, showGridLines: true }]);
    expect(workbook.generate([sums!]).changes).toEqual([]);
  });
});

describe("a damaged state", () => {
  it.each([
    ["no JSON", ["|{]|"]],
    ["a piece lost", ['|{"schema":1,"minReader":1,|']],
    ["a fence lost", ['{"schema":1}']],
    ["another shape", ["|[1,2]|"]],
    ["a member missing", ['|{"schema":1,"minReader":1,"writtenBy":"x","generated":{}}|']],
  ])("(%s) is a problem, and a generation goes on without it", (_, lines) => {
    const book = bookSaying(...lines);
    expect(readState(book)).toMatchObject({
      status: "damaged",
      problem: { kind: "damagedState", place: { sheet: STATE_SHEET } },
    });
    expect(planned(book, [schedule([])]).problems).toHaveLength(1);
  });

  it("in one base leaves the others", () => {
    const { state } = planned(plainBook([]), sheetsOf(FIRST_YEAR));
    const harmed = { ...state, generated: new Map([...state.generated, ["schedule", { name: 3 }]]) };
    expect(readState(bookWith(harmed))).toMatchObject({
      status: "read",
      problems: [{ kind: "damagedState" }],
    });
    expect([...basesOf(harmed).keys()]).toEqual(["budgetExecution"]);
  });

  it("whatever stands there, never throws", () => {
    const { state } = planned(plainBook([]), sheetsOf(FIRST_YEAR));
    const base = state.generated.get("schedule");
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, key) => {
        const harmed = { ...(base as object), [key]: value };
        expect(() => readBase(harmed as never)).not.toThrow();
        expect(() => readState(bookSaying(`|${JSON.stringify(value)}|`))).not.toThrow();
      }),
    );
  });

  it("of the right shape but the wrong content never stops a generation", () => {
    const workbook = new Generated(sheetsOf(FIRST_YEAR));
    const reading = readState(workbook.book);
    const state = reading.status === "read" ? reading.state : newState("", "");
    const base = state.generated.get("schedule") as { readonly [member: string]: readonly unknown[] };
    const member = fc.constantFrom(
      "rows",
      "columns",
      "formulas",
      "merges",
      "deletedRows",
      "looks",
      "patterns",
    );
    fc.assert(
      fc.property(member, fc.nat(20), fc.nat(20), fc.boolean(), (name, a, b, drops) => {
        const list = [...(base[name] ?? [])];
        if (drops) list.splice(a % (list.length + 1), 1);
        else list.splice(a % (list.length + 1), 0, list[b % Math.max(list.length, 1)] ?? "x");
        const harmed = {
          ...state,
          generated: new Map([...state.generated, ["schedule", { ...base, [name]: list } as never]]),
        };
        const host = new MemoryHost(workbook.book);
        host.edit([stateChange(harmed)]);
        expect(planned(host.workbook.book, sheetsOf(FIRST_YEAR)).status).toBe("planned");
      }),
    );
  });

  it("cannot reach into the program through __proto__", () => {
    const text =
      '{"schema":1,"minReader":1,"writtenBy":"x","salt":"y","generated":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}';
    const reading = readState(bookSaying(`|${text}|`));
    expect(reading.status).toBe("read");
    const plan = planned(bookSaying(`|${text}|`), [schedule([])]);
    expect(stateText(plan.state)).toContain('"__proto__":{"polluted":1}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("the base of a sheet", () => {
  it("comes back from its JSON", () => {
    const workbook = new Generated([
      schedule([
        ["a", "甲", "王", 1],
        ["b", "乙", "", null],
      ]),
    ]);
    workbook.editCell(3, 1, "改");
    workbook.operate({ kind: "deleteRows", at: 4, count: 1 });
    const { state } = workbook.generate([schedule([])]);
    const json = state.generated.get("schedule");
    const base = readBase(json);
    expect(base?.rows.map(({ key, gone }) => `${key}${gone ? " gone" : ""}`)).toEqual([
      "title",
      "heading",
      "total",
      "a gone",
    ]);
    expect(base?.deletedRows).toEqual(["b"]);
    expect(writeBase(base!)).toEqual(json);
  });

  it("never holds what the ledger says, not even in formulas", () => {
    const spec = schedule([["a", "王小明的婚礼", "李主席", 4321]]);
    const formula = 'IF({col:budget}{row}>0,"李主席","")';
    const rows = [
      ...spec.rows,
      { key: "x", cells: [{ value: "王小明的婚礼", formula }, { value: 43.21 }, null] },
    ];
    const text = stateText(planned(plainBook([]), [{ ...spec, rows }]).state);
    for (const secret of ["王小明", "李主席", "43.21", "4321"]) expect(text).not.toContain(secret);
  });
});
