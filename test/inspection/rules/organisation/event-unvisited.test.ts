import { eventUnvisited } from "../../../../src/inspection/rules/organisation/event-unvisited";
import { placesOf } from "../../ledgers";

describe("会员退休、去世要有慰问记录", () => {
  it("finds an occasion without a visit", () => {
    const memberChanges = [["变动日期", "姓名", "变动类型"], ["2026-06-30", "赵一", "退休"], ["2026-07-30", "钱二", "退休"], ["2026-08-01", "孙三", "转出"], ["2025-06-30", "李四", "退休"]];
    const visits = [["慰问日期", "慰问对象", "慰问事由"], ["2026-07-02", "赵 一", "退休离岗"]];
    expect(placesOf(eventUnvisited, { memberChanges, visits })).toEqual(["会员变动!C3"]);
  });
});
