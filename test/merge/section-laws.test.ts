/** What a union's clerk does most: adding, deleting, moving and sorting rows between a heading and its sum. */
import fc from "fast-check";
import { address } from "../../src/book";
import { EDITED, EditedWorkbook } from "./edited-workbook";
import type { Renewal, Year } from "./random-year";
import { FIRST_YEAR, renewed, sheetsOf } from "./random-year";

const RUNS = Number(process.env["MERGE_RUNS"] ?? 500);
const AMOUNT = 4;
const nat = fc.nat(999);

const renewals = fc.array(
  fc.record({
    kind: fc.constantFrom("rename", "revalue", "add", "remove", "reorder"),
    a: nat,
    b: nat,
  }) as fc.Arbitrary<Renewal>,
  { maxLength: 3 },
);

function rowOf(workbook: EditedWorkbook, key: string): number {
  return workbook.sheet.values.findIndex((row) => row?.[0] === key);
}

/** The rows between a section's heading and its sum, as [first, last]. */
function interior(workbook: EditedWorkbook, section: string): [number, number] {
  return [rowOf(workbook, section) + 1, rowOf(workbook, `${section}:sum`) - 1];
}

interface RowEdit {
  readonly kind: "add" | "delete" | "move" | "amount";
  readonly section: "spring" | "autumn";
  readonly a: number;
  readonly b: number;
}

const rowEdit: fc.Arbitrary<RowEdit> = fc.record({
  kind: fc.constantFrom("add", "delete", "move", "amount"),
  section: fc.constantFrom("spring", "autumn"),
  a: nat,
  b: nat,
});

function editRow(workbook: EditedWorkbook, { kind, section, a, b }: RowEdit): void {
  const [first, last] = interior(workbook, section);
  const count = last - first + 1;
  if (kind === "add") {
    const at = first + (a % (count + 1));
    workbook.operate({ kind: "insertRows", at, count: 1 });
    workbook.type(at, AMOUNT, { value: b });
  } else if (count > 0) {
    const row = first + (a % count);
    if (kind === "delete") workbook.operate({ kind: "deleteRows", at: row, count: 1 });
    if (kind === "move") workbook.operate({ kind: "moveRow", from: row, to: first + (b % count) });
    if (kind === "amount") workbook.type(row, AMOUNT, { value: b });
  }
}

describe("a section's sum", () => {
  it(`covers every row between heading and sum, whoever put it there (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(rowEdit, { maxLength: 5 }), renewals), { minLength: 1, maxLength: 3 }),
        (rounds) => {
          const workbook = new EditedWorkbook();
          let year: Year = FIRST_YEAR;
          workbook.generate(year);
          rounds.forEach(([edits, changes], round) => {
            // A row moved over a row that no sum knows yet leaves the sum, as in Excel: that looks like the user's wish.
            const movesFirst = [...edits].sort(
              (one, other) => Number(other.kind === "move") - Number(one.kind === "move"),
            );
            movesFirst.forEach((each) => editRow(workbook, each));
            year = changes.reduce((current, each, i) => renewed(current, each, `g${round}.${i}`), year);
            workbook.generate(year);
            for (const { key, lines } of year.sections) {
              const [first, last] = interior(workbook, key);
              if (lines.length === 0 || last < first) continue;
              const formula = workbook.sheet.formulas[last + 1]?.[AMOUNT];
              expect([key, formula]).toEqual([
                key,
                `SUM(${address(first, AMOUNT)}:${address(last, AMOUNT)})`,
              ]);
            }
          });
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("rows sorted without their hidden keys", () => {
  /** Puts the visible cells of the rows in another order, as sorting them does; notes go along, keys stay. */
  function sortVisible(workbook: EditedWorkbook, order: readonly number[], first: number): void {
    const { sheet } = workbook;
    const operations = order.flatMap((from, i) =>
      [1, 2, 3, 4].map((column) => ({
        kind: "setCell" as const,
        row: first + i,
        column,
        cell: {
          value: sheet.values[first + from]?.[column] ?? null,
          note: workbook.noteAt(first + from, column) ?? "",
        },
      })),
    );
    workbook.operate(...operations);
  }

  it(`keep their order, and each follows its own source (${RUNS} sequences)`, () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(orders, fc.option(nat), nat, (order, edited, changed) => {
        // A single row beside another's key would be no sort.
        fc.pre(order.filter((from, i) => from !== i && (edited === null || i !== edited % 5)).length !== 1);
        const keys = ["s1", "s2", "s3", "s4", "s5"];
        const lines = keys.map((key, i) => ({ key, name: `活动 ${key}`, person: `负责 ${key}`, amount: i }));
        const flat: Year = { ...FIRST_YEAR, sections: [{ key: "spring", lines }, FIRST_YEAR.sections[1]!] };
        // The group's merged cell would not sort; the rows carry no group here.
        const sheets = (year: Year) =>
          sheetsOf(year).map((spec) =>
            spec.id === "schedule"
              ? {
                  ...spec,
                  columns: spec.columns.slice(1),
                  rows: spec.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
                  merges: [],
                  freeze: {},
                  filter: undefined,
                  print: undefined,
                }
              : spec,
          );
        const workbook = new EditedWorkbook(undefined, sheets);
        workbook.generate(flat);
        const first = rowOf(workbook, "s1");
        sortVisible(workbook, order, first);
        if (edited !== null) workbook.type(first + (edited % 5), 2, { value: "typed" });
        const next: Year = {
          ...flat,
          sections: [
            {
              key: "spring",
              lines: lines.map((line, i) => (i === changed % 5 ? { ...line, name: "新名" } : line)),
            },
            flat.sections[1]!,
          ],
        };

        workbook.generate(next);

        const { sheet } = workbook;
        order.forEach((from, i) => {
          const [key, name, person] = sheet.values[first + i] ?? [];
          const source = next.sections[0]!.lines[from]!;
          expect([key, name]).toEqual([source.key, source.name]);
          expect(person).toBe(workbook.noteAt(first + i, 2) === EDITED ? "typed" : source.person);
        });
      }),
      { numRuns: RUNS },
    );
  });
});
