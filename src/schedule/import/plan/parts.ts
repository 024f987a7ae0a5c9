/** The single activities of an item that holds several. */
import { readMarker } from "../reading/numbering";

/** A text with its folded twin, place for place. */
interface Twin {
  readonly text: string;
  readonly folded: string;
}

/** The parts of an item, or undefined where it is one activity: nested numbers, sentences, clauses that each do something. */
export function partsOf(text: string, folded: string): string[] | undefined {
  const twin = { text, folded };
  const parts = nestedParts(twin) ?? sentences(twin) ?? clauses(twin);
  const trimmed = parts?.map((part) => part.text.trim()).filter((part) => /[\u4e00-\u9fff]/.test(part));
  return trimmed && trimmed.length > 1 ? trimmed : undefined;
}

/** (1)…;(2)… inside an item. */
function nestedParts({ text, folded }: Twin): Twin[] | undefined {
  const cuts: { start: number; end: number }[] = [];
  for (let at = 0; at < folded.length; at++) {
    const marker = readMarker(folded, at);
    const isNext = marker && marker.value === cuts.length + 1 && marker.style !== "han-pause" && !/[0-9A-Za-z.]/.test(folded.charAt(at - 1));
    if (isNext) cuts.push({ start: at, end: marker.end });
  }
  if (cuts.length < 2) return undefined;
  return cuts.map(({ end }, index) => slice({ text, folded }, end, cuts[index + 1]?.start ?? text.length));
}

function slice({ text, folded }: Twin, start: number, end: number): Twin {
  return { text: text.slice(start, end), folded: folded.slice(start, end) };
}

/** Cuts behind the marks that stand outside brackets and quotations. */
function splitAt(twin: Twin, marks: string): Twin[] {
  const parts: Twin[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < twin.folded.length; at++) {
    const character = twin.folded.charAt(at);
    if ("([《“【".includes(character)) depth++;
    else if (")]》”】".includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      parts.push(slice(twin, start, at + 1));
      start = at + 1;
    }
  }
  return [...parts, slice(twin, start, twin.text.length)].filter(({ folded }) => /[\u4e00-\u9fff]/.test(folded));
}

function sentences(twin: Twin): Twin[] | undefined {
  const parts = splitAt(twin, "。;");
  return parts.length > 1 ? parts : undefined;
}

const VERBS =
  "组织|召开|举办|举行|开展|庆祝|庆|迎|慰问|走访|看望|评选|表彰|总结|参加|参与|制定|制订|拟定|检查|收缴|发放|启动|筹备|布置|部署|协同|配合|协助|审议|征集|推荐|讨论|初拟";
const BEGINS_WITH_VERB = new RegExp(`^(?:积极|认真|继续|做好|隆重|广泛|深入)*(?:${VERBS})`);
const HAS_VERB_EARLY = new RegExp(`^.{0,6}(?:${VERBS})`);
const ENDS_WITH_EVENT =
  /(?:活动|比赛|竞赛|大赛|球赛|棋赛|运动会|联欢会?|晚会|座谈会|茶话会|讲座|培训班?|会议|大会|体检|自查|评比|春游|秋游|征文|演讲|仪式|教代会|总结)[。;]?$/;

/** Clauses joined by commas where each is something to do; by 、 only where each begins with a verb. */
function clauses(twin: Twin): Twin[] | undefined {
  const parts = splitAt(twin, ",");
  const acts = ({ folded }: Twin): boolean => HAS_VERB_EARLY.test(folded) || ENDS_WITH_EVENT.test(folded.replace(/,$/, ""));
  const byComma = parts.length > 1 && parts.every(acts) ? parts : [twin];
  const byPause = byComma.flatMap((part) => {
    const listed = splitAt(part, "、");
    const isObject = /等(?:工作|活动|事宜)?[。;]?$/.test(part.folded);
    return listed.length > 1 && !isObject && listed.every(({ folded }) => BEGINS_WITH_VERB.test(folded)) ? listed : [part];
  });
  return byPause.length > 1 ? byPause.map(({ text, folded }) => ({ text: text.replace(/[,，、]$/, ""), folded })) : undefined;
}
