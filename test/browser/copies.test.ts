import { readWorkbook as readBook } from "../../src/host/file";
import type { NamedFile } from "../../src/browser/workbench/bench";
import { Workbench } from "../../src/browser/workbench/workbench";
import { readWorkbook } from "../../src/jobs/read-workbook";

async function sample() {
  const bench = new Workbench("0.0.0");
  const delivered: NamedFile[] = [];
  bench.listen({
    onState: () => undefined,
    onSelect: () => undefined,
    onDeliver: (file) => delivered.push(file),
    onProgress: () => undefined,
    onChanged: () => undefined,
  });
  await bench.start("sample", 2026);
  return { bench, delivered };
}

function ledgerOf({ bytes, name }: NamedFile) {
  const read = readBook(bytes);
  if (read.status !== "read") throw new Error(read.text);
  return readWorkbook(read.book, name);
}

describe("next year's workbook", () => {
  it("is handed over with the members and without the year's records; the open one stays as it is", async () => {
    const { bench, delivered } = await sample();
    const outcome = await bench.desk.copies.nextYear(2027);
    expect(outcome).toMatchObject({ status: "done", value: { name: "工会台帐（2027年）.xlsx", kept: expect.arrayContaining([expect.stringContaining("会员")]) as string[] } });
    const { ledger, unit } = ledgerOf(delivered[0]!);
    expect([unit.year, ledger.rowCount("members"), ledger.rowCount("activities")]).toEqual([2027, 88, 0]);
    const open = await bench.desk.overview();
    expect(open).toMatchObject({ status: "done", value: { unit: { year: 2026 } } });
  });

  it("is named as this year's, where that names its year", async () => {
    const { bench } = await sample();
    await bench.start("template", 2026);
    expect(await bench.desk.copies.nextYear(2027)).toMatchObject({ status: "done", value: { name: "2027年工会台帐.xlsx" } });
  });

  it("is refused for a year that is over", async () => {
    const { bench, delivered } = await sample();
    expect(await bench.desk.copies.nextYear(2026)).toMatchObject({ status: "trouble", trouble: { what: expect.stringContaining("新的年度要在它以后") as string } });
    expect(delivered).toEqual([]);
  });
});

describe("a copy without personal data", () => {
  it("is called by what it is, and holds no member's name", async () => {
    const { bench, delivered } = await sample();
    const outcome = await bench.desk.copies.masked();
    expect(outcome).toMatchObject({ status: "done", value: { name: "工会台帐（已去掉个人信息）.xlsx" } });
    const { bytes } = await bench.save();
    const names = [...ledgerOf({ name: "x.xlsx", bytes }).ledger.rows("members")].flatMap((row) => row.value("name") ?? []);
    const masked = [...ledgerOf(delivered[0]!).ledger.rows("members")].flatMap((row) => row.value("name") ?? []);
    expect(masked).toHaveLength(names.length);
    expect(masked.filter((name) => names.includes(name))).toEqual([]);
  });
});
