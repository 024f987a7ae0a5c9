/** Every value of the official form (GB/T 9704-2012), on the file that is made. */
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { buildPlan, linesOfDocument, wordFileOf, type NarrativeDocument } from "../../src/narrative";
import { buildSchedule } from "../../src/schedule";
import { EMPTY, ledger, SCHOOL, YEAR_2027 } from "./ledgers";

const schedule = buildSchedule({ year: 2027, scheme: "calendar", unitKind: "学校", sources: ["festivals", "duties"] });
const plan: NarrativeDocument = buildPlan({ ledger: ledger(EMPTY), unit: SCHOOL, period: YEAR_2027, today: "2027-01-08", length: "long", schedule });

const parts = wordFileOf(plan).then((bytes) => unzipSync(bytes));
const part = async (name: string): Promise<string> => strFromU8((await parts)[name]!);
const body = (): Promise<string> => part("word/document.xml");

/** The markup of the paragraph that says this. */
async function paragraphOf(words: string): Promise<string> {
  const found = (await body()).split(/(?=<w:p>|<w:p )/).find((markup) => markup.replace(/<[^>]+>/g, "").includes(words));
  if (found === undefined) throw new Error(`nothing says “${words}”`);
  return found;
}

const MILLIMETRE = 1440 / 25.4;

describe("the page", () => {
  it("is A4", async () => {
    expect(await body()).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it("has 37 mm above and 28 mm left, and a type area of 156 by 225 mm", async () => {
    const margins = Object.fromEntries([...(await body()).matchAll(/w:(top|right|bottom|left)="(\d+)" ?(?=w:|\/)/g)].map(([, side, twips]) => [side, Number(twips)]));
    expect(margins).toMatchObject({ top: 2098, left: 1588, right: 1474, bottom: 1984 });
    expect((11906 - 1588 - 1474) / MILLIMETRE).toBeCloseTo(156, 0);
    expect((16838 - 2098 - 1984) / MILLIMETRE).toBeCloseTo(225, 0);
  });

  it("holds 22 lines", async () => {
    const pitch = Number(/<w:docGrid w:type="lines" w:linePitch="(\d+)"/.exec(await body())![1]);
    const [exact] = /w:line="560" w:lineRule="exact"/.exec(await body())!;
    expect(Math.floor((16838 - 2098 - 1984) / pitch)).toBe(22);
    expect(exact).toBeDefined();
    expect(Math.floor((16838 - 2098 - 1984) / 560)).toBe(22);
  });

  it("holds 28 characters in a line", async () => {
    const narrower = Number(/<w:rPrDefault>.*?<w:spacing w:val="(-?\d+)"/.exec(await part("word/styles.xml"))![1]);
    expect(Math.floor((11906 - 1588 - 1474) / (320 + narrower))).toBe(28);
  });

  it("is numbered in 4号宋体 between dashes, right on odd pages and left on even ones, 7 mm below the type area", async () => {
    expect(await part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const footers = await Promise.all(["word/footer1.xml", "word/footer2.xml"].map(part));
    for (const footer of footers) {
      expect(footer).toMatch(/— .*PAGE.* —/s);
      expect(footer).toMatch(/w:eastAsia="宋体"/);
      expect(footer).toContain('<w:sz w:val="28"/>');
    }
    expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)![1]).sort()).toEqual(["left", "right"]);
    const footer = Number(/w:footer="(\d+)"/.exec(await body())![1]);
    expect((1984 - footer - 280) / MILLIMETRE).toBeCloseTo(7, 0);
  });
});

describe("type", () => {
  it("of the text is 3号仿宋, with Times New Roman for digits", async () => {
    const paragraph = await paragraphOf("为指导，深入学习贯彻");
    expect(paragraph).toMatch(/<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:hint="eastAsia"\/>/);
    expect(paragraph).toContain('<w:sz w:val="32"/>');
    expect(paragraph).toContain('<w:color w:val="000000"/>');
  });

  it.each([
    ["title", "工会2027年工作计划", "方正小标宋简体", 44],
    ["一、", "一、指导思想", "黑体", 32],
    ["（一）", "（一）", "楷体_GB2312", 32],
    ["1.", "1.", "仿宋_GB2312", 32],
  ])("of %s is as the form says", async (_, words, face, size) => {
    const paragraph = await paragraphOf(words);
    expect(paragraph).toContain(`w:eastAsia="${face}"`);
    expect(paragraph).toContain(`<w:sz w:val="${size}"/>`);
    expect(paragraph).not.toMatch(/<w:b\/>/);
  });

  it("has substitutes named for computers without it", async () => {
    const fonts = await part("word/fontTable.xml");
    for (const [face, otherwise] of [["方正小标宋简体", "宋体"], ["仿宋_GB2312", "仿宋"], ["楷体_GB2312", "楷体"], ["黑体", "SimHei"]]) {
      expect(fonts).toContain(`<w:font w:name="${face}"><w:altName w:val="${otherwise}"/>`);
    }
  });
});

describe("paragraphs", () => {
  it("begin two characters in, wrapped lines flush left", async () => {
    expect(await paragraphOf("为指导，深入学习贯彻")).toMatch(/<w:ind w:firstLine="640" w:firstLineChars="200"\/>/);
  });

  it("stand 28 pt apart", async () => {
    expect(await paragraphOf("为指导，深入学习贯彻")).toMatch(/<w:spacing w:after="0" w:before="0" w:line="560" w:lineRule="exact"\/>/);
  });

  it("of headings stay with the text below them", async () => {
    expect(await paragraphOf("一、指导思想")).toContain("<w:keepNext/>");
  });

  it("of the title stand in the middle", async () => {
    expect(await paragraphOf("工会2027年工作计划")).toContain('<w:jc w:val="center"/>');
  });

  it("leave gaps marked until they are filled", async () => {
    expect(await paragraphOf("【待填：2027年预算收支总额】")).toContain('<w:highlight w:val="yellow"/>');
  });
});

describe("signature and date", () => {
  it("have room for a seal above them and never stand alone", async () => {
    const markup = await body();
    const before = markup.slice(0, markup.indexOf("青禾镇中心小学工会委员会")).split(/(?=<w:p>|<w:p )/).slice(-4, -1);
    expect(before.filter((paragraph) => !paragraph.includes("<w:t"))).toHaveLength(3);
    expect(before.every((paragraph) => paragraph.includes("<w:keepNext/>"))).toBe(true);
  });

  it("stand over each other, the date four characters from the right", async () => {
    const [sign, date] = [await paragraphOf("青禾镇中心小学工会委员会"), await paragraphOf("2027年1月8日")];
    const indent = (markup: string) => /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(markup)!.slice(1).map(Number);
    expect(indent(sign)).toEqual(indent(date));
    const [left, right] = indent(date) as [number, number];
    const widthOfDate = 6 * 320;
    expect(right + (28 * 320 - left - right - widthOfDate) / 2).toBeCloseTo(4 * 320, -2);
    expect(sign).toContain('<w:jc w:val="center"/>');
  });
});

describe("attachments", () => {
  it("are named below the text after an empty line, without a mark at the end", async () => {
    const note = await paragraphOf("附件：2027年工会活动安排表");
    expect(note).toContain('w:firstLineChars="200"');
    expect(note.replace(/<[^>]+>/g, "")).toBe("附件：2027年工会活动安排表");
  });

  it("begin on a page of their own with 附件 in 3号黑体", async () => {
    const found = (await body()).split(/(?=<w:p>|<w:p )/).find((markup) => markup.includes("<w:pageBreakBefore/>"))!;
    expect(found.replace(/<[^>]+>/g, "")).toBe("附件");
    expect(found).toContain('w:eastAsia="黑体"');
    expect(found).toContain('<w:sz w:val="32"/>');
  });
});

describe("tables", () => {
  it("repeat their heading on every page and tear no row", async () => {
    const rows = (await body()).split("<w:tr>").slice(1);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, ...rows.slice(1).map(() => false)]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(rows).toHaveLength(schedule.rows.length + 1);
  });

  it("keep their heading with the first row and their last three rows together", async () => {
    const rows = (await body()).split("<w:tr>").slice(1);
    const kept = rows.map((row, index) => (row.split("</w:tr>")[0]!.includes("<w:keepNext/>") ? index : -1)).filter((index) => index >= 0);
    expect(kept).toEqual([0, rows.length - 3, rows.length - 2]);
  });

  it("are as wide as the type area", async () => {
    const widths = [...(await body()).matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844);
  });
});

describe("the file", () => {
  it("says every line of the document", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await wordFileOf(plan)) });
    const said = value.replace(/\s/g, "");
    for (const line of linesOfDocument(plan)) for (const cell of line.split("\t")) expect(said).toContain(cell.replace(/\s/g, ""));
  });

  it("is dated with the day that was given, and the same each time", async () => {
    expect(await part("docProps/core.xml")).toMatch(/<dcterms:created[^>]*>2027-01-08T00:00:00Z/);
    expect(Buffer.from(await wordFileOf(plan)).equals(Buffer.from(await wordFileOf(plan)))).toBe(true);
  });

  it("holds signs of markup as text", async () => {
    const odd = buildPlan({ ledger: ledger(EMPTY), unit: { ...SCHOOL, unionName: "甲<乙>&“丙”工会" }, period: YEAR_2027, today: "2027-01-08", length: "short" });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await wordFileOf(odd)) });
    expect(value).toContain("甲<乙>&“丙”工会2027年工作计划");
  });

  it("breaks a long title where its year begins", async () => {
    const long = buildPlan({ ledger: ledger(EMPTY), unit: { ...SCHOOL, unionName: "云泽市青禾县柳河镇中心实验小学工会委员会" }, period: YEAR_2027, today: "2027-01-08", length: "short" });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await wordFileOf(long)) });
    expect(value.split(/\n+/).slice(0, 2)).toEqual(["云泽市青禾县柳河镇中心实验小学工会", "2027年工作计划"]);
  });
});
