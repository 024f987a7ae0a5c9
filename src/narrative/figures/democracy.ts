/** Congress, meetings, proposals, what was made public, suggestions. */
import type { PlainDate, Place } from "../../book";
import type { LedgerRow } from "../../ledger";
import { startOf } from "../../ledger/parse";
import type { Figure } from "../phrase";
import { countOf, groupedBy, placesOf, rowsWithin, someOf, type Scope } from "./scope";

export interface CongressHeld {
  readonly name: string;
  /** A meeting of the union's members alone, which is no congress of the staff. */
  readonly isOfMembers: boolean;
  readonly date?: PlainDate;
  readonly due?: Figure;
  readonly present?: Figure;
  readonly reports?: string;
  readonly resolutions?: string;
  readonly at: Place;
}

/** A record by its name, with the cell that has it. */
export interface NamedRecord {
  readonly name: string;
  readonly at: Place;
}

export interface ProposalFigures {
  readonly received: Figure;
  readonly filed?: Figure;
  readonly advice?: Figure;
  readonly refused?: Figure;
  readonly answered?: Figure;
  /** Taken up (not refused) and without any answer. */
  readonly unanswered?: Figure;
  /** In the order of the scale; each at least one, but for 不满意. */
  readonly satisfaction: readonly { readonly name: string; readonly votes: Figure }[];
  /** What those without an answer, and those whose answer did not content, ask for. */
  readonly unansweredTitles: readonly NamedRecord[];
  readonly answeredTitles: readonly NamedRecord[];
  /** The fields they come from, the most frequent first. */
  readonly categories: readonly { readonly name: string; readonly proposals: Figure }[];
  /** How many said how content they were, and how many of them were, be it only on the whole. */
  readonly judged?: Figure;
  readonly content?: Figure;
}

export interface DemocracyFigures {
  readonly congresses: readonly CongressHeld[];
  readonly meetings?: Figure;
  readonly committeeMeetings?: Figure;
  readonly proposals?: ProposalFigures;
  readonly disclosures?: Figure;
  readonly disclosureCategories: readonly string[];
  readonly suggestions?: Figure;
  readonly suggestionsAdopted?: Figure;
  /** Of those adopted. */
  readonly suggestionsPartly?: Figure;
}

const CONGRESS = /教代会|职代会|双代会|代表大会|职工大会|会员大会/;
const SCALE = ["非常满意", "满意", "基本满意", "不满意"] as const;

export function democracyFigures(scope: Scope): DemocracyFigures {
  const meetings = rowsWithin(scope, "meetings", "date");
  const disclosures = rowsWithin(scope, "disclosures", "date");
  const suggestions = rowsWithin(scope, "suggestions", "date");
  const held = countOf(scope, "meetings", meetings, "title");
  const committee = someOf(meetings.filter((row) => /^(?:工会)?委员会(?:会议)?$/.test(row.value("kind") ?? "")), "kind");
  const proposals = proposalFigures(scope);
  const disclosed = countOf(scope, "disclosures", disclosures, "item");
  const suggested = countOf(scope, "suggestions", suggestions, "content");
  const adopted = someOf(suggestions.filter((row) => /^(?:已|予以|部分)?采纳|^是$|^√$/.test(row.value("adoption") ?? "")), "adoption");
  const partly = someOf(suggestions.filter((row) => /^部分采纳/.test(row.value("adoption") ?? "")), "adoption");
  return {
    congresses: congressesHeld(scope, meetings),
    disclosureCategories: [...groupedBy(disclosures, (row) => row.value("category")).keys()],
    ...(held && { meetings: held }),
    ...(committee && { committeeMeetings: committee }),
    ...(proposals && { proposals }),
    ...(disclosed && { disclosures: disclosed }),
    ...(suggested && { suggestions: suggested }),
    ...(adopted && { suggestionsAdopted: adopted }),
    ...(partly && { suggestionsPartly: partly }),
  };
}

/** From the file of sessions; else from the meetings of that kind. */
function congressesHeld(scope: Scope, meetings: readonly LedgerRow<"meetings">[]): readonly CongressHeld[] {
  const sessions = rowsWithin(scope, "congressSessions", "date").map((row): CongressHeld => {
    const [date, reports, resolutions] = [row.value("date"), row.value("reports"), row.value("resolutions")];
    return {
      name: row.value("session") ?? "",
      isOfMembers: false,
      at: row.place("session"),
      ...(date !== undefined && { date: startOf(date) }),
      ...countOfPersons("due", row.value("due"), row.place("due")),
      ...countOfPersons("present", row.value("present"), row.place("present")),
      ...(reports !== undefined && { reports }),
      ...(resolutions !== undefined && { resolutions }),
    };
  });
  if (sessions.length > 0) return sessions;
  return meetings.filter((row) => CONGRESS.test(row.value("kind") ?? "")).map((row): CongressHeld => {
    const [date, topics, resolution] = [row.value("date"), row.value("topics"), row.value("resolution")];
    return {
      name: row.value("title") ?? row.value("kind") ?? "",
      isOfMembers: /^(?:工会)?会员(?:代表)?大会$/.test(row.value("kind") ?? ""),
      at: row.place("title"),
      ...(date !== undefined && { date: startOf(date) }),
      ...countOfPersons("due", row.value("due"), row.place("due")),
      ...countOfPersons("present", row.value("present"), row.place("present")),
      ...(topics !== undefined && { reports: topics }),
      ...(resolution !== undefined && { resolutions: resolution }),
    };
  });
}

function countOfPersons(whom: "due" | "present", value: number | undefined, place: Place): Partial<Pick<CongressHeld, "due" | "present">> {
  return value === undefined ? {} : { [whom]: { value, places: [place] } };
}

function proposalFigures(scope: Scope): ProposalFigures | undefined {
  const rows = rowsWithin(scope, "proposals", "submittedOn");
  const received = someOf(rows, "title");
  if (!received) return undefined;
  const decided = (decision: string) => someOf(rows.filter((row) => row.value("decision") === decision), "decision");
  const isAnswered = (row: LedgerRow<"proposals">) => !row.isEmpty("reply") || !row.isEmpty("repliedOn");
  const [filed, advice, refused] = [decided("立案"), decided("建议"), decided("不予立案")];
  const answered = someOf(rows.filter(isAnswered), "reply");
  const open = rows.filter((row) => !isAnswered(row) && row.value("decision") !== "不予立案");
  const unanswered = someOf(open, "title");
  const judged = someOf(rows.filter((row) => row.value("satisfaction") !== undefined), "satisfaction");
  const content = someOf(rows.filter((row) => ["非常满意", "满意", "基本满意"].includes(row.value("satisfaction") ?? "")), "satisfaction");
  return {
    received,
    ...(filed && { filed }),
    ...(advice && { advice }),
    ...(refused && { refused }),
    ...(answered && { answered }),
    ...(unanswered && { unanswered }),
    ...(judged && { judged }),
    ...(content && { content }),
    unansweredTitles: titlesOf(open),
    answeredTitles: titlesOf(rows.filter((row) => isAnswered(row) && row.value("decision") !== "不予立案" && row.value("satisfaction") !== "不满意")),
    categories: [...groupedBy(rows, (row) => row.value("category"))]
      .map(([name, all]) => ({ name, proposals: { value: all.length, places: placesOf(all, "category") } }))
      .sort((a, b) => b.proposals.value - a.proposals.value),
    satisfaction: SCALE.flatMap((name) => {
      const votes = someOf(rows.filter((row) => row.value("satisfaction") === name), "satisfaction");
      return votes ? [{ name, votes }] : [];
    }),
  };
}

/** What stands around the matter in a proposal's title. */
const FRAME = /^(?:关于|建议)|(?:的)?(?:提案|议案|建议)$/g;

/** 关于增设车棚的提案 is 增设车棚. */
function titlesOf(rows: readonly LedgerRow<"proposals">[]): readonly NamedRecord[] {
  return rows.flatMap((row) => {
    const name = row.text("title").trim().replace(FRAME, "");
    return name === "" ? [] : [{ name, at: row.place("title") }];
  });
}
