import fc from "fast-check";
import type { CellValue } from "../../../src/book";
import { cellReader, encodeValue, isCellProblem, readCell, valueOf } from "../../../src/ledger/parse";
import type { ColumnContext } from "../../../src/ledger/parse";
import { fieldById, TABLES, tableById } from "../../../src/ledger/tables";
import type { FieldDefinition } from "../../../src/ledger/tables";

const context: ColumnContext = { dateSystem: 1900, year: { year: 2026, startMonth: 1 } };

const anyField = fc.constantFrom(...TABLES.flatMap((table) => table.fields));
/** Texts of the characters that ledgers are made of, so that they come near to being readable. */
const nearlyReadable = fc.string({ unit: fc.constantFrom(..."0123456789.-/—年月日上旬至元万约一二三十百人张王芳李明男女是否无有√×同上 　（）()，、：%¥Xx") });
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(nearlyReadable, fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant({ error: "#REF!" }));
const anyFormat = fc.constantFrom(undefined, "General", "0.00", "yyyy-mm-dd", "000", "@", "0%");

describe("a cell of any field", () => {
  it("is read to a value, to nothing, or to a problem with a Chinese sentence, whatever it holds", () => {
    fc.assert(
      fc.property(anyField, anyValue, anyFormat, (field, value, format) => {
        const reading = readCell(value, format, field, context);
        if (isCellProblem(reading)) expect(reading.text).toMatch(/[\u4e00-\u9fff]/);
        const held = valueOf(reading);
        if (held !== undefined) expect(JSON.stringify(encodeValue(field.type, held))).toEqual(expect.any(String));
      }),
      { numRuns: 3000 },
    );
  });

  it("is read alike in half width and full width, with blanks around it and invisible characters in it", () => {
    fc.assert(
      fc.property(anyField, nearlyReadable, (field, text) => {
        const wide = text.replace(/[0-9A-Za-z]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
        const read = (value: string) => {
          const reading = readCell(value, undefined, field, context);
          return isCellProblem(reading) ? { problem: reading.problem, value: reading.value } : reading;
        };
        const as = read(text);
        expect(read(wide)).toEqual(as);
        expect(read(`\u00a0 ${text}\u200b\u3000`)).toEqual(as);
        expect(read([...text].join("\u200b"))).toEqual(as);
      }),
      { numRuns: 3000 },
    );
  });

  it("is read the same the second time", () => {
    fc.assert(
      fc.property(anyField, fc.array(fc.tuple(anyValue, anyFormat), { maxLength: 30 }), (field, cells) => {
        const read = cellReader(field, context);
        const once = cells.map(([value, format]) => read(value, format));
        expect(cells.map(([value, format]) => read(value, format))).toEqual(once);
        expect(cells.map(([value, format]) => readCell(value, format, field, context))).toEqual(once);
      }),
    );
  });
});

describe("every spelling of a listed value", () => {
  const enums = TABLES.flatMap((table) => table.fields.filter((field) => field.values).map((field): [string, FieldDefinition] => [`${table.id}.${field.id}`, field]));
  it.each(enums)("of %s is read as it", (_, field) => {
    const read = cellReader(field, context);
    for (const [value, spellings] of Object.entries(field.values!)) {
      for (const spelling of [value, ...spellings]) expect([spelling, read(spelling)]).toEqual([spelling, value]);
    }
  });
});

describe("a column's surroundings", () => {
  it("hold for each of its cells", () => {
    const read = cellReader(fieldById(tableById("unit"), "payrollTotal")!, { dateSystem: 1900, unitScale: 10_000 });
    expect([read(536.16), read("536.16"), read("4649400元")]).toEqual([536_160_000, 536_160_000, 464_940_000]);
  });

  it("tell two formats of one number apart", () => {
    const read = cellReader(fieldById(tableById("visits"), "date")!, context);
    expect([read(45359, "yyyy-mm-dd"), isCellProblem(read(2024)), read(2024, "yyyy-mm-dd")]).toEqual(["2024-03-08", true, "1905-07-16"]);
  });
});
