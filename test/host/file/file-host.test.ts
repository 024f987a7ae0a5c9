import type { ChangeSet } from "../../../src/book";
import type { SaveResult } from "../../../src/host/file";
import { blankWorkbook, FileHost } from "../../../src/host/file";
import { refuse } from "../../../src/host/file/unreadable";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { generatedSheet } from "../../fixtures/packages/generated-sheet";
import { smallParts, zipped } from "../../fixtures/packages/package-parts";

const CREATE: ChangeSet = [{ kind: "createSheet", sheet: generatedSheet() }];

/** A host on these bytes, and what it has saved so far. */
function hostOn(bytes: Uint8Array, answer: SaveResult = { status: "saved" }): { host: FileHost; saved: Uint8Array[] } {
  const saved: Uint8Array[] = [];
  const save = (next: Uint8Array): Promise<SaveResult> => {
    if (answer.status === "saved") saved.push(next);
    return Promise.resolve(answer);
  };
  return { host: new FileHost({ name: "台账.xlsx", bytes, save }), saved };
}

async function revisionOf(host: FileHost): Promise<string> {
  const result = await host.read();
  if (result.status !== "read") throw new Error(result.text);
  return result.revision;
}

describe("the file host", () => {
  it("reads, writes and reads what was written", async () => {
    const { host, saved } = hostOn(fullWorkbook());
    const result = await host.write(CREATE, { basedOn: await revisionOf(host) });
    expect(result).toMatchObject({ status: "written", warnings: [] });
    expect(saved).toEqual([host.bytes]);
    const read = await host.read();
    expect(read).toMatchObject({ status: "read", revision: (result as { revision: string }).revision });
    expect(read.status === "read" && read.book.sheets.map(({ name }) => name)).toContain("年度活动安排");
  });

  it("tells the progress of reading and writing", async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `<row r="${n + 1}"><c><v>${n}</v></c></row>`).join("");
    const { host } = hostOn(zipped(smallParts({ 表一: rows })));
    const shares: number[] = [];
    const note = (share: number): void => void shares.push(share);
    const read = await host.read({ onProgress: note });
    expect(shares.length).toBeGreaterThan(1);
    const basedOn = read.status === "read" ? read.revision : "";
    shares.length = 0;
    await host.write(CREATE, { basedOn, onProgress: note });
    expect(shares[shares.length - 1]).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it("stops reading when told to", async () => {
    const stop = new AbortController();
    const { host } = hostOn(fullWorkbook());
    stop.abort();
    expect(await host.read({ signal: stop.signal })).toMatchObject({ status: "refused", text: "“台账.xlsx”没有读完，已按要求停止。" });
  });

  it("refuses to write over what it hasn't read", async () => {
    const { host, saved } = hostOn(fullWorkbook());
    const basedOn = await revisionOf(host);
    await host.write(CREATE, { basedOn });
    expect(await host.write(CREATE, { basedOn })).toEqual({ status: "stale" });
    expect(saved).toHaveLength(1);
  });

  it("writes nothing where a change can't be made", async () => {
    const { host, saved } = hostOn(fullWorkbook());
    const basedOn = await revisionOf(host);
    const before = host.bytes;
    const result = await host.write([...CREATE, { kind: "deleteSheet", sheet: "没有" }], { basedOn });
    expect(result).toMatchObject({ status: "refused", code: "missing" });
    expect([host.bytes, saved]).toEqual([before, []]);
  });

  it("writes nothing after it was stopped", async () => {
    const stop = new AbortController();
    const { host, saved } = hostOn(fullWorkbook());
    const basedOn = await revisionOf(host);
    expect(await host.write(CREATE, { basedOn, signal: stop.signal, onProgress: () => stop.abort() })).toEqual({ status: "cancelled" });
    expect(saved).toEqual([]);
  });

  it("keeps what it had where the bytes could not be kept", async () => {
    const { host } = hostOn(fullWorkbook(), refuse("台账.xlsx", "busy", "正在 Excel 里打开。请先关闭它，再试"));
    const basedOn = await revisionOf(host);
    expect(await host.write(CREATE, { basedOn })).toMatchObject({ status: "refused", code: "busy" });
    expect(await revisionOf(host)).toBe(basedOn);
  });

  it("takes back the last write, once", async () => {
    const { host, saved } = hostOn(fullWorkbook());
    const basedOn = await revisionOf(host);
    await host.write(CREATE, { basedOn });
    expect(await host.undo()).toMatchObject({ status: "written", revision: basedOn });
    expect(Buffer.compare(saved[1]!, fullWorkbook())).toBe(0);
    expect(await host.undo()).toMatchObject({ status: "refused", text: "“台账.xlsx”没有可以撤销的操作。" });
  });

  it("makes a new workbook", async () => {
    const { host } = hostOn(blankWorkbook());
    await host.write(CREATE, { basedOn: await revisionOf(host) });
    const read = await host.read();
    expect(read.status === "read" && read.book.sheets.map(({ name }) => name)).toEqual(["年度活动安排"]);
  });

  it("answers what it can't do", async () => {
    const { host } = hostOn(fullWorkbook());
    expect(host.capabilities).toEqual({ select: false, edits: false, undo: true });
    expect(await host.recover()).toEqual({ status: "nothingToRecover" });
    await expect(host.select({ sheet: "台账" })).resolves.toBeUndefined();
    expect(host.onEdit(() => undefined)()).toBeUndefined();
    expect(await host.deliver({ name: "计划.docx", mediaType: "x/y", bytes: new Uint8Array(1) })).toMatchObject({ status: "refused", code: "unsupported" });
  });
});
