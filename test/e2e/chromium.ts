/** The Chromium of this machine, as `.ci/run` or the system installed it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

/** Where Chromium stands; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (file): file is string => file !== undefined && fs.existsSync(file),
);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox", "--disable-gpu"] });
}

/** What the tests of a file share: a browser, and a folder for what they open and save. */
export interface Stage {
  browser: Browser;
  folder: string;
}

/** Set up before a file's tests, and gone after them. */
export function setStage(): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
    stage.browser = await launch();
  });
  afterAll(async () => {
    await stage.browser.close();
    fs.rmSync(stage.folder, { recursive: true });
  });
  return stage;
}

/** Keeps a picture in the folder `PICTURES`, for whoever wants to look. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
