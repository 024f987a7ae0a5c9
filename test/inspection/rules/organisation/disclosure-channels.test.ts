import { disclosureChannels } from "../../../../src/inspection/rules/organisation/disclosure-channels";
import { placesOf } from "../../ledgers";

describe("公开既上公开栏，也上会", () => {
  const disclosures = (...channels: string[]) => [["公开时间", "公开内容", "公开形式"], ...channels.map((channel) => ["2026-05-01", "经费", channel])];

  it("finds a channel that was never used", () => {
    expect(placesOf(disclosureChannels, { disclosures: disclosures("学校网站", "公开栏") })).toEqual(["校务公开!"]);
    expect(placesOf(disclosureChannels, { disclosures: disclosures("教职工大会", "公示栏") })).toEqual([]);
  });
});
