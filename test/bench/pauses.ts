/**
 * How long the page stands still: the longest task of its main thread while it opens, scrolls, writes and is edited.
 * Processor time of that thread as Chromium's trace has it: what other programs of a busy machine take is not counted.
 */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { rosterFile } from "./roster-file";

/** Milliseconds that nobody notices. */
const UNNOTICED = 50;
const ROUNDS = Number(process.env["BENCH_PAUSE_ROUNDS"] ?? 3);
const ROWS = Number(process.env["BENCH_ROWS"] ?? 100_000);
const LONGEST_WAIT = 120_000;

interface Step {
  readonly name: string;
  run(page: Page): Promise<unknown>;
}

const OVERVIEW = ".edition-pane ul button[aria-expanded]";

/** What a user does one after the other on each of two pages. */
function stepsOn(edition: string, roster: string): readonly (readonly Step[])[] {
  return [
    [
      { name: "the sample opened", run: (page) => page.goto(`${edition}?sample`).then(() => page.waitForSelector(OVERVIEW)) },
      { name: "a year previewed", run: preview },
      { name: "the year written", run: write },
    ],
    [
      { name: "the page opened", run: (page) => page.goto(edition).then(() => page.waitForSelector(".edition-actions button")) },
      { name: `a workbook of ${ROWS} rows opened`, run: (page) => page.setInputFiles("input[aria-label='打开文件']", roster).then(() => page.waitForSelector(OVERVIEW)) },
      { name: "it scrolled", run: scroll },
      { name: "a cell edited, until the overview is new", run: edit },
    ],
  ];
}

export async function printPauses(browser: Browser, edition: string, folder: string): Promise<void> {
  const roster = path.join(folder, "roster.xlsx");
  fs.writeFileSync(roster, rosterFile(ROWS));
  const longest = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const steps of stepsOn(pathToFileURL(edition).href, roster)) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      context.setDefaultTimeout(LONGEST_WAIT);
      const page = await context.newPage();
      for (const { name, run } of steps) {
        await browser.startTracing(page, { categories: ["-*", "disabled-by-default-devtools.timeline"] });
        await run(page);
        const tasks = mainThreadTasks(await browser.stopTracing());
        longest.set(name, [...(longest.get(name) ?? []), Math.max(...tasks)]);
      }
      await context.close();
    }
  }
  console.table(
    [...longest].map(([step, times]) => {
      const sorted = [...times].sort((a, b) => a - b);
      return { step, "longest pause ms": rounded(sorted[Math.floor(sorted.length / 2)]!), "least ms": rounded(sorted[0]!), aim: UNNOTICED };
    }),
  );
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds that each task took of the main thread of a page. */
function mainThreadTasks(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
  return traceEvents.filter((event) => event.name === "RunTask" && main.has(threadOf(event))).map(({ tdur = 0 }) => tdur / 1000);
}

async function preview(page: Page): Promise<void> {
  await page.click(".edition-pane button:has-text('生成行事历')");
  await page.click(".edition-pane button:has-text('先看看会写什么')");
  await page.waitForSelector(".edition-pane button:has-text('写入工作簿')");
}

async function write(page: Page): Promise<void> {
  await page.click(".edition-pane button:has-text('写入工作簿')");
  await page.waitForSelector(".sheet-tab:has-text('年度活动安排')");
  await settled(page);
}

/** Far down in great steps, and up again in small ones. */
async function scroll(page: Page): Promise<void> {
  await page.locator(".sheet-cell").first().hover();
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, turn < 20 ? 40_000 : -400);
  await settled(page);
}

async function edit(page: Page): Promise<void> {
  await page.locator(".sheet-cell:has-text('汉族')").first().click();
  await page.keyboard.type("满族");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".sheet-cell:has-text('满族')");
  await settled(page);
}

/** After an edit the jobs wait for the user's hands to rest, and then read anew. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(3000);
}

function rounded(ms: number): number {
  return Math.round(ms);
}
