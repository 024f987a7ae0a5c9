/** What a list of an inspecting body is. What its text leaves open stays open: an unknown figure is absent, never guessed. */
import type { Basis, Place } from "../../book";
import type { TopicId } from "./topics";

export interface ChecklistItem {
  /** The list's id and the item's number: C1-3. Printed and remembered, so never changed. */
  readonly id: string;
  readonly title: string;
  /** Absent where the text we have doesn't say it. */
  readonly points?: number;
  /** As the list prints it: 查台账、座谈. */
  readonly evidence?: string;
  /** The points that each shortcoming costs, where the list says it. */
  readonly deduction?: number;
  /** ★ or 必备: the list can't be passed without it. */
  readonly required?: true;
  /** Points beyond the total. */
  readonly bonus?: true;
  /** Without any of it the whole list fails. */
  readonly zeroFails?: true;
  /** What of the ledger speaks to it; none: only to be seen on site. */
  readonly topics: readonly TopicId[];
  /** Where the item stands in the workbook, for a union's own list. */
  readonly place?: Place;
}

export interface ChecklistBlock {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

export interface Checklist {
  readonly id: string;
  readonly title: string;
  /** The issuer as far as it is known, the year and where the text comes from. */
  readonly source: string;
  /** Where the text was seen: pages that copy it, which prove its wording, not that it is in force. */
  readonly address?: string;
  readonly basis: Basis;
  /** The total the list prints; absent where unknown. */
  readonly total?: number;
  /** Conditions without points that come before the list. */
  readonly preconditions: readonly string[];
  /** Headings of the issuer's form, where they are known: block, item, points, evidence, own score, their score. */
  readonly headings: ChecklistHeadings;
  readonly blocks: readonly ChecklistBlock[];
}

export interface ChecklistHeadings {
  readonly block: string;
  readonly item: string;
  readonly points: string;
  readonly evidence: string;
  readonly ownScore: string;
  readonly theirScore: string;
}

export const USUAL_HEADINGS: ChecklistHeadings = {
  block: "内容",
  item: "考核内容",
  points: "分值",
  evidence: "评分依据",
  ownScore: "自评分",
  theirScore: "考评分",
};

/** The items of all blocks, in the order of the list. */
export function itemsOf({ blocks }: Checklist): readonly ChecklistItem[] {
  return blocks.flatMap(({ items }) => items);
}
