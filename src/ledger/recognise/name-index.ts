/** Names found by their characters: most share hardly any with a heading, and only those that do are compared with it. */
import type { HeadingForm } from "./similarity";
import { headingForm, LEAST_LIKENESS, similarity } from "./similarity";

export interface Alike<Name> {
  readonly name: Name;
  readonly likeness: number;
}

/** A name's own form is made when it is first compared: most never are. */
interface Entry<Name> {
  readonly name: Name;
  form: HeadingForm | undefined;
}

export class NameIndex<Name extends { readonly key: string }> {
  private readonly entries: readonly Entry<Name>[];
  /** For each character the places, in `entries`, of the names that have it. */
  private readonly places = new Map<number, number[]>();

  /** @param names each with a key of its own */
  constructor(names: readonly Name[]) {
    this.entries = names.map((name) => ({ name, form: undefined }));
    names.forEach(({ key }, place) => {
      for (let at = 0; at < key.length; at++) {
        const known = this.places.get(key.charCodeAt(at));
        if (!known) this.places.set(key.charCodeAt(at), [place]);
        else if (known[known.length - 1] !== place) known.push(place);
      }
    });
  }

  /** All names that say something of a heading, with how alike they are: at least `LEAST_LIKENESS`. */
  alike(heading: string): Alike<Name>[] {
    const form = headingForm(heading);
    const found: Alike<Name>[] = [];
    for (const place of this.comparable(heading)) {
      const entry = this.entries[place]!;
      const likeness = similarity(form, (entry.form ??= headingForm(entry.name.key)));
      if (likeness >= LEAST_LIKENESS) found.push({ name: entry.name, likeness });
    }
    return found;
  }

  /**
   * The places of the names that may be alike: two names of two characters and more are not where they share but one,
   * unless both begin with it (组织者, 组织人; 花费, 花销).
   */
  private comparable(heading: string): number[] {
    const shared = new Uint8Array(this.entries.length);
    const touched: number[] = [];
    for (let at = 0; at < heading.length; at++) {
      for (const place of this.places.get(heading.charCodeAt(at)) ?? []) {
        if (shared[place] === 0) touched.push(place);
        if (shared[place]! < ENOUGH_SHARED) shared[place]!++;
      }
    }
    return touched.filter((place) => {
      const { key } = this.entries[place]!.name;
      return shared[place] === ENOUGH_SHARED || key.length === 1 || heading.length === 1 || key.charCodeAt(0) === heading.charCodeAt(0);
    });
  }
}

const ENOUGH_SHARED = 2;
