import { activitiesIn } from "./reading";

type Cells = readonly string[];

const ROWS: readonly (readonly [month: number, activity: string, office: string, place: string])[] = [
  [3, "女教工插花", "女工委", "礼堂"],
  [4, "春季踏青", "文体委", "公园"],
  [9, "庆祝教师节", "宣传委", "礼堂"],
  [12, "工会工作总结", "主席", "会议室"],
];

/** Heads of schedules, and the row below for a time and the rest. */
const HEADS: Readonly<Record<string, (time: string, activity: string, office: string, place: string, order: number) => Cells>> = {
  "时间 活动内容": (time, activity) => [time, activity],
  "时间 内容 负责人": (time, activity, office) => [time, activity, office],
  "序号 时间 活动内容 负责人": (time, activity, office, _place, order) => [`${order}`, time, activity, office],
  "序号 活动名称 活动时间 责任部门": (time, activity, office, _place, order) => [`${order}`, activity, time, office],
  "活动项目 时间 地点 负责人": (time, activity, office, place) => [activity, time, place, office],
  "时间 活动名称 活动内容 负责人": (time, activity, office, place) => [time, activity, `在${place}举行`, office],
  "月份 主题 主要活动": (time, activity, _office, place) => [time, `${place}之约`, activity],
};

const TIMES: Readonly<Record<string, (month: number) => string>> = {
  "3月": (month) => `${month}月`,
  "3月上旬": (month) => `${month}月上旬`,
  "3月8日": (month) => `${month}月8日`,
  "3.8": (month) => `${month}.8`,
  "3/8": (month) => `${month}/8`,
  "2027年3月": (month) => `2027年${month}月`,
  "3月1日-3月20日": (month) => `${month}月1日-${month}月20日`,
  "3月底前": (month) => `${month}月底前`,
};

const lines = (separator: string) => (rows: readonly Cells[]): string => rows.map((row) => row.join(separator)).join("\n");
const TABLES: Readonly<Record<string, (rows: readonly Cells[]) => string>> = {
  "parted by tabs": lines("\t"),
  "framed by pipes": (rows) => rows.map((row) => `| ${row.join(" | ")} |`).join("\n"),
  "of Markdown": ([head, ...rows]) => [`| ${head!.join(" | ")} |`, `|${head!.map(() => "---").join("|")}|`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n"),
  "parted by commas": lines(","),
  "parted by wide blanks": lines("    "),
  "copied cell by cell": (rows) => rows.map((row) => row.join("\n")).join("\n"),
  "copied cell by cell with blank lines": (rows) => rows.map((row) => row.join("\n\n")).join("\n\n"),
  "copied cell by cell with rules": (rows) => rows.map((row) => row.map((cell) => `${cell} |`).join("\n")).join("\n"),
};

describe.each(Object.entries(TABLES))("tables %s", (_name, table) => {
  it.each(Object.entries(HEADS))("under %s, whatever the times", (head, row) => {
    for (const time of Object.values(TIMES)) {
      const rows = ROWS.map(([month, activity, office, place], index) => row(time(month), activity, office, place, index + 1));
      const text = `云溪小学2027年工会工作计划\n一、目标\n办实事。\n二、活动安排\n${table([head.split(" "), ...rows])}\n三、工作要求\n1.高度重视。`;
      expect(activitiesIn(text)).toEqual(ROWS.map(([month, activity]) => `${month} ${activity}`));
    }
  });
});
