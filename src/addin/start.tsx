/** The task pane in Excel: waits for Office, then shows the pane over the open workbook. */
import { createRoot } from "react-dom/client";
import { ExcelHost, startOffice } from "../host/excel";
import { WorkbookDesk } from "../jobs/workbook-desk";
import { Pane } from "../taskpane/pane";
import { SECTIONS, type SectionId } from "../taskpane/sections/sections";
import { today } from "../taskpane/today";
import { BROKEN, NOTICES, showNotice } from "./notice";
import { workbookName } from "./workbook-name";

declare const PRODUCT_VERSION: string;

function randomText(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The section a ribbon button asks for. */
function wantedSection(): SectionId | undefined {
  const wanted = new URLSearchParams(location.search).get("section");
  return SECTIONS.find(({ id }) => id === wanted)?.id;
}

/** The desk over the open workbook. WKWebView, in which Excel for Mac and iPad shows the pane, saves no downloads. */
function openDesk(platform: string): WorkbookDesk {
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

/** In the browser itself, where there is room; the pane would lose its place. */
function openHelp(): void {
  const address = new URL("help.html", location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}

async function start(root: HTMLElement): Promise<void> {
  const office = await startOffice(document.getElementById("office-js"));
  if (office.status !== "ready") return showNotice(root, NOTICES[office.status]);
  const section = wantedSection();
  root.replaceChildren();
  createRoot(root, { onUncaughtError: () => showNotice(root, BROKEN) }).render(
    <Pane
      desk={openDesk(office.platform)}
      today={today()}
      version={PRODUCT_VERSION}
      onHelp={openHelp}
      {...(section && { beginsWith: section })}
    />,
  );
}

const root = document.getElementById("root")!;
start(root).catch(() => showNotice(root, BROKEN));
