/** Columns whose contents belong under another heading: 出生日期 above names, two headings exchanged. */
import type { FieldDefinition, TableId } from "../tables";
import { fieldById, tableById } from "../tables";
import type { ColumnProfile } from "./column-profile";
import { contentFit, hasTypicalWords, wordsFit } from "./content-fit";
import type { FieldChoice } from "./choice";

/** Contents that fit their heading worse than this contradict it. */
const CONTRADICTS = -0.55;
/** Contents that fit another field better than this belong to it. */
const BELONGS = 0.75;

/** A column of persons that holds hardly any name. */
const NO_NAMES = -0.25;
const FEWEST_NAMES = 3;

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
  const exchanged = exchangedWithPersons(table, choices, profiles);
  const contradicted = choices.map(
    (choice, index) => exchanged.has(index) || (isHeaded(choice) && choice.fit <= CONTRADICTS && profiles[index]!.telling >= 2),
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

function isHeaded(choice: FieldChoice | undefined): choice is FieldChoice {
  return choice !== undefined && choice.likeness >= 0.8;
}

/**
 * The columns of a pair that stand under each other's headings: 书名 over nothing but names, 借阅人 over titles. Texts
 * contradict little by themselves; that the other column holds the names tells.
 */
function exchangedWithPersons(table: TableId, choices: readonly (FieldChoice | undefined)[], profiles: readonly ColumnProfile[]): ReadonlySet<number> {
  const found = new Set<number>();
  choices.forEach((people, at) => {
    if (!isHeaded(people) || people.field.type !== "person" || people.fit > NO_NAMES || profiles[at]!.telling < FEWEST_NAMES) return;
    const other = choices.findIndex((texts, index) => isHeaded(texts) && holdsNames(table, texts.field, people.field, profiles[index]!));
    if (other >= 0) found.add(at).add(other);
  });
  return found;
}

/** Whether names stand where a field has words of its own, and none of them. */
function holdsNames(table: TableId, texts: FieldDefinition, people: FieldDefinition, profile: ColumnProfile): boolean {
  return texts.type === "text" && hasTypicalWords(table, texts) && wordsFit(profile, table, texts) === 0 && contentFit(profile, table, people) >= BELONGS;
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
