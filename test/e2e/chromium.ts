/** The Chromium of this machine, as `.ci/run` or the system installed it. */
import fs from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium stands; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (file): file is string => file !== undefined && fs.existsSync(file),
);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox", "--disable-gpu"] });
}
