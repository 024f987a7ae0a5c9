import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/inspection";
import { rulesPage } from "../../src/inspection/rules-page";

const PAGE = path.resolve(__dirname, "../../docs/rules.md");

describe("docs/rules.md", () => {
  it("says what the rules say (UPDATE_PAGES=1 writes it anew)", () => {
    if (process.env["UPDATE_PAGES"]) writeFileSync(PAGE, rulesPage());
    expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(rulesPage());
  });
});

describe("every rule", () => {
  const folder = path.resolve(__dirname, "rules");
  const tested = new Set(readdirSync(folder).flatMap((family) => readdirSync(path.join(folder, family)).map((file) => file.replace(/\.test\.ts$/, ""))));

  it.each(RULES.map(({ id }) => id))("%s has its test beside the others", (id) => {
    expect(tested).toContain(id);
  });
});
