/** From when to when each person works at the unit, and from when to when they are a member, as far as the ledger says. */
import type { Place, PlainDate } from "../../../book";
import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { endOf, startOf, type DateValue } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";

/** A day and the cell that says so. */
export interface Said {
  readonly day: PlainDate;
  readonly place: Place;
}

export interface Presence {
  /** The first day; absent where nobody said. */
  readonly from?: Said;
  /** The last day; absent where nobody said, or the person is still there. */
  readonly to?: Said;
}

/** Two people of one name can't be told apart by it: of them nothing is said. */
type Presences = ReadonlyMap<string, Presence>;

const LEAVES_UNIT = new Set(["转出", "退休", "去世"]);
const LEAVES_UNION = new Set(["转出", "退会", "去世"]);

/** At the unit: staff list, transfers, retirement. For `inspection.derive`. */
export function presenceAtUnit(inspection: Inspection): Presences {
  const book = new Days();
  namesakes(inspection, "staff", book);
  namesakes(inspection, "members", book);
  for (const row of inspection.rows("staff")) {
    book.began(row, "arrivedOn");
    book.ended(row, "leftOn");
  }
  for (const row of inspection.rows("members")) {
    book.began(row, "joinedWorkOn");
    if (row.value("status") !== "退会") book.ended(row, "leftOn");
  }
  for (const row of inspection.rows("memberChanges")) {
    const kind = row.value("kind") ?? "";
    if (kind === "转入") book.began(row, "date");
    if (LEAVES_UNIT.has(kind)) book.ended(row, "date");
  }
  return book.presences();
}

/** In the union: joined, left, transferred. For `inspection.derive`. */
export function membershipDays(inspection: Inspection): Presences {
  const book = new Days();
  namesakes(inspection, "members", book);
  for (const row of inspection.rows("members")) {
    book.began(row, "joinedUnionOn");
    book.ended(row, "leftOn");
  }
  for (const row of inspection.rows("memberChanges")) if (LEAVES_UNION.has(row.value("kind") ?? "")) book.ended(row, "date");
  return book.presences();
}

function namesakes(inspection: Inspection, table: "staff" | "members", book: Days): void {
  const seen = new Set<string>();
  for (const row of inspection.rows(table)) {
    for (const name of personsIn(row, "name" as FieldId<typeof table>)) {
      if (seen.has(name)) book.ambiguous(name);
      seen.add(name);
    }
  }
}

/** Collects what is said of each name: the latest beginning and the latest end that lies behind it. */
class Days {
  private readonly from = new Map<string, Said>();
  private readonly to = new Map<string, Said>();
  private readonly namesakes = new Set<string>();

  ambiguous(name: string): void {
    this.namesakes.add(name);
  }

  began<Id extends TableId>(row: LedgerRow<Id>, field: FieldId<Id>): void {
    this.said(this.from, row, field, startOf);
  }

  ended<Id extends TableId>(row: LedgerRow<Id>, field: FieldId<Id>): void {
    this.said(this.to, row, field, endOf);
  }

  /** Who left and came back is not said to have left. */
  presences(): Presences {
    const names = [...new Set([...this.from.keys(), ...this.to.keys()])].filter((name) => !this.namesakes.has(name));
    return new Map(
      names.map((name) => {
        const [from, to] = [this.from.get(name), this.to.get(name)];
        const back = from !== undefined && to !== undefined && to.day < from.day;
        return [name, { ...(from && { from }), ...(to && !back && { to }) }];
      }),
    );
  }

  private said<Id extends TableId>(days: Map<string, Said>, row: LedgerRow<Id>, field: FieldId<Id>, side: (date: DateValue) => PlainDate): void {
    const date: unknown = row.value(field);
    if (date === undefined) return;
    const day = side(date as DateValue);
    for (const name of personsIn(row, "name" as FieldId<Id>)) {
      const known = days.get(name);
      if (!known || known.day < day) days.set(name, { day, place: row.place(field) });
    }
  }
}
