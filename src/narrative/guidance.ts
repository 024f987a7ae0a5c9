/**
 * What a plan of the day is guided by: a proposal with date and source that the union confirms or replaces. The wording
 * is that of the documents and is never varied. Nothing is proposed beyond the day from which it wants looking at anew.
 */
import type { Certainty, PlainDate } from "../book";
import type { UnitKind } from "../regulation";

export const GUIDANCE_SLOTS = ["theory", "partyMeeting", "unionCongress", "education"] as const;
/** 指导思想 · 党的会议精神 · 工会代表大会精神 · 教育工作部署 */
export type GuidanceSlot = (typeof GUIDANCE_SLOTS)[number];

export interface GuidingWords {
  readonly slot: GuidanceSlot;
  /** Exactly as a text says it. */
  readonly words: string;
  readonly source: string;
}

interface ProposedWords extends GuidingWords {
  readonly since: PlainDate;
  /** From this day on a newer document is to be expected. */
  readonly until: PlainDate;
  readonly kinds?: readonly UnitKind[];
  readonly certainty: Certainty;
}

const PROPOSED: readonly ProposedWords[] = [
  {
    slot: "theory",
    words: "习近平新时代中国特色社会主义思想",
    source: "《中华人民共和国工会法》（2021年修正）第四条",
    since: "2022-01-01",
    until: "9999-12-31",
    certainty: "confirmed",
  },
  {
    slot: "partyMeeting",
    words: "党的二十大和二十届历次全会精神",
    source: "党的二十届四中全会公报（新华社2025年10月23日）的提法",
    since: "2025-10-23",
    until: "2027-10-01",
    certainty: "reported",
  },
  {
    slot: "partyMeeting",
    words: "党的二十大精神",
    source: "中国共产党第二十次全国代表大会（2022年10月）",
    since: "2022-10-22",
    until: "2025-10-23",
    certainty: "reported",
  },
  {
    slot: "unionCongress",
    words: "中国工会十八大精神",
    source: "中国工会第十八次全国代表大会（2023年10月）",
    since: "2023-10-12",
    until: "2028-10-01",
    certainty: "reported",
  },
  {
    slot: "education",
    words: "全国教育大会精神",
    source: "全国教育大会（2024年9月）",
    since: "2024-09-10",
    until: "2028-09-01",
    kinds: ["学校"],
    certainty: "reported",
  },
];

/** What is proposed to a unit of this kind for a text of this day; a slot may stay empty. */
export function proposedGuidance(kind: UnitKind, day: PlainDate): readonly GuidingWords[] {
  return PROPOSED.filter(({ since, until, kinds }) => since <= day && day < until && (kinds?.includes(kind) ?? true)).map(
    ({ slot, words, source }) => ({ slot, words, source }),
  );
}

/** 《中华人民共和国工会法》第六条: the union's basic duty, in the law's words. */
export const BASIC_DUTY = "维护职工合法权益、竭诚服务职工群众";
export const BASIC_DUTY_SOURCE = "《中华人民共和国工会法》（2021年修正）第六条";
