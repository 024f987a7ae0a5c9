import type { SheetSpec } from "../../src/book";
import { plainBook, plainSheet } from "../../src/book";
import type { Activity } from "./schedule-sheet";
import { Generated, planned, schedule, TITLE } from "./schedule-sheet";

const WOMEN: Activity = ["festival:women", "三八节活动", "王芳", 2000];
const LABOUR: Activity = ["festival:labour", "五一劳动节活动", "李明", 1000];
const SPORT: Activity = ["plan:sport", "教职工运动会", "", 3000];
const YEAR = [WOMEN, LABOUR, SPORT];

const renamed = (activity: Activity, name: string): Activity => [activity[0], name, activity[2], activity[3]];

describe("a first generation", () => {
  it("puts keys in the hidden row and column and resolves the total", () => {
    const workbook = new Generated([schedule(YEAR)]);
    expect(workbook.sheet().values.slice(0, 4)).toEqual([
      ["union-ledger:schedule", "name", "person", "budget"],
      ["title", TITLE, null, null],
      ["heading", "活动", "负责人", "预算"],
      ["festival:women", "三八节活动", "王芳", 2000],
    ]);
    expect(workbook.sheet()).toMatchObject({ hiddenRows: [0], hiddenColumns: [0] });
    expect(workbook.visible()[5]).toBe("合计 |  | =SUM(D4:D6)");
  });

  it("takes another name where a sheet of the user's has ours, and says so", () => {
    const plan = planned(plainBook([plainSheet(TITLE, [["我的安排"]])]), [schedule(YEAR)]);
    expect(plan.sheets[0]).toMatchObject({ name: `${TITLE}(2)`, status: "created" });
    expect(plan.sheets[0]?.notes[0]).toContain("未作改动");
  });
});

describe("a generation that changes nothing", () => {
  it("is an empty change set", () => {
    const workbook = new Generated([schedule(YEAR)]);
    const plan = workbook.generate([schedule(YEAR)]);
    expect(plan.changes).toEqual([]);
    expect(plan.sheets[0]?.text).toBe(`“${TITLE}”：没有变化。`);
  });
});

describe("cells", () => {
  it("the user left alone follow the new generation", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.generate([schedule([renamed(WOMEN, "庆三八系列活动"), LABOUR, SPORT])]);
    expect(workbook.visible()[2]).toBe("庆三八系列活动 | 王芳 | 2000");
  });

  it("the user edited stay where ours did not change", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.editCell(3, 2, "赵静");
    const plan = workbook.generate([schedule([WOMEN, renamed(LABOUR, "五一表彰"), SPORT])]);
    expect(workbook.visible().slice(2, 4)).toEqual(["三八节活动 | 赵静 | 2000", "五一表彰 | 李明 | 1000"]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.sheets[0]).toMatchObject({ kept: { cells: 1 }, rows: { changed: 1 } });
  });

  it("both changed keep the user's text and are listed side by side, once", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.editCell(3, 1, "女神节");
    const next = [schedule([renamed(WOMEN, "庆三八系列活动"), LABOUR, SPORT])];
    const plan = workbook.generate(next);
    expect(plan.conflicts).toMatchObject([
      {
        kind: "cell",
        now: { sheet: TITLE, cell: "B4" },
        then: { sheet: TITLE, cell: "B4" },
        why: "您改过，新生成的内容也变了，先保留您的内容。",
        fields: [{ heading: "", users: "女神节", ours: "庆三八系列活动" }],
      },
    ]);
    expect(workbook.visible()[2]).toBe("女神节 | 王芳 | 2000");
    expect(workbook.generate(next)).toMatchObject({ conflicts: [], changes: [] });
    expect(workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]).conflicts).toHaveLength(
      1,
    );
  });

  it("both changed alike are no conflict", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.editCell(3, 1, "女神节");
    expect(workbook.generate([schedule([renamed(WOMEN, "女神节"), LABOUR, SPORT])]).conflicts).toEqual([]);
  });

  it("both changed take our side where the user says so", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.editCell(3, 1, "女神节");
    const next = [schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])];
    const [conflict] = planned(workbook.book, next).conflicts;
    const plan = workbook.generate(next, { takeOurs: new Set([conflict!.id]) });
    expect(plan.conflicts).toEqual([]);
    expect(workbook.visible()[2]).toBe("三八节 | 王芳 | 2000");
  });

  it("emptied by the user stay empty", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.editCell(3, 2, null);
    workbook.generate([schedule(YEAR)]);
    expect(workbook.visible()[2]).toBe("三八节活动 |  | 2000");
  });

  it("that a workbook shows otherwise for the same number are no edit", () => {
    const budget = 0.1 + 0.2;
    const workbook = new Generated([schedule([["a", "甲", "", budget]])]);
    workbook.editCell(3, 3, 0.3);
    workbook.generate([schedule([["a", "甲", "", 5]])]);
    expect(workbook.visible()[2]).toBe("甲 |  | 5");
  });
});

describe("rows", () => {
  it("the user added stay where they are, and count in the total", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "insertRows", at: 6, count: 1 });
    workbook.editCell(6, 1, "秋游");
    workbook.editCell(6, 3, 500);
    workbook.generate([schedule([...YEAR, ["plan:chess", "棋类比赛", "", 200]])]);
    expect(workbook.visible()).toEqual([
      `${TITLE} |  | `,
      "活动 | 负责人 | 预算",
      "三八节活动 | 王芳 | 2000",
      "五一劳动节活动 | 李明 | 1000",
      "教职工运动会 |  | 3000",
      "秋游 |  | 500",
      "棋类比赛 |  | 200",
      "合计 |  | =SUM(D4:D8)",
    ]);
  });

  it("the user added below the heading count too, but not those between two sums", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "insertRows", at: 3, count: 1 });
    workbook.editCell(3, 3, 500);
    workbook.operate({ kind: "insertRows", at: 8, count: 1 });
    workbook.editCell(8, 3, 9);
    workbook.generate([schedule(YEAR)]);
    expect(workbook.visible().slice(6)).toEqual(["合计 |  | =SUM(D4:D7)", " |  | 9"]);
  });

  it("the user deleted stay deleted; where ours changes it is said once", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "deleteRows", at: 3, count: 1 });
    expect(workbook.generate([schedule(YEAR)]).conflicts).toEqual([]);
    expect(workbook.row("festival:women")).toBe(-1);
    const changed = [schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])];
    expect(workbook.generate(changed).conflicts).toMatchObject([
      {
        kind: "deletedRow",
        then: { sheet: TITLE },
        fields: [{ ours: "三八节" }, { ours: "王芳" }, { ours: "2000" }],
        lacking: "（已删去）",
      },
    ]);
    expect(workbook.generate(changed).conflicts).toEqual([]);
    expect(workbook.row("festival:women")).toBe(-1);
    expect(workbook.visible()[4]).toBe("合计 |  | =SUM(D4:D5)");
  });

  it("the user deleted stay deleted when they were gone for a while", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "deleteRows", at: 3, count: 1 });
    workbook.generate([schedule([LABOUR, SPORT])]);
    workbook.generate([schedule(YEAR)]);
    expect(workbook.row("festival:women")).toBe(-1);
  });

  it("the user moved stay where they were moved", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "moveRow", from: 5, to: 3 });
    workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]);
    expect(workbook.visible().slice(2)).toEqual([
      "教职工运动会 |  | 3000",
      "三八节 | 王芳 | 2000",
      "五一劳动节活动 | 李明 | 1000",
      "合计 |  | =SUM(D4:D6)",
    ]);
  });

  it("we no longer write go, unless the user worked on them", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.editCell(4, 2, "赵静");
    const plan = workbook.generate([schedule([SPORT])]);
    expect(workbook.visible().slice(2)).toEqual([
      "五一劳动节活动 | 赵静 | 1000",
      "教职工运动会 |  | 3000",
      "合计 |  | =SUM(D4:D5)",
    ]);
    expect(plan.conflicts).toMatchObject([
      {
        kind: "row",
        now: { sheet: TITLE, row: 5 },
        then: { sheet: TITLE, row: 4 },
        fields: [{ users: "五一劳动节活动" }, { users: "赵静" }, { users: "1000" }],
        lacking: "（不再生成）",
      },
    ]);
    expect(workbook.generate([schedule([SPORT])])).toMatchObject({ conflicts: [], changes: [] });
  });

  it("we no longer write stay where the user's formula points at them", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.edit({
      kind: "setCells",
      sheet: "会员",
      cells: [{ row: 0, column: 5, value: 2000, formula: `${TITLE}!D4*2` }],
    });
    const plan = workbook.generate([schedule([LABOUR, SPORT])]);
    expect(workbook.row("festival:women")).toBe(3);
    expect(plan.conflicts[0]?.why).toContain("有公式引用它");
  });

  it("come in behind the row they follow", () => {
    const workbook = new Generated([schedule(YEAR)]);
    const plan = workbook.generate([schedule([WOMEN, ["plan:tree", "植树", "", null], LABOUR, SPORT])]);
    expect(workbook.visible().slice(2, 5)).toEqual([
      "三八节活动 | 王芳 | 2000",
      "植树 |  | ",
      "五一劳动节活动 | 李明 | 1000",
    ]);
    expect(plan.sheets[0]).toMatchObject({ rows: { added: 1, removed: 0, changed: 0 } });
  });

  it("follow a new order of ours", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.generate([schedule([SPORT, WOMEN, LABOUR])]);
    expect(workbook.visible().slice(2)).toEqual([
      "教职工运动会 |  | 3000",
      "三八节活动 | 王芳 | 2000",
      "五一劳动节活动 | 李明 | 1000",
      "合计 |  | =SUM(D4:D6)",
    ]);
  });

  it("the user copied are the user's own: the edited copy, else the second", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.copyRow(3, 3);
    workbook.editCell(3, 1, "三八节活动（退休）");
    workbook.copyRow(5, 6);
    workbook.generate([schedule([renamed(WOMEN, "三八节"), renamed(LABOUR, "五一"), SPORT])]);
    expect(workbook.visible().slice(2)).toEqual([
      "三八节活动（退休） | 王芳 | 2000",
      "三八节 | 王芳 | 2000",
      "五一 | 李明 | 1000",
      "五一劳动节活动 | 李明 | 1000",
      "教职工运动会 |  | 3000",
      "合计 |  | =SUM(D4:D8)",
    ]);
    expect(
      workbook
        .sheet()
        .values.map((row) => row?.[0] ?? null)
        .slice(3, 8),
    ).toEqual([null, "festival:women", "festival:labour", null, "plan:sport"]);
  });

  it("take our side where the user says so: the deleted come back, those no longer written go", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "deleteRows", at: 3, count: 1 });
    workbook.editCell(3, 2, "赵静");
    const next = [schedule([renamed(WOMEN, "三八节"), SPORT])];
    const conflicts = planned(workbook.book, next).conflicts;
    expect(conflicts.map(({ kind }) => kind)).toEqual(["row", "deletedRow"]);
    workbook.generate(next, { takeOurs: new Set(conflicts.map(({ id }) => id)) });
    expect(workbook.visible().slice(2)).toEqual([
      "三八节 | 王芳 | 2000",
      "教职工运动会 |  | 3000",
      "合计 |  | =SUM(D4:D5)",
    ]);
  });

  it("with lines before the keys are found all the same", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "insertRows", at: 0, count: 1 }, { kind: "insertColumns", at: 0, count: 1 });
    workbook.editCell(0, 2, "某校工会");
    workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]);
    expect(workbook.sheet().values[4]).toEqual([null, "festival:women", "三八节", "王芳", 2000]);
    expect(workbook.sheet().formulas[7]?.[4]).toBe("SUM(E5:E7)");
  });

  it("sorted without their hidden keys are found by their content", () => {
    const workbook = new Generated([schedule(YEAR)]);
    const sorted = [SPORT, WOMEN, LABOUR];
    sorted.forEach(([, name, person, budget], i) =>
      [name, person, budget].forEach((value, column) => workbook.editCell(3 + i, column + 1, value)),
    );
    workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]);
    expect(workbook.visible().slice(2, 5)).toEqual([
      "教职工运动会 |  | 3000",
      "三八节 | 王芳 | 2000",
      "五一劳动节活动 | 李明 | 1000",
    ]);
    expect(workbook.row("plan:sport")).toBe(3);
  });
});

describe("columns", () => {
  it("the user inserted stay, and the total moves along", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "insertColumns", at: 2, count: 1 });
    workbook.editCell(3, 2, "备注");
    workbook.generate([schedule([WOMEN, LABOUR])]);
    expect(workbook.visible().slice(2)).toEqual([
      "三八节活动 | 备注 | 王芳 | 2000",
      "五一劳动节活动 |  | 李明 | 1000",
      "合计 |  |  | =SUM(E4:E5)",
    ]);
  });

  it("the user deleted stay deleted; what summed them shows nothing", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "deleteColumns", at: 2, count: 1 });
    workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]);
    expect(workbook.visible().slice(2)).toEqual([
      "三八节 | 2000",
      "五一劳动节活动 | 1000",
      "教职工运动会 | 3000",
      "合计 | =SUM(C4:C6)",
    ]);
  });

  it("the user resized stay resized; others follow ours", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "setColumn", column: 1, width: 44 });
    const wider = schedule(YEAR, {
      columns: schedule(YEAR).columns.map((column) => ({ ...column, width: column.width + 10 })),
    });
    workbook.generate([wider]);
    expect(workbook.sheet().columnWidths?.slice(1)).toEqual([44, 22, 24]);
  });
});

describe("two sheets of which one sums the other", () => {
  const sums = (rest: Partial<SheetSpec> = {}): SheetSpec =>
    schedule([], {
      id: "budgetExecution",
      name: "执行",
      columns: [{ key: "sum", width: 9 }],
      rows: [{ key: "all", cells: [{ value: 6000, formula: "{sheet:schedule}{col:budget}{row:total}" }] }],
      merges: [],
      freeze: {},
      ...rest,
    });
  const formulaOf = (workbook: Generated): string | undefined => workbook.sheet("执行").formulas[1]?.[1];

  it("stay in step through the user's edits and ours", () => {
    const workbook = new Generated([schedule(YEAR), sums()]);
    expect(formulaOf(workbook)).toBe(`'${TITLE}'!D7`);
    workbook.operate({ kind: "insertRows", at: 4, count: 2 });
    workbook.generate([schedule([...YEAR, ["plan:chess", "棋类比赛", "", 200]]), sums()]);
    expect(formulaOf(workbook)).toBe(`'${TITLE}'!D10`);
  });

  it("stay in step where only the one is generated", () => {
    const workbook = new Generated([schedule(YEAR), sums()]);
    workbook.operate({ kind: "insertRows", at: 4, count: 2 });
    expect(workbook.generate([sums()]).changes).toEqual([]);
    workbook.generate([
      sums({
        rows: [{ key: "all", cells: [{ value: 1, formula: "{sheet:schedule}{col:budget}{row:total}/2" }] }],
      }),
    ]);
    expect(formulaOf(workbook)).toBe(`'${TITLE}'!D9/2`);
  });

  it("hold a value until the other sheet exists, then the formula", () => {
    const workbook = new Generated([sums()]);
    expect([workbook.sheet("执行").values[1]?.[1], formulaOf(workbook)]).toEqual([6000, undefined]);
    workbook.generate([schedule(YEAR), sums()]);
    expect(formulaOf(workbook)).toBe(`'${TITLE}'!D7`);
    expect(workbook.book.sheets.map(({ name }) => name).slice(1, 3)).toEqual([TITLE, "执行"]);
  });
});

describe("whole sheets", () => {
  it("the user renamed are found by their mark", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.host.editBook(({ book, appearances }) => ({
      book: {
        ...book,
        sheets: book.sheets.map((sheet) => (sheet.name === TITLE ? { ...sheet, name: "安排" } : sheet)),
      },
      appearances,
    }));
    const plan = workbook.generate([schedule([WOMEN])]);
    expect(plan.sheets[0]).toMatchObject({ name: "安排", status: "updated" });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["会员", "安排", "_union_ledger"]);
  });

  it("the user copied are the user's own, wherever the copy stands", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.host.editBook(({ book, appearances }) => ({
      book: { ...book, sheets: [{ ...workbook.sheet(), name: "底稿" }, ...book.sheets] },
      appearances,
    }));
    workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]);
    expect(workbook.visible("底稿")[2]).toBe("三八节活动 | 王芳 | 2000");
    expect(workbook.visible()[2]).toBe("三八节 | 王芳 | 2000");
  });

  it("whose keys are gone are the user's own; ours is written beside them", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.operate({ kind: "deleteColumns", at: 0, count: 1 });
    const plan = workbook.generate([schedule(YEAR)]);
    expect(plan.sheets[0]).toMatchObject({ name: `${TITLE}(2)`, status: "created" });
    expect(workbook.sheet().values[1]?.[0]).toBe(TITLE);
  });

  it("the user deleted are written again", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.edit({ kind: "deleteSheet", sheet: TITLE });
    expect(workbook.generate([schedule(YEAR)]).sheets[0]).toMatchObject({ status: "created", name: TITLE });
  });

  it("without a state keep what differs and say that nobody knows whose it is", () => {
    const workbook = new Generated([schedule(YEAR)]);
    workbook.edit({ kind: "deleteSheet", sheet: "_union_ledger" });
    const plan = workbook.generate([schedule([renamed(WOMEN, "三八节"), LABOUR, SPORT])]);
    expect(plan.conflicts).toMatchObject([{ fields: [{ users: "三八节活动", ours: "三八节" }] }]);
    expect(plan.conflicts[0]?.why).toContain("没有上次生成的记录");
    expect(workbook.visible()[2]).toBe("三八节活动 | 王芳 | 2000");
  });
});
