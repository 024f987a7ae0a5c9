import { groupHeadcount } from "../../../../src/inspection/rules/sums/group-headcount";
import { placesOf } from "../../ledgers";

describe("小组人数要与名单一致", () => {
  it("counts the names, the leader in or beside them", () => {
    const groups = [
      ["小组名称", "组长", "人数", "组员"],
      ["一组", "赵一", 3, "赵一、钱二、孙三"],
      ["二组", "赵一", 3, "钱二、孙三"],
      ["三组", "赵一", 5, "赵一、钱二、孙三"],
      ["四组", "赵一", 9, "赵一、钱二等"],
    ];
    expect(placesOf(groupHeadcount, { groups })).toEqual(["工会小组!C4"]);
  });
});
