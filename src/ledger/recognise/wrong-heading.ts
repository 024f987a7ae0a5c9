/** Columns whose contents belong under another heading: 出生日期 above names, two headings exchanged. */
import type { FieldDefinition, TableId } from "../tables";
import { fieldById, tableById } from "../tables";
import type { ColumnProfile } from "./column-profile";
import { contentFit } from "./content-fit";
import type { FieldChoice } from "./choice";

/** Contents that fit their heading worse than this contradict it. */
const CONTRADICTS = -0.55;
/** Contents that fit another field better than this belong to it. */
const BELONGS = 0.75;

/** Types whose contents cannot be mistaken for one another. */
const DISTINCT = new Set(["idNumber", "phone", "date", "money", "person", "int"]);

export interface Settled {
  readonly field: FieldDefinition;
  readonly wrongHeading: boolean;
}

/**
 * Gives each contradicted column the field that its contents belong to, where that field is free or its own column
 * is contradicted too (then the two are exchanged). Elsewhere the heading stands.
 */
export function settleWrongHeadings(
  table: TableId,
  choices: readonly (FieldChoice | undefined)[],
  profiles: readonly ColumnProfile[],
): (Settled | undefined)[] {
  const contradicted = choices.map(
    (choice, index) => choice !== undefined && choice.likeness >= 0.8 && choice.fit <= CONTRADICTS && profiles[index]!.telling >= 2,
  );
  const free = new Set(tableById(table).fields.map((field) => field.id));
  choices.forEach((choice, index) => {
    if (choice && !contradicted[index]) free.delete(choice.field.id);
  });
  const settled = choices.map((choice): Settled | undefined => (choice ? { field: choice.field, wrongHeading: false } : undefined));
  choices.forEach((choice, index) => {
    if (!choice || !contradicted[index]) return;
    const field = belongingField(table, profiles[index]!, free, choices, contradicted);
    if (!field) return;
    free.delete(field.id);
    settled[index] = { field, wrongHeading: true };
  });
  return withoutDoubles(choices, settled);
}

function belongingField(
  table: TableId,
  profile: ColumnProfile,
  free: ReadonlySet<string>,
  choices: readonly (FieldChoice | undefined)[],
  contradicted: readonly boolean[],
): FieldDefinition | undefined {
  const headed = new Set(choices.flatMap((choice, index) => (choice && contradicted[index] ? [choice.field.id] : [])));
  let best: { field: FieldDefinition; worth: number } | undefined;
  for (const id of free) {
    const field = fieldById(tableById(table), id)!;
    const exchanged = headed.has(id);
    if (!exchanged && !DISTINCT.has(field.type) && field.id !== "sex") continue;
    const worth = contentFit(profile, table, field) + (exchanged ? 0.3 : 0);
    if (worth >= (exchanged ? 0.6 : BELONGS) && worth > (best?.worth ?? 0)) best = { field, worth };
  }
  return best?.field;
}

/** A column that kept its heading loses its field to the column that was given it. */
function withoutDoubles(choices: readonly (FieldChoice | undefined)[], settled: (Settled | undefined)[]): (Settled | undefined)[] {
  const given = new Set(settled.flatMap((entry) => (entry?.wrongHeading ? [entry.field.id] : [])));
  return settled.map((entry, index) => {
    if (!entry || entry.wrongHeading || !given.has(entry.field.id)) return entry;
    return choices[index]?.field.id === entry.field.id ? undefined : entry;
  });
}
