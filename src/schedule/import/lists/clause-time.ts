/** The time in the middle of a sentence: 棋类友谊赛：…，计划在二月份举办…; 教职工运动会，4月举行，…. */
import type { CleanText } from "../text/clean-text";
import { readLineMarker } from "../reading/numbering";
import { readNumberedPeriod } from "../reading/period";
import type { Entry } from "../schedule";
import type { Span } from "../text/span";

/** A clause's beginning, and what may lead to its time. Group 1 says that it is planned. */
const CLAUSE = /[,:](?:活动)?(?:时间)?((?:计划|拟定?|将|暂定|定|安排|预计|初步)*)(?:在|于|为)?/g;
/** Behind the time nothing, or only that it takes place then. */
const TAKES_PLACE = /^ ?(?:份|间)?(?:(?:举行|举办|开展|进行|实施)(?=[,;。]|$)|[,;。、]*$)/;
/** What an item is about, in front of its colon. */
const TOPIC = /^[^,。;:、!?]{2,16}(?=:)/;
const LONGEST_NAME = 40;

/** The activity of a sentence whose time stands behind its name, or behind words such as 计划在. */
export function timedClause(doc: CleanText, sentence: Span): Entry | undefined {
  const { folded } = doc;
  const start = readLineMarker(folded, sentence.start)?.end ?? sentence.start;
  const words = folded.slice(start, sentence.end);
  const topic = TOPIC.exec(words)?.[0].length;
  for (const match of words.matchAll(CLAUSE)) {
    const at = start + match.index + match[0].length;
    const read = readNumberedPeriod(folded, at);
    if (!read || read.end > sentence.end || read.value.months.length === 0 || read.value.relation !== undefined) continue;
    const followsTopic = topic === match.index;
    if (!TAKES_PLACE.test(folded.slice(read.end, sentence.end)) && !match[1] && !followsTopic) continue;
    const isNamed = topic !== undefined || match.index <= LONGEST_NAME;
    const name = topic !== undefined ? topic : match.index;
    if (isNamed && name >= 2) return { label: doc.text.slice(at, read.end), period: read.value, spans: [{ start, end: start + name }] };
  }
  return undefined;
}
