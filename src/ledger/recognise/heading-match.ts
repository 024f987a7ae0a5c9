/** How well a heading names each field of each table. */
import type { FieldDefinition, TableDefinition } from "../tables";
import { headingKey } from "./heading";
import type { HeadingForm } from "./similarity";
import { headingForm, similarity } from "./similarity";

/** A heading's names, the most telling first: the lowest line, the lines together. */
export type HeadingNames = readonly string[];

/** Below this likeness a heading says nothing about a field. */
export const LEAST_LIKENESS = 0.52;
const LAST_SYNONYM = 0.94;
const TOPIC_STRIPPED = 0.88;
const MOST_FUZZY = 0.86;
const BESIDE_EXACT = 0.8;

interface Name {
  readonly whole: HeadingForm;
  readonly withoutTopic: HeadingForm;
  readonly worth: number;
}

/** The headings of a table's fields, prepared for comparing. */
export interface TableNames {
  readonly table: TableDefinition;
  readonly topics: readonly string[];
  readonly fields: readonly { readonly field: FieldDefinition; readonly names: readonly Name[] }[];
  readonly exact: ReadonlyMap<string, readonly { readonly index: number; readonly worth: number }[]>;
  /** All names without their topics. */
  readonly stripped: ReadonlySet<string>;
}

/**
 * Prepares a table: its topics are the words that stand in front of the headings of several of its fields
 * (慰问 in 慰问日期, 慰问对象, 慰问金额), so that 走访日期 and 日期 mean the same there.
 */
export function namesOf(table: TableDefinition): TableNames {
  const keys = table.fields.map((field) => [field.heading, ...field.synonyms].map(headingKey));
  const topics = topicsOf(keys);
  const exact = new Map<string, { index: number; worth: number }[]>();
  const fields = table.fields.map((field, index) => {
    const names = keys[index]!.map((key, rank, all) => {
      const worth = rank === 0 ? 1 : 0.99 - (0.99 - LAST_SYNONYM) * (rank / all.length);
      const entries = exact.get(key) ?? [];
      if (!entries.some((entry) => entry.index === index)) exact.set(key, [...entries, { index, worth }]);
      return { whole: headingForm(key), withoutTopic: headingForm(withoutTopic(key, topics)), worth };
    });
    return { field, names };
  });
  const stripped = new Set(fields.flatMap((field) => field.names.map((name) => name.withoutTopic.key)));
  return { table, topics, fields, exact, stripped };
}

function topicsOf(keys: readonly (readonly string[])[]): string[] {
  const fieldsByWord = new Map<string, Set<number>>();
  keys.forEach((names, index) => {
    for (const name of names) {
      if (name.length < 4) continue;
      const word = name.slice(0, 2);
      fieldsByWord.set(word, (fieldsByWord.get(word) ?? new Set()).add(index));
    }
  });
  return [...fieldsByWord].filter(([, fields]) => fields.size >= 4).map(([word]) => word);
}

function withoutTopic(key: string, topics: readonly string[]): string {
  let rest = key;
  for (const topic of topics) {
    if (rest.startsWith(topic) && rest.length - topic.length >= 2) rest = rest.slice(topic.length);
  }
  return rest;
}

/** Whether a heading names a field of the table outright, but for its topic. */
export function namesField(key: string, names: TableNames): boolean {
  return names.exact.has(key) || names.stripped.has(withoutTopic(key, names.topics));
}

/** Likeness of a heading to each field of the table, in the order of its fields; 0 where it says nothing. */
export function likenesses(heading: HeadingNames, names: TableNames): number[] {
  const best = names.fields.map(() => 0);
  heading.forEach((key, rank) => {
    // A name further down the list (lines joined) is worth a trifle less, so that the lowest line decides ties.
    const discount = 1 - rank * 0.01;
    likenessesOfKey(key, names).forEach((worth, index) => {
      if (worth * discount > best[index]!) best[index] = worth * discount;
    });
  });
  return best;
}

/** Kept per table: the same headings come again in every block, and twice in most. */
const kept = new WeakMap<TableNames, Map<string, readonly number[]>>();
const MOST_KEPT = 2000;

function likenessesOfKey(key: string, names: TableNames): readonly number[] {
  let known = kept.get(names);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    kept.set(names, known);
  }
  const before = known.get(key);
  if (before) return before;
  const found = key === "" ? names.fields.map(() => 0) : compare(key, names);
  known.set(key, found);
  return found;
}

function compare(key: string, names: TableNames): number[] {
  const exact = names.exact.get(key);
  const whole = headingForm(key);
  const short = headingForm(withoutTopic(key, names.topics));
  const best = names.fields.map((field) => {
    let closest = 0;
    for (const name of field.names) {
      const worth = name.withoutTopic.key === short.key ? TOPIC_STRIPPED : fuzzy(whole, short, name);
      if (worth > closest) closest = worth;
    }
    // A heading that names one field may still, with less right, stand for a neighbour of that name.
    const right = exact ? closest * BESIDE_EXACT : closest;
    return right >= LEAST_LIKENESS ? right : 0;
  });
  for (const { index, worth } of exact ?? []) if (worth > best[index]!) best[index] = worth;
  return best;
}

function fuzzy(whole: HeadingForm, short: HeadingForm, name: Name): number {
  // What is left of a name without its topic must say something by itself: 慰问人员 leaves 人员, which fits anybody.
  const bare = name.withoutTopic.key.length >= 3 ? 0.95 * similarity(short, name.withoutTopic) : 0;
  const likeness = similarity(whole, name.whole);
  const worth = (likeness > bare ? likeness : bare) * name.worth;
  return worth < MOST_FUZZY ? worth : MOST_FUZZY;
}
