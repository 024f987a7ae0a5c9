/** The wording that plans and summaries are guided by, as the union confirmed it; kept in the workbook's state. */
import { asList, asMap, asText, readShape, type JsonValue, type StateReading } from "../merge";
import { GUIDANCE_SLOTS, type Guidance, type GuidingWords } from "../narrative";
import { optional } from "./optional";

/** What the union confirmed; undefined where it never did, and the proposals of the day stand. */
export function rememberedGuidance(state: StateReading): Guidance | undefined {
  const json = state.status === "read" || state.status === "newer" ? state.state.narrative : undefined;
  return readShape((): Guidance => {
    const members = asMap(json);
    const points = members.get("superiorPoints");
    return { words: asList(members.get("words")).flatMap(wordsOf), confirmed: true, ...optional("superiorPoints", points === undefined ? undefined : asText(points)) };
  });
}

export function guidanceJson({ words, superiorPoints }: Omit<Guidance, "confirmed">): JsonValue {
  return { words: words.map(({ slot, words: text, source }) => ({ slot, words: text, source })), ...optional("superiorPoints", superiorPoints) };
}

function wordsOf(json: JsonValue): readonly GuidingWords[] {
  const members = asMap(json);
  const slot = GUIDANCE_SLOTS.find((known) => known === members.get("slot"));
  return slot ? [{ slot, words: asText(members.get("words")), source: asText(members.get("source")) }] : [];
}
