/** Nobody says the same thing twice in one text; a clause is what stands between two marks. */
import { hash32 } from "../book";
import { textOf, type Phrase } from "./phrase";

/** Shorter clauses are turns of phrase that any text repeats. */
export const LONG_CLAUSE = 8;

const MARKS = /[，。；：！？（）\n]+/;

/** The clauses of a text that are long enough to be noticed when they come again; numbering in front is none of it. */
export function longClausesOf(text: string): readonly string[] {
  return text
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, "")
    .split(MARKS)
    .map((clause) => clause.trim())
    .filter((clause) => [...clause].length >= LONG_CLAUSE);
}

/** A number that is the same for the same text: which wording a ledger gets. */
export function numberOf(text: string): number {
  // The end of MurmurHash3: without it the last bit would be nothing but the parity of the characters.
  let hash = hash32(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Chooses among wordings. The same ledger gets the same words each time; another one may get others. What has been
 * said is not said again.
 */
export class Wording {
  private readonly said = new Set<string>();

  /** @param seed what the choice hangs on: the union and its figures. */
  constructor(private readonly seed: string) {}

  /** The wording for this place, or undefined where every one would repeat what the text has said already. */
  choose(key: string, wordings: readonly Phrase[]): Phrase | undefined {
    const start = numberOf(`${this.seed}\n${key}`);
    for (let step = 0; step < wordings.length; step++) {
      const phrase = wordings[(start + step) % wordings.length]!;
      if (this.isNew(phrase)) return this.saying(phrase);
    }
    return undefined;
  }

  /** The first of these that repeats nothing. */
  first(wordings: readonly Phrase[]): Phrase | undefined {
    const phrase = wordings.find((wording) => this.isNew(wording));
    return phrase && this.saying(phrase);
  }

  /** One of these, for this key: nothing that is said. */
  oneOf<T>(key: string, from: readonly [T, ...T[]] | readonly T[]): T {
    return from[numberOf(`${this.seed}\n${key}`) % from.length]!;
  }

  /**
   * Those that must be there and as many of the others as make up the number, in the order given: which, hangs on the
   * ledger.
   */
  pick<T extends { readonly measure: { readonly key: string } }>(key: string, from: readonly T[], count: number, isNeeded: (item: T) => boolean): readonly T[] {
    const optional = from.filter((item) => !isNeeded(item));
    const room = Math.max(0, count - (from.length - optional.length));
    const rank = (item: T) => numberOf(`${this.seed}\n${key}:${item.measure.key}`);
    const taken = new Set([...optional].sort((a, b) => rank(a) - rank(b)).slice(0, room));
    return from.filter((item) => isNeeded(item) || taken.has(item));
  }

  /** Takes note of what is said in any case: headings, titles, wording that must not vary. */
  saying(phrase: Phrase): Phrase {
    longClausesOf(textOf(phrase)).forEach((clause) => this.said.add(clause));
    return phrase;
  }

  private isNew(phrase: Phrase): boolean {
    const clauses = longClausesOf(textOf(phrase));
    return new Set(clauses).size === clauses.length && clauses.every((clause) => !this.said.has(clause));
  }
}
