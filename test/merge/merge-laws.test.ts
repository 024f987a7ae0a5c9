import fc from "fast-check";
import type { Sheet } from "../../src/book";
import { columnLetters, formulaAt, formulaPieces, plainBook, plainSheet, valueAt } from "../../src/book";
import { appearanceOf, MemoryHost } from "../../src/host/memory";
import { EDITED, EditedWorkbook } from "./edited-workbook";
import type { Edit, Renewal, Year } from "./random-year";
import { edit, FIRST_YEAR, renewal, renewed, sheetsOf, SUMS_SHEET, YEAR_SHEET } from "./random-year";
import { planned } from "./schedule-sheet";

/** The soak run raises it (MERGE_RUNS). */
const RUNS = Number(process.env["MERGE_RUNS"] ?? 500);

/** Edits of the user, then changes of what is generated, then a generation. */
interface Round {
  readonly edits: readonly Edit[];
  readonly renewals: readonly Renewal[];
}

const rounds: fc.Arbitrary<Round[]> = fc.array(
  fc.record({ edits: fc.array(edit, { maxLength: 5 }), renewals: fc.array(renewal, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 4 },
);

function keysDown(sheet: Sheet): string[] {
  return sheet.values.flatMap((row, r) => (r > 0 && typeof row?.[0] === "string" ? row[0] : []));
}

function keysAcross(sheet: Sheet): string[] {
  return (sheet.values[0] ?? []).flatMap((key, c) => (c > 0 && typeof key === "string" ? key : []));
}

/** The columns a user has widened, by key, with their widths. */
function widenedColumns(sheet: Sheet): [string | null, number][] {
  return (sheet.columnWidths ?? []).flatMap((width, column): [string | null, number][] => {
    const key = sheet.values[0]?.[column];
    return width !== undefined && width >= 60 ? [[typeof key === "string" ? key : null, width]] : [];
  });
}

/** What a line law needs: which keys the user has taken off the sheet. */
class Deletions {
  private deleted = new Set<string>();

  constructor(private last: readonly string[]) {}

  /** Called before a generation with the keys that stand. */
  notice(standing: readonly string[]): ReadonlySet<string> {
    const here = new Set(standing);
    this.deleted = new Set([...this.deleted, ...this.last].filter((key) => !here.has(key)));
    return this.deleted;
  }

  generated(standing: readonly string[]): void {
    this.last = standing;
  }
}

function isEditedRow(workbook: EditedWorkbook, row: number): boolean {
  const width = Math.max(...workbook.sheet.values.map((cells) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => workbook.noteAt(row, column) === EDITED,
  );
}

/** Whether a formula on another row or sheet points at rows that would all go, this one among them. */
function isPointedAt(workbook: EditedWorkbook, row: number, goes: (row: number) => boolean): boolean {
  const pointsHere = (formula: string): boolean =>
    formulaPieces(formula).some((piece) => {
      if (piece.kind !== "cell" && piece.kind !== "area") return false;
      const { top, bottom } = piece.range;
      return top <= row && row <= bottom && Array.from({ length: bottom - top + 1 }, (_, i) => top + i).every(goes);
    });
  const others = workbook.sheet.formulas.flatMap((cells, r) =>
    r === row ? [] : (cells ?? []).flatMap((formula) => formula ?? []),
  );
  return [...workbook.pointerFormulas(), ...others].some(pointsHere);
}

/** The formula a row should have, told from where keys stand; undefined for the sums of sections. */
function expectedFormula(sheet: Sheet, row: string, column: string): string | undefined {
  const rowNumber = (key: string): number =>
    sheet.values.findIndex((cells, r) => r > 0 && cells?.[0] === key) + 1;
  const amount = (sheet.values[0] ?? []).indexOf("amount");
  const cell = (key: string, fixed = ""): string =>
    amount < 0 || rowNumber(key) === 0 ? "0" : `${columnLetters(amount)}${fixed}${rowNumber(key)}`;
  if (column === "share") return `${cell(row)}/${cell("total", "$")}`;
  return row === "total" ? `${cell("spring:sum")}+${cell("autumn:sum")}` : undefined;
}

/** What we wrote and nobody touched, but is not as we write it now: nothing. */
function oursNotWritten(workbook: EditedWorkbook, year: Year): string[] {
  const { sheet } = workbook;
  const spec = sheetsOf(year)[0]!;
  const rows = new Map(sheet.values.map((cells, row) => [cells?.[0], row]));
  return spec.rows.flatMap((row) => {
    const r = rows.get(row.key);
    if (r === undefined) return [];
    return spec.columns.flatMap(({ key }, i) => {
      const c = (sheet.values[0] ?? []).indexOf(key);
      if (c < 0 || workbook.noteAt(r, c) === EDITED) return [];
      const cell = row.cells[i] ?? null;
      const formula = formulaAt(sheet, r, c);
      const isRight =
        cell?.formula === undefined
          ? formula === undefined && valueAt(sheet, r, c) === (cell?.value ?? null)
          : formula !== undefined &&
            !formula.includes("#REF!") &&
            formula === (expectedFormula(sheet, row.key, key) ?? formula);
      return isRight ? [] : [`${row.key}/${key}: ${formula ?? JSON.stringify(valueAt(sheet, r, c))}`];
    });
  });
}

/** Rows we no longer write, nobody worked on and nothing points at: none may be left. */
function leftovers(workbook: EditedWorkbook, wanted: ReadonlySet<string>): string[] {
  const { values } = workbook.sheet;
  const goes = (row: number): boolean => {
    const key = values[row]?.[0];
    return row > 0 && typeof key === "string" && !wanted.has(key);
  };
  return values.flatMap((cells, row) => {
    if (!goes(row)) return [];
    return isEditedRow(workbook, row) || isPointedAt(workbook, row, goes) ? [] : (cells?.[0] as string);
  });
}

function namesOf(workbook: EditedWorkbook): string[] {
  return workbook.sheet.values.map((_, row) => workbook.noteAt(row, 0) ?? "");
}

/** Gives every row a name that goes with it, as a note on its key. */
function nameRows(workbook: EditedWorkbook): string[] {
  const { sheet } = workbook;
  const operations = sheet.values.map((cells, row) => ({
    kind: "setCell" as const,
    row,
    column: 0,
    cell: { value: cells?.[0] ?? null, note: `row ${row}` },
  }));
  workbook.host.edit([{ kind: "patchSheet", sheet: YEAR_SHEET, operations, styles: {} }]);
  return operations.map(({ cell }) => cell.note);
}

function followsOrder(year: Year, before: Year): boolean {
  const order = (of: Year): string[] => sheetsOf(of)[0]!.rows.map(({ key }) => key);
  const [now, then] = [order(year), order(before)];
  const common = (keys: string[], others: string[]): string =>
    keys.filter((key) => others.includes(key)).join();
  return common(now, then) === common(then, now);
}

describe("any edits between any generations", () => {
  it(`lose nothing of the user's and nothing of ours (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(rounds, (sequence) => {
        const workbook = new EditedWorkbook();
        let year = FIRST_YEAR;
        workbook.generate(year);
        const rows = new Deletions(keysDown(workbook.sheet));
        const columns = new Deletions(keysAcross(workbook.sheet));
        sequence.forEach(({ edits, renewals }, round) => {
          edits.forEach((each) => workbook.edit(each));
          const typed = workbook.typedTexts();
          const pointers = workbook.pointerFormulas().filter((formula) => formula.includes("#REF!")).length;
          const widened = widenedColumns(workbook.sheet);
          const names = nameRows(workbook);
          const deletedRows = rows.notice(keysDown(workbook.sheet));
          const deletedColumns = columns.notice(keysAcross(workbook.sheet));
          const before = year;
          year = renewals.reduce((current, each, i) => renewed(current, each, `g${round}.${i}`), year);

          const plan = workbook.generate(year);

          expect(workbook.typedTexts()).toEqual(typed);
          expect(workbook.pointerFormulas().filter((formula) => formula.includes("#REF!"))).toHaveLength(
            pointers,
          );
          const across = keysAcross(workbook.sheet);
          expect(widenedColumns(workbook.sheet)).toEqual(
            widened.filter(([key]) => key === null || across.includes(key)),
          );
          const spec = sheetsOf(year)[0]!;
          const wanted = new Set(spec.rows.map(({ key }) => key));
          expect(
            keysDown(workbook.sheet)
              .filter((key) => wanted.has(key))
              .sort(),
          ).toEqual([...wanted].filter((key) => !deletedRows.has(key)).sort());
          expect(keysAcross(workbook.sheet)).toEqual(
            expect.arrayContaining(
              spec.columns.map(({ key }) => key).filter((key) => !deletedColumns.has(key)),
            ),
          );
          expect(oursNotWritten(workbook, year)).toEqual([]);
          expect(leftovers(workbook, wanted)).toEqual([]);
          if (followsOrder(year, before)) {
            const after = namesOf(workbook).filter((name) => name !== "");
            expect(after).toEqual(names.filter((name) => after.includes(name)));
          }
          for (const { now, then } of plan.conflicts) expect([now.sheet, then.sheet]).toEqual([YEAR_SHEET, YEAR_SHEET]);

          const again = planned(workbook.host.workbook.book, sheetsOf(year));
          expect([again.changes, again.conflicts]).toEqual([[], []]);
          rows.generated(keysDown(workbook.sheet));
          columns.generated(keysAcross(workbook.sheet));
        });
      }),
      { numRuns: RUNS },
    );
  });
});

describe("generations nobody edits between", () => {
  /** A sheet with everything on it, without the empty ends of ragged arrays. */
  function everything(host: MemoryHost, name: string): unknown {
    const sheet = host.workbook.book.sheets.find((candidate) => candidate.name === name)!;
    const { dress, ...looks } = appearanceOf(host.workbook, name);
    const trimmed = (grid: readonly (readonly unknown[] | undefined)[]): unknown[] =>
      grid.map((row) => {
        const cells = (row ?? []).map((cell) => (cell === "" ? null : (cell ?? null)));
        while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
        return cells;
      });
    return JSON.parse(
      JSON.stringify({
        ...sheet,
        merges: [...sheet.merges].sort((a, b) => a.top - b.top),
        values: trimmed(sheet.values),
        formulas: trimmed(sheet.formulas),
        formats: trimmed(sheet.formats),
        dress: { ...dress, validations: dress.validations },
        styles: trimmed(
          looks.styles.map((row) =>
            row?.map((style) => (style && Object.keys(style).length > 0 ? style : null)),
          ),
        ),
        notes: trimmed(looks.notes),
      }),
    );
  }

  it(`give the sheet a first generation gives (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(renewal, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (generations) => {
          const book = plainBook([plainSheet("会员", [["姓名"]])]);
          const host = new MemoryHost(book);
          let year = FIRST_YEAR;
          host.edit(planned(book, sheetsOf(year)).changes);
          generations.forEach((renewals, round) => {
            year = renewals.reduce((current, each, i) => renewed(current, each, `g${round}.${i}`), year);
            host.edit(planned(host.workbook.book, sheetsOf(year)).changes);
          });
          const fresh = new MemoryHost(book);
          fresh.edit(planned(book, sheetsOf(year)).changes);
          for (const name of [YEAR_SHEET, SUMS_SHEET])
            expect(everything(host, name)).toEqual(everything(fresh, name));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
