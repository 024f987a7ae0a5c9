import { plainBook, plainSheet } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import type { Outcome } from "../../src/jobs/desk";
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import { surroundings } from "./surroundings";

const SURROUNDINGS = surroundings();

/** A plan as people keep one: a paragraph in each cell, two columns for what is planned when. */
const PLAN = plainSheet("工作计划", [
  ["某校工会2027年工作计划"],
  [null, "一、指导思想"],
  ["　　围绕学校中心工作,服务教职工，团结教职工，办好教职工关心的的每一件事，把工会办成大家信得过的职工之家，让每一位教职工都能感受到集体的温暖和力量。"],
  ["　　二、主要工作"],
  ["三月", "召开教代会，听取学校工作报告"],
  ["　　继续开展送温暖活动，走访困难教职工；继续开展文体活动，丰富教职工的业余生活；继续办好心理健康讲座，关心教职工的身心健康，做教职工的贴心人。"],
  ["　　关心女教职工，办好妇女节活动；关心青年教职工，帮助他们在教学上成长；关心退休教职工，常去看望，常通电话，听取他们对学校的意见和建议，尽力办好。"],
  ["某校工会"],
  ["2026年12月20日"],
]);

function deskOf(sheets = [PLAN]) {
  const host = new MemoryHost(plainBook(sheets));
  return { host, desk: new WorkbookDesk(host, SURROUNDINGS) };
}

async function value<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const cellsOf = async (host: MemoryHost) => {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  return read.book.sheets[0]!.values;
};

describe("the workbook's own texts", () => {
  it("are those in words, not the ledgers", async () => {
    const { desk } = deskOf([plainSheet("会员", [["会员名册"], ["姓名", "性别"], ["王芳", "女"]]), PLAN]);
    expect(await value(desk.text.sheets())).toEqual(["工作计划"]);
    const none = await desk.text.checkSheet("会员");
    expect(none).toMatchObject({ status: "trouble", trouble: { what: expect.stringContaining("会员") as string } });
  });

  it("have their findings at their cells", async () => {
    const { desk } = deskOf();
    const { findings, certain, mended } = await value(desk.text.checkSheet("工作计划"));
    const certainOnes = findings.filter(({ mend }) => mend !== undefined);
    expect(certainOnes.map(({ place, stretch, mend }) => [place?.cell, stretch, mend])).toEqual([
      ["A3", ",", "，"],
      ["A3", "的的", "的"],
    ]);
    expect(certain).toBe(2);
    expect(certainOnes[1]).toMatchObject({ before: "公，团结教职工，办好教职工关心".slice(-12), after: expect.stringMatching(/^每一件事/) as string });
    expect(mended).toBeUndefined();
  });

  it("are mended in their cells, after a look, and taken back", async () => {
    const { host, desk } = deskOf();
    const before = await cellsOf(host);
    const mends = await value(desk.text.previewMends("工作计划"));
    expect(mends.map(({ place }) => place.cell)).toEqual(["A3"]);
    expect(await cellsOf(host)).toEqual(before);
    expect(await value(desk.text.mend())).toMatchObject({ sheets: ["工作计划"] });
    const after = await cellsOf(host);
    expect(after[2]![0]).toContain("中心工作，服务教职工");
    expect(after[2]![0]).toContain("关心的每一件事");
    expect(after.filter((_row, row) => row !== 2)).toEqual(before.filter((_row, row) => row !== 2));
    expect((await value(desk.text.checkSheet("工作计划"))).certain).toBe(0);
    await value(desk.undo());
    expect(await cellsOf(host)).toEqual(before);
  });

  it("are not written over what changed since the look", async () => {
    const { host, desk } = deskOf();
    await value(desk.text.previewMends("工作计划"));
    const read = await host.read();
    if (read.status !== "read") throw new Error(read.text);
    await host.write([{ kind: "setCells", sheet: "工作计划", cells: [{ row: 2, column: 0, value: "重写了" }] }], { basedOn: read.revision });
    expect(await desk.text.mend()).toMatchObject({ status: "trouble" });
    expect((await cellsOf(host))[2]![0]).toBe("重写了");
  });

  it("of a formula are left alone", async () => {
    const { desk } = deskOf([{ ...PLAN, formulas: [undefined, undefined, ["\"办好的的事\""]] }]);
    expect((await value(desk.text.checkSheet("工作计划"))).certain).toBe(2);
    expect(await value(desk.text.previewMends("工作计划"))).toEqual([]);
  });
});

describe("a plan and a summary we wrote", () => {
  it.each(["plan", "summary"] as const)("%s of the sample: nothing but gaps is found", async (kind) => {
    const { desk } = deskOf([]);
    await value(desk.startLedger("sample", 2026));
    const period = { scheme: "calendar", year: kind === "plan" ? 2027 : 2026 } as const;
    const { areas, unitKind } = await value(desk.narrative.offer({ kind, period }));
    await value(desk.narrative.preview({ kind, period, length: "long", areas, unitKind, timetable: "table", ownPoints: [], problems: [] }));
    const { sheets } = await value(desk.carryOut());
    expect(await value(desk.text.sheets())).toEqual(sheets);
    const { findings } = await value(desk.text.checkSheet(sheets[0]!));
    expect(findings.filter(({ stretch }) => !stretch.includes("待填"))).toEqual([]);
  });
});

describe("a text that is handed over", () => {
  it("is mended as far as that is certain", async () => {
    const { desk } = deskOf();
    const check = await value(desk.text.checkText({ text: "某某学校计划\n办好的的事,大家的事。" }));
    expect(check.name).toBe("粘贴的文字");
    expect(check.findings.map(({ line, stretch }) => [line, stretch])).toEqual([
      [1, "某某"],
      [2, "的的"],
      [2, ","],
    ]);
    expect(check.mended).toBe("某某学校计划\n办好的事，大家的事。");
  });

  it("has nothing to mend where nothing is certain, nor where nothing is found", async () => {
    const { desk } = deskOf();
    expect((await value(desk.text.checkText({ text: "某某学校计划" }))).mended).toBeUndefined();
    expect(await value(desk.text.checkText({ text: "办好大家的事。" }))).toMatchObject({ findings: [], certain: 0, isLong: false });
  });

  it("may be a file", async () => {
    const { desk } = deskOf();
    const bytes = new TextEncoder().encode("办好的的事。");
    expect(await value(desk.text.checkText({ name: "计划.txt", bytes }))).toMatchObject({ name: "计划.txt", certain: 1, mended: "办好的事。" });
    expect(await desk.text.checkText({ name: "计划.docx", bytes })).toMatchObject({ status: "trouble", trouble: { what: expect.stringMatching(/^“计划.docx”/) as string } });
    expect(await desk.text.checkText({ name: "空.txt", bytes: new Uint8Array() })).toMatchObject({ status: "trouble" });
  });

  it("that is very long says so", async () => {
    const { desk } = deskOf();
    expect((await value(desk.text.checkText({ text: "办好大家的事。\n".repeat(8000) }))).isLong).toBe(true);
  });
});
