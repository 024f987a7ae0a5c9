/** What all sheets of the budget have around their table: title, who and when, approvals, signatures. */
import type { KeyRange, RowSpec, SheetSpec } from "../../book";
import { across, headerRow, HEIGHTS, lineRow, type Column } from "../../schedule/page";
import type { BudgetFacts } from "../facts";
import { BUDGET_LOOKS, BUDGET_PRINT } from "./looks";

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
  const rows: readonly RowSpec[] = [
    line("title", form.title, "title", HEIGHTS.title),
    aboutRow(form, all.length),
    ...(kept ? [line("kept", `本单位工会经费由${keeper}${kept}，本表为备查账表，数字以${keeper}的账簿为准。`, "about")] : []),
    padded(headerRow(printed), 0, aside.map(({ heading }) => ({ value: heading, style: "asideHeader" }))),
    ...table,
    ...(form.resolved === undefined ? [] : approvalRows(form.resolved).map(([key, text]) => line(key, text, "plain", HEIGHTS.section))),
    line("sign", `工会主席：${GAP}经费审查委员会主任：${GAP}财务负责人：${GAP}制表：`, "plain", HEIGHTS.sign),
    ...(form.beneath ?? []),
  ];
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
      ...BUDGET_PRINT,
      area: { fromRow: "title", toRow: "sign", fromColumn: first.key, toColumn: last.key },
      repeatFrom: "header",
      repeatTo: "header",
    },
    showGridLines: false,
  };
}

/** A row with blanks, or the given cells, in the columns beside the print area. */
export function padded(row: RowSpec, columns: number, cells: RowSpec["cells"] = new Array<null>(columns).fill(null)): RowSpec {
  return { ...row, cells: [...row.cells, ...cells] };
}

/** The columns in which the four words of the second line begin: unit, year, day, money. */
function aboutColumns(printed: readonly Column[]): readonly number[] {
  const count = printed.length;
  const second = Math.min(2, count - 3);
  return [0, second, Math.max(second + 1, Math.ceil((second + count - 1) / 2)), count - 1];
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
