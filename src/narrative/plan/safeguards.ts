/** 保障措施: what sees to it that the plan is carried out. */
import { say } from "../phrase";
import type { Measure } from "./situation";

export const SAFEGUARDS: readonly Measure[] = [
  {
    key: "duties",
    say: ({ v, last }) => {
      const { committee } = last.organisation;
      const members = committee ? say`${committee}名委员` : say`工会委员`;
      return [
        say`责任到人。主席负总责，每项工作定一名委员牵头，重要事项先向${v.partyInShort}请示汇报。`,
        say`加强领导。重大事项及时向${v.partyInShort}报告，争取${v.employer}支持，工会内部一件事一个牵头人。`,
        say`明确分工。${members}各负其责，${v.partyInShort}交办的事和计划内的事一并列入月度安排。`,
        say`抓好组织。${members}按分工认领任务，${v.partyInShort}和${v.employer}的要求随时传达到${v.kind === "街道" ? "基层工会" : "小组"}。`,
        say`落实责任。${members}对照安排表认领任务，牵头人对进度和质量负责，遇到难题提交委员会研究。`,
        say`统筹力量。主席抓总、委员分管，需要${v.employer}配合的事项提前沟通，重大活动报${v.partyInShort}同意后实施。`,
        say`依靠支持。经费、场地、时间上的难处及早同${v.employer}商量，大事报${v.partyInShort}研究。`,
      ];
    },
  },
  {
    key: "progress",
    say: ({ v, p }) => [
      say`过程管理。每月对照安排表看一次进度，推迟或取消的写明原因。`,
      say`跟踪检查。月初排任务，月底看结果，没有按时完成的在例会上说明。`,
      say`抓好衔接。活动的时间服从${v.focus}的大局，避开忙的时段，提前协调人员和场地。`,
      say`按月推进。安排表发到每名委员，完成一项销号一项，${p.secondHalf}开始时作一次调整。`,
      say`提前准备。大一点的活动提前一个月定方案，人手、场地、经费逐项落实，办完当月小结。`,
      say`对表推进。以安排表为准，每季度对照一次，落下的查明原因、接着补上。`,
      say`及时调整。上级有新部署的接着补进来，时间冲突的合理调整，改动通知到人。`,
    ],
  },
  {
    key: "opinions",
    notKinds: ["街道"],
    say: () => [
      say`听取意见。活动前问需求，活动后听评价，做得不够的下次改进。`,
      say`接受监督。计划、经费和活动结果向会员公布，意见建议有登记、有回音。`,
      say`依靠小组。事先征求各小组的意见，事后由小组收集评价，改进办法写进小结。`,
      say`公开透明。报名条件、名额、标准事先讲明，结果及时公开。`,
      say`群众参与。办什么、怎么办多同会员商量，热心的会员请进来一起办。`,
      say`通报情况。办了哪些事、花了多少钱，按季向会员说明，有疑问的当面答复。`,
      say`会员评价。工作成效由会员评价，评价低的项目来年调整。`,
    ],
  },
  {
    key: "unions",
    kinds: ["街道"],
    say: ({ v, p }) => [
      say`考核基层。年度任务分解到基层工会，${p.end}按完成情况评先。`,
      say`上下联动。${v.employer}定目标，基层工会定措施，进度按季汇总。`,
      say`服务基层。基层工会办不了的事由${v.employer}协调，人员和经费向任务重的地方倾斜。`,
    ],
  },
  {
    key: "year",
    long: true,
    say: ({ v, p }) => [
      say`总结评比。${p.end}对照计划写出总结，做得好的${v.kind === "街道" ? "基层工会" : "小组"}和个人予以表扬。`,
      say`以评促干。${p.end}由会员评议工会工作，评议结果作为改进工作的依据。`,
      say`及时归档。各项工作的材料按月入盒，${p.end}编好目录，随时可以查阅。`,
      say`认真总结。${p.end}把各项工作的做法和不足写清楚，可行的经验坚持下去，走过的弯路不再走。`,
      say`检查考核。${p.end}对照目标自查打分，结果向会员报告，作为来年定任务的参考。`,
      say`盘点收尾。${p.end}逐项核对完成情况，没有做到的写明原因、列入下一步。`,
    ],
  },
];
