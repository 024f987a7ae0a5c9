/** Sentences in pieces: plain words, figures that know their cells, and gaps that say what is missing. */
import type { Money, Place } from "../book";

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly places: readonly Place[] }
  /** Wording of a document, as the union confirmed it or, where `proposed`, as we propose it. */
  | { readonly kind: "cited"; readonly text: string; readonly source: string; readonly proposed: boolean }
  | { readonly kind: "gap"; readonly text: string; readonly reason: string };

export type Phrase = readonly Piece[];

/** What the ledger counts or sums, with the cells it comes from. */
export interface Figure {
  readonly value: number;
  readonly places: readonly Place[];
}

export interface Sum {
  readonly amount: Money;
  readonly places: readonly Place[];
}

/** What may stand between the words of `say`. */
export type Sayable = string | Piece | Phrase | Figure | Sum;

/** A sentence with its figures: say`共有${members}名会员`. */
export function say(words: TemplateStringsArray, ...between: readonly Sayable[]): Phrase {
  return words.flatMap((word, index) => [
    ...(word === "" ? [] : [{ kind: "text", text: word } as const]),
    ...(index < between.length ? piecesOf(between[index]!) : []),
  ]);
}

function piecesOf(sayable: Sayable): Phrase {
  if (typeof sayable === "string") return sayable === "" ? [] : [{ kind: "text", text: sayable }];
  if (isPhrase(sayable)) return sayable;
  if ("kind" in sayable) return [sayable];
  const text = "amount" in sayable ? yuanInWords(sayable.amount) : String(sayable.value);
  return [{ kind: "figure", text, places: sayable.places }];
}

function isPhrase(sayable: Piece | Phrase | Figure | Sum): sayable is Phrase {
  return Array.isArray(sayable);
}

/** 38650元, 38650.50元: as texts write amounts, without thousands marks. */
export function yuanInWords(amount: Money): string {
  const cents = Math.abs(amount);
  const whole = Math.floor(cents / 100);
  const rest = cents % 100;
  return `${amount < 0 ? "-" : ""}${whole}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}元`;
}

/** The mark that stands for what only the union can say. It is looked for by the text rules. */
export function gap(what: string, reason: string): Piece {
  return { kind: "gap", text: `【待填：${what}】`, reason };
}

/** The figure, or the gap that asks for it. */
export function orGap<T extends Figure | Sum>(figure: T | undefined, what: string, reason: string): T | Piece {
  return figure ?? gap(what, reason);
}

/** A text of the ledger with the cell it stands in. */
export function quoted(text: string, ...places: readonly Place[]): Piece {
  return { kind: "figure", text, places };
}

/** A share in per cent to one decimal, with the places of both its parts; less than the whole never reads as 100%. */
export function shareOf(part: Figure, whole: Figure): Piece {
  const share = Math.round((part.value / whole.value) * 1000) / 10;
  return { kind: "figure", text: `${part.value < whole.value ? Math.min(share, 99.9) : share}%`, places: [...part.places, ...whole.places] };
}

/** What the part leaves of the whole; undefined where it leaves nothing. */
export function restOf(whole: Figure, ...parts: readonly (Figure | undefined)[]): Figure | undefined {
  const value = parts.reduce((rest, part) => rest - (part?.value ?? 0), whole.value);
  return value > 0 ? { value, places: whole.places } : undefined;
}

/** Phrases one after the other with a mark between them. */
export function joined(phrases: readonly Phrase[], mark: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ kind: "text", text: mark } as const, ...phrase]));
}

export function textOf(phrase: Phrase): string {
  return phrase.map(({ text }) => text).join("");
}
