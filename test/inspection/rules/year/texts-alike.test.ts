import { textsAlike } from "../../../../src/inspection/rules/year/texts-alike";
import { placesOf, reportOf } from "../../ledgers";

describe("会议记录、总结不能互相抄", () => {
  const long = "听取上半年工会工作的通报，讨论下半年文体活动和慰问困难教职工的安排，研究教代会提案办理的进展，对公开栏的更换提出意见并明确专人落实";
  const meetings = (...topics: string[]) => [["会议时间", "会议内容"], ...topics.map((topic, index) => [`2026-0${index + 1}-10`, topic])];

  it("finds minutes that differ in dates, numbers and a word only", () => {
    const copied = `7月3日，36人到会。${long.replace("通报", "汇报")}`;
    expect(placesOf(textsAlike, { meetings: meetings(long, "学习文件", copied) })).toEqual(["会议记录!B4"]);
  });

  it("finds last year's minutes used again", () => {
    expect(reportOf(textsAlike, { meetings: meetings(long) }, { lastYear: { meetings: [["会议时间", "会议内容"], ["2025-03-10", long]] } }).findings.map(({ text }) => text)).toEqual([
      "第 2 行的文字去掉日期、人名和数字后与去年的记录几乎一样",
    ]);
  });

  it("lets short routine and different minutes of one kind pass", () => {
    const other = "听取上半年工会工作的通报，研究暑期疗休养的报名和分批，讨论教工之家设备添置的预算，确定由生活委员询价三家后再议，并布置重阳节看望退休教师";
    expect(placesOf(textsAlike, { meetings: meetings("学习上级文件", "学习上级文件", long, other) })).toEqual([]);
  });

  it("says nothing twice about last year's own repetitions", () => {
    const twice = { meetings: [["会议时间", "会议内容"], ["2025-03-10", long], ["2025-04-10", long]] };
    expect(placesOf(textsAlike, { meetings: meetings("学习文件") }, { lastYear: twice })).toEqual([]);
  });
});
