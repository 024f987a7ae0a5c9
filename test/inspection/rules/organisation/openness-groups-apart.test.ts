import { opennessGroupsApart } from "../../../../src/inspection/rules/organisation/openness-groups-apart";
import { placesOf } from "../../ledgers";

describe("公开的领导小组和监督小组人员要分开", () => {
  it("finds whoever is in both", () => {
    const committees = [["机构", "姓名"], ["校务公开领导小组", "赵一"], ["校务公开监督小组", "赵一"], ["校务公开监督小组", "钱二"], ["经审会", "赵一"]];
    expect(placesOf(opennessGroupsApart, { committees })).toEqual(["组织机构!B3"]);
  });
});
