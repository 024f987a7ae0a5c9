/** The index leaves names out that say nothing of a heading, and no others. */
import fc from "fast-check";
import { TABLES } from "../../../src/ledger/tables";
import { headingKey } from "../../../src/ledger/recognise/heading";
import { NameIndex } from "../../../src/ledger/recognise/name-index";
import { headingForm, LEAST_LIKENESS, similarity } from "../../../src/ledger/recognise/similarity";

const KEYS = [...new Set(TABLES.flatMap(({ fields }) => fields.flatMap(({ heading, synonyms }) => [heading, ...synonyms].map(headingKey))))];
const INDEX = new NameIndex(KEYS.map((key) => ({ key })));

/** Every name compared with the heading, one by one. */
function alikeOneByOne(heading: string): Map<string, number> {
  const form = headingForm(heading);
  const compared = KEYS.map((key) => [key, similarity(form, headingForm(key))] as const);
  return new Map(compared.filter(([, likeness]) => likeness >= LEAST_LIKENESS));
}

const alike = (heading: string): Map<string, number> => new Map(INDEX.alike(heading).map(({ name, likeness }) => [name.key, likeness]));

describe("the index of names", () => {
  it.each(["慰问日期", "月", "组织老师", "花费金额", "日日", "钱", "第一行", ""])("finds for %j what comparing with every name finds", (heading) => {
    expect(alike(heading)).toEqual(alikeOneByOne(heading));
  });

  it("does so for any heading made of pieces of names", () => {
    const piece = fc.constantFrom(...KEYS).chain((key) => fc.nat(key.length - 1).map((from) => key.slice(from)));
    const heading = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(heading, (text) => {
        expect(alike(text)).toEqual(alikeOneByOne(text));
      }),
      { numRuns: 150 },
    );
  });

  it("finds a name that shares but its beginning, its ending being another word for the same", () => {
    const endings = new NameIndex([{ key: "购款项" }, { key: "购物" }]);
    expect(endings.alike("购费用").map(({ name }) => name.key)).toEqual(["购款项"]);
  });
});
