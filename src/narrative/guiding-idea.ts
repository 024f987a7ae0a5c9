/** 指导思想: who leads, what guides, what it is all for. The documents' words stand as they are. */
import { BASIC_DUTY, BASIC_DUTY_SOURCE, type GuidanceSlot, type GuidingWords } from "./guidance";
import { gap, joined, say, type Phrase, type Piece } from "./phrase";
import type { Voice } from "./voice";

export interface Guidance {
  readonly words: readonly GuidingWords[];
  /** Whether the union has said yes to them. */
  readonly confirmed: boolean;
  /** The superior union's document of the year, as the union names it: 《……工作要点》. */
  readonly superiorPoints?: string;
}

const SLOT_NAMES: Readonly<Record<GuidanceSlot, string>> = {
  theory: "指导思想的理论依据",
  partyMeeting: "学习贯彻的党的会议精神",
  unionCongress: "学习贯彻的工会代表大会精神",
  education: "教育工作部署",
};

const NOT_CHOSEN = "没有选定，也没有可建议的最新提法；请按上级文件的原文填写";

/** 以……为指导，深入学习贯彻…… with a gap for what nobody has said. */
export function guidedBy(guidance: Guidance): Phrase {
  return say`以${joined(wordsOf(guidance, "theory", true), "、")}为指导，深入学习贯彻${joined(
    [...wordsOf(guidance, "partyMeeting", true), ...wordsOf(guidance, "unionCongress", false), ...wordsOf(guidance, "education", false)],
    "、",
  )}`;
}

/** 在……领导下 */
export function ledBy({ party, superior }: Voice): Phrase {
  return say`在${party}和${superior}领导下`;
}

export function basicDuty(): Piece {
  return { kind: "cited", text: BASIC_DUTY, source: BASIC_DUTY_SOURCE, proposed: false };
}

function wordsOf({ words, confirmed }: Guidance, slot: GuidanceSlot, needed: boolean): readonly Phrase[] {
  const chosen = words.filter((each) => each.slot === slot);
  if (chosen.length === 0) return needed ? [[gap(SLOT_NAMES[slot], NOT_CHOSEN)]] : [];
  return chosen.map(({ words: text, source }) => [{ kind: "cited", text, source, proposed: !confirmed }]);
}
