import { readFileSync } from "node:fs";
import path from "node:path";
import { SECTIONS } from "../../src/taskpane/sections/sections";

interface Chapter {
  readonly title: string;
  readonly html: string;
}

interface ManualHtml {
  chaptersOf(markdown: string): readonly Chapter[];
  foldedManual(markdown: string): string;
}

// A file of the build, in plain JavaScript.
const { chaptersOf, foldedManual } = jest.requireActual<ManualHtml>("../../docs/manual-html.cjs");

const MANUAL = readFileSync(path.join(__dirname, "../../docs/手册.md"), "utf8");

describe("the manual within the page", () => {
  it("has the chapter that each section's help leads to", () => {
    const titles = chaptersOf(MANUAL).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(SECTIONS.map(({ chapter }) => chapter)));
  });

  it("says all that the manual says, but for its pictures", () => {
    const plain = (text: string) => text.replace(/&amp;/g, "&").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/[\s|*`#>-]|\d+\. /g, "");
    const chapters = MANUAL.slice(MANUAL.indexOf("\n## "));
    const said = chapters.replace(/!\[[^\]]*\]\([^)]*\)/g, "").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
    const shown = foldedManual(MANUAL).replace(/<[^>]+>/g, "\n");
    expect(plain(shown)).toBe(plain(said));
  });

  it("makes lists, tables and links of what the manual is written with, and keeps marks of its own harmless", () => {
    const [chapter] = chaptersOf("# 手册\n\n## 章\n\n1. **一**：甲\n\n   ![图](a.png)\n\n2. 乙\n\n- 分类：\n\n  | | |\n  |---|---|\n  | 左 | `<b>` |\n\n见[那里](#章)。\n");
    expect(chapter).toEqual({
      title: "章",
      html:
        "<ol><li><p><strong>一</strong>：甲</p></li><li><p>乙</p></li></ol>" +
        "<ul><li><p>分类：</p><table><tbody><tr><td>左</td><td><code>&lt;b&gt;</code></td></tr></tbody></table></li></ul>" +
        '<p>见<a href="#章">那里</a>。</p>',
    });
  });
});
