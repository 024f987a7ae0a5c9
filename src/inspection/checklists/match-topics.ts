/** Which topics an item of a union's own list speaks of. */
import { TOPICS, type TopicId } from "./topics";

/** An item that names more is a summary of many; the first words weigh most. */
const MOST = 2;

/** Evidence that no ledger can give. */
const ONLY_ON_SITE = /实地|现场|座谈|测评|问卷|走访了解|听取/;
const BY_PAPERS = /台[账帐]|资料|档案|记录|文件|材料/;

/**
 * The topics of an item by its words: those named first, at most two. None where nothing fits or where the evidence
 * can only be seen on site.
 */
export function matchTopics(item: string, evidence = "", block = ""): readonly TopicId[] {
  if (ONLY_ON_SITE.test(evidence) && !BY_PAPERS.test(evidence)) return [];
  const own = topicsIn(item);
  return own.length > 0 ? own : topicsIn(block).slice(0, 1);
}

function topicsIn(text: string): readonly TopicId[] {
  const found = TOPICS.flatMap(({ id, words }, rank) => {
    const match = words.exec(text);
    return match ? [{ id, rank, at: match.index, end: match.index + match[0].length }] : [];
  });
  const chosen: typeof found = [];
  for (const topic of found.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    // Within the words of a more specific topic a general one says nothing new.
    if (chosen.every(({ end }) => topic.at >= end)) chosen.push(topic);
  }
  return chosen.slice(0, MOST).map(({ id }) => id);
}
