import { plainBook, plainSheet } from "../../src/book";
import type { GeneratedSheetId } from "../../src/book";
import type { Activity } from "./schedule-sheet";
import { Generated, planned, schedule } from "./schedule-sheet";

const YEAR: Activity[] = [
  ["women", "三八节活动", "王芳", 2000],
  ["labour", "五一活动", "", 1000],
];
const named = (id: GeneratedSheetId, name: string) => schedule(YEAR, { id, name });
const SCHEDULE = named("schedule", "安排");
const BUDGET = named("expenseBudget", "预算");
const PLAN = named("plan", "计划");

describe("the order of sheets", () => {
  const names = (workbook: Generated): string[] =>
    workbook.book.sheets.map(({ name }) => name).filter((name) => !name.startsWith("_"));

  it("is ours, behind the user's sheets", () => {
    expect(names(new Generated([SCHEDULE, BUDGET, PLAN]))).toEqual(["会员", "安排", "预算", "计划"]);
  });

  it("puts a new sheet behind its predecessor, or before its successor", () => {
    const workbook = new Generated(
      [BUDGET],
      plainBook([plainSheet("会员", [["姓名"]]), plainSheet("账", [["日期"]])]),
    );
    workbook.generate([SCHEDULE, BUDGET, PLAN]);
    expect(names(workbook)).toEqual(["会员", "账", "安排", "预算", "计划"]);
  });
});

describe("the preview", () => {
  it("says what happens to each sheet and what of the user's stays", () => {
    const workbook = new Generated([SCHEDULE]);
    workbook.edit(
      { kind: "setCells", sheet: "安排", cells: [{ row: 3, column: 2, value: "赵静" }] },
      {
        kind: "patchSheet",
        sheet: "安排",
        operations: [{ kind: "insertRows", at: 4, count: 1 }],
        styles: {},
      },
      { kind: "setCells", sheet: "安排", cells: [{ row: 4, column: 1, value: "秋游" }] },
    );
    const next = schedule(
      [
        ["women", "三八节", "钱", 2000],
        ["sport", "运动会", "", 3000],
      ],
      { id: "schedule", name: "安排" },
    );
    const plan = planned(workbook.book, [next, BUDGET]);
    expect(plan.sheets.map(({ text }) => text)).toEqual([
      "“安排”：新增 1 行、删去 1 行、改动 2 行；保留您改过的 1 格、您添加的 1 行；有 1 处需要您看一看。",
      "新建“预算”，共 5 行。",
    ]);
    expect(plan.conflicts).toMatchObject([{ then: { cell: "C4" }, fields: [{ users: "赵静", ours: "钱" }] }]);
  });

  it("shows dates as days", () => {
    const dated = (day: number) =>
      schedule([], {
        rows: [{ key: "day", cells: [{ value: day, style: "day" }] }],
        styles: { day: { format: "yyyy-mm-dd" } },
        merges: [],
        freeze: {},
      });
    const workbook = new Generated([dated(46_454)]);
    workbook.editCell(1, 1, 46_455);
    expect(workbook.generate([dated(46_456)]).conflicts).toMatchObject([
      { fields: [{ users: "2027-03-09", ours: "2027-03-10" }] },
    ]);
  });
});

describe("the fields of a conflict", () => {
  const printed = {
    print: {
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: 0,
      area: { fromRow: "title", toRow: "total", fromColumn: "name", toColumn: "budget" },
      repeatFrom: "heading",
    },
  } as const;
  const labour = (name: string) => schedule([["festival:labour", name, "李明", 1000]], printed);

  it("bear the headings that every page repeats, as the user has them", () => {
    const workbook = new Generated([labour("五一劳动节活动")]);
    workbook.editCell(2, 1, "活动\n名称");
    workbook.editCell(3, 1, "五一表彰会");
    expect(workbook.generate([labour("五一节")]).conflicts.flatMap(({ fields }) => fields)).toEqual([
      { heading: "活动名称", users: "五一表彰会", ours: "五一节" },
    ]);
  });

  it("are those of the side that has the row", () => {
    const workbook = new Generated([labour("五一劳动节活动")]);
    workbook.editCell(3, 2, null);
    expect(workbook.generate([schedule([], printed)]).conflicts.map(({ fields }) => fields)).toEqual([
      [
        { heading: "活动", users: "五一劳动节活动" },
        { heading: "预算", users: "1000" },
      ],
    ]);
  });
});

describe("looks", () => {
  it("the user gave stay where only our text changes; our new looks come where ours change", () => {
    const workbook = new Generated([schedule(YEAR)]);
    const red = { fill: "FF0000" };
    workbook.edit({
      kind: "patchSheet",
      sheet: "年度活动安排",
      operations: [
        { kind: "setCell", row: 3, column: 1, cell: { value: "三八节活动", style: "red", note: "请核实" } },
      ],
      styles: { red },
    });
    const renamed: Activity[] = [["women", "三八节", "王芳", 2000], YEAR[1]!];
    workbook.generate([schedule(renamed)]);
    const look = () => workbook.host.workbook.appearances.get("年度活动安排");
    expect(look()?.styles[3]?.[1]).toEqual(red);
    expect(look()?.notes[3]?.[1]).toBe("请核实");
    workbook.generate([schedule(renamed, { styles: { ...schedule([]).styles, text: { bold: true } } })]);
    expect(look()?.styles[3]?.[1]).toEqual({ bold: true });
  });
});

describe("merged cells", () => {
  const month = { fromRow: "women", toRow: "labour", fromColumn: "person", toColumn: "person" };
  const merged = schedule(
    YEAR.map(([key, name, , budget]) => [key, name, "", budget] as const),
    { merges: [month] },
  );
  const PERSON = { top: 3, left: 2, bottom: 4, right: 2 };

  it("of ours grow with our rows", () => {
    const workbook = new Generated([merged]);
    const longer: Activity[] = [
      ["women", "甲", "", 1],
      ["sport", "乙", "", 1],
      ["labour", "丙", "", 1],
    ];
    workbook.generate([schedule(longer, { merges: [month] })]);
    expect(workbook.sheet().merges).toEqual([{ ...PERSON, bottom: 5 }]);
  });

  it("the user took apart stay apart, and the user's own stay merged", () => {
    const workbook = new Generated([merged]);
    const own = { top: 1, left: 1, bottom: 2, right: 1 };
    workbook.edit({
      kind: "patchSheet",
      sheet: "年度活动安排",
      operations: [],
      styles: {},
      dress: { merges: [own] },
    });
    workbook.generate([{ ...merged, showGridLines: true }]);
    expect(workbook.sheet().merges).toEqual([own]);
  });

  it("never hide what a user wrote", () => {
    const workbook = new Generated([merged]);
    workbook.operate({ kind: "insertRows", at: 4, count: 1 });
    workbook.edit({
      kind: "patchSheet",
      sheet: "年度活动安排",
      operations: [],
      styles: {},
      dress: { merges: [] },
    });
    workbook.editCell(4, 2, "赵静");
    const later = { ...month, toRow: "total" };
    workbook.generate([{ ...merged, merges: [later] }]);
    expect(workbook.sheet().merges).toEqual([]);
  });
});

describe("dress", () => {
  it("is written again only where it changes or came out otherwise than by moving along", () => {
    const area = { fromRow: "title", toRow: "total", fromColumn: "name", toColumn: "budget" };
    const print = { orientation: "landscape", fitWidth: 1, fitHeight: 0, area } as const;
    const people = { ...area, fromRow: "heading", toColumn: "name" };
    const chart = {
      key: "people",
      kind: "bar",
      title: "活动",
      categories: people,
      series: [{ title: "预算", values: { ...people, fromColumn: "budget", toColumn: "budget" } }],
      at: { row: "title", column: "budget" },
      width: 300,
      height: 200,
    } as const;
    const first = schedule(YEAR, { print, charts: [chart], tabColour: "FF0000" });
    const workbook = new Generated([first]);
    const dressOf = (spec: typeof first): string[] => {
      const patch = planned(workbook.book, [spec]).changes.flatMap((change) =>
        change.kind === "patchSheet" ? (change.dress ?? []) : [],
      );
      return patch.flatMap((dress) => Object.keys(dress));
    };
    expect(dressOf({ ...first, rows: schedule([YEAR[0]!, ["new", "新", "", 1], YEAR[1]!]).rows })).toEqual(
      [],
    );
    expect(dressOf({ ...first, tabColour: undefined })).toEqual(["tabColour"]);
    expect(dressOf({ ...first, charts: [{ ...chart, title: "全年活动" }] })).toEqual(["charts"]);
    expect(dressOf({ ...first, print: { ...print, footer: "第 &P 页" } })).toEqual(["print"]);
  });

  it("that the user changed in sight stays: a sheet made visible again is not hidden again", () => {
    const hidden = schedule(YEAR, { visibility: "hidden" });
    const workbook = new Generated([hidden]);
    workbook.edit({
      kind: "patchSheet",
      sheet: "年度活动安排",
      operations: [],
      styles: {},
      dress: { visibility: "visible" },
    });
    workbook.generate([{ ...hidden, visibility: "veryHidden" }]);
    expect(workbook.sheet().visibility).toBe("visible");
  });
});
