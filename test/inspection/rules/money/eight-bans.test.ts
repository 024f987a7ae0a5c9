import { eightBans } from "../../../../src/inspection/rules/money/eight-bans";
import { placesOf } from "../../ledgers";

describe("工会经费“八不准”", () => {
  const found = (...summaries: string[]) => placesOf(eightBans, { journal: [["日期", "摘要", "支出金额"], ...summaries.map((summary) => ["2026-05-01", summary, 100])] });
  const all = (count: number) => Array.from({ length: count }, (_, index) => `经费收支明细!B${index + 2}`);

  it("finds cards, drink and tobacco, banquets, clubs and bonuses by their words", () => {
    const banned = ["购 超市购物卡", "加油卡充值", "购白酒两箱", "会议用烟酒", "宴请来宾", "年终聚餐", "KTV 活动费", "发放过节费", "工会干部津贴", "交通罚款"];
    expect(found(...banned)).toEqual(all(banned.length));
  });

  it("does not fire at what only sounds alike", () => {
    expect(
      found(
        "会员生日蛋糕券", "好味蛋糕店代金券（生日）", "购医用酒精", "酒店会议室租金", "戒烟讲座资料", "购禁烟标识", "购烟感器", "卡拉OK大赛奖品", "歌咏比赛奖品", "技能竞赛奖金",
        "运动会裁判补助", "伙食补助", "困难职工补助", "工会消费券采购", "电影券", "会员年票", "贺卡制作", "读书卡片", "办公电费",
      ),
    ).toEqual([]);
  });

  it("looks at goods given too, and not at income", () => {
    const tables = {
      welfare: [["节日", "慰问品"], ["春节", "超市购物卡500元"], ["中秋", "月饼"]],
      visits: [["慰问日期", "慰问对象", "慰问品"], ["2026-05-01", "赵一", "红酒一箱"]],
      journal: [["日期", "摘要", "收入金额", "支出金额"], ["2026-05-01", "退回多付的购物卡款", 100, null]],
    };
    expect(placesOf(eightBans, tables).sort()).toEqual(["节日慰问品发放!B2", "走访慰问!C2"].sort());
  });
});
