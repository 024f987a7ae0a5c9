/** Which list the user measures by, and what they said its items are about; kept in the workbook's state. */
import { checklistNamed, isTopicId, type Checklist, type TopicCorrections, type TopicId } from "../inspection";
import type { JsonValue, StateReading } from "../merge";

export interface ChecklistChoice {
  /** A built-in list; absent: the workbook's own, else the usual one. */
  readonly list?: Checklist;
  /** By the item's text. */
  readonly topics: TopicCorrections;
}

/** The choice in a state. What is none (an older or broken state) is passed over. */
export function checklistChoice(state: StateReading): ChecklistChoice {
  const json = state.status === "read" || state.status === "newer" ? state.state.checklist : undefined;
  const { list, topics } = mapOf(json);
  const named = typeof list === "string" ? checklistNamed(list) : undefined;
  return {
    ...(named && { list: named }),
    topics: new Map(Object.entries(mapOf(topics)).flatMap(([item, ids]) => (Array.isArray(ids) ? [[item, topicIds(ids as readonly JsonValue[])] as const] : []))),
  };
}

/** The state's member for a choice. */
export function checklistJson({ list, topics }: ChecklistChoice): JsonValue {
  return { ...(list && { list: list.id }), topics: Object.fromEntries(topics) };
}

function topicIds(ids: readonly JsonValue[]): readonly TopicId[] {
  return ids.flatMap((id) => (typeof id === "string" && isTopicId(id) ? [id] : []));
}

function mapOf(json: JsonValue | undefined): Readonly<Record<string, JsonValue | undefined>> {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Readonly<Record<string, JsonValue>>) : {};
}
