import { matchTopics } from "../../../src/inspection";

describe("an item of a union's own list", () => {
  it.each([
    ["工会委员会、经审委、女工委健全，分工明确", ["committees"]],
    ["经审会定期审查经费，账目清楚", ["auditCommittee", "funds"]],
    ["按期换届，手续齐全", ["election"]],
    ["每年至少召开一次教代会", ["congress"]],
    ["提案答复及时", ["proposals"]],
    ["公开内容规范", ["openness"]],
    ["设有对内对外公开栏", ["opennessRules"]],
    ["困难职工建档", ["hardship"]],
    ["“五必访”及时，有记录", ["visits"]],
    ["按月足额收缴会费", ["dues"]],
    ["预算审批程序完备", ["budget"]],
    ["工会经费独立核算", ["funds", "account"]],
    ["开展丰富多彩的文体活动", ["activities"]],
    ["有年度工作计划和总结", ["planAndSummary"]],
    ["工会小组健全", ["groups"]],
    ["台账齐全，装订成册", ["archive"]],
    ["校园绿化美观", []],
  ])("%s speaks of %j", (item, topics) => {
    expect(matchTopics(item)).toEqual(topics);
  });

  it("is left to the inspector where only the site shows it", () => {
    expect(matchTopics("会员名册准确", "实地查看、座谈")).toEqual([]);
    expect(matchTopics("会员名册准确", "查台账、座谈")).toEqual(["members"]);
  });

  it("takes its block's topic where its own words say nothing", () => {
    expect(matchTopics("工作扎实有效", "", "女职工工作")).toEqual(["women"]);
  });
});
