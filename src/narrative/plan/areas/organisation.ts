import { dayInFull } from "../../period";
import { quoted, restOf, say } from "../../phrase";
import { combined } from "../../statement";
import { isSoon, monthOfEvent, namesInQuotes, type AreaPlan } from "../situation";

/** So many groups are named. */
const TOLD_GROUPS = 4;

export const organisation: AreaPlan = {
  area: "组织建设",
  headings: () => [say`自身建设`, say`加强工会自身建设`, say`健全组织，规范管理`],
  measures: [
    {
      key: "election",
      say: ({ v, today, last }) => {
        const ending = last.organisation.termsEnding.find(({ body }) => /工会委员会/.test(body));
        if (!ending) return undefined;
        const day = { kind: "figure", text: dayInFull(ending.on), places: ending.figure.places } as const;
        if (ending.on <= today) return combined([say`本届工会委员会已于${day}任期届满`], [say`尽快向${v.superior}请示，依规定程序补办换届`, say`补办换届手续，先请示、后选举，结果报${v.superior}批复`]);
        const when = isSoon(today, ending.on) ? "抓紧" : "提前三个月";
        return combined([say`本届工会委员会到${day}任期届满`], [say`${when}向${v.superior}请示，依规定程序做好换届`, say`${when}向${v.superior}请示，候选人由各小组酝酿，选举结果及时报批`]);
      },
    },
    {
      key: "members",
      say: ({ v, last }) => {
        const { staff, members } = last.people;
        const outside = staff && members && restOf(staff, members);
        if (outside) {
          return combined(
            [say`现有${v.staff}${staff}人、会员${members}人，没有入会的${outside}人`, say`会员${members}人，还有${outside}名${v.staff}没有入会`],
            [
            say`逐人听取想法，自愿入会的随时办理`,
            say`由小组长讲清会员的权利和义务，愿意的当月办好手续`,
            say`由工会小组上门介绍，自愿入会的及时办理`,
            say`问明原因，用实实在在的服务吸引其自愿加入`,
          ],
          );
        }
        return members
          ? combined(
              [say`会员${members}人的信息随调入、调出、退休及时更新`, say`在册会员${members}人`, say`会员名册（${members}人）与人事名册对照`],
              [say`每季度核对一次`, say`新进人员一个月内办理入会`, say`变动当月登记，转出的及时办手续`],
            )
          : combined([say`调入、调出、退休的会员随时变更`, say`新进人员及时办理入会`], [say`名册和人数对得上`, say`会籍手续随人走`]);
      },
    },
    {
      key: "committee",
      say: ({ p, last }) => {
        const { committee } = last.organisation;
        return combined(
          committee ? [say`工会委员会每月开一次例会`, say`${committee}名委员分工负责`, say`${p.start}明确${committee}名委员的分工`] : [say`工会委员会每月开一次例会`, say`委员分工到人`],
          [
            say`按分工报告进展，研究下一步安排`,
            say`重要事项集体研究，会议记录当场核对`,
            say`大型活动共同承担、互相补位`,
            say`会员反映的问题列入议题、逐条研究`,
            say`每季度对照计划检查一次进度`,
            say`议定事项写进记录，下次会议先通报办理情况`,
            say`委员每人联系一至两个小组，了解情况、听取意见`,
          ],
        );
      },
    },
    {
      key: "groups",
      say: ({ v, last }) => {
        const { groups, groupNames } = last.people;
        if (!groups) return combined([say`工会小组按${v.team}设置`, say`通知、收集意见、报名都从小组做起`], [say`组长定期碰头，组里的事有人问`, say`小组长有变动的及时补上`]);
        const names = groupNames.length > 1 && groupNames.length <= TOLD_GROUPS ? say`（${quoted(groupNames.map(({ name }) => name).join("、"), ...groupNames.map(({ at }) => at))}）` : say``;
        return combined(
          [say`用好${groups}个工会小组${names}`, say`发挥${groups}个工会小组${names}的作用`, say`日常工作依靠${groups}个工会小组${names}`],
          [say`由小组长传达通知、反映意见、组织活动`, say`小组长每季度交流一次做法`, say`支持小组自主开展活动，经费和器材由工会统筹`, say`小组长有变动的及时增补`, say`${v.staff}的意见和需求从小组收集上来`],
        );
      },
    },
    {
      key: "papers",
      say: ({ p, last }) => {
        const { lackingPapers } = last.activities;
        if (!lackingPapers) {
          return combined(
            [say`台账随时记`, say`台账由专人管、各委员按分工填`, say`活动结束一周内收齐材料`, say`台账记到每一项、每一人`],
            [say`方案、通知、签到、照片、小结和票据入盒`, say`每月月底核对，缺什么当月补什么`, say`先自查后迎检，问题即查即改`, say`电子的和纸质的同步整理`],
          );
        }
        return [
          say`补齐${p.last}${lackingPapers}项活动的档案材料，${p.current}台账当月记、当月清，缺项不过月。`,
          ...combined(
          [say`进一步规范活动档案，${p.last}有${lackingPapers}项需要补充`, say`${p.last}${lackingPapers}项活动的档案还要充实`, say`${p.last}有${lackingPapers}项活动材料不全`],
          [
            say`先补齐，${p.current}活动结束一周内把方案、签到、照片、小结和票据收全`,
            say`${p.current}实行谁办活动谁交材料，没有交齐的暂不报销`,
            say`${p.current}由台账管理员按清单催收，月底核对`,
            say`补齐后入盒，${p.current}材料收集与活动方案一并布置`,
            say`由经办人补齐，${p.current}办完一项、归档一项`,
          ]),
        ];
      },
    },
    {
      key: "tasks",
      say: ({ v, p, last }) => {
        const { tasksOpen, openTasks } = last.growth;
        if (tasksOpen) {
          const names = namesInQuotes(openTasks.map(({ task, at }) => ({ name: task, at })));
          const about = names === undefined ? say`` : say`（${names}）`;
          return combined([say`上级交办的任务还有${tasksOpen}项没有办结${about}`, say`接着办好上级交办的${tasksOpen}项任务${about}`], [say`${p.start}逐项排出时间`, say`明确经办人，办完及时回报`]);
        }
        return combined([say`${v.superior}布置的任务按时完成`, say`收到${v.superior}的文件当天登记`], [say`承办人、办结时间逐件写明`, say`办完及时回报`]);
      },
    },
    {
      key: "appraisal",
      long: true,
      say: (situation) => {
        const month = monthOfEvent(situation, /自查|自检/);
        return [
          say`${month === undefined ? "" : `${month}自查前，`}把上级检查标准分解到每名委员，各人先查自己负责的部分。`,
          say`对照上级检查标准逐项自评，差距和整改责任人一并列明。`,
          say`检查标准提前发到每名委员，平时按标准做，年底不突击。`,
        ];
      },
    },
    {
      key: "plain dealing",
      long: true,
      say: ({ v }) => [
        say`工会的决定、经费、评先结果向会员公开，接受${v.staff}监督。`,
        say`工作中的重要情况及时向${v.partyInShort}汇报，取得支持后再推开。`,
        say`上级的要求与${v.employer}的实际结合，不搞形式、多办实事。`,
        say`完善工会的会议、学习、财务等制度，按制度办事、按程序办事。`,
      ],
    },
    {
      key: "home",
      long: true,
      say: ({ v }) =>
        combined(
          [say`${v.home}定时开放`, say`把${v.home}管起来、用起来`, say`${v.home}的开放时间贴在门口`],
          [say`器材登记造册，损坏的及时修`, say`用得少的器材换成大家想用的`, say`值班由各小组轮流`],
        ),
    },
    {
      key: "officers",
      long: true,
      say: ({ v }) =>
[
          say`工会干部经常深入小组，听取${v.staff}的意见，帮助解决实际问题。`,
          say`委员学习工会业务，重点掌握经费、台账、选举方面的规定，遇有疑难及时向${v.superior}请教。`,
          say`工会干部带头遵守财经纪律和廉洁规定，办事公开、处事公道。`,
        ],
    },
  ],
};
