/** What the rules see: the ledger with the day, the year and the unit it is inspected for. */
import type { PlainDate } from "../book";
import { spanOfYear, type DateSpan, type YearScheme } from "../calendar";
import { rowsOf, type Ledger, type LedgerProblem, type LedgerRow, type RecordSet, type TableId } from "../ledger";
import { limitInForce, type Limit, type LimitSubject, type UnitKind } from "../regulation";
import type { MonthlySums } from "./monthly-sums";
import type { Prose } from "./prose";

export interface InspectionInput {
  readonly ledger: Ledger;
  /** What could not be read, as reading the ledger told. */
  readonly problems: readonly LedgerProblem[];
  /** Last year's ledger, where the user gave it. */
  readonly lastYear?: Ledger;
  readonly today: PlainDate;
  readonly unit: InspectedUnit;
  /** The union's own limits with their own documents; they go before those we know. */
  readonly ownLimits?: readonly Limit[];
  /** Plans and summaries in words, from the same workbooks. */
  readonly texts?: readonly Prose[];
  /** Tables of months against accounts, from the same workbooks. */
  readonly monthlySums?: readonly MonthlySums[];
}

export interface InspectedUnit {
  readonly unitKind: UnitKind;
  readonly region?: string;
  /** Of a school year the year it begins in. */
  readonly year?: number;
  readonly scheme?: YearScheme;
}

export class Inspection {
  readonly ledger: Ledger;
  readonly lastYear: Ledger | undefined;
  readonly problems: readonly LedgerProblem[];
  readonly today: PlainDate;
  readonly unit: InspectedUnit;
  /** First and last day of the ledger's year, where the ledger says which year it is. */
  readonly year: DateSpan | undefined;
  readonly texts: readonly Prose[];
  readonly monthlySums: readonly MonthlySums[];

  private readonly ownLimits: readonly Limit[];
  private readonly rowsByTable = new Map<TableId, readonly LedgerRow[]>();
  private readonly rowsBySet = new Map<RecordSet, readonly LedgerRow[]>();
  private readonly derived = new Map<(inspection: Inspection) => unknown, unknown>();

  constructor(input: InspectionInput) {
    this.ledger = input.ledger;
    this.lastYear = input.lastYear;
    this.problems = input.problems;
    this.today = input.today;
    this.unit = input.unit;
    this.ownLimits = input.ownLimits ?? [];
    this.texts = input.texts ?? [];
    this.monthlySums = input.monthlySums ?? [];
    const { year, scheme = "calendar" } = input.unit;
    this.year = year === undefined ? undefined : spanOfYear(scheme, year);
  }

  /** The day the union is looked at: today, or the last day of its ledger's year where that has passed. */
  get asOf(): PlainDate {
    return this.year !== undefined && this.year.to < this.today ? this.year.to : this.today;
  }

  /** All records of a table; made once for all rules. */
  rows<Id extends TableId>(table: Id): readonly LedgerRow<Id>[] {
    let rows = this.rowsByTable.get(table);
    if (!rows) {
      const [only = [], ...more] = this.ledger.recordSets(table).map((set) => this.rowsOf(set));
      this.rowsByTable.set(table, (rows = more.length === 0 ? only : only.concat(...more)));
    }
    return rows as unknown as readonly LedgerRow<Id>[];
  }

  /** The records of one block; made once for all rules. */
  rowsOf(set: RecordSet): readonly LedgerRow[] {
    let rows = this.rowsBySet.get(set);
    if (!rows) this.rowsBySet.set(set, (rows = rowsOf(set)));
    return rows;
  }

  /** The place of a sheet in the order of reports: as its first block stands in the ledger; sheets without one come last. */
  orderOf(sheet: string): number {
    return this.derive(sheetOrder).get(sheet) ?? Number.MAX_SAFE_INTEGER;
  }

  /** What several rules need, derived once: `inspection.derive(membersByName)`. The function must be a constant. */
  derive<T>(from: (inspection: Inspection) => T): T {
    if (!this.derived.has(from)) this.derived.set(from, from(this));
    return this.derived.get(from) as T;
  }

  /** The limit in force for this unit on a day, the union's own first; undefined where none is known. */
  limit(subject: LimitSubject, on: PlainDate): Limit | undefined {
    return limitInForce(subject, this.unit.region, on, this.ownLimits);
  }
}

function sheetOrder({ ledger }: Inspection): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const table of ledger.tables()) {
    for (const { sheet } of ledger.recordSets(table)) if (!order.has(sheet.name)) order.set(sheet.name, order.size);
  }
  return order;
}
