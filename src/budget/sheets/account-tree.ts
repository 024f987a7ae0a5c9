/** Lines of items as a table shows them: under their accounts, those under their heads. */
import { groupedBy } from "../../book";
import { headOf } from "../account-names";
import type { BudgetItem } from "../items";

/** What a table needs of a line. */
export interface ItemLine {
  readonly key: string;
  readonly item: BudgetItem;
  readonly code?: string;
  /** What is known of its account. */
  readonly ofAccount?: { readonly code?: string };
}

/** A row of the table: an item, or the sum of the rows named. */
export interface TreeRow<Line> {
  readonly key: string;
  readonly name: string;
  /** 0 for heads. */
  readonly depth: number;
  readonly code?: string;
  readonly line?: Line;
  /** The items below, of a sum. */
  readonly below: readonly Line[];
  /** The rows that it is the sum of. */
  readonly sums: readonly string[];
  /** Those stand one below the other, so that a row the user adds among them counts. */
  readonly isRun: boolean;
}

/** Codes of the accounts since 2022. Shown beside the name, never used to match. */
const CODES: Readonly<Record<string, string>> = {
  会费收入: "401",
  拨缴经费收入: "402",
  上级补助收入: "403",
  行政补助收入: "405",
  附属单位上缴收入: "406",
  投资收益: "407",
  其他收入: "408",
  职工活动支出: "501",
  职工服务支出: "503",
  维权支出: "504",
  业务支出: "505",
  资本性支出: "507",
  对附属单位的支出: "509",
  其他支出: "510",
};

const FIRST_YEAR_OF_CODES = 2022;

export interface TreeOptions {
  readonly year: number;
  readonly showCodes: boolean;
}

/** The rows of a table: heads with the accounts below them, accounts with their items, each as far as there is more than one. */
export function accountTree<Line extends ItemLine>(lines: readonly Line[], options: TreeOptions): readonly TreeRow<Line>[] {
  return [...groupedBy(lines, ({ item }) => headOf(item.account))].flatMap(([head, ofHead]): readonly TreeRow<Line>[] => {
    const isLeaf = ofHead.every(({ item }) => item.account === head);
    if (isLeaf) return accountRows(head, ofHead, 0, options);
    const accounts = [...groupedBy(ofHead, ({ item }) => item.account)].map(([account, own]) => accountRows(account, own, 1, options));
    const below = accounts.flat();
    const sums = accounts.map(([first]) => first!.key);
    const isRun = below.every(({ depth }) => depth === 1);
    return [{ key: `head:${head}`, name: head, depth: 0, below: ofHead, sums, isRun, ...codeOf(undefined, head, options) }, ...below];
  });
}

function accountRows<Line extends ItemLine>(account: string, lines: readonly Line[], depth: number, options: TreeOptions): readonly TreeRow<Line>[] {
  const [first] = lines;
  if (lines.length === 1 && first!.item.id === account) return [leafRow(first!, account, depth, options)];
  const rows = lines.map((line) => leafRow(line, line.item.name, depth + 1, options));
  const code = lines.find(({ ofAccount }) => ofAccount?.code !== undefined)?.ofAccount?.code;
  const sums = rows.map(({ key }) => key);
  return [{ key: `account:${account}`, name: account, depth, below: lines, sums, isRun: true, ...codeOf(code, account, options) }, ...rows];
}

function leafRow<Line extends ItemLine>(line: Line, name: string, depth: number, options: TreeOptions): TreeRow<Line> {
  return { key: line.key, name, depth, line, below: [], sums: [], isRun: false, ...codeOf(line.code, name, options) };
}

function codeOf(own: string | undefined, name: string, { year, showCodes }: TreeOptions): { readonly code?: string } {
  const code = own ?? (showCodes && year >= FIRST_YEAR_OF_CODES ? CODES[name] : undefined);
  return code === undefined ? {} : { code };
}

/** Two full-width blanks for each level: an indent that survives copying. */
export function indented(name: string, depth: number): string {
  return "　".repeat(depth * 2) + name;
}
