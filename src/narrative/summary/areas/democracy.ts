import { dayOf, monthOf } from "../../../book";
import type { CongressHeld, ProposalFigures } from "../../figures";
import { joined, quoted, restOf, say, shareOf, type Figure, type Phrase } from "../../phrase";
import { listedInWords, type AreaAchievements } from "../facts";

export const democracy: AreaAchievements = {
  area: "民主管理",
  headings: ({ v, now }) => [say`推进民主管理`, now.democracy.congresses.length > 0 ? say`${v.congress}和民主管理` : say`民主管理工作`],
  achievements: [
    { key: "congress", say: ({ v, now }) => asOne(eachOnce(now.democracy.congresses).map((held) => congressInWords(held, v.congress))) },
    { key: "proposals", say: ({ now }) => now.democracy.proposals && [say`${proposalsInWords(now.democracy.proposals)}${contentment(now.democracy.proposals)}`] },
    {
      key: "openness",
      say: ({ v, now }) => {
        const { disclosures, disclosureCategories } = now.democracy;
        if (!disclosures || disclosures.value === 0) return undefined;
        const about = disclosureCategories.length > 1 ? say`，内容涉及${disclosureCategories.slice(0, 6).join("、")}` : say``;
        const what = v.openness ?? "事务公开";
        return [say`${what}共登记${disclosures}项${about}。`, say`做好${what}，先后公开${disclosures}项${about}。`, say`${what}有序进行，登记在册的有${disclosures}项${about}。`];
      },
    },
    {
      key: "suggestions",
      say: ({ now }) => {
        const { suggestions, suggestionsAdopted: adopted, suggestionsPartly: partly } = now.democracy;
        if (!suggestions || suggestions.value === 0) return undefined;
        const result = adopted ? say`，采纳${adopted}条${partly ? say`（其中部分采纳${partly}条）` : ""}` : say``;
        return [say`收到合理化建议${suggestions}条${result}。`, say`会员提出合理化建议${suggestions}条${result}。`, say`合理化建议共收到${suggestions}条${result}。`];
      },
    },
  ],
};

function asOne(sentences: readonly Phrase[]): readonly Phrase[] | undefined {
  return sentences.length === 0 ? undefined : [joined(sentences, "")];
}

/** What two meetings had on the agenda or resolved in the same words is told of the first. */
function eachOnce(congresses: readonly CongressHeld[]): readonly CongressHeld[] {
  return congresses.map(({ reports, resolutions, ...held }, index) => {
    const before = congresses.slice(0, index);
    return {
      ...held,
      ...(reports !== undefined && !before.some((other) => other.reports === reports) && { reports }),
      ...(resolutions !== undefined && !before.some((other) => other.resolutions === resolutions) && { resolutions }),
    };
  });
}

const CALLED_MEETING = /会议?$/;
/** Says only that all was agreed to. */
const BARE_ASSENT = /^(?:一致|全部|表决|审议)*(?:通过|同意)[。！]?$/;

function resolvedInWords(resolutions: string): string {
  if (BARE_ASSENT.test(resolutions)) return "各项议程经会议审议通过";
  const listed = listedInWords(resolutions);
  if (SAYS_WHAT_WAS_DONE.test(resolutions)) return `会议${listed}`;
  return SAYS_HOW_IT_WENT.test(listed) ? listed : `会议议定：${listed}`;
}

/** 考核方案经无记名投票通过: a sentence already. */
const SAYS_HOW_IT_WENT = /(?:通过|同意|批准)$/;

/** 通过《教职工考核办法》: with a verb that 会议 can stand before. */
const SAYS_WHAT_WAS_DONE = /^(?:原则|审议|审查|表决|选举|讨论|同意|批准|通过|决定|要求|明确)/;

/** 第三届第二次会议 says of what: 教代会第三届第二次会议. */
const BARE_SESSION = /^第.{1,4}届.{0,8}会议$/;

function congressInWords({ name, date, due, present, reports, resolutions, at }: CongressHeld, congress: string): Phrase {
  const when = date === undefined ? "" : `${monthOf(date)}月${dayOf(date)}日`;
  // More people than were due is a slip of the ledger; the text doesn't spread it.
  const attendance = due && present && present.value <= due.value ? say`，应到${due}人，实到${present}人` : present ? say`，实到${present}人` : say``;
  const agenda = reports === undefined ? say`` : say`，议程为${listedInWords(reports)}`;
  const resolved = resolutions === undefined ? say`` : say`${resolvedInWords(resolutions)}。`;
  return say`${when}召开${BARE_SESSION.test(name) ? congress : ""}${quoted(CALLED_MEETING.test(name) ? name : `${name}会议`, at)}${attendance}${agenda}。${resolved}`;
}

function proposalsInWords({ received, filed, advice, refused, answered, unanswered }: ProposalFigures): Phrase {
  if (filed && filed.value === received.value) return say`收到提案${received}件，全部立案。${repliesInWords(received, answered, unanswered)}`;
  const parts = [filed && say`立案${filed}件`, advice && say`作为建议办理${advice}件`, refused && say`不予立案${refused}件`].filter((part) => part !== undefined);
  const undecided = parts.length > 0 ? restOf(received, filed, advice, refused) : undefined;
  const open = undecided ? say`，其余${undecided}件的立案情况没有登记` : say``;
  const split = parts.length > 0 ? say`，其中${joined(parts, "、")}${open}` : say``;
  return say`收到提案${received}件${split}。${repliesInWords(received, answered, unanswered)}`;
}

function repliesInWords(received: Figure, answered: Figure | undefined, unanswered: Figure | undefined): Phrase {
  if (!unanswered) return answered ? say`${restOf(received, answered) ? "需要答复的都已答复" : "全部答复"}。` : say``;
  const refused = restOf(received, answered, unanswered);
  return say`已答复${answered ?? "0"}件，还有${unanswered}件正在办理${refused ? say`，另外${refused}件不予立案` : ""}。`;
}

/** Of fewer the shares say less than the counts. */
const SHARES_FROM = 10;

/** How those who judged the answer judged it, with shares of those who judged. */
function contentment({ satisfaction, judged }: ProposalFigures): Phrase {
  if (!judged) return [];
  const share = (count: Figure): Phrase => (judged.value < SHARES_FROM ? [] : say`（${shareOf(count, judged)}）`);
  const votes = joined(satisfaction.map(({ name, votes: count }) => say`${name}${count}件${share(count)}`), "、");
  const none = satisfaction.some(({ name }) => name === "不满意") ? "" : "，没有不满意的";
  return say`提案人对${judged}件的办理结果作了评价：${votes}${none}。`;
}
