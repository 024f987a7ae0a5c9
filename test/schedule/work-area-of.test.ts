import { WORK_AREAS } from "../../src/regulation";
import { bareName } from "../../src/schedule/activity-names";
import { DUTIES } from "../../src/schedule/duties";
import { FESTIVAL_CUSTOMS } from "../../src/schedule/festivals";
import { workAreaOf } from "../../src/schedule/work-area-of";

describe("workAreaOf", () => {
  it.each([
    ["教职工乒乓球赛", "文体活动"],
    ["庆“三八”女教职工健步走", "女职工工作"],
    ["教代会提案答复", "民主管理"],
    ["校务公开自查", "民主管理"],
    ["经费预算", "财务经审"],
    ["困难职工建档", "慰问帮扶"],
    ["重阳节看望退休教师", "慰问帮扶"],
    ["青年教师教学比武", "技能竞赛"],
    ["师德师风演讲", "教育培训"],
    ["教师风采展", "文体活动"],
    ["工会主席、经审委员参加上级培训", "教育培训"],
    ["教职工体检", "生活保障"],
    ["迎接年度考核", "组织建设"],
    ["协助处理聘任纠纷", "权益维护"],
    ["协助做好毕业班工作", undefined],
  ])("%s: %s", (name, area) => {
    expect(workAreaOf(bareName(name))).toBe(area);
  });

  it("knows every area by some duty, festival or word", () => {
    const known = new Set([
      ...DUTIES.map(({ area }) => area),
      ...FESTIVAL_CUSTOMS.map(({ area }) => area),
      workAreaOf("劳动合同"),
    ]);
    expect(WORK_AREAS.filter((area) => !known.has(area))).toEqual([]);
  });
});
