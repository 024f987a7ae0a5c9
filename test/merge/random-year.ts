/** Random generations of two sheets that sum each other, and random edits by a user, for the laws of the merge. */
import fc from "fast-check";
import type { CellSpec, RowSpec, SheetSpec } from "../../src/book";

interface Line {
  readonly key: string;
  readonly name: string;
  readonly person: string;
  readonly amount: number;
}

/** What is generated: two sections of lines, and how it is dressed. */
export interface Year {
  readonly sections: readonly { readonly key: string; readonly lines: readonly Line[] }[];
  readonly wide: boolean;
  readonly bold: boolean;
  readonly hasNote: boolean;
  readonly footer: string;
}

/** One change of what is generated. Numbers choose what it befalls, by remainder. */
export interface Renewal {
  readonly kind:
    | "rename"
    | "revalue"
    | "add"
    | "remove"
    | "reorder"
    | "transfer"
    | "widen"
    | "embolden"
    | "annotate"
    | "footer";
  readonly a: number;
  readonly b: number;
}

const nat = fc.nat(999);

export const renewal: fc.Arbitrary<Renewal> = fc.record({
  kind: fc.constantFrom(
    "rename",
    "revalue",
    "add",
    "remove",
    "reorder",
    "transfer",
    "widen",
    "embolden",
    "annotate",
    "footer",
  ),
  a: nat,
  b: nat,
});

const line = (key: string): Line => ({ key, name: `活动 ${key}`, person: `负责 ${key}`, amount: 100 });

export const FIRST_YEAR: Year = {
  sections: [
    { key: "spring", lines: ["s1", "s2", "s3"].map(line) },
    { key: "autumn", lines: ["a1", "a2", "a3"].map(line) },
  ],
  wide: false,
  bold: false,
  hasNote: false,
  footer: "第 &P 页",
};

function withSection(year: Year, index: number, change: (lines: readonly Line[]) => readonly Line[]): Year {
  const at = index % year.sections.length;
  return {
    ...year,
    sections: year.sections.map((section, i) =>
      i === at ? { ...section, lines: change(section.lines) } : section,
    ),
  };
}

/** The year after one change; `stamp` makes what it writes unlike anything before. */
export function renewed(year: Year, { kind, a, b }: Renewal, stamp: string): Year {
  const change = (edit: (line: Line) => Line): Year =>
    withSection(year, a, (lines) => lines.map((old, i) => (i === b % lines.length ? edit(old) : old)));
  switch (kind) {
    case "rename":
      return change((old) => ({ ...old, name: `活动 ${stamp}` }));
    case "revalue":
      return change((old) => ({ ...old, amount: old.amount + 1 + a }));
    case "add":
      return withSection(year, a, (lines) => [
        ...lines.slice(0, b % (lines.length + 1)),
        line(stamp),
        ...lines.slice(b % (lines.length + 1)),
      ]);
    case "remove":
      return withSection(year, a, (lines) => lines.filter((_, i) => i !== b % lines.length));
    case "reorder":
      return withSection(year, a, (lines) => [
        ...lines.slice(b % (lines.length + 1)),
        ...lines.slice(0, b % (lines.length + 1)),
      ]);
    case "transfer": {
      const moved = year.sections[a % 2]!.lines[0];
      if (!moved) return year;
      const without = withSection(year, a % 2, (lines) => lines.slice(1));
      return withSection(without, (a + 1) % 2, (lines) => [...lines, moved]);
    }
    case "widen":
      return { ...year, wide: !year.wide };
    case "embolden":
      return { ...year, bold: !year.bold };
    case "annotate":
      return { ...year, hasNote: !year.hasNote };
    case "footer":
      return { ...year, footer: stamp };
  }
}

const COLUMNS = ["group", "name", "person", "amount", "share"];

function cellsOf(values: Readonly<Record<string, CellSpec>>, hasNote: boolean): (CellSpec | null)[] {
  return [...COLUMNS, ...(hasNote ? ["note"] : [])].map((column) => values[column] ?? null);
}

function sectionRows({ key, lines }: Year["sections"][number], year: Year): RowSpec[] {
  const [first, last] = [lines[0]?.key, lines[lines.length - 1]?.key];
  const sum = first === undefined ? {} : { formula: `SUM({col}{row:${first}}:{col}{row:${last}})` };
  return [
    { key, cells: cellsOf({ group: { value: key, style: "heading" } }, year.hasNote) },
    ...lines.map(({ key: row, name, person, amount }, i): RowSpec => ({
      key: row,
      height: year.wide ? 40 : 20,
      cells: cellsOf(
        {
          ...(i === 0 && { group: { value: key } }),
          name: { value: name, style: "text" },
          person: { value: person, style: "text" },
          amount: { value: amount, style: "money" },
          share: { value: 0, style: "money", formula: `{col:amount}{row}/{col:amount}$` + "{row:total}" },
          note: { value: "注", note: "说明" },
        },
        year.hasNote,
      ),
    })),
    {
      key: `${key}:sum`,
      cells: cellsOf(
        {
          name: { value: "小计" },
          amount: { value: lines.reduce((all, { amount }) => all + amount, 0), style: "money", ...sum },
        },
        year.hasNote,
      ),
    },
  ];
}

export const YEAR_SHEET = "年度活动安排";
export const SUMS_SHEET = "预算执行情况";

/** The two sheets of a year. */
export function sheetsOf(year: Year): SheetSpec[] {
  const lines = year.sections.flatMap(({ lines: all }) => all);
  const [first, last] = [lines[0]?.key, lines[lines.length - 1]?.key];
  const people = {
    fromRow: first ?? "total",
    toRow: last ?? "total",
    fromColumn: "person",
    toColumn: "person",
  };
  const columns = [...COLUMNS, ...(year.hasNote ? ["note"] : [])];
  const groups = year.sections.flatMap(({ lines: all }) =>
    all.length < 2
      ? []
      : [{ fromRow: all[0]!.key, toRow: all[all.length - 1]!.key, fromColumn: "group", toColumn: "group" }],
  );
  const schedule: SheetSpec = {
    id: "schedule",
    name: YEAR_SHEET,
    visibility: "visible",
    columns: columns.map((key) => ({ key, width: year.wide ? 20 : 10 })),
    rows: [
      {
        key: "title",
        height: 30,
        cells: cellsOf({ group: { value: "安排", style: "heading" } }, year.hasNote),
      },
      ...year.sections.flatMap((section) => sectionRows(section, year)),
      {
        key: "total",
        cells: cellsOf(
          { amount: { value: 0, style: "money", formula: "{col}{row:spring:sum}+{col}{row:autumn:sum}" } },
          year.hasNote,
        ),
      },
    ],
    styles: {
      heading: { bold: year.bold },
      text: { wrap: true, bold: year.bold },
      money: { format: "#,##0.00" },
    },
    merges: [{ fromRow: "title", toRow: "title", fromColumn: "group", toColumn: "share" }, ...groups],
    freeze: { row: "spring", column: "name" },
    filter: { fromRow: "spring", toRow: "total", fromColumn: "group", toColumn: "share" },
    validations: [{ range: people, list: ["甲", "乙"] }],
    conditionalFormats: [
      { range: people, kind: "expression", formula: "${col:amount}{row}>1000", style: "heading" },
    ],
    names: [{ name: "金额", range: { ...people, fromColumn: "amount", toColumn: "amount" } }],
    print: {
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: 0,
      area: { fromRow: "title", toRow: "total", fromColumn: "group", toColumn: "share" },
      repeatFrom: "title",
      footer: year.footer,
    },
    showGridLines: false,
  };
  const sums: SheetSpec = {
    ...schedule,
    id: "budgetExecution",
    name: SUMS_SHEET,
    columns: [
      { key: "section", width: 20 },
      { key: "sum", width: 12 },
    ],
    rows: [
      ...year.sections.map(({ key }) => ({
        key,
        cells: [
          { value: key },
          { value: 0, style: "money", formula: `{sheet:schedule}{col:amount}{row:${key}:sum}*1` },
        ],
      })),
      {
        key: "all",
        cells: [{ value: "合计" }, { value: 0, formula: "SUM({sheet:schedule}{col:amount}:{col:amount})/3" }],
      },
    ],
    merges: [],
    freeze: {},
    filter: undefined,
    validations: [],
    conditionalFormats: [],
    names: [],
    print: undefined,
  };
  return [schedule, sums];
}

/** One edit of the user's on the schedule. Numbers choose the place, by remainder. */
export interface Edit {
  readonly kind:
    | "type"
    | "typeNumber"
    | "clear"
    | "typeFormula"
    | "pointAt"
    | "insertRow"
    | "insertEmptyRow"
    | "deleteRow"
    | "moveRow"
    | "copyRow"
    | "insertColumn"
    | "deleteColumn"
    | "widenColumn"
    | "hideRow";
  readonly a: number;
  readonly b: number;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant("type" as const) },
    {
      weight: 12,
      arbitrary: fc.constantFrom(
        "typeNumber" as const,
        "clear" as const,
        "typeFormula" as const,
        "pointAt" as const,
        "insertRow" as const,
        "insertEmptyRow" as const,
        "deleteRow" as const,
        "moveRow" as const,
        "copyRow" as const,
        "insertColumn" as const,
        "widenColumn" as const,
        "hideRow" as const,
      ),
    },
    { weight: 1, arbitrary: fc.constant("deleteColumn" as const) },
  ),
  a: nat,
  b: nat,
});
