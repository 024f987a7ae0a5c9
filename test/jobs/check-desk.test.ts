import { plainBook, plainSheet, type Book } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import type { CheckResult, Outcome } from "../../src/jobs/desk";
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import { surroundings } from "./surroundings";

const VISITS_HEADING = ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"];
const visits = (...rows: (readonly (string | number | null)[])[]) => plainSheet("走访慰问", [["2026年走访慰问台账"], VISITS_HEADING, ...rows]);
const GOOD = ["2026-03-01", "赵一", "住院", 500, "钱二", "√"];
const NO_SUCH_DAY = ["2026-02-30", "孙三", "生育", 500, "钱二", "√"];
const UNTIDY = ["2026-04-09", " 李四", "住院", 500, "钱二", "√"];
const LIST = plainSheet("检查清单", [["考核内容", "分值", "评分依据"], ["五必访及时", 6, "查台账"], ["环境布置美观", 4, "查台账"], ["会费收缴及时", 2, "查台账"]]);

function deskOn(book: Book, beside: readonly { readonly name: string; readonly book: Book }[] = []) {
  const host = new MemoryHost(book);
  const desk = new WorkbookDesk(host, { ...surroundings("台帐2026.xlsx", "2026-12-31"), filesBeside: () => beside });
  return { host, desk };
}

async function valueOf<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const textsOf = ({ groups }: CheckResult) => groups.flatMap(({ findings }) => findings.map(({ text }) => text));

describe("the section 检查", () => {
  it("says what is wrong, where, why, and how to mend it; each finding once in the report and once in the work", async () => {
    const { desk } = deskOn(plainBook([visits(GOOD, NO_SUCH_DAY)]));
    const result = await valueOf(desk.check.run());
    const group = result.groups.find(({ findings }) => findings.some(({ text }) => text.includes("2026-02-30")))!;
    expect(group).toMatchObject({ level: "必改", why: expect.stringMatching(/./) as string, fix: expect.stringMatching(/./) as string });
    expect(group.findings[0]).toMatchObject({ place: { sheet: "走访慰问", cell: "A4" }, mend: "还能补办", basis: expect.stringContaining("以当地现行文件为准") as string });
    expect(result.work.flatMap(({ findings }) => findings.map(({ id }) => id)).sort()).toEqual(result.groups.flatMap(({ findings }) => findings.map(({ id }) => id)).sort());
    expect(result.counts.必改 + result.counts.应改 + result.counts.建议).toBe(textsOf(result).length);
    expect(result.score.line).toMatch(/^可核 .+ 分中得/);
  });

  it("sets a finding aside with its reason, remembers it, and takes it back", async () => {
    const { desk } = deskOn(plainBook([visits(GOOD, NO_SUCH_DAY)]));
    const before = await valueOf(desk.check.run());
    const { id } = before.groups[0]!.findings[0]!;
    await valueOf(desk.check.ignore(id, "原件如此"));
    const after = await valueOf(desk.check.run());
    expect(after.groups.flatMap(({ findings }) => findings.map((finding) => finding.id))).not.toContain(id);
    expect(after.ignored).toMatchObject([{ id, reason: "原件如此" }]);
    await valueOf(desk.check.unignore(id));
    expect(textsOf(await valueOf(desk.check.run()))).toEqual(textsOf(before));
  });

  it("lists a lacking ledger that was set aside, so that it can be taken back", async () => {
    const { desk } = deskOn(plainBook([visits(GOOD), LIST]));
    const lacking = (await valueOf(desk.check.run())).groups.flatMap(({ findings }) => findings).find(({ text }) => text.includes("没有找到"))!;
    expect(lacking.place).toMatchObject({ sheet: "检查清单" });
    await valueOf(desk.check.ignore(lacking.id, "会费由上级统一代扣"));
    expect((await valueOf(desk.check.run())).ignored).toMatchObject([{ id: lacking.id }]);
  });

  it("shows which cells a mend of form would change, then changes these", async () => {
    const { desk, host } = deskOn(plainBook([visits(GOOD, UNTIDY)]));
    expect((await valueOf(desk.check.run())).untidy).toContainEqual(expect.objectContaining({ kind: "blanks", count: 1 }));
    const preview = await valueOf(desk.check.previewMends(["blanks"]));
    expect(preview.cells).toEqual([{ place: { sheet: "走访慰问", cell: "B4" }, what: "有多余的空格或看不见的字符" }]);
    expect(JSON.stringify(preview)).not.toContain("李四");
    await valueOf(desk.check.mend());
    const read = await host.read();
    expect(read.status === "read" && read.book.sheets[0]!.values[3]![1]).toBe("李四");
    expect((await valueOf(desk.check.run())).untidy.map(({ kind }) => kind)).not.toContain("blanks");
  });

  it("does not mend what was changed after the look", async () => {
    const { desk, host } = deskOn(plainBook([visits(GOOD, UNTIDY)]));
    await valueOf(desk.check.previewMends(["blanks"]));
    host.edit([{ kind: "setCells", sheet: "走访慰问", cells: [{ row: 3, column: 1, value: "周五" }] }]);
    expect(await desk.check.mend()).toMatchObject({ status: "trouble" });
  });

  it("measures by the list chosen, and by the union's own with its items as the user says", async () => {
    const { desk } = deskOn(plainBook([visits(GOOD), LIST]));
    const own = await valueOf(desk.check.run());
    expect(own).toMatchObject({ ownList: true });
    expect(own.score.items[1]).toMatchObject({ title: "环境布置美观", topics: [] });
    await valueOf(desk.check.sayTopics("环境布置美观", ["visits"]));
    expect((await valueOf(desk.check.run())).score.items[1]).toMatchObject({ topics: ["visits"] });
    await valueOf(desk.check.measureBy("C6"));
    expect(await valueOf(desk.check.run())).toMatchObject({ ownList: false, chosenList: "C6" });
    await valueOf(desk.check.measureBy(null));
    expect((await valueOf(desk.check.run())).score.items[1]).toMatchObject({ topics: ["visits"] });
  });

  it("writes both sheets as previewed", async () => {
    const { desk, host } = deskOn(plainBook([visits(GOOD, NO_SUCH_DAY)]));
    expect((await valueOf(desk.check.previewSheets())).sheets.map(({ name }) => name)).toEqual(["内部自查单", "自评表"]);
    await valueOf(desk.carryOut());
    const read = await host.read();
    expect(read.status === "read" && read.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["内部自查单", "自评表"]));
  });
});

describe("several files", () => {
  const beside = (title: string, ...rows: (readonly (string | number)[])[]) => plainBook([plainSheet("走访慰问", [[title], VISITS_HEADING, ...rows])]);

  it("of one year are checked as one ledger; the open workbook's places are named without its file", async () => {
    const { desk } = deskOn(plainBook([visits(GOOD, NO_SUCH_DAY)]), [{ name: "下半年.xlsx", book: beside("2026年走访慰问台账", ["2026-02-31", "吴七", "住院", 300, "钱二", "√"]) }]);
    const result = await valueOf(desk.check.run());
    const places = result.groups.flatMap(({ findings }) => findings.map(({ place }) => place?.sheet));
    expect(result.files).toEqual([{ name: "下半年.xlsx", role: "part" }]);
    expect(places).toEqual(expect.arrayContaining(["走访慰问", "[下半年.xlsx]走访慰问"]));
  });

  it("last year's is compared with and not checked itself; one of another year is left alone", async () => {
    const wrong = ["2025-02-31", "吴七", "住院", 300, "钱二", "√"];
    const { desk } = deskOn(plainBook([visits(GOOD)]), [
      { name: "去年.xlsx", book: beside("2025年走访慰问台账", wrong) },
      { name: "前年.xlsx", book: beside("2024年走访慰问台账", wrong) },
    ]);
    const result = await valueOf(desk.check.run());
    expect(result.files).toEqual([
      { name: "去年.xlsx", role: "lastYear" },
      { name: "前年.xlsx", role: "other" },
    ]);
    expect(JSON.stringify(result.groups)).not.toContain("2025-02-31");
  });
});
