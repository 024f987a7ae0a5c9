import { plainBook } from "../../src/book";
import { applyChanges, blankWorkbook, FileHost, readWorkbook } from "../../src/host/file";
import type { DeliveredFile } from "../../src/host/host";
import { MemoryHost } from "../../src/host/memory";
import { ledgerSheets } from "../../src/jobs/start-ledger";
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import { surroundings } from "./surroundings";

const SURROUNDINGS = surroundings("王芳的台帐.xlsx");

function sampleBytes(): Uint8Array {
  const made = applyChanges(blankWorkbook(), ledgerSheets({ sheets: [], dateSystem: 1900, damage: [] }, "sample", 2026).changes);
  if (made.status === "refused") throw new Error(made.text);
  return made.bytes;
}

/** A workbook that nobody may save. */
function openFile(bytes: Uint8Array, canDeliver = true) {
  const delivered: DeliveredFile[] = [];
  const host = new FileHost({
    name: SURROUNDINGS.name,
    bytes,
    save: () => Promise.reject(new Error("the open workbook was written")),
    ...(canDeliver && {
      deliver: (file: DeliveredFile) => {
        delivered.push(file);
        return Promise.resolve({ status: "delivered" } as const);
      },
    }),
  });
  return { host, delivered, desk: new WorkbookDesk(host, SURROUNDINGS) };
}

function rosterIn(bytes: Uint8Array): readonly unknown[] {
  const read = readWorkbook(bytes);
  if (read.status === "refused") throw new Error(read.text);
  return read.book.sheets.find(({ name }) => name === "会员名册")!.values.map((row) => row?.[1]);
}

describe("the desk's copy without personal data", () => {
  it("is handed over under a name that is nobody's; the workbook stays", async () => {
    const bytes = sampleBytes();
    const { host, desk, delivered } = openFile(bytes);
    expect(await desk.copies.masked()).toEqual({ status: "done", value: { name: "工会台帐（已去掉个人信息）.xlsx", unreached: 0 } });
    expect(host.bytes).toBe(bytes);
    const [masked, original] = [rosterIn(delivered[0]!.bytes), rosterIn(bytes)];
    expect(masked).toHaveLength(original.length);
    expect(masked.filter((cell, row) => cell !== original[row]).length).toBeGreaterThan(50);
  });

  it("is told of in words where it can't be handed over", async () => {
    expect(await openFile(sampleBytes(), false).desk.copies.masked()).toMatchObject({ status: "trouble" });
  });

  it("can be had where the host has the file at hand", () => {
    expect(openFile(sampleBytes()).desk.abilities.copies).toBe(true);
    expect(new WorkbookDesk(new MemoryHost(plainBook([])), SURROUNDINGS).abilities.copies).toBe(false);
  });
});
