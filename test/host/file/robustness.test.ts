/** Damaged files: whatever byte is wrong, the end is values or a refusal in words, never an exception or a hang. */
import type { ChangeSet } from "../../../src/book";
import { applyChanges, readWorkbook } from "../../../src/host/file";
import { damagedBytes, damagedParts, runsOf, withoutEachPart } from "../../fixtures/damage";
import { fullWorkbookParts } from "../../fixtures/packages/full-workbook";
import { generatedSheet } from "../../fixtures/packages/generated-sheet";
import { zipped } from "../../fixtures/packages/package-parts";

const CHANGES: ChangeSet = [
  { kind: "createSheet", sheet: generatedSheet() },
  { kind: "setCells", sheet: "台账", cells: [{ row: 1, column: 1, value: "甲" }] },
  { kind: "patchSheet", sheet: "选项", operations: [{ kind: "insertRows", at: 0, count: 1 }], styles: {} },
  { kind: "deleteSheet", sheet: "内部" },
];

function endsInValuesOrWords(bytes: Uint8Array): void {
  const read = readWorkbook(bytes, { name: "坏.xlsx" });
  if (read.status === "refused") expect(read.text).toMatch(/^“坏\.xlsx”.+。$/);
  else expect(Array.isArray(read.book.sheets)).toBe(true);
  const written = applyChanges(bytes, CHANGES, { name: "坏.xlsx" });
  if (written.status === "refused") expect(written.text).toMatch(/^“坏\.xlsx”.+。$/);
  else expect(written.bytes.length).toBeGreaterThan(0);
}

describe("a workbook with wrong bytes", () => {
  const parts = fullWorkbookParts();
  const whole = zipped(parts);

  it.each(runsOf(2, 500, 1000))("in the archive, run $run of 25 files", ({ files }) => {
    for (const draw of files) endsInValuesOrWords(damagedBytes(whole, draw));
  });

  it.each(runsOf(2, 500, 100_000))("in its parts, run $run of 25 files", ({ files }) => {
    for (const draw of files) endsInValuesOrWords(zipped(damagedParts(parts, draw, ["</sheetData>", ' r="', ' r:id=""'])));
  });

  it("loses any one part and still ends in values or words", () => {
    for (const left of withoutEachPart(parts)) endsInValuesOrWords(zipped(left));
  });
});
