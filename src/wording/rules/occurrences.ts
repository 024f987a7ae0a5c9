/** Where patterns and words occur in a text. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What a pattern's groups hold; absent groups are empty. */
  readonly groups: readonly string[];
}

/** Every match of a global pattern in folded text, `shift` added to its place. */
export function* occurrencesOf(pattern: RegExp, folded: string, shift = 0): Iterable<Occurrence> {
  for (const match of folded.matchAll(pattern)) {
    const start = match.index + shift;
    yield { start, end: start + match[0].length, words: match[0], groups: match.slice(1).map((group) => (group as string | undefined) ?? "") };
  }
}

/** Every place of a word. */
export function* placesOf(word: string, folded: string): Iterable<Occurrence> {
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
    yield { start, end: start + word.length, words: word, groups: [] };
  }
}
