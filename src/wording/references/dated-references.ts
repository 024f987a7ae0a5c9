/** Outdated references that texts copied from the web still carry. The user's own list stands beside this one. */
import type { DatedReference } from "./dated-reference";

const GUIDING_THOUGHT = "习近平新时代中国特色社会主义思想";

export const DATED_REFERENCES: readonly DatedReference[] = [
  {
    words: ["“三个代表”重要思想", "“三个代表”", "三个代表", "科学发展观"],
    outdatedFrom: "2017-10-24",
    rightBeside: GUIDING_THOUGHT,
    instead: `单独作为指导思想已不完整，现行完整表述含“${GUIDING_THOUGHT}”，请以上级当年文件的原文为准`,
    source: "《中国共产党章程》2017年修改",
    certainty: "reported",
  },
  {
    words: ["胡总书记", "胡锦涛总书记", "江总书记", "江泽民总书记"],
    outdatedFrom: "2012-11-15",
    instead: "是以往的领导人，请改为现任领导人的讲话或上级当年文件的表述",
    source: "党的十八届一中全会（2012年11月15日）",
    certainty: "reported",
  },
  {
    words: ["八荣八耻"],
    outdatedFrom: "2013-01-01",
    instead: "是2006年的提法，后来多用社会主义核心价值观，请以上级当年文件为准",
    source: "社会主义荣辱观（2006年）；社会主义核心价值观（2012年）",
    certainty: "reported",
  },
  {
    words: ["群众路线教育实践活动", "群众路线教育活动"],
    outdatedFrom: "2015-01-01",
    instead: "是2013—2014年的活动，已经结束",
    source: "党的群众路线教育实践活动（2013年6月—2014年10月）",
    certainty: "reported",
  },
  {
    words: ["新《工会法》", "新的《工会法》", "新颁布的《工会法》"],
    outdatedFrom: "2005-01-01",
    outdatedTo: "2021-12-31",
    instead: "指的是2001年的修改，已不是新法，写《工会法》即可",
    source: "《中华人民共和国工会法》2001年、2009年修正",
    certainty: "reported",
  },
  {
    words: ["新《工会法》", "新的《工会法》", "新颁布的《工会法》"],
    outdatedFrom: "2025-01-01",
    instead: "现行《工会法》自2022年1月1日起施行，已不是新法，写《工会法》即可",
    source: "《中华人民共和国工会法》（2021年修正）",
    certainty: "confirmed",
  },
  {
    words: ["新颁布的《劳动合同法》", "新修订的《劳动合同法》", "新《劳动合同法》", "新的《劳动合同法》"],
    outdatedFrom: "2016-01-01",
    instead: "《劳动合同法》2008年施行、2013年修改，已不是新法，写《劳动合同法》即可",
    source: "《中华人民共和国劳动合同法》（2012年修正，2013年7月1日起施行）",
    certainty: "reported",
  },
  {
    words: ["新颁布的《劳动合同法》"],
    outdatedFrom: "2010-01-01",
    outdatedTo: "2015-12-31",
    instead: "《劳动合同法》2008年施行，已不是新颁布的法，写《劳动合同法》即可",
    source: "《中华人民共和国劳动合同法》",
    certainty: "reported",
  },
  {
    words: ["《婚姻法》"],
    outdatedFrom: "2021-01-01",
    instead: "已废止，内容在《民法典》婚姻家庭编",
    source: "《中华人民共和国民法典》2021年1月1日起施行，《婚姻法》同时废止",
    certainty: "reported",
  },
  {
    words: ["计划生育", "环孕体检", "环孕检"],
    outdatedFrom: "2021-08-20",
    instead: "政策已改为优化生育，这项工作已取消，建议删去",
    source: "《中华人民共和国人口与计划生育法》2021年修正",
    certainty: "reported",
  },
  {
    words: ["全面建设小康社会", "全面建成小康社会的", "建设小康社会", "奔小康"],
    outdatedFrom: "2021-07-01",
    instead: "小康社会已经全面建成，不能再写成今后的目标",
    source: "2021年7月1日宣布全面建成小康社会",
    certainty: "reported",
  },
  {
    words: ["组织起来、切实维权", "组织起来,切实维权"],
    outdatedFrom: "2019-01-01",
    instead: "是早年的工会工作方针，请核对上级当年的提法",
    source: "通行做法",
    certainty: "unconfirmed",
  },
  {
    words: ["路路通"],
    outdatedFrom: "2015-01-01",
    instead: "是早年的短信平台，请改为现在使用的渠道",
    source: "通行做法",
    certainty: "unconfirmed",
  },
];

export interface FiveYearPlan {
  /** 十一五, as texts write it. */
  readonly words: string;
  readonly lastYear: number;
}

/** Five-year plans by the year they end in. */
export const FIVE_YEAR_PLANS: readonly FiveYearPlan[] = [
  { words: "十五计划", lastYear: 2005 },
  { words: "十一五", lastYear: 2010 },
  { words: "十二五", lastYear: 2015 },
  { words: "十三五", lastYear: 2020 },
  { words: "十四五", lastYear: 2025 },
];
