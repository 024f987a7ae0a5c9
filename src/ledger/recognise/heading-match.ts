/** How well a heading names each field of each table. */
import type { FieldName, NameUse, TableNames } from "./field-names";
import { ALL_NAMES, fieldsNamed, TABLE_NAMES, withoutTopic } from "./field-names";
import { keeping } from "./kept";
import type { Alike } from "./name-index";
import { LEAST_LIKENESS } from "./similarity";

/** A heading's names, the most telling first: the lowest line, the lines together. */
export type HeadingNames = readonly string[];

const TOPIC_STRIPPED = 0.88;
const MOST_FUZZY = 0.86;
const BESIDE_EXACT = 0.8;
/** What is left of a name without its topic must say something by itself: 慰问人员 leaves 人员, which fits anybody. */
const SHORTEST_BARE = 3;
const BARE_WORTH = 0.95;

/** Likeness to each field of a table, in the order of its fields, 0 where nothing is said; tables of which nothing is said are left out. */
export type Likenesses = ReadonlyMap<TableNames, readonly number[]>;

/** How well a heading names the fields of all tables. */
export function likenesses(heading: HeadingNames): Likenesses {
  const best = new Map<TableNames, number[]>();
  heading.forEach((key, rank) => {
    // A name further down the list (lines joined) is worth a trifle less, so that the lowest line decides ties.
    const discount = 1 - rank * 0.01;
    for (const [names, worths] of likenessesOf(key)) {
      worths.forEach((worth, field) => raise(best, { names, field }, worth * discount));
    }
  });
  return best;
}

/** Of a single name; kept, as the same headings come again in every block. */
const likenessesOf: (key: string) => Likenesses = keeping((key) => {
  const closest = closestTo(key);
  const exact = fieldsNamed(key)?.whole ?? [];
  const exactIn = new Set(exact.map(({ names }) => names));
  const found = new Map<TableNames, number[]>();
  for (const [names, likeness] of closest) {
    // A heading that names one field may still, with less right, stand for a neighbour of that name.
    const right = exactIn.has(names) ? BESIDE_EXACT : 1;
    found.set(names, likeness.map((worth) => (worth * right >= LEAST_LIKENESS ? worth * right : 0)));
  }
  for (const use of exact) raise(found, use, use.worth);
  return found;
});

/** The likeness of a heading to the closest name of each field, none of them taken for the heading itself. */
function closestTo(key: string): Map<TableNames, number[]> {
  const closest = new Map<TableNames, number[]>();
  const shortened = withoutTopics(key);
  for (const alike of ALL_NAMES.alike(key)) {
    for (const use of alike.name.whole) raise(closest, use, fuzzy(alike.likeness * use.worth));
    for (const use of alike.name.bare) if (!shortened.has(use.names)) raise(closest, use, bareLikeness(alike, use));
  }
  for (const [names, short] of shortened) {
    for (const alike of ALL_NAMES.alike(short)) {
      for (const use of alike.name.bare) if (use.names === names) raise(closest, use, bareLikeness(alike, use));
    }
  }
  return closest;
}

/** What is left of a heading in the tables of whose topic it speaks. */
function withoutTopics(key: string): ReadonlyMap<TableNames, string> {
  const shortened = new Map<TableNames, string>();
  for (const names of TABLE_NAMES) {
    const short = withoutTopic(key, names);
    if (short !== key) shortened.set(names, short);
  }
  return shortened;
}

function bareLikeness({ name, likeness }: Alike<FieldName>, use: NameUse): number {
  if (likeness === 1) return TOPIC_STRIPPED;
  return name.key.length >= SHORTEST_BARE ? fuzzy(BARE_WORTH * likeness * use.worth) : 0;
}

function fuzzy(worth: number): number {
  return worth < MOST_FUZZY ? worth : MOST_FUZZY;
}

function raise(likeness: Map<TableNames, number[]>, { names, field }: Pick<NameUse, "names" | "field">, worth: number): void {
  let known = likeness.get(names);
  if (!known) likeness.set(names, (known = names.table.fields.map(() => 0)));
  if (worth > known[field]!) known[field] = worth;
}
