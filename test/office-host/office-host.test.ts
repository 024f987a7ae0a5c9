/** @jest-environment-options {"globalsCleanup": "off"} */
import { freshHost } from "./load-office";
import type { OfficeHost } from "./office-host";

let host: OfficeHost;
beforeEach(async () => {
  host = await freshHost();
  host.workbook.add("台帐");
});

const failure = async (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await Excel.run(work);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("nothing failed");
};

describe("Microsoft's client on the host in memory", () => {
  it("writes and reads cells", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台帐");
      sheet.getRange("A1:B2").values = [["姓名", "1月"], ["'001", 5]];
      const used = sheet.getUsedRangeOrNullObject(true).load("address,values");
      await context.sync();
      return [used.address, used.values];
    });
    expect(read).toEqual(["'台帐'!A1:B2", [["姓名", "1月"], ["001", 5]]]);
  });

  it("writes more cells than the client sends at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台帐").getRange("A1:D2000");
      range.values = Array.from({ length: 2000 }, (_, row) => [row, row, row, row]);
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cell(1999, 3).value).toBe(1999);
  });

  it("has the client refuse what was not loaded", async () => {
    const error = await failure((context) => Promise.resolve(context.workbook.worksheets.getItem("台帐").getRange("A1").values));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["PropertyNotLoaded", "Range.values"]);
  });

  it("says ItemNotFound for a sheet that isn't there, and null objects where those were asked for", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("没有").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("refuses an array of the wrong size", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("台帐").getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("keeps what was done before the action that fails", async () => {
    await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台帐");
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A1:B1").values = [[1]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe("done");
  });

  it("is loud about what it lacks", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("台帐").tables.add("A1:B2", true);
      await context.sync();
    });
    expect(error.code).toBe("TestHostNotImplemented");
    expect(host.gaps).toHaveLength(1);
  });

  it("tells of what the user types, until nobody listens", async () => {
    const heard: string[] = [];
    const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    const registration = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(`${event.address} ${event.source}`)));
      await context.sync();
      return handler;
    });
    host.type("台帐", 4, 1, 42);
    await moment();
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.type("台帐", 5, 1, 43);
    await moment();
    expect(heard).toEqual(["B5 Local"]);
  });

  it.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
  ])("refuses a whole request with %i", async (number, code) => {
    host.faultAt = () => ({ kind: "refused", code: number });
    const error = await failure(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});
