/** How the sentences of a chapter stand: as numbered items, counted 一是、二是 in one paragraph, or one after the other. */
import { chineseNumeral } from "../calendar";
import type { Outline } from "./outline";
import { say, textOf, type Phrase } from "./phrase";

export const FORMS = ["items", "ordinals", "prose"] as const;
export type Form = (typeof FORMS)[number];

export interface Said {
  readonly key: string;
  readonly phrase: Phrase;
  /** Not one of those that are counted: it goes before them or follows from them. */
  readonly isApart?: true;
}

/** @param key of the paragraph, where the sentences make one. */
export function tell(outline: Outline, key: string, said: readonly Said[], form: Form): void {
  switch (form) {
    case "items":
      return said.forEach((item) => outline.item(item.key, item.phrase));
    case "ordinals":
      return outline.body(key, inOrdinals(said));
    case "prose":
      return outline.body(key, said.flatMap(({ phrase }) => phrase));
  }
}

/** One alone needs no number. */
function inOrdinals(said: readonly Said[]): Phrase {
  const counted = said.filter(({ isApart }) => !isApart);
  return said.flatMap((item) => {
    const number = counted.indexOf(item) + 1;
    return number === 0 || counted.length === 1 ? item.phrase : say`${chineseNumeral(number)}是${item.phrase}`;
  });
}

const BEGINS_WITH_DIGIT = /^\d/;

/** 3.5名委员 would be read as a decimal: behind an item's number another wording is taken, where there is one. */
export function readable(wordings: readonly Phrase[], form: Form): readonly Phrase[] {
  const others = form === "items" ? wordings.filter((phrase) => !BEGINS_WITH_DIGIT.test(textOf(phrase))) : [];
  return others.length > 0 ? others : wordings;
}
