/** Columns in which an empty cell stands for the value above it: 工会委员会 written once for its seven members. */
import type { FieldDefinition, TableId, ValueType } from "../tables";
import { fieldById, tableById } from "../tables";
import type { Grid } from "./grid";
import { isBlank } from "./plain-text";

/** Fields that group rows, which people therefore write only once. */
const GROUPING: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  committees: ["body", "approvalNo", "electedOn", "termEndsOn", "department"],
  groups: ["group"],
  deputies: ["delegation", "electedOn", "termEndsOn"],
  members: ["department", "group"],
  staff: ["department"],
  meetings: ["date", "kind"],
  disclosures: ["date", "category"],
  activities: ["date", "category"],
  visits: ["date"],
  dues: ["period"],
  journal: ["date", "account"],
  mentoring: ["subject", "startedOn"],
  honours: ["date", "honour", "level", "grantedBy"],
  healthCare: ["kind", "date", "place"],
  mutualAid: ["product", "validFrom", "validTo"],
  welfare: ["festival", "date", "goods", "standard"],
  plan: ["month", "time", "week", "category"],
  checklist: ["block", "item", "points"],
  training: ["date"],
  publicity: ["date"],
  archiveIndex: ["boxNo"],
};

/** Blank cells make up at least so much of a column that is written once per group. */
const LEAST_BLANK = 0.34;

/** Fields of these types group the rows below where they lead a table: 事项, 所属年度. A name or a number leads its own row. */
const LEADING_TYPES: ReadonlySet<ValueType> = new Set(["text", "enum", "year", "date", "period", "months"]);

interface FieldOfColumn {
  readonly column: number;
  readonly field: string | null;
}

/** The columns (of those given, from the left) whose empty cells carry the value above. */
export function carryingColumns(grid: Grid, table: TableId, columns: readonly FieldOfColumn[], records: readonly number[]): ReadonlySet<number> {
  const carrying = new Set<number>();
  let leading: boolean = true;
  for (const { column, field } of [...columns].sort((a, b) => a.column - b.column)) {
    const known = field === null ? undefined : fieldById(tableById(table), field);
    const groups: boolean = known !== undefined && (GROUPING[table]?.includes(known.id) || (leading && mayLead(table, known)));
    const carries: boolean = groups && isWrittenOnce(grid, column, records);
    if (carries) carrying.add(column);
    leading = leading && carries;
  }
  return carrying;
}

function mayLead(table: TableId, { id, type }: FieldDefinition): boolean {
  return LEADING_TYPES.has(type) && !tableById(table).unique.includes(id);
}

/**
 * Whether the empty cells of a column carry the value above: the first record has one, many have none, and no value
 * is written twice in a row (who repeats it explicitly does not mean the blanks to repeat it).
 */
function isWrittenOnce(grid: Grid, column: number, records: readonly number[]): boolean {
  if (records.length < 3) return false;
  let blanks = 0;
  let repeats = 0;
  let previous: unknown;
  let lastRow = -1;
  for (const [index, row] of records.entries()) {
    const value = grid.sheet.values[row]?.[column];
    if (isBlank(value)) {
      // A cell inside a merge is not blank to a person, and merged groups are not left blank besides.
      if (grid.mergeAt(row, column) === undefined) blanks++;
      if (index === 0) return false;
      continue;
    }
    if (value === previous && lastRow === records[index - 1]) repeats++;
    previous = value;
    lastRow = row;
  }
  return blanks >= records.length * LEAST_BLANK && repeats <= records.length * 0.03;
}
