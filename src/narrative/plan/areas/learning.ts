import { joined, quoted, say, type Phrase } from "../../phrase";
import { combined } from "../../statement";
import type { AreaPlan, Situation } from "../situation";

function headingsOf({ v }: Situation): readonly [Phrase, Phrase, Phrase] {
  if (v.kind === "学校") return [say`师德和学习教育`, say`抓好师德师风建设`, say`强化思想引领，涵养师德师风`];
  if (v.kind === "法院") return [say`学习教育`, say`抓好学习教育和职业道德`, say`强化思想引领，严守职业道德`];
  return [say`学习教育`, say`抓好${v.staff}学习教育`, say`强化思想引领，提高${v.staff}素质`];
}

/** Honours that a union or a group wins, not a person. */
const COLLECTIVE = /奖状|工会|之家|小家|集体|班组|单位|先锋号|驿站|街道|学校|基层/;

const TOLD_TOPICS = 3;
const LONGEST_TOPIC = 16;

export const learning: AreaPlan = {
  area: "教育培训",
  headings: headingsOf,
  measures: [
    {
      key: "study",
      say: ({ v, p }) =>
        combined(
          [say`配合${v.partyInShort}抓好政治理论学习`, say`政治理论学习以工会小组为单位进行`, say`把政治学习排进各小组的月度安排`, say`按${v.partyInShort}的部署组织会员学习`],
          [say`每月一次，学习内容和出勤当场登记`, say`小组长领学，${p.end}汇总各组情况`, say`读原文、谈体会，请假的补学`, say`学完联系本职谈打算，心得择优张贴`, say`内容求精，联系岗位、讲求实用`, say`集中学和自学结合，重点篇目讨论一次`, say`学了什么、有什么体会，${p.end}交流一次`],
        ),
    },
    {
      key: "ethics",
      kinds: ["学校"],
      say: ({ v, p }) => {
        const taught = v.taught ?? "服务对象";
        return [
          say`请老教师讲从教故事，新教师谈入职感受，师德要求在交流中入心。`,
          say`每学期确定一个师德主题，小组讨论一次，好的做法互相借鉴。`,
          say`师德教育从身边的人和事讲起，请带班、育人有办法的老师介绍自己的做法。`,
          say`对照教师职业行为准则开展自查，${taught}反映集中的问题由工会同${v.team}一起帮助改进。`,
          say`把师德表现放在评优评先的首位，违反职业行为准则的当年不予推荐。`,
          say`师德评议听取${taught}的意见，${p.end}把评议结果反馈到人。`,
          say`配合${v.partyInShort}抓师德，宣讲身边的先进典型，开展警示教育。`,
          say`倡导尊重每一个孩子，教职工之间互相提醒，把师德要求落到日常言行。`,
        ];
      },
    },
    {
      key: "integrity",
      kinds: ["法院"],
      say: ({ v }) =>
        combined(
          [say`围绕公正、廉洁、为民开展岗位讨论`, say`职业道德教育用身边的案例讲`],
          [say`请老法官讲办案体会，新进${v.staff}写一篇心得`, say`反面教训讲透，守住廉洁底线`, say`各庭室结合办案谈认识`],
        ),
    },
    {
      key: "service",
      kinds: ["机关", "其他"],
      say: ({ v }) =>
        combined(
          [say`围绕改进作风、提高效率开展讨论`, say`学习同改进作风结合起来`],
          [say`${v.team}提出一两条马上能做的改进办法`, say`${v.served}的意见反馈到人`, say`做得好的在${v.place}介绍`],
        ),
    },
    {
      key: "craft",
      kinds: ["企业"],
      say: ({ v }) =>
        combined(
          [say`请劳模、老师傅到班组讲安全、讲质量`, say`班前会上讲身边工匠的故事`, say`新进${v.staff}入厂先上一堂工会课`],
          [say`讲过的事例汇编成册`, say`讲完现场问答`, say`用看得见的例子教人`],
        ),
    },
    {
      key: "training",
      say: ({ v, p, last }) => {
        const { trainings, trained, trainingTopics } = last.growth;
        if (!trainings) {
          return [
            say`${v.staff}想学什么先征求意见，请懂行的人来讲，一次讲清一个问题。`,
            say`${v.superior}的业务培训按名额选派人员，学回来的给小组讲一遍。`,
            say`学习资料送到小组，学后收集问题、集中解答。`,
            say`培训从需要出发，题目由${v.team}提出，签到和讲稿一并存档。`,
          ];
        }
        const topics = trainingTopics.filter(({ topic }) => [...topic].length <= LONGEST_TOPIC).slice(0, TOLD_TOPICS);
        const about = topics.length > 0 ? say`，内容有${joined(topics.map(({ topic, at }) => [quoted(topic, at)]), "、")}${trainingTopics.length > topics.length ? "等" : ""}` : say``;
        const heads = trained ? say`、${trained}人次` : say``;
        const named = topics.length > 0 ? joined(topics.map(({ topic, at }) => [quoted(topic, at)]), "、") : say`业务知识`;
        return [
          say`在${named}等${trainings}次培训的基础上，${p.current}按${v.staff}的需要确定题目，讲求实用。`,
          say`培训突出针对性，题目由${v.team}提出，${p.current}场次不少于${p.last}的${trainings}次。`,
          say`接续${p.last}的${named}等课程，${p.current}安排新的专题，参加情况记入台账。`,
          ...combined(
          [say`${p.last}培训${trainings}次${heads}${about}`, say`${p.last}组织培训${trainings}次${heads}${about}`],
          [
            say`${p.current}场次不减，题目先征求意见`,
            say`${p.current}多请身边的行家讲，留出时间提问`,
            say`${p.current}侧重解决实际问题，学时逐人登记`,
            say`${p.current}扩大听课面，因事缺课的补课`,
            say`${p.current}按需求重新排出题目，讲义发到各小组`,
            say`${p.current}增加互动和实例，听完当场提问`,
          ]),
        ];
      },
    },
    {
      key: "models",
      long: true,
      say: ({ v, p, last }) => {
        const [honour] = last.growth.honoursWon;
        if (honour && COLLECTIVE.test(honour.name)) {
          const named = quoted(`“${honour.name}”`, honour.at);
          return combined([say`巩固${p.last}获得${named}的成果`, say`总结${p.last}创建${named}的做法`], [say`不足的地方继续改进`, say`好的经验在各小组推开`, say`各项工作保持这个水平`]);
        }
        return honour
          ? combined(
              [say`宣传${p.last}${quoted(`“${honour.name}”`, honour.at)}获得者的事迹`, say`学习${p.last}${quoted(`“${honour.name}”`, honour.at)}获得者`],
              [say`请获奖者介绍自己的做法`, say`事迹写成短文在${v.place}传看`, say`用身边的榜样带动更多人争先`, say`用身边的榜样教育身边的人`],
            )
          : combined([say`留心平凡岗位上的好人好事`, say`推选${v.staff}身边的榜样`], [say`在宣传栏逐月介绍`, say`${p.end}评先时优先推荐`, say`请本人讲讲怎样做好本职`]);
      },
    },
    {
      key: "discipline",
      long: true,
      say: ({ v }) => [
        say`引导${v.staff}遵纪守法、诚实守信，做到有困难找组织、有意见走正道。`,
        say`结合重要节日和纪念日开展爱国主义教育，形式从简、注重实效。`,
        say`关注${v.staff}的思想动态，把解决思想问题同解决实际困难结合起来。`,
        say`鼓励${v.staff}读书学习，好书好文在小组里交流。`,
      ],
    },
    {
      key: "publicity",
      long: true,
      say: ({ v, p, last }) => {
        const { reports } = last.growth;
        return reports
          ? combined([say`${p.last}发布工会信息${reports}条`, say`工会信息${p.last}发了${reports}条`], [say`${p.current}较大的活动都写，发布前核对人名和数字`, say`${p.current}多写一线的人和事`, say`${p.current}向${v.superior}的平台多投稿`])
          : combined([say`较大的活动结束后三天内写出简讯`, say`工会的事及时发在宣传栏和工作群里`, say`工会信息由专人撰写`], [say`文字简短、照片清楚`, say`图片注明时间地点`, say`发布前核对人名和数字`]);
      },
    },
  ],
};
