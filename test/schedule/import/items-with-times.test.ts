import { activitiesIn } from "./reading";

const ITEMS: readonly (readonly [month: number, activity: string])[] = [
  [3, "女教工插花"],
  [4, "春季踏青"],
  [5, "教工拔河"],
  [10, "重阳节慰问"],
];

const NUMBERS: Readonly<Record<string, (order: number) => string>> = {
  "no number": () => "",
  "1、": (order) => `${order}、`,
  "1.": (order) => `${order}.`,
  "（1）": (order) => `（${order}）`,
  "（一）": (order) => `（${"一二三四".charAt(order - 1)}）`,
  "①": (order) => "①②③④".charAt(order - 1),
  "●": () => "●",
};

const TIMES: Readonly<Record<string, (month: number) => string>> = {
  "3月": (month) => `${month}月`,
  "3月上旬": (month) => `${month}月上旬`,
  "3月8日": (month) => `${month}月8日`,
  "2027年3月": (month) => `2027年${month}月`,
};

/** Where an item may name its time. */
const ITEM_FORMS: Readonly<Record<string, (time: string, activity: string) => string>> = {
  "插花（3月）": (time, activity) => `${activity}（${time}）`,
  "（3月）插花": (time, activity) => `（${time}）${activity}`,
  "【3月】插花": (time, activity) => `【${time}】${activity}`,
  "3月：插花": (time, activity) => `${time}：${activity}`,
  "3月 插花": (time, activity) => `${time} ${activity}`,
  "插花，3月。": (time, activity) => `${activity}，${time}。`,
  "插花：3月": (time, activity) => `${activity}：${time}`,
  "插花。时间：3月。": (time, activity) => `${activity}。时间：${time}。`,
  "插花 and 时间：3月 below": (time, activity) => `${activity}\n时间：${time}`,
  "插花……3月": (time, activity) => `${activity}……${time}`,
  "3月——插花": (time, activity) => `${time}——${activity}`,
  "插花，时间安排在3月。": (time, activity) => `${activity}，时间安排在${time}。`,
  "计划3月插花。": (time, activity) => `计划${time}${activity}。`,
  "拟于3月插花。": (time, activity) => `拟于${time}${activity}。`,
  "在3月插花。": (time, activity) => `在${time}${activity}。`,
  "a row 3月, 插花": (time, activity) => `${time}\t${activity}`,
  "a row 插花, 3月": (time, activity) => `${activity}\t${time}`,
};

describe.each(Object.entries(ITEM_FORMS))("items such as %s", (_form, item) => {
  it.each(Object.entries(NUMBERS))("numbered %s", (_number, number) => {
    for (const time of Object.values(TIMES)) {
      const list = ITEMS.map(([month, activity], index) => number(index + 1) + item(time(month), activity));
      const text = `云溪小学2027年工会工作计划\n一、目标\n办实事。\n二、活动安排\n${list.join("\n")}\n`;
      expect(activitiesIn(text)).toEqual(ITEMS.map(([month, activity]) => `${month} ${activity}`));
    }
  });
});
