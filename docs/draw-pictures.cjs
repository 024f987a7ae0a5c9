/**
 * Draws docs/pictures anew from what the product really makes: `npm run build && node docs/draw-pictures.cjs`.
 * Needs LibreOffice, Poppler (pdftoppm) and Chromium.
 */
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

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

async function drawEdition() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const address = `${pathToFileURL(path.join(root, "dist/union-ledger.html")).href}?sample`;
  const wide = { width: 1440, height: 900 };
  const shown = async (options, draw) => {
    const page = await browser.newPage(options);
    await page.goto(address);
    await page.getByText("认出的台帐").waitFor({ timeout: 60_000 });
    await draw(page);
    await page.close();
  };
  const save = (page, name) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
  await shown({ viewport: wide, colorScheme: "light" }, (page) => save(page, "edition-light"));
  await shown({ viewport: wide, colorScheme: "dark" }, (page) => save(page, "edition-dark"));
  await shown({ viewport: wide, forcedColors: "active" }, (page) => save(page, "edition-high-contrast"));
  await shown({ viewport: { width: 350, height: 640 }, colorScheme: "light" }, (page) => save(page, "pane-narrow"));
  await shown({ viewport: wide, colorScheme: "light" }, async (page) => {
    await page.getByRole("tab", { name: "行事历" }).first().click();
    await page.getByRole("button", { name: "先看看会写什么" }).click();
    await page.getByText(/^全年 \d+ 项$/).waitFor({ timeout: 60_000 });
    await page.getByText("会写这些表").scrollIntoViewIfNeeded();
    await save(page, "schedule-preview");
    await page.getByRole("button", { name: "写入工作簿" }).click();
    await page.getByText(/^已写好/).waitFor({ timeout: 60_000 });
    await page.getByRole("tab", { name: "年度活动安排" }).click();
    await page.waitForTimeout(500);
    await save(page, "schedule-written");
  });
  await browser.close();
}

fs.mkdirSync(pictures, { recursive: true });
drawSchedule();
drawEdition().then(() => fs.rmSync(folder, { recursive: true, force: true }));
