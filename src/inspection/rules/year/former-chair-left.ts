import type { Place, PlainDate } from "../../../book";
import type { FieldId, TableId } from "../../../ledger";
import { endOf, startOf, type DateValue } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
import { hit, hitAt, type Outcome, type Rule } from "../../rule";
import { inBody, isChair } from "../organisation/bodies";

const WHERE: { readonly [Id in TableId]?: { readonly on: FieldId<Id>; readonly what: readonly FieldId<Id>[] } } = {
  meetings: { on: "date", what: ["topics", "resolution", "title"] },
  disputes: { on: "date", what: ["result"] },
  petitions: { on: "date", what: ["result"] },
};

interface Former {
  readonly name: string;
  /** The last day in post, where it is known. */
  readonly left?: PlainDate;
  readonly place?: Place;
}

export const formerChairLeft: Rule = {
  id: "former-chair-left",
  title: "今年的文字里没有留下前任主席",
  kind: "outdatedWording",
  level: "应改",
  needs: {},
  reads: { meetings: ["topics"], committees: ["post", "leftOn"] },
  basis: INSPECTION_LISTS,
  why: "前任离任以后还以主席的身份出现，一看就是从以前的材料抄来的。",
  fix: "核对是哪一年的记录、当时谁是主席，如实更正。",
  *check(inspection) {
    const former = formerChairs(inspection);
    if (former.length === 0) return;
    for (const table of Object.keys(WHERE) as (keyof typeof WHERE)[]) yield* namedIn(inspection, table, former);
    for (const { text, place } of inspection.texts.flatMap(({ lines }) => lines)) {
      const named = former.find((each) => isNamed(text, each));
      if (named) yield hitAt(place, "这一段还写着前任主席", `${place.sheet}|${text.slice(0, 40)}`, named.place && { also: [named.place] });
    }
  },
};

/** Chairs who left before the ledger's last day, and last year's chair where this year's is another. */
function formerChairs(inspection: Inspection): readonly Former[] {
  const now = new Set(inBody(inspection, "union").filter(isChair).flatMap((row) => personsIn(row, "name")));
  const listed = inspection.rows("committees").flatMap((row): Former[] => {
    const left = row.value("leftOn");
    if (!isChair(row) || left === undefined || endOf(left) > inspection.asOf) return [];
    return personsIn(row, "name").map((name) => ({ name, left: endOf(left), place: row.place("leftOn") }));
  });
  const [unit] = inspection.rows("unit");
  for (const name of unit ? personsIn(unit, "chair") : []) now.add(name);
  const last = [...(inspection.lastYear?.rows("unit") ?? [])].flatMap((row) => personsIn(row, "chair")).map((name): Former => ({ name }));
  const known = new Set(listed.map(({ name }) => name));
  return [...listed, ...(now.size > 0 ? last.filter(({ name }) => !known.has(name)) : [])].filter(({ name }) => !now.has(name));
}

function* namedIn(inspection: Inspection, table: TableId, former: readonly Former[]): Generator<Outcome> {
  const { on, what } = WHERE[table as keyof typeof WHERE] as { readonly on: FieldId; readonly what: readonly FieldId[] };
  for (const row of inspection.rows(table)) {
    const date = row.value(on) as DateValue | undefined;
    for (const field of what) {
      const text = row.text(field);
      const named = former.find((each) => (each.left === undefined || (date !== undefined && startOf(date) > each.left)) && isNamed(text, each));
      if (named && !row.isCarried(field)) yield hit(row, field, "还写着前任主席", named.place && { also: [named.place] });
    }
  }
}

/** As the chair, not as a colleague: 赵一主席, 工会主席赵一; a text that says 原主席 or 前任 knows. */
function isNamed(text: string, { name }: Former): boolean {
  return (text.includes(`${name}主席`) || text.includes(`主席${name}`)) && !/原(?:工会)?主席|前任|离任|免去|卸任|欢送/.test(text);
}
