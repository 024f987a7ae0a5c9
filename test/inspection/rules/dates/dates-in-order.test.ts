import { datesInOrder } from "../../../../src/inspection/rules/dates/dates-in-order";
import { placesOf } from "../../ledgers";

describe("同一件事的日期要有先后", () => {
  it("finds ends before beginnings, wherever a table has both", () => {
    const library = [["借阅人", "借阅日期", "归还日期"], ["赵一", "2026-03-01", "2026-02-01"], ["钱二", "2026-03-01", null], ["孙三", "2026-03-01", "2026-03-01"]];
    const disputes = [["案号", "申请日期", "结案日期"], ["1", "2026-05-10", "2026-05-08"]];
    expect(placesOf(datesInOrder, { library, disputes })).toEqual(["劳动争议调解!C2", "职工书屋借阅!C2"]);
  });

  it("takes a month for any of its days", () => {
    expect(placesOf(datesInOrder, { hardship: [["姓名", "建档日期", "复核日期"], ["赵一", "2026-03-20", "2026年3月"]] })).toEqual([]);
  });
});
