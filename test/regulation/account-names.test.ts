import { accountKey, accountNamed, ACCOUNTS, directionOf } from "../../src/regulation";

describe("the account that a name means", () => {
  it.each([
    ["1.4 困难帮扶支出", "困难职工帮扶支出"],
    ["50105会员活动支出（端午）", "会员活动支出"],
    ["职工集体福利支出", "会员活动支出"],
    ["职工活动支出—文体活动费", "文体活动支出"],
    ["拨缴经费", "拨缴经费收入"],
    ["代扣会员会费收入", "会费收入"],
    ["会费", "会费收入"],
    ["其他收入", "其他收入"],
    ["其他", "其他支出"],
    ["事业收入", "附属单位上缴收入"],
    ["事业支出", "对附属单位的支出"],
  ])("%s: %s", (name, account) => {
    expect(accountNamed(name)?.name).toBe(account);
  });

  it("is known by its own name, whichever it is", () => {
    expect(ACCOUNTS.filter((account) => accountNamed(account.name) !== account)).toEqual([]);
  });

  it("is none where the words are none's, codes included", () => {
    expect(["办公费", "50105", ""].map(accountNamed)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the side of a budget", () => {
  it.each([
    ["上级补助", "income"],
    ["动用以前年度结余", "income"],
    ["设备购置", "expense"],
    ["办公费", "expense"],
    ["合唱团", undefined],
  ])("of %s: %s", (name, direction) => {
    expect(directionOf(name)).toBe(direction);
  });
});

describe("names that are compared", () => {
  it("are the same for one account, and for turns of phrase", () => {
    expect(accountKey("困难补助")).toBe(accountKey("3.2 困难职工帮扶支出"));
    expect(accountKey("教职工合唱活动")).toBe(accountKey("合唱费"));
    expect(accountKey("合唱")).not.toBe(accountKey("书法"));
  });
});
