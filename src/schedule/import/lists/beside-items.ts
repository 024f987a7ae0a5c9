/** What stands among the items under a label and names no activity: themes before them, details below, closing words behind. */
import type { CleanText, Line } from "../text/clean-text";
import { endsSentence, type Item, type Piece } from "./items";
import { readLineMarker } from "../reading/numbering";

/** So many months in a row have the same words between label and list only where these are their themes. */
const LEAST_THEMES = 3;
const LONGEST_THEME = 24;

/** 三月 学雷锋 树新风, and below it 1.…: where most months have such words in front of their list, they name no activity. */
export function withoutThemes(doc: CleanText, written: readonly Piece[][]): readonly Piece[][] {
  const hasTheme = ([first, second]: readonly Piece[]): boolean =>
    first !== undefined && second !== undefined && !first.startsLine && first.end - first.start <= LONGEST_THEME &&
    !endsSentence(doc.folded.slice(first.start, first.end)) && readLineMarker(doc.folded, first.start) === undefined && readLineMarker(doc.folded, second.start)?.value === 1;
  const themed = written.filter(hasTheme).length;
  if (themed < LEAST_THEMES || themed * 10 < written.filter(({ length }) => length > 0).length * 7) return written;
  return written.map((pieces) => (hasTheme(pieces) ? pieces.slice(1) : pieces));
}

/** Lines without a number below such an item (分组：…, 赛制：…) only describe it. */
export function withoutDetails(items: readonly Item[], { end }: Line): Item[] {
  return items.filter(({ marker, spans }) => spans[0]!.start < end || marker !== undefined);
}

/** A closing sentence is longer than this, and an item in a few words shorter. */
const LONGEST_ITEM = 30;

/** Under the last label a long sentence behind items of a few words, none of which ends as one, closes the plan. */
export function withoutClosingWords(doc: CleanText, items: readonly Item[], all: readonly { items: readonly Item[] }[]): readonly Item[] {
  const textOf = ({ spans }: Item): string => spans.map(({ start, end }) => doc.folded.slice(start, end)).join("");
  const isLong = (item: Item): boolean => item.marker === undefined && textOf(item).length > LONGEST_ITEM && textOf(item).endsWith("。");
  const last = items[items.length - 1];
  if (!last || items.length < 2 || !isLong(last)) return items;
  const others = all.flatMap((reading) => reading.items).map(textOf).slice(0, -1);
  return others.every((text) => text.length <= LONGEST_ITEM && !text.endsWith("。")) ? items.slice(0, -1) : items;
}
