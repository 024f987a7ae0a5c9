/** The task pane in Excel: waits for Office, then shows the pane over the open workbook. */
import { createRoot } from "react-dom/client";
import { startOffice } from "../host/excel/start-office";
import { Pane } from "../taskpane/pane";
import { SECTIONS, type SectionId } from "../taskpane/sections/sections";
import { today } from "../taskpane/today";
import { BROKEN, NOTICES, showNotice } from "./notice";

declare const PRODUCT_VERSION: string;

/** The desk is loaded beside office.js: the pane's first words need neither. */
const deskCode = import("./open-desk");

/** The section a ribbon button asks for. */
function wantedSection(): SectionId | undefined {
  const wanted = new URLSearchParams(location.search).get("section");
  return SECTIONS.find(({ id }) => id === wanted)?.id;
}

/** In the browser itself, where there is room; the pane would lose its place. */
function openHelp(section: SectionId): void {
  const { chapter } = SECTIONS.find(({ id }) => id === section)!;
  const address = new URL(`help.html#${encodeURIComponent(chapter)}`, location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}

async function start(root: HTMLElement): Promise<void> {
  const office = await startOffice(document.getElementById("office-js"));
  if (office.status !== "ready") return showNotice(root, NOTICES[office.status]);
  const { openDesk } = await deskCode;
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
