/** What the columns of a schedule's table hold, by their headings. */

export type ColumnRole =
  /** 月份 */ | "month"
  /** 时间, 日期 */ | "time"
  /** 周次 */ | "week"
  /** 活动名称 */ | "name"
  /** 活动内容 */ | "content"
  /** 主题 */ | "theme"
  /** 金额, 预算 */ | "money"
  /** 姓名, 生日: a table of people */ | "people"
  /** 序号, 负责人, 地点 … */ | "other";

const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["people", /^(?:姓名|出生年?月?日?|性别|身份证号?码?|学历|职称|入会时间|参加工作时间|会员姓名|值班人员?|值日人?)$/],
  ["money", /金额|预算|支出|收入|结余|元\)?$|经费|单价|标准|合计|会费|收支/],
  ["month", /^(?:月份?|月份?[、/和]主题|月度|时间\(月份?\)|月份\(时间\))$/],
  ["week", /^(?:周次?|教学周|周数|星期次|周别|週次?)$/],
  ["time", /^(?:(?:活动|工作|完成|实施|开展|计划|拟定|举办|举行|预计|预定|起止|具体|大致|拟|安排)*(?:时间|日期|时限|时段|时间段|月份|时间节点|时间安排)|季度|阶段|进度|旬次?|日程|期限|起止日期)(?:\(.*\))?$/],
  ["name", /^(?:(?:活动|项目|工作|任务|事项|主要|计划|重点)*(?:名称|项目)|(?:主要|重点|工会|女工|女职工|文体|小组|月|周)?活动|活动主题\/?名称)$/],
  ["content", /^(?:(?:主要|重点|具体|工会|常规|中心|本月|月度|各月|预定|计划|拟开展的?|开展|活动|工作)*(?:活动|工作|内容|任务|事项|安排|要点|重点|计划|行事)(?:内容|安排|要点|事项|及要求|和要求|与要求|及内容|及措施|与措施)*|事项|事由|行事)$/],
  ["theme", /^(?:活动|工作|月度?|本月|周|每周|本周)?主题$/],
  ["other", /^(?:主要|重要|重大|本月)?(?:节日|纪念日|节庆)$/],
  ["other", /^(?:序号|编号|项次|[Nn]o\.?|号|负责|对象|范围|人数|地点|场地|形式|要求|目标|措施|备注|说明|类别|类型|分类|领域|板块|配合|承办|主办|协办|方式|目的|受众|部门|单位|效果|成效)$/],
  [
    "other",
    /^(?:责任|负责|承办|主办|协办|牵头|配合|组织|参加|参与|参赛|活动|分管|具体|实施|执行|经办|联系|主持|落实|完成|工作|预期|邀请|服务|面向|相关|工会|主要|学校|安排|人员)+(?:部门|单位|处室|科室|班级|年级|小组|人员?|者|对象|地点|场所|场地|方式|形式|要求|措施|备注|说明|类别|类型|情况|效果|目标|目的|领导|范围|人数|成员)$/,
  ],
];

/** The role a heading gives its column, or undefined where the text is no heading we know. */
export function roleOf(folded: string): ColumnRole | undefined {
  const heading = folded.replace(/[\s*:]/g, "");
  return heading.length > 0 && heading.length <= 14 ? HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] : undefined;
}

/** Whether cells form the head of a schedule: a time, what is done, and hardly anything unknown. */
export function isScheduleHead(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const roles = filled.map(roleOf);
  const known = roles.filter((role) => role !== undefined).length;
  return filled.length >= 2 && known * 3 >= filled.length * 2 && roles.some(isTime) && roles.some(isContent) && !roles.includes("people");
}

export function isTime(role: ColumnRole | undefined): boolean {
  return role === "month" || role === "time" || role === "week";
}

export function isContent(role: ColumnRole | undefined): boolean {
  return role === "name" || role === "content" || role === "theme";
}
