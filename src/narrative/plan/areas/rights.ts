import { say } from "../../phrase";
import { combined } from "../../statement";
import type { AreaPlan } from "../situation";

export const rights: AreaPlan = {
  area: "权益维护",
  headings: ({ v }) => [say`权益维护`, say`做好维权服务`, say`依法维护权益，保持${v.place}和谐`],
  measures: [
    {
      key: "petitions",
      say: ({ v, p, last }) => {
        const { petitions, petitionsAnswered: answered } = last.growth;
        if (!petitions) {
          return combined(
            [say`公布反映诉求的渠道和联系人`, say`来访、来信、来电都有登记`, say`畅通${v.staff}反映诉求的渠道`],
            [
              say`办理结果及时告知本人`,
              say`能当场答的当场答，需要研究的说明期限`,
              say`属于${v.employer}办理的由工会转交并跟到底`,
              say`个人隐私严格保密`,
            ],
          );
        }
        const done = !answered ? say`` : answered.value === petitions.value ? say`，${petitions.value > 1 ? "均" : ""}已反馈` : say`、已反馈${answered}件次`;
        return [
          say`来访来信坚持登记、承办、反馈三个环节（${p.last}${petitions}件次），一般问题当月答复，复杂的说明进展。`,
          ...combined(
          [say`${p.last}接待来访来信${petitions}件次${done}`, say`${p.last}登记来访来信${petitions}件次${done}`],
          [say`${p.current}照旧登记、承办、反馈，需要研究的说明期限`, say`同类问题反映得多的，提请${v.employer}从制度上解决`, answered && answered.value === petitions.value ? say`${p.current}做到件件有着落、事事有回音` : say`没有反馈的${p.start}先办，新来的当月答复`]),
        ];
      },
    },
    {
      key: "mediation",
      say: ({ v, p, last }) => {
        const { disputes, disputesClosed: closed } = last.growth;
        if (disputes) {
          const done = !closed ? say`` : closed.value === disputes.value ? say`，${disputes.value > 1 ? "均" : ""}已结案` : say`、结案${closed}件`;
          return [
            say`劳动争议重在预防，针对${p.last}${disputes}件争议暴露的问题，会同${v.employer}完善有关办法。`,
            ...combined(
            [say`${p.last}受理劳动争议${disputes}件${done}`],
            [say`容易起争议的环节由工会列出来，提醒${v.employer}提前规范`, say`苗头性的问题发现在先，先谈心、再调解`, say`${p.current}坚持先听双方说、再依规调解，过程留下记录`]),
          ];
        }
        const { mediators } = last.organisation;
        return combined(
          mediators
            ? [say`发挥劳动争议调解委员会${mediators}名成员的作用`, say`劳动争议调解委员会${mediators}名成员各联系一片`]
            : [say`工会委员兼做调解联络人`, say`把纠纷化解在${v.team}`, say`留意${v.staff}之间的矛盾纠纷`],
          [say`有了苗头主动上门沟通`, say`先听双方说、再依规调解`, say`调解过程和结果如实记录`, say`矛盾早发现、早调处`],
        );
      },
    },
    {
      key: "laws",
      say: ({ v }) =>
        combined(
          [say`结合身边事例宣讲《中华人民共和国工会法》${v.laws}`, say`宣传栏和工作群开设普法栏目，内容以《中华人民共和国工会法》${v.laws}为主`, say`工会小组学习《中华人民共和国工会法》${v.laws}`, say`《中华人民共和国工会法》${v.laws}每季度选讲几条`],
          [say`每次讲透一两条`, say`帮助大家了解自身的权利和维权渠道`, say`工会干部先学一步，${v.staff}来问答得上`, say`问得多的条文写成问答张贴`, say`用案例讲清哪些能做、哪些不能做`],
        ),
    },
    {
      key: "talks",
      say: ({ v, p }) => [
        say`工会委员定期到${v.team}听取意见，涉及切身利益的问题列出清单逐项反映。`,
        say`${v.staff}思想有波动、利益有调整时，工会早了解、早沟通、早疏导。`,
        say`对${v.staff}反映集中的问题开展调查，提出有事实、有办法的建议。`,
        say`涉及${v.staff}权益的信息及时公布，减少误解和猜疑，${p.end}梳理一遍办理情况。`,
      ],
    },
    {
      key: "policy",
      kinds: ["学校", "机关", "其他"],
      say: ({ v }) =>
        combined(
          [say`凡是涉及${v.staff}切身利益的制度`, say`${v.bigMatters}等办法起草时`, say`待遇方面的办法出台前`],
          [say`工会派人参加起草，把各小组的意见带上去`, say`先由工会小组讨论，意见整理成书面材料交${v.employer}`, say`工会全程参与，并做好宣传解释`],
        ),
    },
    {
      key: "contract",
      kinds: ["企业"],
      say: ({ v }) =>
        combined(
          [say`集体合同和工资专项集体合同到期前启动协商`, say`做好集体合同、工资专项集体合同的协商和续签`, say`工资集体协商先摸清行业水平和企业效益`],
          [say`草案提交${v.congress}审议通过后签订`, say`协商意见向${v.staff}公布，履行情况接受${v.delegates}检查`, say`协商代表由${v.delegates}推选，协商记录双方签字`],
        ),
    },
    {
      key: "safety",
      kinds: ["企业"],
      say: ({ v }) =>
        combined(
          [say`工会劳动保护监督检查员每月到现场查一次`, say`发动班组查身边的隐患`, say`${v.staff}发现隐患及时报工会和安全部门`],
          [say`查出一条登记一条，整改由提出人确认`, say`整改结果在班前会上说明`, say`防护用品发放不足的督促补齐`],
        ),
    },
    {
      key: "contracts",
      kinds: ["企业"],
      say: ({ v }) =>
        combined(
          [say`督促做好劳动合同签订和社会保险缴纳`, say`新进${v.staff}的劳动合同由工会帮助把关`],
          [say`到期续签提前一个月提醒`, say`工时、休假、加班工资有疑问的，工会陪同核对`, say`劳务派遣人员同样对待`],
        ),
    },
    {
      key: "casework",
      kinds: ["法院"],
      say: ({ v }) =>
[
          say`关注一线${v.staff}的办案压力和履职保障，加班、轮休、值班中的突出问题整理后商请院里研究解决。`,
          say`值班、加班、轮休的情况由工会逐庭了解，协调有关部门把规定落实到人。`,
          say`${v.staff}因依法履职受到侵害的，工会及时看望，协助落实保障措施。`,
        ],
    },
  ],
};
