/** How well the lines above a block, and the sheet's name, name a table. */
import { TABLES, type TableDefinition } from "../tables";
import { foreignTitle } from "./foreign";
import type { ForeignTable } from "./foreign";
import { keeping } from "./kept";
import { tight } from "./plain-text";

/** What a sheet or block calls itself, the nearest and most exact first. */
export interface Naming {
  /** The lines above the block, from the top. */
  readonly titles: readonly string[];
  readonly sheetName: string;
}

const FORM_WORDS = /(?:台[账帐]|登记|记录|一览|统计|汇总|明细|信息|情况|名单|花名|名)?(?:表|簿|册|本|单)$|台[账帐]$|(?:情况|登记|记录|一览|明细|汇总|公示)$/;
const YEARS = /(?:\d{4}|[〇零○一二三四五六七八九]{4})(?:[-—~至～]\d{2,4})?(?:学年度?|年度?)?|第[一二12]学期|[上下]半年|[（(][^（()）]*[)）]|第?[一二三四]季度/g;

/** The words of a title that say what it is about: without year, numbering, form words. */
export const titleKey: (text: string) => string = keeping((text) =>
  tight(text)
    .replace(YEARS, "")
    .replace(/^(?:附件?\d*[:：]?|表?[一二三四五六七八九十\d]{1,3}[、.．)）_-]?)/, "")
    .replace(/台帐/g, "台账")
    .replace(/[“”"'《》【】[\]\-_—:：.．、]/g, ""),
);

const withoutFormWords: (key: string) => string = keeping((key) => {
  let rest = key;
  for (let i = 0; i < 3; i++) {
    const shorter = rest.replace(FORM_WORDS, "");
    if (shorter === rest || shorter === "") break;
    rest = shorter;
  }
  return rest;
});

interface TitleKeys {
  readonly full: readonly string[];
  readonly core: readonly string[];
}

const keysByTable = new WeakMap<TableDefinition, TitleKeys>();

function titleKeysOf(table: TableDefinition): TitleKeys {
  const known = keysByTable.get(table);
  if (known) return known;
  const full = [table.title, ...table.synonyms].map(titleKey);
  const keys = { full, core: full.map(withoutFormWords) };
  keysByTable.set(table, keys);
  return keys;
}

/** 0 to 1: 1 where the text is the table's title, less the smaller the part of it that is. */
export function titleLikeness(text: string, table: TableDefinition): number {
  return likenesses(text).get(table) ?? 0;
}

/** To every table: a title is asked about for all of them, and again for each block below it. Those it says nothing of are left out. */
const likenesses: (text: string) => ReadonlyMap<TableDefinition, number> = keeping((text) => {
  const key = titleKey(text);
  const likenessTo = new Map<TableDefinition, number>();
  if (key === "") return likenessTo;
  const core = withoutFormWords(key);
  for (const table of TABLES) {
    const likeness = likenessOf(key, core, titleKeysOf(table));
    if (likeness > 0) likenessTo.set(table, likeness);
  }
  return likenessTo;
});

function likenessOf(key: string, core: string, names: TitleKeys): number {
  if (names.full.includes(key)) return 1;
  if (names.core.includes(core)) return 0.95;
  let longest = 0;
  for (const name of names.full) if (name.length >= 2 && key.includes(name)) longest = Math.max(longest, name.length);
  for (const name of names.core) {
    if (name.length < 2 || !core.includes(name)) continue;
    // What stands at the end is what the title is about: 节日慰问品发放 is about 发放 of goods.
    longest = Math.max(longest, name.length - (core.endsWith(name) ? 0 : 0.5));
  }
  if (longest === 0) return 0;
  // Two characters (活动, 慰问) name a field of work, three or more a ledger.
  const share = Math.min(1, longest / Math.max(4, core.length));
  return longest >= 3 ? 0.5 + 0.42 * share : 0.4 + 0.5 * share;
}

/** Whether a title (without one, the sheet's name) is the table's own, not merely a part of it. */
export function namesExactly(naming: Naming, table: TableDefinition): boolean {
  return (naming.titles.length > 0 ? naming.titles : [naming.sheetName]).some((text) => titleLikeness(text, table) >= 0.95);
}

/** The best likeness of any of the names; the block's own title counts more than the sheet's name. */
export function namingLikeness(naming: Naming, table: TableDefinition): number {
  const own = Math.max(0, ...naming.titles.map((title) => titleLikeness(title, table)));
  const sheet = titleLikeness(naming.sheetName, table);
  if (naming.titles.length === 0) return sheet;
  return Math.min(1, Math.max(own * 0.85 + sheet * 0.25, own === 0 ? sheet * 0.8 : 0));
}

/** The table of another kind that the title (or, without one, the sheet's name) names. */
export function foreignNaming(naming: Naming): ForeignTable | undefined {
  for (const text of [...naming.titles, naming.sheetName]) {
    const foreign = foreignTitle(titleKey(text));
    if (foreign) return foreign;
  }
  return undefined;
}
