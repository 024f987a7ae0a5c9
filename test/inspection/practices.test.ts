import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CASES, coverOf, isTested, KIND_NAMES, PRACTICES, practicesPage, STATED_ONLY, testsOfCase } from "./practices-page";

const PAGE = path.resolve(__dirname, "../../docs/practices.md");

describe("the practices of the trade", () => {
  it("are 182, each once", () => {
    expect(PRACTICES.map(({ no }) => no)).toEqual(Array.from({ length: 182 }, (_, index) => index + 1));
  });

  it.each(PRACTICES.map((entry) => [entry.no, entry.practice, entry] as const))("%d %s is covered by what exists, or says why it isn't", (_no, _name, entry) => {
    const named = KIND_NAMES.flatMap((kind) => (entry[kind] ?? []).map((id) => ({ kind, id, cover: coverOf(kind, id) })));
    expect(named.filter(({ cover }) => cover === undefined)).toEqual([]);
    expect(named.filter(({ cover }) => cover && !isTested(cover))).toEqual([]);
    expect(named.length > 0).toBe(entry.notCovered === undefined);
    expect((entry.how ?? entry.notCovered ?? "").length).toBeGreaterThan(3);
  });

  it("have their figures and cases in tests, but for those that nobody else can check", () => {
    expect(CASES.filter((id) => testsOfCase(id).length === 0)).toEqual(STATED_ONLY);
  });

  it("stand on the page as the data say (UPDATE_PAGES=1 writes it anew)", () => {
    if (process.env["UPDATE_PAGES"]) writeFileSync(PAGE, practicesPage());
    expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(practicesPage());
  });
});
