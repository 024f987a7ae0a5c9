/**
 * Opening the page: how much is loaded, when it answers, when the sample's overview is shown; beside the least page that
 * Fluent makes, in the same Chromium, in turn, medians. Then how long it ever stands still. `npm run build` comes before.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { CHROMIUM, launch } from "../e2e/chromium";
import { printPauses } from "./pauses";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 9);
const PAGE = path.resolve(process.env["EDITION"] ?? "dist/union-ledger.html");
const PANE = path.resolve(process.env["ADDIN"] ?? "dist/addin", "taskpane.js");
/** Kilobytes and milliseconds. */
const BUDGET = { firstLoad: 190, interactive: 500, overview: 800 } as const;

interface Subject {
  readonly name: string;
  readonly address: string;
  /** What is there once the page answers, and once it shows what it was opened for. */
  readonly answers: string;
  readonly shows: string;
}

interface Opening {
  readonly interactive: number;
  readonly shown: number;
}

async function main(): Promise<void> {
  if (CHROMIUM === undefined || !fs.existsSync(PAGE) || !fs.existsSync(PANE)) {
    console.log("open-pane needs Chromium and npm run build: left out");
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-bench-"));
  const minimal = await minimalPage(folder);
  const subjects: readonly Subject[] = [
    { name: "union-ledger.html?sample", address: `${pathToFileURL(PAGE).href}?sample`, answers: ".edition-actions button", shows: ".edition-pane ul button[aria-expanded]" },
    { name: "a Fluent page with one button", address: pathToFileURL(minimal.page).href, answers: "button", shows: "button" },
  ];
  const browser = await launch();
  console.log(`Chromium ${browser.version()}, ${os.cpus().length} cores, load ${os.loadavg()[0]!.toFixed(1)}`);
  console.table([
    { what: "pane in Excel, first load", "gzip kB": gzipped(PANE), budget: BUDGET.firstLoad },
    { what: "a Fluent page with one button", "gzip kB": gzipped(minimal.script), budget: "" },
  ]);
  const openings = subjects.map((): Opening[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const opening = await open(browser, subject);
      // The first round warms the disk up.
      if (round > 0) openings[index]!.push(opening);
    }
  }
  console.table(
    subjects.map(({ name }, index) => ({
      page: name,
      "interactive ms": median(openings[index]!.map(({ interactive }) => interactive)),
      "shown ms": median(openings[index]!.map(({ shown }) => shown)),
      budget: index === 0 ? `${BUDGET.interactive} / ${BUDGET.overview}` : "",
    })),
  );
  await printPauses(browser, PAGE, folder);
  await browser.close();
  fs.rmSync(folder, { recursive: true });
}

/** Opens a page in a fresh profile; milliseconds since the navigation began. */
async function open(browser: Browser, { address, answers, shows }: Subject): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(
    ({ wanted }) => {
      const seen: Record<string, number> = {};
      (window as unknown as { seen: typeof seen }).seen = seen;
      const watch = new MutationObserver(() => {
        for (const [name, selector] of Object.entries(wanted)) {
          if (name in seen || !document.querySelector(selector)) continue;
          seen[name] = NaN;
          // Shown is what the next frame has drawn; a page answers when the turn after it comes.
          requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
        }
      });
      watch.observe(document, { childList: true, subtree: true });
    },
    { wanted: { interactive: answers, shown: shows } },
  );
  await page.goto(address);
  const opening = await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: Opening };
    return seen.interactive > 0 && seen.shown > 0 ? seen : null;
  });
  const times = (await opening.jsonValue())!;
  await context.close();
  return times;
}

/** Built as the product is, with the product's own configuration. */
async function minimalPage(folder: string): Promise<{ readonly page: string; readonly script: string }> {
  const config = (await import(/* webpackIgnore: true */ pathToFileURL(path.resolve("webpack.config.js")).href)) as {
    default(env: object, argv: object): readonly Configuration[];
  };
  const browser = config.default({}, { mode: "production" }).find(({ name }) => name === "browser")!;
  const compiler = webpack({ ...browser, entry: { minimal: path.resolve("test/bench/minimal-page.tsx") }, output: { path: folder, filename: "[name].js" }, plugins: [] });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
  const page = path.join(folder, "minimal.html");
  fs.writeFileSync(page, '<!doctype html><meta charset="utf-8"><div id="root"></div><script src="minimal.js"></script>');
  return { page, script: path.join(folder, "minimal.js") };
}

function gzipped(file: string): number {
  return Math.round(gzipSync(fs.readFileSync(file), { level: 9 }).length / 100) / 10;
}

function median(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!);
}

void main();
