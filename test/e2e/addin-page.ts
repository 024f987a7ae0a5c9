/** The add-in as it is built, in a frame of Excel for the web that a test plays; nothing is served, nothing leaves. */
import fs from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page, Route } from "playwright-core";
import { OfficeHost } from "../office-host/office-host";
import { HOST_ORIGIN, hostPage, WebFrame } from "../office-host/web-frame";

const BUILT = path.resolve(process.env.ADDIN ?? "dist/addin");
const OFFICE = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** Where the manifest of an unhosted build says the pane is. */
const PANE = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted";

export const isBuilt = fs.existsSync(path.join(BUILT, "taskpane.html"));

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".png": "image/png" };

export class AddinPage {
  readonly host = new OfficeHost();
  readonly errors: string[] = [];
  /** Addresses that were asked for and are neither the pane's nor office.js. */
  readonly strangers: string[] = [];
  /** What the page's own policy stopped. */
  readonly stopped: string[] = [];
  /** Whether office.js can be had. */
  hasOffice = true;

  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  static async open(browser: Browser, { hasOffice = true, query = "" } = {}): Promise<AddinPage> {
    // The width of Excel's own task pane.
    const context = await browser.newContext({ viewport: { width: 350, height: 640 }, ignoreHTTPSErrors: true });
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    const addin = new AddinPage(page, page.frameLocator("#pane"));
    addin.hasOffice = hasOffice;
    addin.host.workbook.add("Sheet1");
    page.on("pageerror", (error) => addin.errors.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) addin.stopped.push(message.text());
    });
    const frame = new WebFrame(addin.host, (text) => {
      void page.evaluate((message) => (document.getElementById("pane") as HTMLIFrameElement).contentWindow!.postMessage(message, "*"), text);
    });
    await page.exposeFunction("answerOffice", (text: unknown) => frame.answer(text));
    await context.route("**/*", (route) => addin.serve(route, query));
    await page.goto(`${HOST_ORIGIN}/host.html`);
    return addin;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private async serve(route: Route, query: string): Promise<void> {
    const address = route.request().url();
    const { pathname } = new URL(address);
    if (address.startsWith(HOST_ORIGIN)) {
      return route.fulfill({ contentType: TYPES[".html"]!, body: hostPage(`${PANE}/taskpane.html${query}`) });
    }
    if (address.startsWith(`${PANE}/`)) return serveFile(route, path.join(BUILT, pathname));
    if (address.startsWith(`${OFFICE_CDN}/`)) {
      return this.hasOffice ? serveFile(route, path.join(OFFICE, pathname.slice(new URL(OFFICE_CDN).pathname.length))) : route.abort();
    }
    this.strangers.push(address);
    return route.abort();
  }
}

async function serveFile(route: Route, file: string): Promise<void> {
  if (!fs.existsSync(file)) return route.fulfill({ status: 404, body: "" });
  return route.fulfill({ contentType: TYPES[path.extname(file)] ?? "application/octet-stream", body: fs.readFileSync(file) });
}
