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
    const at = text.search(words);
    return at < 0 ? [] : [{ id, at, rank }];
  });
  // Of topics that begin at the same word the more specific one counts; a general one that only repeats it is left out.
  return found.sort((a, b) => a.at - b.at || a.rank - b.rank).filter(({ at }, index, all) => index === 0 || at > all[index - 1]!.at).slice(0, MOST).map(({ id }) => id);
}
