import { existsSync, readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { docxText } from "../../src/schedule/import";
import { run, testFolder } from "./run-command";

const at = testFolder();

describe("a whole year", () => {
  it("makes schedule, budget and plan of a ledger for the next year, and says why no summary", async () => {
    await run("new", "--year", "2026", "--sample", "-o", at("year.xlsx"));
    const ran = await run("generate", at("year.xlsx"), "--year", "2027", "--today", "2026-12-20", "-o", at("whole.xlsx"), "--docx", at("word"), "--ics", at("year.ics"));
    expect(ran.code).toBe(0);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(at("whole.xlsx"));
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["年度活动安排", "经费收入预算", "经费支出预算", "活动经费明细", "收支汇总", "预算执行情况", "工作计划"]));
    expect(names).not.toContain("工作总结");
    expect(ran.output).toContain("没有生成工作总结：台帐里还没有 2027 年的记录");
    expect(readFileSync(at("word/工作计划.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(existsSync(at("word/工作总结.docx"))).toBe(false);
    expect(readFileSync(at("year.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]+END:VCALENDAR/);
  });

  it("writes the Word file from the workbook's text, with what the user changed in it", async () => {
    await run("new", "--year", "2026", "--sample", "-o", at("text.xlsx"));
    await run("generate", at("text.xlsx"), "--year", "2026", "--only", "summary", "-o", at("text-1.xlsx"));
    const workbook = new Workbook();
    await workbook.xlsx.readFile(at("text-1.xlsx"));
    const own = "三位老师合编的校本读物受到家长好评。";
    let written = false;
    workbook.getWorksheet("工作总结")!.eachRow((row) =>
      row.eachCell((cell) => {
        if (written || !cell.text.includes("开展活动")) return;
        cell.value = own;
        written = true;
      }),
    );
    await workbook.xlsx.writeFile(at("text-2.xlsx"));
    const ran = await run("generate", at("text-2.xlsx"), "--year", "2026", "--only", "summary", "-o", at("text-3.xlsx"), "--docx", at("mine"));
    expect(ran.code).toBe(0);
    const read = await docxText(new Uint8Array(readFileSync(at("mine/工作总结.docx"))));
    expect(read).toMatchObject({ status: "read", text: expect.stringContaining(own) as string });
  });

  it("refuses parts it doesn't know, and Word files without a text", async () => {
    await run("new", "--year", "2026", "-o", at("empty-ledger.xlsx"));
    const unknown = await run("generate", at("empty-ledger.xlsx"), "--year", "2026", "--only", "minutes", "-o", at("x.xlsx"));
    expect([unknown.code, unknown.output]).toEqual([2, expect.stringContaining("可以写：schedule、budget、plan、summary")]);
    const word = await run("generate", at("empty-ledger.xlsx"), "--year", "2026", "--only", "budget", "-o", at("y.xlsx"), "--docx", at("none"));
    expect([word.code, word.output]).toEqual([2, expect.stringContaining("--only 里写上 plan 或 summary")]);
    expect(existsSync(at("y.xlsx"))).toBe(false);
  });
});
