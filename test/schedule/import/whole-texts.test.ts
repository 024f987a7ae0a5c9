import { readFileSync } from "node:fs";
import path from "node:path";
import { importPlanText } from "../../../src/schedule/import";
import { plansIn } from "./reading";

const read = (name: string): string => readFileSync(path.join(__dirname, "../../fixtures/plan-texts", name), "utf8");

const TWO_PLANS = [
  [
    "1 走访困难教职工，送上新春祝福", "1 讨论本年度经费预算",
    "3 “三八”节女教工书签制作", "3 协助德育处开展学雷锋志愿服务",
    "4,5 教职工健步走；庆“五、一”先进座谈会", "4,5 推荐“最美教师”",
    "6 召开四届三次教代会", "6 “六一”慰问教职工子女",
    "7,8 暑期送清凉",
    "9 教师节师徒结对仪式，表彰优秀师傅",
    "10 重阳节退休教师茶话会", "10 配合党支部开展主题党日",
    "12,1 工会工作总结", "12,1 迎新年游艺会",
  ],
  [
    "9w1 召开委员会，布置学期工作", "9w2 教师节座谈会", "10w5 国庆歌咏比赛", "10w7 重阳节慰问", "11w10 提案征集", "12w15 教职工拔河赛",
    "1w19 学期总结，档案整理",
  ],
];

const ONE_LINE = [
  [
    "2 制定工会计划", "2 迎新学期座谈", "3 “三·八”节女教工联谊", "3 收缴会费,统计会员", "4 教工气排球赛",
    "5,6 庆“五·一”先进表彰", "5,6 慰问“六·一”儿童节困难学生", "9 教师节庆祝活动,评选优秀教师", "9 完善会员名册", "12 评选先进小组", "12 工会总结",
  ],
  ["9 迎新茶话会", "9 入会登记", "10 登高", "11 才艺展示", "12 迎新年联欢"],
];

describe("a website's page with a review, two plans, a budget and links", () => {
  const text = read("两篇与回顾.txt");

  it("yields the two schedules and nothing else", () => {
    expect(plansIn(text)).toEqual(TWO_PLANS);
  });

  it("tells titles, year schemes and years", () => {
    expect(importPlanText(text).plans.map(({ title, yearScheme, activities }) => [title, yearScheme, activities.map(({ year }) => year)])).toEqual([
      ["【篇一】青禾镇中心小学工会2026年工作总结及2027年工作计划", "calendar", Array(14).fill(2027)],
      ["【篇二】云河中学工会2027学年第一学期工作计划", "school", [2027, 2027, 2027, 2027, 2027, 2027, 2028]],
    ]);
  });

  it("reports the gaps", () => {
    expect(importPlanText(text).problems.map(({ offset }) => text.slice(offset, offset + 2))).toEqual(["xx", "__"]);
  });

  const changes: Record<string, (text: string) => string> = {
    "CRLF line ends": (plain) => plain.replace(/\n/g, "\r\n"),
    "a byte order mark": (plain) => `\ufeff${plain}`,
    "blanks at line ends": (plain) => plain.replace(/\n/g, "  \n"),
    "indented lines": (plain) => plain.replace(/\n(?=[^\n\t])/g, "\n　　"),
    "a blank line behind every line": (plain) => plain.replace(/\n/g, "\n\n"),
    "page numbers every ten lines": (plain) => plain.split("\n").map((line, index) => (index % 10 === 9 ? `${line}\n第 ${index} 页 共 90 页` : line)).join("\n"),
    "Kangxi radicals": (plain) => plain.replace(/月/g, "⽉"),
    "invisible characters": (plain) => plain.replace(/月/g, "月\u200b"),
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`reads the same with ${name}`, () => {
      const plain = (plans: string[][]): string[][] => plans.map((plan) => plan.map((line) => line.replace(/⽉/g, "月")));
      expect(plain(plansIn(change(text)))).toEqual(TWO_PLANS);
    });
  }
});

describe("a text on one line with watermarks inside words", () => {
  it("yields its two schedules", () => {
    expect(plansIn(read("一行两篇.txt"))).toEqual(ONE_LINE);
  });
});
