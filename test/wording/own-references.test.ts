import { readReferences } from "../../src/wording";
import { found } from "./check";

describe("the user's own list of outdated references", () => {
  it("is read line by line and used beside ours", () => {
    const { references, unreadable } = readReferences("# 我们的清单\n文明办公室、文明科室|2025-01-01|先锋岗|区工会〔2024〕9号\n\n坏的一行");
    expect(unreadable).toEqual([4]);
    expect(references).toEqual([
      { words: ["文明办公室", "文明科室"], outdatedFrom: "2025-01-01", instead: "先锋岗", source: "区工会〔2024〕9号", certainty: "unconfirmed" },
    ]);
    const text = "评选文明科室，学习党的十八大精神。";
    expect(found("text-outdated-reference", text, { ownReferences: references })).toEqual(["文明科室", "十八大"]);
    expect(found("text-outdated-reference", text, { ownReferences: references, year: 2024 })).toEqual(["十八大"]);
  });

  it("takes its words for words, whatever they hold", () => {
    const { references } = readReferences("a.*(b[|2020-01-01||");
    expect(found("text-outdated-reference", "这里有a.*(b[，那里有axxb", { ownReferences: references })).toEqual(["a.*(b["]);
  });
});
