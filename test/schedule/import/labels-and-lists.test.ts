import { activitiesIn } from "./reading";

const HAN = "一二三四五六七八九";

/** Every way to write a month that is common enough to be met with every way to write a list. */
const LABELS: Readonly<Record<string, (month: number, order: number) => string>> = {
  "3月": (month) => `${month}月`,
  三月份: (month) => `${han(month)}月份`,
  "03月": (month) => `0${month}月`,
  "３月": (month) => `${String.fromCharCode(0xff10 + month)}月`,
  "2027年3月": (month) => `2027年${month}月`,
  "【三月】": (month) => `【${han(month)}月】`,
  "（三月）": (month) => `（${han(month)}月）`,
  "“三月”": (month) => `“${han(month)}月”`,
  "一、三月份": (month, order) => `${han(order)}、${han(month)}月份`,
  "（一）3月份": (month, order) => `（${han(order)}）${month}月份`,
  "1、三月份": (month, order) => `${order}、${han(month)}月份`,
  "●3月": (month) => `●${month}月`,
  "★三月份★": (month) => `★${han(month)}月份★`,
  "## 3月": (month) => `## ${month}月`,
  三月份工作安排: (month) => `${han(month)}月份工作安排`,
  "三月（爱心月）": (month) => `${han(month)}月（爱心月）`,
};

const LISTS: Readonly<Record<string, (label: string, first: string, second: string) => string>> = {
  "1、 below": (label, first, second) => `${label}\n1、${first}\n2、${second}`,
  "1. with full stops below": (label, first, second) => `${label}\n1.${first}。\n2.${second}。`,
  "（1） with semicolons below": (label, first, second) => `${label}\n（1）${first}；\n（2）${second}；`,
  "① below": (label, first, second) => `${label}\n①${first}\n②${second}`,
  "• below": (label, first, second) => `${label}\n• ${first}\n• ${second}`,
  "plain lines below": (label, first, second) => `${label}\n${first}\n${second}`,
  "blank lines between": (label, first, second) => `${label}\n\n1. ${first}\n\n2. ${second}\n`,
  "numbers behind": (label, first, second) => `${label}1、${first}；2、${second}`,
  "semicolons behind a colon": (label, first, second) => `${label}：${first}；${second}。`,
  "the first behind, the second below": (label, first, second) => `${label}：1、${first}\n2、${second}`,
  "rows of a table": (label, first, second) => `${label}\t${first}\t工会\n${label}\t${second}\t工会`,
};

const ITEMS: readonly (readonly [month: number, first: string, second: string])[] = [
  [3, "庆祝三八节", "邀请医生义诊"],
  [4, "春季踏青", "开展荐书、评书活动"],
  [9, "教工拔河", "工会工作总结"],
];

function han(value: number): string {
  return HAN.charAt(value - 1);
}

describe.each(Object.entries(LABELS))("months written %s", (_label, label) => {
  it.each(Object.entries(LISTS))("with their items as %s", (_list, list) => {
    const months = ITEMS.map(([month, first, second], index) => list(label(month, index + 1), first, second));
    const text = `云溪小学2027年工会工作计划\n一、目标\n办实事。\n二、活动安排\n${months.join("\n")}\n云溪小学工会\n2027年2月18日`;
    expect(activitiesIn(text)).toEqual(ITEMS.flatMap(([month, first, second]) => [`${month} ${first}`, `${month} ${second}`]));
  });
});
