import { PLACED } from "./small-workbook";
import { applyChanges, blankWorkbook, readWorkbook } from "../../src/host/file";
import { Workbench } from "../../src/browser/workbench/workbench";
import type { BenchState } from "../../src/browser/workbench/bench";

function workbookBytes(name = "会员"): Uint8Array {
  const made = applyChanges(blankWorkbook(), [{ kind: "createSheet", sheet: { ...PLACED, name } }]);
  if (made.status === "refused") throw new Error(made.text);
  return made.bytes;
}

async function opened(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const bench = new Workbench("0.0.0");
  const states: BenchState[] = [];
  bench.listen({ onState: (state) => states.push(state), onSelect: () => undefined, onDeliver: () => undefined, onProgress: () => undefined, onChanged: () => undefined });
  const outcome = await bench.open(files.length > 0 ? files : [{ name: "台帐.xlsx", bytes: workbookBytes() }]);
  return { bench, outcome, states };
}

async function shown(bench: Workbench, sheet: string, row: number, column: number) {
  return (await bench.window(sheet, row, row)).rows[0]?.[column]?.text;
}

describe("an edit", () => {
  it("is shown, saved, and read again as it was typed", async () => {
    const { bench } = await opened();
    await bench.edit("会员", 2, 1, "2025-3-5", 2026);
    await bench.edit("会员", 2, 2, "1,200.5", 2026);
    expect(await shown(bench, "会员", 2, 1)).toBe("2025-3-5");
    expect(await shown(bench, "会员", 2, 2)).toBe("1,200.50");
    const { name, bytes } = await bench.save();
    expect(name).toBe("台帐（助手）.xlsx");
    const read = readWorkbook(bytes);
    const sheet = read.status === "read" ? read.book.sheets[0]! : undefined;
    expect(sheet?.values[2]?.slice(1)).toEqual([45721, 1200.5]);
    expect(sheet?.formats[2]?.slice(1)).toEqual(["yyyy-m-d", "#,##0.00"]);
  });

  it("leaves the book as reading the new file gives it", async () => {
    const { bench } = await opened();
    for (const [row, column, typed] of [[0, 0, "新标题"], [5, 3, "12%"], [1, 0, ""], [2, 0, "3月8日"]] as const) {
      await bench.edit("会员", row, column, typed, 2026);
    }
    const before = await bench.window("会员", 0, 20);
    const { bytes } = await bench.save();
    const { bench: again } = await opened({ name: "台帐.xlsx", bytes });
    const after = await again.window("会员", 0, 20);
    const texts = ({ rows }: typeof before) => rows.map((row) => Array.from(row, (cell) => cell?.text ?? ""));
    expect(texts(after)).toEqual(texts(before));
  });

  it("is taken back and done again", async () => {
    const { bench, states } = await opened();
    await bench.edit("会员", 2, 0, "李四", 2026);
    expect(states[states.length - 1]).toMatchObject({ canUndo: true, canRedo: false, unsaved: true });
    await bench.undo();
    expect(await shown(bench, "会员", 2, 0)).toBe("张三");
    expect(states[states.length - 1]).toMatchObject({ canUndo: false, canRedo: true, unsaved: false });
    await bench.redo();
    expect(await shown(bench, "会员", 2, 0)).toBe("李四");
  });

  it("of a formula is refused in words", async () => {
    const { bench } = await opened();
    expect(await bench.edit("会员", 2, 0, "=1+1", 2026)).toEqual({ status: "refused", text: expect.stringContaining("公式") });
    expect(await shown(bench, "会员", 2, 0)).toBe("张三");
  });

  it("counts as unsaved until the workbook is saved", async () => {
    const { bench, states } = await opened();
    await bench.edit("会员", 2, 0, "李四", 2026);
    await bench.save();
    expect(states[states.length - 1]?.unsaved).toBe(false);
  });
});

describe("several files", () => {
  it("stand side by side: the first is the workbook, the others are read only", async () => {
    const { bench, outcome } = await opened({ name: "今年.xlsx", bytes: workbookBytes() }, { name: "去年.xlsx", bytes: workbookBytes() });
    expect(outcome).toMatchObject({ status: "done", value: { name: "今年.xlsx", others: ["去年.xlsx"] } });
    expect(await bench.tabs()).toEqual([
      { id: "会员", name: "会员" },
      { id: "1:会员", name: "会员", file: "去年.xlsx" },
    ]);
    expect((await bench.frame("1:会员"))?.readOnly).toBe(true);
    expect(await bench.edit("1:会员", 0, 0, "x", 2026)).toMatchObject({ status: "refused" });
  });
});

describe("what can't be opened", () => {
  it("is said in words, and what was open stays open", async () => {
    const { bench } = await opened();
    const outcome = await bench.open([{ name: "坏.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
    expect(outcome).toMatchObject({ status: "refused", text: expect.stringContaining("坏.xlsx") });
    expect(await shown(bench, "会员", 2, 0)).toBe("张三");
  });
});

describe("a new workbook", () => {
  it.each(["template", "sample"] as const)("has the sheets of the %s and a name", async (what) => {
    const bench = new Workbench("0.0.0");
    const outcome = await bench.start(what, 2026);
    expect(outcome).toMatchObject({ status: "done", value: { unsaved: false, canUndo: false } });
    expect((await bench.tabs()).map(({ name }) => name)).toContain("会员名册");
  });
});
