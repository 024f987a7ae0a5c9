import { quoted, say } from "../../phrase";
import type { AreaPlan } from "../situation";
import { eventsOf } from "../situation";

export const learning: AreaPlan = {
  area: "教育培训",
  headings: ({ v }) => {
    if (v.kind === "学校") return [say`抓好思想引领和师德师风`, say`加强学习教育，提升师德素养`];
    if (v.kind === "法院") return [say`抓好思想引领和职业道德`];
    return [say`抓好思想引领和学习教育`, say`加强学习，提高${v.staff}素质`];
  },
  measures: [
    {
      key: "study",
      say: ({ v, p }) => [
        say`配合${v.party}抓好政治理论学习，工会小组每月集中学一次，学习内容和出勤有记录，${p.end}每人交流一次体会。`,
        say`工会小组每月安排一次集中学习，${v.party}统一部署学习内容，学习后联系岗位谈体会、谈打算。`,
      ],
    },
    {
      key: "ethics",
      kinds: ["学校"],
      say: ({ v, p }) => [
        say`${p.firstHalf}开展一次师德主题讨论，请身边的好老师讲自己带班、育人的故事，${p.end}评先以师德表现为先决条件。`,
        say`对照教师职业行为准则开展自查，每学期请${v.taught ?? "服务对象"}评一次，反映集中的问题由工会同${v.team}一起帮助改进。`,
      ],
    },
    {
      key: "integrity",
      kinds: ["法院"],
      say: ({ v }) => [say`围绕公正、廉洁、为民开展岗位讨论，请老法官讲办案体会，新进${v.staff}写一篇心得。`],
    },
    {
      key: "service",
      kinds: ["机关", "其他"],
      say: ({ v, p }) => [say`${p.firstHalf}围绕改进作风、方便办事开展一次讨论，每个科室提出一两条能马上做的改进办法，${p.end}由${v.staff}互相评议。`],
    },
    {
      key: "craft",
      kinds: ["企业"],
      say: ({ v }) => [say`请劳模、老师傅到班组讲安全、讲质量、讲规矩，新进${v.staff}入厂先上一堂工会课。`],
    },
    {
      key: "outreach",
      kinds: ["街道"],
      say: ({ p }) => [say`${p.whole}办两期工会干部培训班，讲建会程序、经费管理和集体协商，把普法课送到企业食堂和工地。`],
    },
    {
      key: "training",
      say: ({ v, p, last }) => {
        const { trainings, trained } = last.growth;
        if (!trainings) return [say`办一次面向会员的专题讲座，题目先征求意见，请懂行的人来讲，签到和讲稿一并存档。`, say`开展送课到组，由${v.team}点题，工会请人来讲，一次讲清一个问题。`];
        return [
          trained
            ? say`${p.last}组织培训${trainings}次、${trained}人次，${p.current}场次不减，多请身边的行家讲，讲完留时间提问。`
            : say`${p.last}组织培训${trainings}次，${p.current}场次不减，每次都登记参加人数和学时。`,
        ];
      },
    },
    {
      key: "scheduledLearning",
      say: (situation) => {
        const events = eventsOf(situation, "教育培训");
        return events === undefined ? undefined : [say`${situation.p.current}安排的学习培训有${events}。`, say`列入计划的学习培训有${events}，时间和要求提前一周通知到人。`];
      },
    },
    {
      key: "models",
      long: true,
      say: ({ v, p, last }) => {
        const [honour] = last.growth.honoursWon;
        return honour
          ? [say`宣传${p.last}${quoted(`“${honour.name}”`, honour.at)}获得者的事迹，让大家看得见、学得到。`]
          : [say`注意发现平凡岗位上的好人好事，每季度在宣传栏介绍一位，${p.end}推荐评先。`, say`推选${v.staff}身边的榜样，请他们讲讲自己怎样做好本职工作。`];
      },
    },
    {
      key: "publicity",
      long: true,
      say: ({ v, p, last }) => {
        const { reports } = last.growth;
        return reports
          ? [say`${p.last}发布工会信息${reports}条，${p.current}每项较大的活动都写一条，发布前核对人名和数字。`]
          : [say`确定一名通讯员，较大的活动结束后三天内写出简讯，图片注明时间地点。`, say`工会的事及时发在${v.place}宣传栏和工作群里，文字简短、照片清楚。`];
      },
    },
  ],
};
