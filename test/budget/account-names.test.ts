import { itemOf, meaningOfLine } from "../../src/budget";

describe("what an entry is booked to", () => {
  it.each([
    ["会员活动支出", "端午节慰问品", "festivalGoods"],
    ["职工集体福利支出", "春节物品", "festivalGoods"],
    ["职工活动支出-职工集体福利支出", "教师生日蛋糕券", "birthday"],
    ["50105 会员活动支出", "观影票", "film"],
    ["会员活动支出", "会员纪念册", "会员活动支出"],
    ["会员活动支出", "住院慰问", "lifeEvents"],
    ["职工活动支出", "教职工乒乓球比赛", "文体活动支出"],
    ["职工活动支出", "订报", "其他活动支出"],
    ["业务支出—专项业务费", "表彰先进", "commendation"],
    ["送温暖费", "慰问困难职工", "送温暖支出"],
    ["送温暖支出", "高温慰问饮品", "coolness"],
    ["事业支出", "补助附属单位", "对附属单位的支出"],
    ["其他支出", "捐赠", "其他支出"],
    ["", "教职工羽毛球赛", "文体活动支出"],
  ])("%s, %s", (account, summary, id) => {
    expect(itemOf(account, summary, "expense")?.id).toBe(id);
  });

  it.each([["上级工会补助收入", "上级补助收入"], ["工会经费拨款", "拨缴经费收入"], ["利息收入", "其他收入"], ["其他收入", "其他收入"], ["代扣会员会费收入", "会费收入"]])("%s is income of %s", (account, id) => {
    expect(itemOf(account, "", "income")?.id).toBe(id);
  });

  it("guesses nothing from an account that is none of ours", () => {
    expect(itemOf("办公费", "购打印纸", "expense")).toBeUndefined();
    expect(itemOf("", "某事", "expense")).toBeUndefined();
  });
});

describe("what a line of a budget table means", () => {
  it.each([
    ["本年收入合计", "total"],
    ["支出总额", "total"],
    ["动用以前年度结余", "surplusDrawn"],
    ["上年结转", "carriedOver"],
    ["期末滚存结余", "closing"],
    ["上年结余", "closing"],
    ["职工活动支出", "head"],
    ["文体活动支出", "account"],
    ["生日蛋糕", "item"],
  ])("%s", (name, kind) => {
    expect(meaningOfLine(name, undefined)?.kind).toBe(kind);
  });

  it("knows no account for a word of its own at the top", () => {
    expect(meaningOfLine("合唱团", undefined)).toBeUndefined();
  });
});
