import { unreadableAmount } from "../../../../src/inspection/rules/cells/unreadable-amount";
import { placesOf } from "../../ledgers";

describe("金额和数量要是数", () => {
  it("finds letters among digits and words for amounts", () => {
    const visits = [["慰问日期", "慰问金额"], ["2026-03-01", "8O0元"], ["2026-03-02", "见发票"], ["2026-03-03", "0.5万元"], ["2026-03-04", "叁佰元整"], ["2026-03-05", "无"]];
    expect(placesOf(unreadableAmount, { visits })).toEqual(["走访慰问!B2", "走访慰问!B3"]);
  });
});
