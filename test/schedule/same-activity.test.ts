import fc from "fast-check";
import { sameActivity } from "../../src/schedule/same-activity";

function activity(name: string, month: number) {
  return { activity: name, months: [{ year: 2027, month }] };
}

describe("sameActivity", () => {
  it.each([
    ["组织教职工乒乓球比赛", 10, "教职工乒乓球赛", 10],
    ["趣味运动会", 4, "教职工趣味运动会", 5],
    ["春季校园健步走", 4, "开展健步走活动", 4],
    ["召开教代会", 3, "召开第三届教代会第二次会议", 4],
    ["庆祝三八妇女节", 3, "“三八”节活动", 3],
    ["庆“三八”插花活动", 3, "“三八”妇女节插花", 3],
    ["夏送凉", 7, "高温慰问送清凉", 8],
    ["教职工体检", 5, "组织教职工做好体检工作。", 6],
    ["迎新年联欢会", 12, "教职工迎新年文艺联欢", 12],
  ])("%s in month %d is %s in month %d", (a, monthA, b, monthB) => {
    expect(sameActivity(activity(a, monthA), activity(b, monthB))).toBe(true);
  });

  it.each([
    ["教职工篮球赛", 10, "教职工乒乓球赛", 10],
    ["教职工运动会", 5, "教职工运动会", 10],
    ["端午节慰问会员", 6, "端午包粽子比赛", 6],
    ["召开教代会", 3, "征集教代会提案", 3],
    ["拟定教师节活动方案", 8, "庆祝教师节", 9],
    ["女教职工健步走", 3, "庆“三八”活动", 3],
    ["消防安全演练", 11, "普法知识讲座", 11],
    ["五一活动", 5, "五四活动", 5],
  ])("%s in month %d is not %s in month %d", (a, monthA, b, monthB) => {
    expect(sameActivity(activity(a, monthA), activity(b, monthB))).toBe(false);
  });

  it("knows December and the January after it as neighbours", () => {
    const january = { activity: "冬季送温暖", months: [{ year: 2028, month: 1 }] };
    expect(sameActivity(activity("冬季送温暖", 12), january)).toBe(true);
    expect(sameActivity(activity("冬季送温暖", 1), january)).toBe(false);
  });

  it("is the same from both sides, and everything is itself", () => {
    const names = [
      "庆祝教师节",
      "教师节慰问",
      "召开教代会",
      "教代会提案答复",
      "乒乓球赛",
      "教职工乒乓球比赛",
      "送温暖",
      "体检",
      "",
      "“”",
      "2026年联欢会",
    ];
    const named = fc.record({ name: fc.constantFrom(...names), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(named, named, (a, b) => {
        const [first, second] = [activity(a.name, a.month), activity(b.name, b.month)];
        expect(sameActivity(first, second)).toBe(sameActivity(second, first));
        expect(sameActivity(first, first)).toBe(true);
      }),
    );
  });
});
