/** What the ledger gives the year's schedule: the union's own plan, last year's activities, who does what. */
import type { PlainDate } from "../book";
import { readTermCalendar, spanOfYear, yearOfDate, type YearScheme } from "../calendar";
import type { Ledger, LedgerRow } from "../ledger";
import type { CommitteeTask, HeldActivity, OwnPlanItem, ScheduleInput, SourceKind } from "../schedule";
import { SOURCE_KINDS, unionFacts } from "../schedule";
import type { ImportedPlan } from "../schedule/import";
import { optional } from "./optional";
import type { UnitFacts } from "./unit-facts";

export interface ScheduleSettings {
  /** Of a school year the year it begins in. */
  readonly year: number;
  readonly scheme: YearScheme;
  readonly sources: Readonly<Record<SourceKind, boolean>>;
}

export function scheduleInput(
  ledger: Ledger,
  unit: UnitFacts,
  settings: ScheduleSettings,
  planText: ImportedPlan | undefined,
): ScheduleInput {
  const { year, scheme, sources } = settings;
  return {
    year,
    scheme,
    unitKind: unit.unitKind,
    union: unionFacts(ledger, unit, { year, scheme }),
    sources: SOURCE_KINDS.filter((kind) => sources[kind]),
    ...optional("ownPlanYear", unit.year),
    ownPlan: [...ledger.rows("plan")].flatMap(ownPlanItem),
    lastYear: [...ledger.rows("activities")].flatMap((row) => heldActivity(row, year - 1, scheme)),
    committee: [...[...ledger.rows("committees")].flatMap((row) => committeeTask(row, spanOfYear(scheme, year).from)), ...officers(ledger)],
    ...(planText && { planText }),
    ...(unit.termCalendar !== undefined && { terms: readTermCalendar(unit.termCalendar, scheme, year).calendar }),
  };
}

function ownPlanItem(row: LedgerRow<"plan">): OwnPlanItem[] {
  const name = row.value("name");
  const months = row.value("month");
  if (name === undefined || months === undefined) return [];
  const one = (field: "category" | "owner" | "audience" | "place" | "account") => firstOf(row.value(field));
  const time = row.value("time") ?? row.value("week");
  const budget = row.value("budget");
  return [
    {
      months,
      name,
      at: row.place("name"),
      ...optional("time", time),
      ...optional("category", one("category")),
      ...optional("owner", one("owner")),
      ...optional("audience", one("audience")),
      ...optional("place", one("place")),
      ...optional("account", one("account")),
      ...optional("budget", budget),
    },
  ];
}

/** Activities held in the year before; those of other years say nothing of what is usual now. */
function heldActivity(row: LedgerRow<"activities">, year: number, scheme: YearScheme): HeldActivity[] {
  const date = row.value("date");
  const name = row.value("name");
  if (date === undefined || name === undefined || yearOfDate(scheme, firstDay(date)) !== year) return [];
  return [
    {
      date,
      name,
      at: row.place("name"),
      ...optional("category", row.value("category")),
      ...optional("audience", row.value("audience")),
      ...optional("place", row.value("place")),
    },
  ];
}

/** Who is in the committees when the year begins. */
function committeeTask(row: LedgerRow<"committees">, day: PlainDate): CommitteeTask[] {
  const person = firstOf(row.value("name"));
  const left = row.value("leftOn");
  if (person === undefined || (left !== undefined && firstDay(left) <= day)) return [];
  return [{ person, task: row.value("duty") ?? "", ...optional("post", row.value("post")), ...optional("body", row.value("body")) }];
}

/** Chair and treasurer as 基本情况 names them, for ledgers whose committees leave them out. */
function officers(ledger: Ledger): CommitteeTask[] {
  const [row] = ledger.rows("unit");
  const [chair, treasurer] = [firstOf(row?.value("chair")), firstOf(row?.value("treasurer"))];
  return [
    ...(chair === undefined ? [] : [{ person: chair, task: "", post: "主席" }]),
    ...(treasurer === undefined ? [] : [{ person: treasurer, task: "财务" }]),
  ];
}

function firstDay(date: HeldActivity["date"]): PlainDate {
  if (typeof date === "string") return date;
  return "from" in date ? date.from : `${date.month}-01`;
}

function firstOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" || value === undefined ? value : value[0];
}
