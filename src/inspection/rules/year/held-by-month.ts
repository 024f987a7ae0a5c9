/** What the ledger says was held, found by month and by what the names share, so that a plan's item meets few others. */
import type { Place } from "../../../book";
import { monthOf, yearOf } from "../../../book";
import type { YearMonth } from "../../../calendar";
import type { FieldId, TableId } from "../../../ledger";
import { endOf, startOf, type DateValue } from "../../../ledger/parse";
import { bareName } from "../../../schedule/activity-names";
import { ordinalOf } from "../../../schedule/plan-months";
import { festivalsIn, mainDutyOf } from "../../../schedule/subjects";
import type { Inspection } from "../../inspection";

export interface Held {
  readonly activity: string;
  readonly months: readonly YearMonth[];
  readonly place: Place;
  readonly table: TableId;
}

const WHERE: { readonly [Id in TableId]?: { readonly on: FieldId<Id>; readonly what: readonly FieldId<Id>[] } } = {
  activities: { on: "date", what: ["name"] },
  womenWork: { on: "date", what: ["item"] },
  training: { on: "date", what: ["topic"] },
  meetings: { on: "date", what: ["title", "kind", "topics"] },
  congressSessions: { on: "date", what: ["session"] },
  publicity: { on: "date", what: ["title"] },
  welfare: { on: "date", what: ["festival"] },
  healthCare: { on: "date", what: ["kind"] },
  audits: { on: "date", what: ["subject"] },
};

/** For `inspection.derive`. */
export function heldByMonth(inspection: Inspection): HeldByMonth {
  return new HeldByMonth((Object.keys(WHERE) as (keyof typeof WHERE)[]).flatMap((table) => heldIn(inspection, table)));
}

function heldIn(inspection: Inspection, table: TableId): Held[] {
  const { on, what } = WHERE[table as keyof typeof WHERE] as { readonly on: FieldId; readonly what: readonly FieldId[] };
  const seen = new Set<string>();
  return inspection.rows(table).flatMap((row) => {
    const date = row.value(on) as DateValue | undefined;
    const activity = what.map((field) => row.text(field)).filter(Boolean).join("，");
    if (date === undefined || activity === "") return [];
    const months = [startOf(date), endOf(date)].map((day) => ({ year: yearOf(day), month: monthOf(day) }));
    // A list with a line for each person holds one event many times.
    const key = `${startOf(date).slice(0, 7)}|${activity}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ activity, months, place: row.place(on), table }];
  });
}

/** Candidates for one name; those that share most come first, and one of them it is or none. */
const MOST = 12;

export class HeldByMonth {
  private readonly index = new Map<string, Held[]>();

  constructor(readonly all: readonly Held[]) {
    const features = new Map<string, ReadonlySet<string>>();
    for (const held of all) {
      // Rounds of one thing differ in numbers only.
      const kind = held.activity.slice(0, COMPARED).replace(/\d+/g, "");
      if (!features.has(kind)) features.set(kind, featuresOf(kind));
      for (const month of new Set(held.months.map(ordinalOf))) {
        for (const feature of features.get(kind)!) {
          const key = `${month}${feature}`;
          const known = this.index.get(key);
          if (known) known.push(held);
          else this.index.set(key, [held]);
        }
      }
    }
  }

  /** Whatever was held within a month of these and shares a festival, a duty or a pair of characters with the name. */
  near(name: string, months: readonly YearMonth[]): readonly Held[] {
    const near = new Set(months.map(ordinalOf).flatMap((month) => [month - 1, month, month + 1]));
    const features = featuresOf(name);
    const shared = new Map<Held, number>();
    for (const month of near) for (const feature of features) for (const held of this.index.get(`${month}${feature}`) ?? []) shared.set(held, (shared.get(held) ?? 0) + 1);
    return [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([held]) => held);
  }
}

const COMPARED = 60;
/** In every other name: they tell nothing apart. */
const COMMON = new Set(["工会", "会员", "职工", "教职", "教师", "教工", "活动", "组织", "开展", "会议", "全体", "工作", "比赛", "学校"]);

function featuresOf(name: string): ReadonlySet<string> {
  const short = name.slice(0, COMPARED);
  const duty = mainDutyOf(short);
  return new Set([...pairsOf(short), ...festivalsIn(short), ...(duty ? [duty.id] : [])]);
}

function pairsOf(name: string): string[] {
  const characters = [...bareName(name)];
  return characters.slice(1).flatMap((character, index) => (COMMON.has(characters[index]! + character) ? [] : [characters[index]! + character]));
}
