/** What leaves a table out before its contents are looked at must never be less than what the contents then make of it. */
import fc from "fast-check";
import { plainSheet } from "../../../src/book";
import { namesOfLines } from "../../../src/ledger/recognise/choice-columns";
import { profileOf } from "../../../src/ledger/recognise/column-profile";
import { fieldChoices, mostByHeading, weighed } from "../../../src/ledger/recognise/field-choices";
import { TABLE_NAMES } from "../../../src/ledger/recognise/field-names";
import { gridOf } from "../../../src/ledger/recognise/grid";
import { TABLES } from "../../../src/ledger/tables";

const HEADINGS = [...new Set(TABLES.flatMap(({ fields }) => fields.flatMap(({ heading, synonyms }) => [heading, ...synonyms])))];
const CELLS = ["男", "女", "林秋月", "990101198803071229", "16800000001", "2025-03-04", "1988.03", 500, "800元", "汉族", "群众", "√", "无", "语文组", "会议室", "收入", "满意", "生病住院", 45_700, null];

/** A column under a heading, or under none, with these cells. */
function column(lines: readonly string[], cells: readonly (string | number | null)[]) {
  const rows = cells.map((_cell, row) => row);
  const profile = profileOf(gridOf(plainSheet("表", cells.map((cell) => [cell]))), 0, rows);
  return weighed({ column: 0, members: [0], names: namesOfLines(lines), profile });
}

describe("the most that a column can be worth by its heading", () => {
  it("is never less than what any field makes of it", () => {
    const heading = fc.oneof(fc.constantFrom(...HEADINGS).map((text) => [text]), fc.tuple(fc.constantFrom(...HEADINGS), fc.constantFrom(...HEADINGS)), fc.constant([]));
    // Most columns hold one kind of thing.
    const cells = fc.oneof(fc.constantFrom(...CELLS).map((cell) => Array.from({ length: 6 }, () => cell)), fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(heading, cells, (lines, given) => {
        const asked = column(lines, given);
        for (const names of TABLE_NAMES) {
          const best = Math.max(...fieldChoices(asked, names).map(({ weight }) => weight));
          expect(best).toBeLessThanOrEqual(mostByHeading(asked, names));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("tells a table whose field the heading names from one that knows nothing of it", () => {
    const asked = column(["提案标题"], ["关于改善食堂的提案", "关于增设车位的提案"]);
    const most = (id: string): number => mostByHeading(asked, TABLE_NAMES.find(({ table }) => table.id === id)!);
    expect(most("proposals")).toBeGreaterThan(most("members"));
  });
});
