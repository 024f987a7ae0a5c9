/** The section 检查 as a clerk uses it: found, looked at, mended, set aside, written down. */
import ExcelJS from "exceljs";
import { setStage } from "./chromium";
import { describeInBrowser, EditionPage } from "./edition-page";
import { halfYearFile } from "./ledger-files";

const stage = setStage();

async function checkedSample(): Promise<EditionPage> {
  const edition = await EditionPage.open(stage.browser, { query: "?sample" });
  await edition.ready();
  await edition.page.click(".edition-pane [role=tab]:has-text('检查')");
  await edition.page.waitForSelector(".edition-pane [aria-label='得分']");
  return edition;
}

const group = (edition: EditionPage, title: string) => edition.page.locator(".edition-pane details", { has: edition.page.locator("summary", { hasText: title }) });

async function countOf(edition: EditionPage, level: string): Promise<number> {
  const line = await edition.page.locator(".edition-pane section[aria-label='检查出的问题'] [role=status]").innerText();
  return Number(new RegExp(`${level} (\\d+) 处`).exec(line)?.[1]);
}

describeInBrowser("checking the sample", () => {
  it("shows each finding with its reason and its place; a click selects the cell, which is marked", async () => {
    const edition = await checkedSample();
    const { page } = edition;
    const dates = group(edition, "日期要写得出");
    await dates.locator("summary").click();
    expect(await dates.innerText()).toMatch(/为什么：.+\n[\s\S]*怎么改：.+\n[\s\S]*依据：/);
    await dates.getByRole("button", { name: "校务公开 A5" }).click();
    await page.waitForSelector(".sheet-tab[title='校务公开'][aria-selected=true]");
    expect(await edition.cellLine()).toMatch(/^A5 .*必改/);
    expect(await page.locator(".sheet-cell-marked").count()).toBeGreaterThan(0);
    await edition.close();
  });

  it("mended in the sheet, a finding goes by itself; taken back, it comes again", async () => {
    const edition = await checkedSample();
    const { page } = edition;
    const before = await countOf(edition, "必改");
    const dates = group(edition, "日期要写得出");
    await dates.locator("summary").click();
    await dates.getByRole("button", { name: "校务公开 A5" }).click();
    await page.waitForSelector(".cell-line-name:has-text('A5')");
    await page.locator(".sheet-input").focus();
    await page.keyboard.type("2026-03-02");
    await page.keyboard.press("Enter");
    await dates.waitFor({ state: "detached" });
    expect(await countOf(edition, "必改")).toBe(before - 1);
    await page.click(".edition-bar button:has-text('撤销')");
    await dates.waitFor();
    expect(edition.errors).toEqual([]);
    await edition.close();
  });

  it("sets .edition-pane with a reason, and takes back", async () => {
    const edition = await checkedSample();
    const { page } = edition;
    const dates = group(edition, "日期要写得出");
    await dates.locator("summary").click();
    await dates.getByRole("button", { name: /^忽略/ }).click();
    await page.keyboard.type("原件如此，已说明");
    await page.keyboard.press("Enter");
    await dates.waitFor({ state: "detached" });
    const aside = group(edition, "已忽略（1 处）");
    await aside.locator("summary").click();
    await aside.getByText("原因：原件如此，已说明").waitFor();
    expect(await aside.innerText()).toContain("原因：原件如此，已说明");
    await aside.getByRole("button", { name: /^不再忽略/ }).click();
    await dates.waitFor();
    await edition.close();
  });

  it("measures by another list, and orders the work", async () => {
    const edition = await checkedSample();
    const { page } = edition;
    const line = await page.locator(".edition-pane [aria-label='得分']").innerText();
    await page.locator(".edition-pane [aria-label='得分'] summary").click();
    const lists = page.getByLabel("对照哪份考核表");
    await lists.selectOption({ index: 2 });
    await page.waitForFunction((old) => (document.querySelector(".edition-pane [aria-label='得分']") as HTMLElement).innerText.split("\n")[0] !== old.split("\n")[0], line);
    await page.click(".edition-pane [role=tab]:has-text('先补这些')");
    await page.waitForSelector(".edition-pane summary:has-text('还能补办')");
    await edition.close();
  });

  it("writes 内部自查单 and 自评表 into the saved file; nothing leaves the page", async () => {
    const edition = await checkedSample();
    const { page } = edition;
    const sheets = group(edition, "写出内部自查单和自评表");
    await sheets.locator("summary").click();
    await sheets.getByRole("button", { name: "先看看会写什么" }).click();
    await sheets.getByRole("button", { name: "写入工作簿" }).click();
    await page.waitForSelector(".sheet-tab[title='内部自查单'][aria-selected=true]");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await edition.save(stage.folder));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["内部自查单", "自评表"]));
    expect(edition.errors).toEqual([]);
    expect(edition.requests.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
    await edition.close();
  });
});

describeInBrowser("several files", () => {
  it("of one year are checked as one ledger: what is found in the file beside it is shown there", async () => {
    const edition = await EditionPage.open(stage.browser);
    const { page } = edition;
    await edition.choose([halfYearFile(stage.folder, "上半年.xlsx", "2026-03-08"), halfYearFile(stage.folder, "下半年.xlsx", "2026-09-31")]);
    await edition.ready();
    await page.click(".edition-pane [role=tab]:has-text('检查')");
    await page.waitForSelector(".edition-pane [aria-label='加入的文件'] >> text=下半年.xlsx：和本工作簿合成一本台帐检查");
    const dates = group(edition, "日期要写得出");
    if ((await dates.getAttribute("open")) === null) await dates.locator("summary").click();
    await dates.getByRole("button", { name: "[下半年.xlsx]走访慰问 A4" }).click();
    await page.waitForSelector(".sheet-tab[title='下半年.xlsx：走访慰问（只读）'][aria-selected=true]");
    expect(await edition.cellLine()).toMatch(/^A4 .*必改/);
    await edition.close();
  });
});

describeInBrowser("a narrow window", () => {
  it("shows sheets and pane in turn; a place turns to the sheets", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample", viewport: { width: 350, height: 640 } });
    const { page } = edition;
    await page.waitForSelector(".edition-pane button:has-text('核对')");
    expect(await page.locator(".sheet-view").isVisible()).toBe(false);
    await page.locator(".edition-pane button", { hasText: /^会员名册 A\d/ }).click();
    await page.locator(".sheet-view").waitFor();
    expect(await page.locator(".edition-pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "看助手" }).click();
    await page.locator(".edition-pane").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
    await edition.close();
  });
});
