/** 保障措施: what sees to it that the plan is carried out. */
import { say } from "../phrase";
import type { Measure } from "./situation";

export const SAFEGUARDS: readonly Measure[] = [
  {
    key: "duties",
    say: ({ v }) => [
      say`责任到人。主席负总责，每项工作定一名委员牵头，重要事项先向${v.party}请示汇报。`,
      say`加强领导。重大事项及时向${v.party}报告，争取${v.employer}支持，工会内部一件事一个牵头人。`,
      say`明确分工。工会委员各负其责，${v.party}交办的事和计划内的事一并列入月度安排。`,
    ],
  },
  {
    key: "progress",
    say: ({ v, p }) => [
      say`过程管理。每月对照计划看一次进度，推迟或取消的写明原因，${p.secondHalf}开始时作一次调整。`,
      say`跟踪检查。月初排任务，月底看结果，没有按时完成的在例会上说明。`,
      say`抓好衔接。活动的时间服从${v.employer}的中心工作，避开忙的时段，提前两周协调人员和场地。`,
    ],
  },
  {
    key: "opinions",
    say: () => [
      say`听取意见。活动前问需求，活动后听评价，做得不够的下次改进。`,
      say`接受监督。计划、经费和活动结果向会员公布，意见建议有登记、有回音。`,
      say`依靠小组。事先征求各小组的意见，事后由小组收集评价，改进办法写进小结。`,
    ],
  },
  {
    key: "year",
    long: true,
    say: ({ p }) => [
      say`总结评比。${p.end}对照计划写出总结，做得好的小组和个人予以表彰，没有做到的列入下一步打算。`,
      say`以评促干。${p.end}由会员评议工会工作，评议结果作为改进工作的依据。`,
      say`及时归档。各项工作的材料按月入盒，${p.end}编好目录，随时可以查阅。`,
    ],
  },
];
