/** The browser edition in a real Chromium, opened from its file as a clerk does. */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { CHROMIUM } from "./chromium";

/** `npm run build` writes the page to dist; another build can be named. */
export const PAGE_FILE = path.resolve(process.env.EDITION ?? "dist/union-ledger.html");

/** The tests are skipped by name where there is no Chromium, or the page was not built. */
export const describeInBrowser =
  CHROMIUM !== undefined && fs.existsSync(PAGE_FILE)
    ? describe
    : (((name: string, run: () => void) => describe.skip(`${name} (needs Chromium and npm run build)`, run)) as typeof describe);

/** One page, with everything that leaves it and everything that goes wrong on it. */
export class EditionPage {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, { query = "", ...options }: BrowserContextOptions & { readonly query?: string } = {}): Promise<EditionPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...options });
    // Machines that test are slow and busy; a wait that fails is a fault, not a delay.
    context.setDefaultTimeout(90_000);
    const edition = new EditionPage(await context.newPage());
    await edition.page.goto(pathToFileURL(PAGE_FILE).href + query);
    await edition.page.waitForSelector(".edition");
    return edition;
  }

  /** Waits until the sheets are shown and the pane has its overview. */
  async ready(): Promise<void> {
    await this.page.waitForSelector(".sheet-cell");
    await this.page.waitForSelector(".edition-pane button:not([disabled]):has-text('核对'), .edition-pane section[aria-label='下一步'] button:not([disabled])");
  }

  /** Goes to a section of the pane, and waits until it stands. */
  async section(title: string): Promise<void> {
    await this.page.locator(".edition-pane [role=tablist]").first().getByRole("tab", { name: title, exact: true }).click();
    // The other sections are there as well, hidden.
    await this.page.locator("#section").getByText(/^正在(打开|检查|测算)……$/).filter({ visible: true }).waitFor({ state: "hidden" });
  }

  async choose(files: string | readonly string[]): Promise<void> {
    await this.page.setInputFiles("input[aria-label='打开文件']", typeof files === "string" ? files : [...files]);
    await this.page.waitForSelector(".sheet-tab");
  }

  /** Drops a file on the page, as from a window of files. */
  async drop(file: string): Promise<void> {
    const base64 = fs.readFileSync(file).toString("base64");
    const transfer = await this.page.evaluateHandle(
      ({ name, content }) => {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name));
        return data;
      },
      { name: path.basename(file), content: base64 },
    );
    await this.page.dispatchEvent(".edition", "dragover", { dataTransfer: transfer });
    await this.page.dispatchEvent(".edition", "drop", { dataTransfer: transfer });
    await this.page.waitForSelector(".sheet-tab");
  }

  tab(name: string) {
    return this.page.locator(`.sheet-tab[title="${name}"]`);
  }

  /** The text of the selected cell's line above the sheet. */
  async cellLine(): Promise<string> {
    return (await this.page.locator(".cell-line").innerText()).replace(/\s+/g, " ").trim();
  }

  /** Clicks on a cell that is in sight, by its text. */
  async clickCell(text: string): Promise<void> {
    await this.page.locator(".sheet-cell", { hasText: text }).first().click();
  }

  async save(folder: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.click(".edition-bar button:has-text('另存')")]);
    const file = path.join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
