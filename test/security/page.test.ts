import { existsSync, readFileSync } from "node:fs";

describe("docs/security.md", () => {
  const page = readFileSync("docs/security.md", "utf8");
  const named = [...new Set([...page.matchAll(/`((?:test|src)\/[\w./-]+)`/g)].map(([, file]) => file!))];

  it("names tests and sources", () => {
    expect(named.length).toBeGreaterThan(10);
  });

  it.each(named)("%s is there", (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    ["src/host/file/disk.ts", /LARGEST_FILE = 300_000_000/],
    ["src/host/file/zip.ts", /MOST_ENTRIES = 20_000/],
    ["src/host/file/zip.ts", /LARGEST_PART = 400_000_000/],
    ["src/host/file/zip.ts", /LARGEST_TOTAL = 1_000_000_000/],
    ["src/host/file/zip.ts", /SMALLEST_SHARE = 1 \/ 400/],
    ["src/schedule/import/files/docx-text.ts", /LARGEST_DOCUMENT = 200_000_000/],
    ["src/wording/manuscript.ts", /LONGEST_PLAN = 60_000/],
  ])("the limits it states are those of %s (%s)", (file, limit) => {
    expect(readFileSync(file, "utf8")).toMatch(limit);
  });
});
