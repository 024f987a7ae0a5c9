import { dayInFull } from "../../period";
import { joined, quoted, say, type Phrase } from "../../phrase";
import { combined } from "../../statement";
import { meetsAsWhole } from "../../voice";
import { holdsCongress, isSoon, membersMeetingOf, monthOfCongress, monthOfEvent, namesInQuotes, type AreaPlan, type Measure, type Situation } from "../situation";

const congress: Measure = {
  key: "congress",
  say: (situation) => {
    const { v, p, last } = situation;
    if (!holdsCongress(situation)) return membersMeeting(situation);
    const month = monthOfCongress(situation);
    if (last.democracy.meetings && last.democracy.congresses.every(({ isOfMembers }) => isOfMembers)) {
      const when = month === undefined ? say`及早筹备、按规定召开` : say`安排在${month}召开`;
      return combined(
        [say`${p.current}把开好${v.congress}作为重点，${when}`, say`${v.congress}列为${p.current}的重点工作，${when}`],
        [say`议题、表决结果和决议一并归档`, say`请示、通知、签到、决议的材料收齐`, say`会前征求意见，会后公布决议`],
      );
    }
    return combined(
      month === undefined
        ? [say`按期召开${v.congress}`, say`按规定程序开好${v.congress}`, say`及早筹备${v.congress}`]
        : [say`${v.congress}安排在${month}召开`, say`${month}召开${v.congress}`, say`筹备好${month}的${v.congress}`],
      [
        say`会前一周把文件送到${v.delegates}手中，会上留足讨论时间`,
        say`${v.bigMatters}等方案先讨论、后表决`,
        say`议题事先征求各小组意见，表决结果当场宣布`,
        say`会后公布决议，逐项明确由谁落实`,
        say`凡涉及${v.bigMatters}的方案，一律提交会议审议`,
        say`议程和文件提早印发，让${v.delegates}有备而来`,
        say`决议落实得怎样，下次会议作出说明`,
      ],
    );
  },
};

/** Where no congress is planned the members' meeting stands in its place. */
function membersMeeting(situation: Situation): readonly Phrase[] | undefined {
  const meeting = membersMeetingOf(situation);
  if (!meeting) return undefined;
  const { name, month } = meeting;
  return combined(
    [say`${month}召开${name}`, say`${name}安排在${month}`, say`筹备好${month}的${name}`],
    [say`工会工作和经费收支向会员报告，听取评议`, say`会前征求意见，会后公布决议`, say`报告提前印发，会上留出提问和讨论的时间`, say`重要事项提交表决，结果当场宣布`],
  );
}

/** 通过绩效工资分配方案 is what was resolved: 绩效工资分配方案. */
const VERB_BEFORE = /^(?:会议|大会)?(?:审议|表决)*通过(?:了)?/;
const LONGEST_RESOLUTION = 24;

const resolutions: Measure = {
  key: "resolutions",
  say: ({ v, p, last }) => {
    const held = [...last.democracy.congresses].reverse().find(({ resolutions: text, isOfMembers }) => !isOfMembers && text !== undefined && VERB_BEFORE.test(text) && !/[；;\n]/.test(text));
    const matter = held?.resolutions!.replace(VERB_BEFORE, "").replace(/[。，\s]+$/, "");
    if (!held || matter === undefined || matter === "" || matter.length > LONGEST_RESOLUTION) return undefined;
    const named = quoted(matter, held.at);
    return combined(
      [say`${p.last}${v.congress}通过了${named}`, say`${p.last}会议审议通过了${named}`],
      [say`${p.current}请各小组反映执行中的问题，需要修订的再提交审议`, say`工会收集${v.staff}的反映，向${v.employer}提出完善建议`, say`执行情况在${p.current}的会上向${v.delegates}说明`],
    );
  },
};

const unanswered: Measure = {
  key: "unanswered",
  say: ({ v, p, last }) => {
    const { proposals } = last.democracy;
    if (!proposals?.unanswered) return undefined;
    const { received, unanswered: open } = proposals;
    const names = namesInQuotes(proposals.unansweredTitles);
    const about = names === undefined ? say`` : say`（${names}）`;
    return combined(
      [
        say`${p.last}的${received}件提案中还有${open}件没有答复${about}`,
        say`先办结遗留提案，${p.last}收到的${received}件中未答复的有${open}件${about}`,
        say`${p.last}${v.delegates}提出${received}件提案，尚有${open}件没有答复${about}`,
      ],
      [
        say`${p.start}同承办部门定下答复时间，办结后向${v.delegates}报告`,
        say`由工会主席约承办部门商量办法，办不了的向提案人当面说明原因`,
        say`列入督办清单按月催办，答复后请提案人评价`,
        say`${p.start}召集承办部门逐件研究，能办的定下期限，不能办的书面说明`,
        say`${p.current}优先办理，办理结果在公开栏公布`,
      ],
    );
  },
};

/** What proposals are collected and answered like, where last year's don't say. */
function collecting(situation: Situation): readonly Phrase[] {
  const { v } = situation;
  const month = monthOfEvent(situation, /提案/);
  if (meetsAsWhole(v)) return combined([say`会前分头听取意见`, say`${v.staff}的意见会前收集、归类整理`], [say`反映集中的列入议题`, say`能办的会前就办，办不了的在会上说明`, say`会上逐条作出答复`]);
  return combined(
    [
      month === undefined ? say`提案由工会小组逐组征集` : say`${month}由工会小组逐组征集提案`,
      say`引导${v.delegates}提出有调查、有办法的提案`,
      say`提案随到随收、集中审查`,
    ],
    [
      say`立案、承办、答复、评价四步都留下记录`,
      say`能办的限期办，一时办不了的讲清原因`,
      say`同类提案合并办理、分别答复`,
      say`一事一案，写明理由和办法`,
      say`承办部门答复后，由提案人写明是否满意`,
    ],
  );
}

const proposalsMeasure: Measure = {
  key: "proposals",
  say: (situation) => {
    const { p, v, last } = situation;
    const { proposals } = last.democracy;
    if (proposals?.unanswered) return undefined;
    if (!proposals) return holdsCongress(situation) ? collecting(situation) : undefined;
    const names = namesInQuotes(proposals.answeredTitles);
    const isAllAnswered = proposals.answered?.value === proposals.received.value;
    return combined(
      isAllAnswered
        ? [say`做好提案的后续落实，${p.last}${proposals.received}件都已答复`, say`${p.last}的${proposals.received}件提案都有了答复`, say`${p.last}收到提案${proposals.received}件，没有遗留`]
        : [say`${p.last}收到提案${proposals.received}件，应当答复的都已答复`, say`${p.last}收到提案${proposals.received}件，立案的没有遗留`],
      [
        ...(names === undefined ? [] : [say`${p.current}转入落实，重点看${names}办得怎样`, say`${p.current}对${names}的落实情况逐件回访`]),
        say`办到哪一步，由承办部门向${v.delegates}说明`,
        say`没有办完的接着办，新提案照此办理`,
      ],
    );
  },
};

const topics: Measure = {
  key: "topics",
  say: ({ v, p, last }) => {
    const [first, second] = last.democracy.proposals?.categories ?? [];
    if (!first || !second || second.proposals.value < 2) return undefined;
    const most = say`${first.name}（${first.proposals}件）和${second.name}（${second.proposals}件）`;
    return combined(
      [say`从${p.last}的提案看，${most}反映比较集中`, say`${p.last}提案多集中在${most}`, say`${v.delegates}关注较多的是${most}`],
      [say`这两方面的新情况由工会定期向${v.employer}反映`, say`${p.current}征集意见时先了解这两方面的进展`, say`请分管领导到会听取${v.delegates}的意见`],
    );
  },
};

const dissatisfied: Measure = {
  key: "dissatisfied",
  say: ({ p, last }) => {
    const judged = last.democracy.proposals?.satisfaction.find(({ name }) => name === "不满意");
    if (!judged) return undefined;
    return combined(
      [say`提案人评价为不满意的有${judged.votes}件`, say`有${judged.votes}件提案的答复提案人不满意`],
      [say`${p.start}由工会主席约双方当面沟通，重新作出答复`, say`请承办部门重新研究，把能办和不能办的都讲清楚`],
    );
  },
};

/** What was made public less often than this is no figure to build on. */
const FEW = 2;

const openness: Measure = {
  key: "openness",
  say: ({ v, p, last }) => {
    if (v.openness === undefined) return undefined;
    const { disclosures, disclosureCategories: categories } = last.democracy;
    if (!disclosures || disclosures.value < FEW) {
      return combined(
        [say`会同${v.employer}列出${v.openness}目录`, say`健全${v.openness}记录`, say`${v.openness}从重点事项抓起`],
        [
          say`${v.openTopics}等事项按目录公开，公开一次登记一次`,
          say`${v.openTopics}等事项及时公布，写明时间、形式和责任部门`,
          say`先把${v.openTopics}公开到位，再逐步扩大范围`,
        ],
      );
    }
    const about = categories.length > 1 ? say`，涉及${categories.slice(0, 4).join("、")}等方面` : say``;
    const fields = categories.length > 1 ? categories.slice(0, 4).join("、") : v.openTopics;
    return [
      say`以${fields}为重点推进${v.openness}，在${p.last}${disclosures}项的基础上做到内容更细、更新更快。`,
      say`${v.openness}（${p.last}${disclosures}项）坚持按目录进行，${fields}等事项及时公开，意见有人收、有人答。`,
      say`继续做好${v.openness}，${fields}等${v.staff}关心的事项，做到应公开的全部公开，公开的都有记录。`,
      ...combined(
      [say`${v.openness}${p.last}登记${disclosures}项${about}`, say`${p.last}${v.openness}共${disclosures}项${about}`],
      [
        say`${p.current}按月登记，群众的疑问当月答复`,
        say`${p.current}以${v.openTopics}为重点，时间、形式和责任部门逐次记明`,
        say`${p.current}做到事前征求意见、事中通报进展、事后公布结果`,
        say`${p.current}公开前由责任部门核对内容，公开后收集${v.staff}的反映`,
        say`${p.current}查漏补缺，凡应当公开的都列进目录`,
        say`${p.current}在公开的时效和细度上再改进`,
      ]),
    ];
  },
};

const suggestions: Measure = {
  key: "suggestions",
  say: ({ v, p, last }) => {
    const { suggestions: given, suggestionsAdopted: adopted } = last.democracy;
    if (!given || given.value === 0) {
      return combined(
        [say`意见箱和工会电话向全员公布`, say`委员分片联系${v.team}`, say`听取意见不等开会`, say`合理化建议随时可提`],
        [say`听到的意见当天记下，能办的当月办`, say`意见汇总后送${v.employer}研究，结果告诉本人`, say`同一件事反映得多的，由工会提请研究解决`],
      );
    }
    const result = !adopted ? say`` : adopted.value === given.value ? say`，${given.value > 1 ? "全部" : "已"}采纳` : say`、采纳${adopted}条`;
    return [
      say`鼓励${v.staff}提合理化建议，${p.last}${given}条中采纳的抓紧落实，新提的每月汇总送${v.employer}研究。`,
      say`合理化建议随到随收（${p.last}${given}条），办理结果逐条告诉本人。`,
      ...combined(
      [say`${p.last}收到合理化建议${given}条${result}`, say`${v.staff}${p.last}提出合理化建议${given}条${result}`],
      [
        say`${p.current}继续征集，采纳与否都告诉本人`,
        adopted?.value === given.value ? say`${p.current}逐条看落实，办成的向大家通报` : say`采纳的抓落实，未采纳的说明理由`,
        say`${p.current}每月汇总一次送${v.employer}研究`,
        say`见到实效的在${p.end}评先时给予肯定`,
      ]),
    ];
  },
};

const deputies: Measure = {
  key: "deputies",
  long: true,
  notKinds: ["机关", "法院"],
  say: ({ v, last }) => {
    if (meetsAsWhole(v)) return undefined;
    const { deputies: all } = last.organisation;
    return combined(
      [all ? say`${all}名${v.delegates}按${v.team}联系群众` : say`${v.delegates}按${v.team}联系群众`, all ? say`发挥${all}名${v.delegates}会后的作用` : say`发挥${v.delegates}在会后的作用`],
      [say`会前收集意见，会后传达决议`, say`对承诺的事项跟踪督促`, say`决议落实的情况由代表提出书面意见`],
    );
  },
};

const talks: Measure = {
  key: "talks",
  long: true,
  kinds: ["机关", "法院"],
  say: ({ v }) => [
    say`${v.staff}关心的事由工会整理后书面报${v.partyInShort}，办理结果及时反馈。`,
    say`研究涉及${v.staff}利益的事项时，工会派代表列席，如实反映各小组的意见。`,
    say`出台涉及${v.staff}利益的办法，先由工会征求意见，没有采纳的说明理由。`,
  ],
};

const term: Measure = {
  key: "term",
  say: ({ v, today, last }) => {
    const ending = last.organisation.termsEnding.find(({ body }) => /代表大会|教代会|职代会/.test(body));
    if (!ending) return undefined;
    const day = { kind: "figure", text: dayInFull(ending.on), places: ending.figure.places } as const;
    if (ending.on <= today) return [say`本届${v.congress}已于${day}届满，尽快请示换届，依程序选好新一届代表。`];
    return [say`本届${v.congress}到${day}届满，${isSoon(today, ending.on) ? "抓紧请示换届" : "提前三个月向上级请示换届"}，依程序选好新一届代表。`];
  },
};

export const democracy: AreaPlan = {
  area: "民主管理",
  headings: ({ v }) => [say`民主管理`, say`开好${v.congress}，推进民主管理`, joined([say`畅通民主渠道`, say`保障${v.staff}民主权利`], "，")],
  measures: [congress, unanswered, proposalsMeasure, dissatisfied, topics, resolutions, openness, suggestions, deputies, talks, term],
};
