import { freshHost } from "./load-office";
import type { OfficeHost } from "./office-host";

let host: OfficeHost;
beforeEach(async () => {
  host = await freshHost();
  host.workbook.add("台帐");
});

describe("Microsoft's client on the host in memory", () => {
  it("writes and reads cells", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台帐");
      sheet.getRange("A1:B2").values = [["姓名", "1月"], ["'001", 5]];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,values");
      await context.sync();
      return [used.address, used.values];
    });
    expect(read).toEqual(["'台帐'!A1:B2", [["姓名", "1月"], ["001", 5]]]);
  });
});
