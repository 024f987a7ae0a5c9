/** @jest-environment-options {"globalsCleanup": "off"} */
import { complaint, ExcelFailure, OUTCOME } from "../../../src/host/excel/complaints";
import { revisionOf } from "../../../src/host/excel/revision";
import { bookIn, openExcel } from "./open-excel";

describe("reading the open workbook", () => {
  it("gives values, formulas, formats, errors, merges and hidden lines where they stand", async () => {
    const { office, host } = await openExcel();
    const sheet = office.workbook.add("台帐");
    sheet.change(2, 1, { value: "标题" });
    sheet.change(3, 1, { value: 46_400, format: "yyyy-mm-dd" });
    sheet.change(3, 2, { value: "#DIV/0!", formula: "=1/0" });
    sheet.change(4, 2, { value: "=不是公式" });
    sheet.merges = [{ top: 2, left: 1, bottom: 2, right: 2 }];
    sheet.rows[3] = { hidden: true };
    sheet.columns[2] = { hidden: true };
    sheet.visibility = "hidden";
    const found = (await bookIn(host)).sheets[1]!;
    expect(found.visibility).toBe("hidden");
    expect(found.values[3]).toEqual([null, 46_400, { error: "#DIV/0!" }]);
    expect(found.formulas[3]).toEqual([undefined, undefined, "1/0"]);
    expect(found.formats[3]).toEqual([undefined, "yyyy-mm-dd", undefined]);
    expect(found.values[4]).toEqual([null, null, "=不是公式"]);
    expect(found.formulas[4]).toBeUndefined();
    expect([found.merges, found.hiddenRows, found.hiddenColumns]).toEqual([[{ top: 2, left: 1, bottom: 2, right: 2 }], [3], [2]]);
    expect(office.gaps).toEqual([]);
  });

  it("knows the date system of old Macs", async () => {
    const { office, host } = await openExcel();
    expect((await bookIn(host)).dateSystem).toBe(1900);
    office.workbook.use1904 = true;
    expect((await bookIn(host)).dateSystem).toBe(1904);
  });

  it("stops when told to", async () => {
    const { host } = await openExcel();
    const stop = new AbortController();
    stop.abort();
    expect(await host.read({ signal: stop.signal })).toMatchObject({ status: "refused", text: "没有读完，已按要求停止。" });
  });

  it("has another revision after an edit, the same after a recalculation", async () => {
    const { office, host } = await openExcel();
    office.workbook.sheets[0]!.change(0, 0, { value: 1, formula: "=TODAY()" });
    const first = revisionOf(await bookIn(host));
    office.workbook.sheets[0]!.change(0, 0, { value: 2, formula: "=TODAY()" });
    expect(revisionOf(await bookIn(host))).toBe(first);
    office.type("Sheet1", 5, 5, "x");
    expect(revisionOf(await bookIn(host))).not.toBe(first);
  });
});

describe("Excel's complaints", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "host", "回车键"],
    ["AccessDenied", "protected", "撤销保护"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge", "拆成几个"],
    ["InvalidOrTimedOutSession", "host", "刷新"],
    ["NoAnswer", "host", "很久没有回应"],
    ["InactiveWorkbook", "host", "另一个工作簿"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge", "拆成几个"],
    ["ActivityLimitReached", "host", "正忙"],
    ["TooManyRequests", "host", "正忙"],
    ["ItemNotFound", "missing", "找不到了"],
    ["ItemAlreadyExists", "host", "同名"],
    ["ApiNotFound", "unsupported", "Excel 2021"],
    ["NotImplemented", "unsupported", "Excel 2021"],
    ["SomethingNew", "host", "代码 SomethingNew"],
  ])("%s is said in Chinese, with what to do and what became of the workbook", (code, kind, words) => {
    const said = complaint(new ExcelFailure(code), OUTCOME.unchanged);
    expect(said).toMatchObject({ code: kind, text: expect.stringContaining(words) as string });
    expect(said.text.endsWith("。工作簿没有写入，内容没有改动。")).toBe(true);
  });
});
