import { ExcelHost } from "../host/excel";
import type { Desk } from "../jobs/desk";
import { WorkbookDesk } from "../jobs/workbook-desk";
import { randomText } from "../taskpane/random-text";
import { today } from "../taskpane/today";
import { workbookName } from "./workbook-name";

declare const PRODUCT_VERSION: string;

/** The desk over the open workbook. WKWebView, in which Excel for Mac and iPad shows the pane, saves no downloads. */
export function openDesk(platform: string): Desk {
  const host = new ExcelHost({
    canDownload: platform !== "Mac" && platform !== "iOS",
    now: () => Date.now(),
    session: randomText(),
  });
  return new WorkbookDesk(host, {
    name: workbookName(Office.context.document.url),
    writtenBy: `union-ledger ${PRODUCT_VERSION}`,
    today,
    newSalt: randomText,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => performance.now(),
  });
}
