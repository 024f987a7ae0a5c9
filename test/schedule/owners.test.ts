import { withOwners } from "../../src/schedule/owners";
import type { ScheduleRow } from "../../src/schedule";

const TASKS = [
  { person: "甲", task: "财务" },
  { person: "乙", task: "经费审查（经审）" },
];

const row = (activity: string, area: string): ScheduleRow => ({ key: activity, months: [{ year: 2027, month: 7 }], activity, area, sources: [] });
const ownerOf = (activity: string, area: string, tasks = TASKS) => withOwners([row(activity, area)], tasks)[0]!.owner;

describe("who is in charge", () => {
  it("lets nobody audit the books he or she keeps", () => {
    expect(ownerOf("编制年度工会经费预算，提交工会委员会、经审会审查", "财务经审")).toBe("甲");
    expect(ownerOf("经审会审查上半年经费收支", "财务经审")).toBe("乙");
    expect(ownerOf("半年经费审查", "财务经审")).toBe("乙");
    expect(ownerOf("工会主席、经审委员参加上级培训", "教育培训")).toBeUndefined();
    expect(ownerOf("经审会审查上半年经费收支", "财务经审", [TASKS[0]!])).toBeUndefined();
    expect(ownerOf("收缴上半年会费", "财务经审", [TASKS[1]!])).toBeUndefined();
  });
});
