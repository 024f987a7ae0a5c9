/**
 * Draws docs/pictures anew from what the product really makes: `npm run build && node docs/draw-pictures.cjs`
 * (`--edition`: only the page's own).
 * Needs LibreOffice, Poppler (pdftoppm) and Chromium.
 */
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const { shrinkPicture } = require("./shrink-picture.cjs");

const root = path.resolve(__dirname, "..");
const pictures = path.join(__dirname, "pictures");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));

/** The first page of the printed schedule, and the year at a glance. */
function drawSchedule() {
  const workbook = path.join(folder, "schedule.xlsx");
  const plan = path.join(__dirname, "samples", "plan-2026.txt");
  const words = ["generate", "--plan-text", plan, "--year", "2027", "--only", "schedule", "-o", workbook];
  execFileSync(process.execPath, [path.join(root, "dist/cli/union-ledger.js"), ...words]);
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, workbook], { stdio: "ignore" });
  const pdf = path.join(folder, "schedule.pdf");
  const page = (number, name) =>
    execFileSync("pdftoppm", ["-r", "80", "-gray", "-png", "-singlefile", "-f", String(number), "-l", String(number), pdf, path.join(pictures, name)]);
  page(1, "schedule");
  page(3, "year-view");
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 350, height: 640 };
const LOOKS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "high-contrast": { forcedColors: "active" } };

const section = (page, title) => page.getByRole("tab", { name: title, exact: true }).first().click();

/** 检查, with the first finding opened and shown in the sheet. */
async function showCheck(page) {
  await section(page, "检查");
  const first = page.locator("#findings details").first();
  await first.locator("summary").click();
  await first.getByRole("button", { name: / [A-Z]+\d+$/ }).first().click();
  await page.waitForTimeout(1000);
}

/** What a section would write, written, and the first of its sheets shown. */
async function write(page, sheet) {
  await page.getByRole("button", { name: "写入工作簿" }).first().click();
  await page.getByText(/^已写好/).waitFor();
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.waitForTimeout(800);
}

/** By file name: the window, and what is done before the picture is taken. */
const SCENES = [
  ...Object.entries(LOOKS).flatMap(([look, options]) => [
    { name: `edition-${look}`, options: { viewport: WIDE, ...options } },
    { name: `check-${look}`, options: { viewport: WIDE, ...options }, draw: showCheck },
    { name: `pane-narrow-${look}`, options: { viewport: NARROW, ...options } },
    { name: `check-narrow-${look}`, options: { viewport: NARROW, ...options }, draw: showNarrowCheck },
  ]),
  { name: "schedule-preview", options: { viewport: WIDE }, draw: showSchedule },
  { name: "schedule-written", options: { viewport: WIDE }, draw: async (page) => (await showSchedule(page), write(page, "年度活动安排")) },
  { name: "check-sheet", options: { viewport: WIDE }, draw: showCheckSheet },
  { name: "budget", options: { viewport: WIDE }, draw: async (page) => (await preview(page, "预算"), write(page, "经费支出预算")) },
  { name: "plan", options: { viewport: WIDE }, draw: async (page) => (await preview(page, "计划总结"), write(page, "工作计划")) },
];

async function preview(page, title) {
  await section(page, title);
  await page.getByRole("button", { name: "先看看会写什么" }).click();
}

async function showNarrowCheck(page) {
  await section(page, "检查");
  await page.locator("#findings summary").first().click();
  await page.waitForTimeout(300);
}

async function showSchedule(page) {
  await section(page, "行事历");
  await page.getByRole("button", { name: "先看看会写什么" }).click();
  await page.getByText(/^全年 \d+ 项$/).waitFor();
  await page.getByText("会写这些表").scrollIntoViewIfNeeded();
}

async function showCheckSheet(page) {
  await section(page, "检查");
  await page.locator("summary", { hasText: "写出内部自查单和自评表" }).click();
  await page.getByRole("button", { name: "先看看会写什么" }).click();
  await write(page, "内部自查单");
}

async function drawEdition() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const built = process.env.EDITION ?? path.join(root, "dist/union-ledger.html");
  for (const { name, options, draw } of SCENES) {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(60_000);
    await page.goto(`${pathToFileURL(built).href}?sample`);
    await page.getByText("认出的台帐").waitFor();
    await draw?.(page);
    fs.writeFileSync(path.join(pictures, `${name}.png`), shrinkPicture(await page.screenshot()));
    await page.close();
  }
  await browser.close();
}

fs.mkdirSync(pictures, { recursive: true });
if (!process.argv.includes("--edition")) drawSchedule();
drawEdition().then(() => fs.rmSync(folder, { recursive: true, force: true }));
