/** Waiting for office.js: it never says so when one of its files is blocked, so we don't wait for ever. */

export type OfficeStart =
  | { readonly status: "ready"; readonly platform: string; readonly displayLanguage: string }
  /** The page was opened in a browser, not in Excel. */
  | { readonly status: "notInExcel" }
  | { readonly status: "tooOld" }
  | { readonly status: "noAnswer" };

/** Milliseconds that office.js gets to come up. */
const START_PATIENCE_MS = 10_000;

/** The requirement the manifest states, asked once more: manifests can be installed by hand. */
const FLOOR = "1.14";

/** @param script the element that loads office.js. */
export async function startOffice(script: HTMLElement | null, patienceMs: number = START_PATIENCE_MS): Promise<OfficeStart> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  const info = await Promise.race([readyOffice(script), late]);
  clearTimeout(timer);
  if (!info) return { status: "noAnswer" };
  if (String(info.host) !== "Excel") return { status: "notInExcel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) return { status: "tooOld" };
  return { status: "ready", platform: String(info.platform), displayLanguage: Office.context.displayLanguage };
}

async function readyOffice(script: HTMLElement | null) {
  if (typeof Office === "undefined") {
    await new Promise<void>((resolve) => {
      script?.addEventListener("load", () => resolve());
      script?.addEventListener("error", () => resolve());
    });
  }
  return typeof Office === "undefined" ? undefined : Office.onReady();
}
