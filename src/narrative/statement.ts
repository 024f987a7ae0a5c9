/** What a text may say: in one of several ways, where the facts give occasion and the kind of unit fits. */
import type { UnitKind } from "../regulation";
import { say, type Phrase } from "./phrase";

export type NarrativeLength = "short" | "long";

export interface Statement<Facts> {
  readonly key: string;
  readonly kinds?: readonly UnitKind[];
  readonly notKinds?: readonly UnitKind[];
  /** Only in the long text. */
  readonly long?: true;
  /** The wordings, or undefined where the facts give no occasion for it. */
  readonly say: (facts: Facts) => readonly Phrase[] | undefined;
}

/** Those for a unit of this kind in a text of this length. */
export function fitting<Facts>(statements: readonly Statement<Facts>[], kind: UnitKind, length: NarrativeLength): readonly Statement<Facts>[] {
  return statements.filter(
    ({ kinds, notKinds, long }) => (kinds?.includes(kind) ?? true) && !notKinds?.includes(kind) && (length === "long" || !long),
  );
}

/** Every way to begin with every way to go on: what is to be done, and how. */
export function combined(beginnings: readonly Phrase[], endings: readonly Phrase[]): readonly Phrase[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => say`${beginning}，${ending}。`));
}
