/** What all sheets of the budget have around their table: title, who and when, approvals, signatures. */
import type { KeyRange, RowSpec, SheetSpec } from "../../book";
import { across, CHARACTER_PIXELS, headerRow, heightFactor, HEIGHTS, lineRow, pageHeight, PRINT, type Column } from "../../book/page";
import type { BudgetFacts } from "../facts";
import { BUDGET_LOOKS } from "./looks";

/** A sheet's columns: those printed, and those beside the print area. */
export interface FormColumns {
  readonly printed: readonly Column[];
  readonly aside: readonly Column[];
}

export interface Form {
  readonly id: SheetSpec["id"];
  readonly name: string;
  readonly title: string;
  readonly columns: FormColumns;
  readonly facts: BudgetFacts;
  /** The year on the page; a budget's, or that of the accounts. */
  readonly year: number;
  readonly table: readonly RowSpec[];
  /** 预算 or 决算: what the committee resolves on; absent where nothing is resolved. */
  readonly resolved?: string;
  /** Below the print area. */
  readonly beneath?: readonly RowSpec[];
  /** Of those beneath, the rows with one text across the page. */
  readonly notes?: readonly string[];
}

const GAP = "　".repeat(9);
const BLANK_DAY = "　　　年　　月　　日";

/** The sheet without what only one of them has. The table has at least one row. */
export function formSheet(form: Form): SheetSpec {
  const { columns, table, facts } = form;
  const { printed, aside } = columns;
  const all = [...printed, ...aside];
  const [first, last] = [printed[0]!, printed[printed.length - 1]!];
  const line = (key: string, text: string, style: string, height?: number): RowSpec => padded(lineRow(printed, key, text, style, height), aside.length);
  const kept = facts.keptElsewhere;
  const keeper = kept === "代管" ? "代管单位" : "核算中心";
  const head: readonly RowSpec[] = [
    line("title", form.title, "title", HEIGHTS.title),
    aboutRow(form, all.length),
    ...(kept ? [line("kept", `本单位工会经费由${keeper}${kept}，本表为备查账表，数字以${keeper}的账簿为准。`, "about")] : []),
    padded(headerRow(printed), 0, aside.map(({ heading }) => ({ value: heading, style: "asideHeader" }))),
  ];
  const tail: readonly RowSpec[] = [
    ...(form.resolved === undefined ? [] : approvalRows(form.resolved).map(([key, text]) => line(key, text, "plain", HEIGHTS.section))),
    line("sign", `工会主席：${GAP}经费审查委员会主任：${GAP}财务负责人：${GAP}制表：`, "plain", HEIGHTS.sign),
  ];
  const page = filled(head, table, tail, printed);
  const rows = [...head, ...page.rows, ...tail, ...(form.beneath ?? [])];
  const isLine = new Set(["title", "kept", "sign", ...approvalRows("").map(([key]) => key), ...(form.notes ?? [])]);
  return {
    id: form.id,
    name: form.name,
    visibility: "visible",
    columns: all.map(({ key, width }) => ({ key, width })),
    rows,
    styles: BUDGET_LOOKS,
    merges: [...rows.filter(({ key }) => isLine.has(key)).map(({ key }) => across(printed, key)), ...aboutMerges(printed)],
    freeze: { row: table[0]!.key },
    validations: [],
    conditionalFormats: [],
    names: [],
    print: {
      ...PRINT,
      fitHeight: page.fitHeight,
      area: { fromRow: "title", toRow: "sign", fromColumn: first.key, toColumn: last.key },
      repeatFrom: "header",
      repeatTo: "header",
    },
    showGridLines: false,
  };
}

/** So much more than a page is squeezed onto one; what is longer runs over several. */
const SQUEEZED = 1.2;

/** How the page is filled: all on one, or on as many as needed with rows a little lower or higher, so that the signatures have company. */
function filled(head: readonly RowSpec[], table: readonly RowSpec[], tail: readonly RowSpec[], printed: readonly Column[]): { readonly rows: readonly RowSpec[]; readonly fitHeight: 0 | 1 } {
  const width = printed.reduce((sum, column) => sum + column.width, 0);
  const pages = CHARACTER_PIXELS.map((pixels) => ({
    height: pageHeight(width, printed.length, pixels),
    firstHead: heightOf(head),
    laterHead: HEIGHTS.header,
  }));
  const shortest = Math.min(...pages.map(({ height }) => height));
  if (heightOf([...head, ...table, ...tail]) <= shortest * SQUEEZED) return { rows: table, fitHeight: 1 };
  const heights = table.map((row) => heightOf([row]));
  const factor = heightFactor(heights, heightOf(tail), pages);
  return { rows: table.map((row, index) => ({ ...row, height: Math.round(heights[index]! * factor * 4) / 4 })), fitHeight: 0 };
}

function heightOf(rows: readonly RowSpec[]): number {
  return rows.reduce((sum, row) => sum + (row.height ?? 0), 0);
}

/** A row with blanks, or the given cells, in the columns beside the print area. */
export function padded(row: RowSpec, columns: number, cells: RowSpec["cells"] = new Array<null>(columns).fill(null)): RowSpec {
  return { ...row, cells: [...row.cells, ...cells] };
}

/** Characters that the unit, the year and the day need; the unit of money takes what is left. */
const ABOUT_WIDTHS = [38, 14, 30] as const;

/** The columns in which the four words of the second line begin: unit, year, day, money. */
function aboutColumns(printed: readonly Column[]): readonly number[] {
  const starts = [0];
  ABOUT_WIDTHS.forEach((needed, index) => {
    const from = starts[index]!;
    const last = printed.length - ABOUT_WIDTHS.length + index;
    let [next, width] = [from + 1, printed[from]!.width];
    while (width < needed && next < last) width += printed[next++]!.width;
    starts.push(next);
  });
  return starts;
}

function aboutRow({ columns: { printed }, facts, year }: Form, width: number): RowSpec {
  const [unit, ofYear, day, money] = aboutColumns(printed);
  const words: Readonly<Record<number, readonly [string, string]>> = {
    [unit!]: [`编制单位（公章）：${facts.unitName ?? ""}`, "about"],
    [ofYear!]: [`年度：${year} 年`, "aboutCentre"],
    [day!]: [`编报日期：${BLANK_DAY}`, "aboutCentre"],
    [money!]: ["单位：元", "aboutRight"],
  };
  return {
    key: "about",
    height: HEIGHTS.about,
    cells: Array.from({ length: width }, (_, index) => {
      const [value, style] = words[index] ?? [];
      return value === undefined || style === undefined ? null : { value, style };
    }),
  };
}

function aboutMerges(printed: readonly Column[]): readonly KeyRange[] {
  const starts = aboutColumns(printed);
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? printed.length) - 1;
    return end > start ? [{ fromRow: "about", toRow: "about", fromColumn: printed[start]!.key, toColumn: printed[end]!.key }] : [];
  });
}

/** Days and sessions are the union's to fill in. */
function approvalRows(resolved: string): readonly (readonly [string, string])[] {
  const session = "第　　　届第　　　次";
  return [
    ["approval:committee", `本${resolved}业经${BLANK_DAY}${session}工会委员会讨论通过。`],
    ["approval:audit", `本${resolved}业经${BLANK_DAY}${session}经费审查委员会审查通过。`],
    ["approval:superior", `上级工会审批（备案）：${BLANK_DAY}　　文号：`],
  ];
}
