import type { ValueOf } from "../parse/reading";
import { activities } from "./activities";
import { approvals } from "./approvals";
import { archiveIndex } from "./archive-index";
import { assets } from "./assets";
import { audits } from "./audits";
import { bank } from "./bank";
import { budgetLines } from "./budget-lines";
import { checklist } from "./checklist";
import { committees } from "./committees";
import { congressSessions } from "./congress-sessions";
import { deputies } from "./deputies";
import { disclosures } from "./disclosures";
import { disputes } from "./disputes";
import { dues } from "./dues";
import { groups } from "./groups";
import { hardship } from "./hardship";
import { healthCare } from "./health-care";
import { honours } from "./honours";
import { journal } from "./journal";
import { library } from "./library";
import { meetings } from "./meetings";
import { memberChanges } from "./member-changes";
import { members } from "./members";
import { mentoring } from "./mentoring";
import { mutualAid } from "./mutual-aid";
import { nothingToReport } from "./nothing-to-report";
import { petitions } from "./petitions";
import { plan } from "./plan";
import { proposals } from "./proposals";
import { publicity } from "./publicity";
import { rulesInForce } from "./rules-in-force";
import { staff } from "./staff";
import { suggestions } from "./suggestions";
import { superiorTasks } from "./superior-tasks";
import type { FieldDefinition, TableDefinition } from "./table";
import { training } from "./training";
import { unit } from "./unit";
import { visits } from "./visits";
import { welfare } from "./welfare";
import { womenWork } from "./women-work";

export * from "./table";

/** Every table of the ledger catalogue, in its order. */
const tables = [
  unit,
  members,
  committees,
  groups,
  meetings,
  deputies,
  proposals,
  disclosures,
  activities,
  visits,
  hardship,
  dues,
  journal,
  assets,
  disputes,
  petitions,
  training,
  womenWork,
  mentoring,
  honours,
  library,
  healthCare,
  mutualAid,
  welfare,
  suggestions,
  plan,
  budgetLines,
  checklist,
  staff,
  memberChanges,
  congressSessions,
  approvals,
  audits,
  bank,
  rulesInForce,
  publicity,
  superiorTasks,
  archiveIndex,
  nothingToReport,
] as const;

type AnyTable = (typeof tables)[number];

export type TableId = AnyTable["id"];

type TableOf<Id extends TableId> = Extract<AnyTable, { readonly id: Id }>;
type FieldOf<Id extends TableId> = TableOf<Id>["fields"][number];

/** The ids of a table's fields: `FieldId<"visits">` is `"date" | "person" | …`. */
export type FieldId<Id extends TableId = TableId> = Id extends TableId ? FieldOf<Id>["id"] : never;

/** What a field holds once read: `FieldValueOf<"visits", "amount">` is `Money`. */
export type FieldValueOf<Id extends TableId, Field extends FieldId<Id>> = ValueOf[Extract<
  FieldOf<Id>,
  { readonly id: Field }
>["type"]];

/** The tables as data, in the catalogue's order. */
export const TABLES: readonly (TableDefinition & { readonly id: TableId })[] = tables;

const tablesById: ReadonlyMap<string, TableDefinition & { readonly id: TableId }> = new Map(
  TABLES.map((table) => [table.id, table]),
);

/** Whether a text from outside (JSON, state) names a table. */
export function isTableId(id: string): id is TableId {
  return tablesById.has(id);
}

export function tableById(id: TableId): TableDefinition & { readonly id: TableId } {
  return tablesById.get(id)!;
}

/** The field of a table, or undefined where the table has none of this id. */
export function fieldById(table: TableDefinition, id: string): FieldDefinition | undefined {
  return table.fields.find((field) => field.id === id);
}
