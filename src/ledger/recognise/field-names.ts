/** The names of all fields of all tables: what stands above their columns, and what is left of it without a table's topic. */
import type { TableDefinition } from "../tables";
import { TABLES } from "../tables";
import { headingKey } from "./heading";
import { NameIndex } from "./name-index";

/** A table as its headings see it. */
export interface TableNames {
  readonly table: TableDefinition;
  /**
   * Words that stand in front of the headings of several of its fields (慰问 in 慰问日期, 慰问对象, 慰问金额), so that
   * 走访日期 and 日期 mean the same there.
   */
  readonly topics: readonly string[];
}

/** A field that bears a name. */
export interface NameUse {
  readonly names: TableNames;
  /** Its place among the table's fields. */
  readonly field: number;
  /** 1 for the field's own heading, less for a synonym the further back it stands. */
  readonly worth: number;
}

/** A name with all fields that bear it, in whatever table. */
export interface FieldName {
  readonly key: string;
  /** Those whose heading or synonym it is. */
  readonly whole: readonly NameUse[];
  /** Those whose heading or synonym it is once their table's topic is taken away. */
  readonly bare: readonly NameUse[];
}

const LAST_SYNONYM = 0.94;
/** A word in front of so many fields' headings is the table's topic. */
const FEWEST_WITH_TOPIC = 4;
const TOPIC_LENGTH = 2;

/** The keys of each field's heading and synonyms, in the order of the fields. */
type FieldKeys = readonly (readonly string[])[];

const KEYS: ReadonlyMap<TableDefinition, FieldKeys> = new Map(
  TABLES.map((table) => [table, table.fields.map((field) => [field.heading, ...field.synonyms].map(headingKey))]),
);

/** Every table, in the catalogue's order. */
export const TABLE_NAMES: readonly TableNames[] = TABLES.map((table) => ({ table, topics: topicsOf(KEYS.get(table)!) }));

const names: ReadonlyMap<string, FieldName> = gathered();

/** All names, to look for those like a heading. */
export const ALL_NAMES = new NameIndex<FieldName>([...names.values()]);

/** The fields that bear a name, or undefined where none does. */
export function fieldsNamed(key: string): FieldName | undefined {
  return names.get(key);
}

/** A heading without the topic of a table, where enough is left to be a heading. */
export function withoutTopic(key: string, { topics }: TableNames): string {
  let rest = key;
  for (const topic of topics) {
    if (rest.startsWith(topic) && rest.length - topic.length >= 2) rest = rest.slice(topic.length);
  }
  return rest;
}

/** Whether a heading names a field of the table outright, but for its topic. */
export function namesField(key: string, of: TableNames): boolean {
  const isOfTable = (use: NameUse): boolean => use.names === of;
  return (names.get(key)?.whole.some(isOfTable) ?? false) || (names.get(withoutTopic(key, of))?.bare.some(isOfTable) ?? false);
}

function topicsOf(keys: FieldKeys): string[] {
  const fieldsByWord = new Map<string, Set<number>>();
  keys.forEach((ofField, index) => {
    for (const name of ofField) {
      if (name.length < TOPIC_LENGTH + 2) continue;
      const word = name.slice(0, TOPIC_LENGTH);
      fieldsByWord.set(word, (fieldsByWord.get(word) ?? new Set()).add(index));
    }
  });
  return [...fieldsByWord].filter(([, fields]) => fields.size >= FEWEST_WITH_TOPIC).map(([word]) => word);
}

function gathered(): Map<string, FieldName> {
  const found = new Map<string, { readonly key: string; readonly whole: NameUse[]; readonly bare: NameUse[] }>();
  const named = (key: string): { readonly whole: NameUse[]; readonly bare: NameUse[] } => {
    const known = found.get(key);
    if (known) return known;
    const name = { key, whole: [], bare: [] };
    found.set(key, name);
    return name;
  };
  for (const of of TABLE_NAMES) {
    KEYS.get(of.table)!.forEach((keys, field) => {
      keys.forEach((key, rank) => {
        const use = { names: of, field, worth: rank === 0 ? 1 : 0.99 - (0.99 - LAST_SYNONYM) * (rank / keys.length) };
        named(key).whole.push(use);
        named(withoutTopic(key, of)).bare.push(use);
      });
    });
  }
  return found;
}
