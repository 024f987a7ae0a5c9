/** 工作目标: what can be counted at the end of the year. */
import { quoted, restOf, say, shareOf, yuanInWords, type Phrase } from "../phrase";
import { combined } from "../statement";
import { isWhole, type PlanBudget } from "./budget";
import { meetsAsWhole } from "../voice";
import { holdsCongress, membersMeetingOf, monthOfCongress, type Measure } from "./situation";

/** So many can be won over one by one. */
const FEW = 10;

/** What was made public less often than this is no measure for the year ahead. */
const ONE_A_QUARTER = 4;

/** A training of the union's own people, as the schedule has it: no goal is set for what isn't planned. */
const TRAINING = /培训|轮训|学习班/;

export const GOALS: readonly Measure[] = [
  {
    key: "congress",
    notKinds: ["街道"],
    say: (situation) => {
      const { v, p, last } = situation;
      if (!holdsCongress(situation)) {
        const meeting = membersMeetingOf(situation);
        return meeting && combined([say`${meeting.month}开好${meeting.name}`, say`${meeting.name}在${meeting.month}如期召开`], [say`工会工作和经费收支向会员报告`, say`会员的意见件件有答复`, say`报告和决议向会员公布`]);
      }
      const { judged, content } = last.democracy.proposals ?? {};
      if (meetsAsWhole(v)) return combined([say`按期开好${v.congress}`, say`${v.congress}在${monthOfCongress(situation) ?? p.current}如期召开`], [say`会上提出的意见件件有回音`, say`重要事项先听取意见、再作决定`, say`工会工作和经费收支向大家报告清楚`]);
      if (!judged || !content) {
        return combined(
          [say`${v.congress}${p.whole}至少召开一次`, say`按期召开${v.congress}`, say`${v.congress}按规定召开`],
          v.kind === "机关" || v.kind === "法院"
            ? [say`收到的意见建议件件有回音`, say`议定的事项逐项落实`, say`报告和决议向会员公布`]
            : [say`立案的提案全部答复`, say`收到的提案件件有回音`, say`提案答复率100%`, say`提案有答复、有评价`],
        );
      }
      const beginnings = [say`按期召开${v.congress}`, say`开好${v.congress}`];
      return content.value === judged.value
        ? combined(beginnings, [say`提案答复率100%，提案人对办理结果满意或基本满意`, say`提案件件有答复，满意率（含基本满意）保持100%`])
        : combined(beginnings, [say`提案全部答复，满意和基本满意的比例高于${p.last}的${shareOf(content, judged)}`, say`提案答复率100%，满意率（含基本满意）在${p.last}${shareOf(content, judged)}的基础上再提高`]);
    },
  },
  {
    key: "members",
    say: ({ v, last, p }) => {
      const { staff, members } = last.people;
      if (!staff || !members || staff.value < members.value) return [say`应入会人员全部入会，会员名册${p.end}前核对无误。`, say`新进人员及时入会，会员名册做到人数准、信息全。`];
      const outside = restOf(staff, members);
      if (!outside) return [say`入会率保持在100%，新进人员一个月内办完手续。`, say`${v.staff}${staff}人已全部入会，入会率保持在100%。`];
      return outside.value <= FEW
        ? [
            say`做好尚未入会的${outside}名${v.staff}的宣传动员，在自愿的基础上力争应入尽入（现入会率${shareOf(members, staff)}）。`,
            say`入会率在现有${shareOf(members, staff)}的基础上提高，尚未入会的${outside}人逐一联系，力争年内入会。`,
          ]
        : [say`入会率在现有${shareOf(members, staff)}的基础上继续提高，新进人员做到应入尽入。`, say`对尚未入会的${outside}人分类宣传动员，入会率高于现有的${shareOf(members, staff)}。`];
    },
  },
  {
    key: "founding",
    kinds: ["街道"],
    say: ({ p, last }) => [
      say`未建会企业的底数逐户摸清，${p.end}建会数据与上级系统一致。`,
      say`具备条件的企业应建尽建${last.people.groups ? say`，现有${last.people.groups}家基层工会按期换届` : ""}。`,
    ],
  },
  {
    key: "bargaining",
    kinds: ["街道"],
    say: ({ last }) => {
      const { petitions } = last.growth;
      return [
        say`到期集体合同续签率100%${petitions ? say`，来访来信反馈率100%` : ""}。`,
        say`集体合同到期的及时续签，职工来访件件有结果。`,
      ];
    },
  },
  {
    key: "openness",
    notKinds: ["街道"],
    say: ({ v, p, last }) => {
      if (v.openness === undefined) return undefined;
      const { disclosures } = last.democracy;
      return disclosures && disclosures.value >= ONE_A_QUARTER
        ? [say`${v.openness}不少于${p.last}的${disclosures}项，每项都有记录。`, say`${v.openness}保持${p.last}${disclosures}项的数量，内容更全、记录更细。`]
        : [say`${v.openness}每季度不少于1次，${p.whole}记录完整。`, say`${v.openness}按季登记，该公开的不漏项、不延期。`, say`${v.openness}按目录进行，登记完整率100%。`, say`${v.openness}做到内容真实、更新及时，${p.whole}不出现空档。`, say`列入${v.openness}目录的事项全部公开。`];
    },
  },
  {
    key: "help",
    kinds: ["街道"],
    say: ({ last }) => [
      say`${last.care.inNeed ? say`在档的${last.care.inNeed}户` : ""}困难职工动态管理，帮扶资金按时到人。`,
      say`符合条件的困难职工应帮尽帮，帮扶过程可查。`,
      say`困难职工建档准确、帮扶及时，年内入户一遍。`,
    ],
  },
  {
    key: "care",
    notKinds: ["街道"],
    say: ({ v }) => [
      say`走访慰问应访尽访，困难${v.people}建档率和走访率均为100%。`,
      say`会员遇到婚育病退丧，走访率100%，困难${v.people}全部建档。`,
      say`慰问不漏一人、签收不缺一笔，困难${v.people}的档案当年建齐。`,
      say`慰问及时率100%，每名困难${v.people}都有专人联系。`,
      say`会员生病住院必访、家有丧事必到，困难${v.people}的情况年内摸清。`,
      say`走访慰问及时、登记完整，困难${v.people}帮扶有记录、有回访。`,
      say`做到会员有难事工会知道、有大事工会到场，困难${v.people}逐人建档。`,
    ],
  },
  {
    key: "activities",
    say: ({ v, p, events }) => {
      const places = events.flatMap(({ sources }) => sources);
      const all = quoted(`${events.length}项`, ...places);
      if (events.length === 0) return [say`面向全体会员的活动每人${p.whole}至少参加两项。`, say`每季度至少有一项全体会员都能参加的活动。`, say`每名会员${p.whole}至少参加两项活动，没有参加过的重点邀请。`, say`文体活动覆盖各工会小组，会员参与面达到九成。`];
      return combined(
        [say`安排表所列${all}工作按月完成`, say`完成年度安排的${all}工作`, say`列入安排表的${all}工作一项不漏`],
        v.kind === "街道"
          ? [say`基层工会和职工的参与面逐步扩大`, say`进度按季通报`, say`办一项、总结一项`]
          : [say`面向全体会员的活动每人至少参加两项`, say`每名会员${p.whole}至少参加两项活动`, say`每项有人牵头、有记录`, say`重点活动提前一个月准备`, say`办完一项小结一项`],
      );
    },
  },
  {
    key: "training",
    long: true,
    say: ({ v, p, events }) => {
      const isPlanned = events.some(({ name }) => TRAINING.test(name));
      if (v.kind === "街道") return [say`基层工会主席${p.whole}轮训一遍。`, say`新任基层工会主席全部参加培训。`];
      return isPlanned
        ? [say`安排表所列的培训如期办好，工会委员人人受训。`, say`工会委员和小组长都参加业务培训，学时有登记。`, say`列入安排的培训不缺课、不走过场，学员能独立承担工作。`, say`培训紧扣${v.focus}和会员需要，参加面不低于${p.last}。`]
        : [say`工会委员人人熟悉台账、经费、选举三项业务。`, say`工会干部坚持自学业务，上级举办的培训按要求参加。`, say`工会委员都能独立记好分管的台账。`, say`每名工会委员读懂一份上级文件，在例会上讲给大家听。`, say`工会委员对经费、台账、慰问的规定做到心中有数。`, say`工会干部把业务规定学熟，会员来问能说清楚。`];
    },
  },
  {
    key: "papers",
    say: ({ p }) => [
      say`活动材料齐全率100%，台账自查发现的问题当月改完。`,
      say`台账按月更新，查出的缺漏一个月内补正。`,
      say`台账${p.whole}不缺月、不缺项，材料齐全率100%。`,
      say`台账规范齐全，年度检查一次通过。`,
      say`各类台账按目录归档，随时能查、能用。`,
      say`方案、签到、照片、小结随办随收，${p.end}不补台账。`,
      say`台账内容真实、手续完备，自查出的问题件件改到位。`,
    ],
  },
];

/** The goal that the budget sets. */
export function budgetGoal(budget: PlanBudget | undefined): readonly Phrase[] | undefined {
  if (!isWhole(budget)) return undefined;
  const expense = { kind: "figure", text: yuanInWords(budget.expense.amount), places: budget.expense.places } as const;
  return [
    say`经费支出控制在预算${expense}以内，用于会员的比例不低于上年。`,
    say`全年支出不超过预算的${expense}，主要用于会员活动和服务。`,
    say`经费按预算执行，支出不突破${expense}。`,
  ];
}
