/** Texts checked in the section 计划总结, and the copy without personal data of 设置, as a clerk does it. */
import path from "node:path";
import ExcelJS from "exceljs";
import { keepPicture, setStage } from "./chromium";
import { describeInBrowser, EditionPage } from "./edition-page";

const stage = setStage();

async function openTextCheck(viewport = { width: 1440, height: 900 }): Promise<EditionPage> {
  const edition = await EditionPage.open(stage.browser, { query: "?sample", viewport });
  await edition.page.waitForSelector(".edition-pane button:not([disabled]):has-text('核对')");
  await edition.section("计划总结");
  await edition.page.click(".edition-pane summary:has-text('检查文字')");
  return edition;
}

describeInBrowser("a pasted text", () => {
  it.each([
    ["wide", { width: 1440, height: 900 }],
    ["narrow", { width: 350, height: 640 }],
  ])("is checked, and its certain mends are handed back (%s window)", async (name, viewport) => {
    const edition = await openTextCheck(viewport);
    const { page } = edition;
    await page.getByLabel("别处的文字，粘贴在这里").fill("某某学校20XX年工会工作计划\n一、开展的的活动\n二、慰问职工,关心生活。");
    await page.getByRole("button", { name: "检查粘贴的文字" }).click();
    const result = page.getByRole("region", { name: "文字检查的结果" });
    await result.getByText("第 2 行第 5 字").waitFor();
    expect(await result.getByRole("status").first().innerText()).toMatch(/^粘贴的文字：必改 \d+ 处/);
    expect(await result.innerText()).toContain("看不出来的");
    expect(await result.getByLabel("其中能确定的已经改好").inputValue()).toContain("一、开展的活动\n二、慰问职工，关心生活。");
    await result.getByRole("button", { name: "复制改好的文字" }).scrollIntoViewIfNeeded();
    await keepPicture(edition.page, `text-mended-${name}`);
    await result.getByRole("status").first().scrollIntoViewIfNeeded();
    await keepPicture(edition.page, `text-check-${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(edition.errors).toEqual([]);
    await edition.close();
  });
});

describeInBrowser("the copy without personal data", () => {
  it("is handed over from 设置; the open workbook stays as it is", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    const { page } = edition;
    await edition.ready();
    const original = await namesIn(await edition.save(stage.folder));
    await edition.section("设置");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "另存一份去掉个人信息的副本" }).click();
    const copy = path.join(stage.folder, "copy.xlsx");
    await (await download).saveAs(copy);
    await page.getByText(/^已交给您：工会台帐（已去掉个人信息）.xlsx/).waitFor();
    await keepPicture(edition.page, "masked-copy");
    const masked = await namesIn(copy);
    expect(masked.length).toBe(original.length);
    expect(masked.filter((name) => original.includes(name))).toEqual([]);
    expect(await namesIn(await edition.save(stage.folder))).toEqual(original);
    expect(edition.errors).toEqual([]);
    await edition.close();
  });
});

/** The roster's names. */
async function namesIn(file: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const roster = workbook.getWorksheet("会员名册")!;
  const rows = Array.from({ length: roster.rowCount }, (_unused, index) => roster.getRow(index + 1));
  const heading = rows.find((row) => row.values instanceof Array && row.values.includes("姓名"))!;
  const column = (heading.values as unknown[]).indexOf("姓名");
  return rows.filter(({ number }) => number > heading.number).flatMap((row) => (row.getCell(column).text === "" ? [] : [row.getCell(column).text]));
}
