import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ChangeSet } from "../../../src/book";
import { blankWorkbook, FileHost } from "../../../src/host/file";
import { newFileHost, openFileHost, readBytes, writeBytes } from "../../../src/host/file/disk";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { generatedSheet } from "../../fixtures/packages/generated-sheet";

const CREATE: ChangeSet = [{ kind: "createSheet", sheet: generatedSheet() }];
const isRoot = process.getuid?.() === 0;

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);

function file(name: string, bytes: Uint8Array = fullWorkbook()): string {
  fs.writeFileSync(at(name), bytes);
  return at(name);
}

async function opened(name: string, output?: string): Promise<FileHost> {
  const host = await openFileHost(at(name), output === undefined ? {} : { output: at(output) });
  if (!(host instanceof FileHost)) throw new Error(host.text);
  return host;
}

async function write(host: FileHost): Promise<unknown> {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  return host.write(CREATE, { basedOn: read.revision });
}

describe("opening", () => {
  it("says what is missing, and what is a folder", async () => {
    expect(await openFileHost(at("没有.xlsx"))).toEqual({ status: "refused", code: "missing", text: "“没有.xlsx”找不到。请检查文件名和所在的文件夹。" });
    expect(await openFileHost(folder)).toMatchObject({ code: "notAWorkbook", text: expect.stringContaining("是文件夹") as string });
    expect(await readBytes(at("没有/台账.xlsx"))).toMatchObject({ code: "missing" });
  });

  it("refuses what is larger than any workbook, without reading it", async () => {
    file("大.xlsx");
    // A hole on the disk: it takes no room.
    fs.truncateSync(at("大.xlsx"), 300_000_001);
    expect(await openFileHost(at("大.xlsx"))).toMatchObject({ status: "refused", code: "tooLarge", text: expect.stringContaining("300 MB") as string });
  });

  (isRoot ? it.skip : it)("says where permission lacks (not tested as root, who has it)", async () => {
    fs.chmodSync(file("锁.xlsx"), 0o000);
    expect(await openFileHost(at("锁.xlsx"))).toMatchObject({ code: "noPermission" });
  });

  it("leaves the input as it is and writes the output", async () => {
    file("台账.xlsx");
    expect(await write(await opened("台账.xlsx", "结果.xlsx"))).toMatchObject({ status: "written" });
    expect(Buffer.compare(fs.readFileSync(at("台账.xlsx")), fullWorkbook())).toBe(0);
    const again = await (await opened("结果.xlsx")).read();
    expect(again.status === "read" && again.book.sheets.map(({ name }) => name)).toContain("年度活动安排");
    expect(fs.readdirSync(folder).sort()).toEqual(["台账.xlsx", "结果.xlsx"].sort());
  });

  it("keeps an .xlsm an .xlsm", async () => {
    file("台账.xlsm", fullWorkbook(true));
    expect(await openFileHost(at("台账.xlsm"), { output: at("结果.xlsx") })).toEqual({
      status: "refused",
      code: "unsupported",
      text: "“结果.xlsx”不能用这个扩展名：原文件是 .xlsm 工作簿。请把输出文件名改为以 .xlsm 结尾。",
    });
    expect(await write(await opened("台账.xlsm", "结果.xlsm"))).toMatchObject({ status: "written" });
  });

  it("reads with Node's inflate what the portable one reads", async () => {
    file("台账.xlsx");
    const host = await opened("台账.xlsx");
    const portable = new FileHost({ name: "", bytes: fullWorkbook(), save: () => Promise.resolve({ status: "saved" }) });
    expect(await host.read()).toEqual(await portable.read());
  });
});

describe("writing", () => {
  it("a new file", async () => {
    expect(await write(newFileHost(at("新.xlsx"), blankWorkbook()))).toMatchObject({ status: "written" });
    expect(fs.existsSync(at("新.xlsx"))).toBe(true);
  });

  it("in place, unless somebody else wrote meanwhile", async () => {
    file("台账.xlsx");
    const host = await opened("台账.xlsx");
    expect(await write(host)).toMatchObject({ status: "written" });
    expect(await host.undo()).toMatchObject({ status: "written" });
    expect(Buffer.compare(fs.readFileSync(at("台账.xlsx")), fullWorkbook())).toBe(0);
    fs.writeFileSync(at("台账.xlsx"), fullWorkbook(true));
    expect(await write(host)).toEqual({ status: "stale" });
    expect(Buffer.compare(fs.readFileSync(at("台账.xlsx")), fullWorkbook(true))).toBe(0);
  });

  it.each(["~$台账.xlsx", ".~lock.台账.xlsx#"])("not into a file that is open: %s stands beside it", async (mark) => {
    file("台账.xlsx");
    fs.writeFileSync(at(mark), "");
    expect(await writeBytes(at("台账.xlsx"), new Uint8Array(1))).toMatchObject({ status: "refused", code: "busy" });
    expect(Buffer.compare(fs.readFileSync(at("台账.xlsx")), fullWorkbook())).toBe(0);
  });

  it("says where the folder lacks, and leaves nothing behind", async () => {
    expect(await writeBytes(at("没有/结果.xlsx"), new Uint8Array(1))).toEqual({
      status: "refused",
      code: "missing",
      text: "“结果.xlsx”没有保存：所在的文件夹不存在。请先建立文件夹，或换一个位置。",
    });
    fs.mkdirSync(at("夹.xlsx"));
    expect(await writeBytes(at("夹.xlsx"), new Uint8Array(1))).toMatchObject({ code: "notAWorkbook" });
    expect(fs.readdirSync(folder)).toEqual(["夹.xlsx"]);
  });

  (isRoot ? it.skip : it)("not into a file that is read-only (not tested as root, who may)", async () => {
    fs.chmodSync(file("台账.xlsx"), 0o444);
    expect(await writeBytes(at("台账.xlsx"), new Uint8Array(1))).toMatchObject({ code: "noPermission" });
  });

  it("keeps the mode of the file and follows a link to it", async () => {
    fs.chmodSync(file("台账.xlsx"), 0o640);
    fs.symlinkSync(at("台账.xlsx"), at("链接.xlsx"));
    expect(await writeBytes(at("链接.xlsx"), new Uint8Array(3))).toEqual({ status: "saved" });
    expect(fs.lstatSync(at("链接.xlsx")).isSymbolicLink()).toBe(true);
    expect(fs.statSync(at("台账.xlsx"))).toMatchObject({ size: 3 });
    expect(fs.statSync(at("台账.xlsx")).mode & 0o777).toBe(0o640);
  });

  it("delivers other files beside the output", async () => {
    file("台账.xlsx");
    const host = await opened("台账.xlsx", "结果.xlsx");
    expect(await host.deliver({ name: "计划.docx", mediaType: "x/y", bytes: Uint8Array.of(1, 2) })).toEqual({ status: "delivered" });
    expect(Array.from(fs.readFileSync(at("计划.docx")))).toEqual([1, 2]);
  });
});
