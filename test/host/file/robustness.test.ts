/** Damaged files: whatever byte is wrong, the end is values or a refusal in words, never an exception or a hang. */
import type { ChangeSet } from "../../../src/book";
import { applyChanges, readWorkbook } from "../../../src/host/file";
import { fullWorkbookParts } from "../../fixtures/packages/full-workbook";
import { generatedSheet } from "../../fixtures/packages/generated-sheet";
import { zipped } from "../../fixtures/packages/package-parts";

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const CHANGES: ChangeSet = [
  { kind: "createSheet", sheet: generatedSheet() },
  { kind: "setCells", sheet: "台账", cells: [{ row: 1, column: 1, value: "甲" }] },
  { kind: "patchSheet", sheet: "选项", operations: [{ kind: "insertRows", at: 0, count: 1 }], styles: {} },
  { kind: "deleteSheet", sheet: "内部" },
];

/** Files of each kind; `npm run soak` asks for more. */
const RUNS = Math.ceil(Number(process.env.DAMAGE_RUNS ?? 500) / 2 / 25);
const FILES = 25;

function endsInValuesOrWords(bytes: Uint8Array): void {
  const read = readWorkbook(bytes, { name: "坏.xlsx" });
  if (read.status === "refused") expect(read.text).toMatch(/^“坏\.xlsx”.+。$/);
  else expect(Array.isArray(read.book.sheets)).toBe(true);
  const written = applyChanges(bytes, CHANGES, { name: "坏.xlsx" });
  if (written.status === "refused") expect(written.text).toMatch(/^“坏\.xlsx”.+。$/);
  else expect(written.bytes.length).toBeGreaterThan(0);
}

describe("a workbook with wrong bytes", () => {
  const whole = zipped(fullWorkbookParts());

  it.each(Array.from({ length: RUNS }, (_, n) => n))("in the archive, run %i of 25 files", (run) => {
    const next = random(1000 + run);
    for (let n = 0; n < FILES; n++) {
      const bytes = whole.slice(0, next(10) === 0 ? next(whole.length) : whole.length);
      for (let changes = 1 + next(20); changes > 0 && bytes.length > 0; changes--) bytes[next(bytes.length)] = next(256);
      endsInValuesOrWords(bytes);
    }
  });

  it.each(Array.from({ length: RUNS }, (_, n) => n))("in its parts, run %i of 25 files", (run) => {
    const next = random(100_000 + run);
    const junk = ["<", ">", "/", '"', "'", "&", "]]>", "<!--", "<![CDATA[", "<!DOCTYPE x>", "\u0000", "</sheetData>", ' r="', ' r:id=""', "999999999999", "-1", "甲"];
    for (let n = 0; n < FILES; n++) {
      const parts: Record<string, string | Uint8Array> = { ...fullWorkbookParts() };
      const names = Object.keys(parts).filter((name) => typeof parts[name] === "string");
      for (let changes = 1 + next(3); changes > 0; changes--) {
        const name = names[next(names.length)]!;
        const xml = parts[name] as string;
        const at = next(xml.length);
        const length = next(3) === 0 ? 0 : next(40);
        parts[name] = xml.slice(0, at) + junk[next(junk.length)]! + xml.slice(at + length);
      }
      endsInValuesOrWords(zipped(parts));
    }
  });

  it("loses any one part and still ends in values or words", () => {
    for (const lost of Object.keys(fullWorkbookParts())) {
      const kept = Object.entries(fullWorkbookParts()).filter(([name]) => name !== lost);
      endsInValuesOrWords(zipped(Object.fromEntries(kept)));
    }
  });
});
