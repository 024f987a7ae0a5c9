/** Looking at sheets and changing single cells. */
import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { setStage } from "./chromium";
import { describeInBrowser, EditionPage } from "./edition-page";
import { ledgerFile, longFile } from "./ledger-files";

const stage = setStage();

async function openedLedger(): Promise<EditionPage> {
  const edition = await EditionPage.open(stage.browser);
  await edition.choose(ledgerFile(stage.folder));
  await edition.ready();
  await edition.tab("会员名册").click();
  await edition.page.waitForSelector(".sheet-cell:has-text('QH0003')");
  return edition;
}

describeInBrowser("a single cell", () => {
  it("is edited, taken back, done again, and saved", async () => {
    const edition = await openedLedger();
    const { page } = edition;
    await edition.clickCell("QH0003");
    await page.keyboard.press("F2");
    await page.waitForSelector(".sheet-input-open");
    await page.keyboard.type("甲");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sheet-cell:has-text('QH0003甲')");
    expect(await page.locator(".edition-name").innerText()).toContain("未保存");

    await page.keyboard.press("Control+z");
    await page.waitForSelector(".sheet-cell:has-text('QH0003甲')", { state: "detached" });
    expect(await page.locator(".edition-name").innerText()).not.toContain("未保存");
    await page.keyboard.press("Control+y");
    await page.waitForSelector(".sheet-cell:has-text('QH0003甲')");

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await edition.save(stage.folder));
    const texts: string[] = [];
    workbook.getWorksheet("会员名册")?.getColumn(1).eachCell(({ text }) => texts.push(text));
    expect(texts).toContain("QH0003甲");
    expect(texts).toContain("QH0004");
    expect(await page.locator(".edition-name").innerText()).not.toContain("未保存");
    await edition.close();
  });

  it("takes text from an input method from the first letter on", async () => {
    const edition = await openedLedger();
    await edition.clickCell("QH0003");
    const session = await edition.page.context().newCDPSession(edition.page);
    await session.send("Input.imeSetComposition", { text: "zhang", selectionStart: 5, selectionEnd: 5 });
    await edition.page.waitForSelector(".sheet-input-open");
    await session.send("Input.insertText", { text: "张" });
    await edition.page.keyboard.press("Enter");
    await edition.page.waitForSelector(".sheet-cell:text-is('张')");
    await edition.close();
  });

  it("is left as it was by Escape, and by a formula, which is refused in words", async () => {
    const edition = await EditionPage.open(stage.browser);
    await edition.choose(longFile(stage.folder, 20));
    await edition.ready();
    const { page } = edition;
    await edition.clickCell("会员3");
    await page.keyboard.type("写错了");
    await page.keyboard.press("Escape");
    expect(await page.locator(".edition-name").innerText()).not.toContain("未保存");
    await page.keyboard.type("=A1");
    await page.keyboard.press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toContain("公式");
    expect(await page.locator(".sheet-cell:text-is('会员3')").count()).toBe(1);
    await edition.close();
  });
});

describeInBrowser("unsaved work", () => {
  it("is asked about before the page is left or another workbook takes its place", async () => {
    const edition = await openedLedger();
    const { page } = edition;
    await edition.clickCell("QH0003");
    await page.keyboard.type("改");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".edition-name:has-text('未保存')");

    await page.click(".edition-bar button:has-text('示例')");
    await page.click("dialog button:has-text('返回')");
    expect(await page.locator(".edition-name").innerText()).toContain("示例台帐.xlsx");

    const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });
});

describeInBrowser("more sheets than the strip has room for", () => {
  it("are all in its list, which keys reach and open", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    await edition.ready();
    const list = edition.page.getByRole("combobox", { name: "全部工作表" });
    expect(await list.locator("option").allInnerTexts()).toEqual(await edition.page.locator(".sheet-tab").allInnerTexts());
    await list.focus();
    await edition.page.keyboard.press("End");
    const last = edition.page.locator(".sheet-tab").last();
    await edition.page.waitForSelector(".sheet-tab:last-child[aria-selected=true]");
    const box = (await last.boundingBox())!;
    const strip = (await edition.page.locator(".sheet-tabs").boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(strip.x + strip.width + 1);
    await edition.close();
  });
});

describeInBrowser("a place named in the pane", () => {
  it("is shown: its sheet, its cell", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    await edition.ready();
    await edition.page.locator(".edition-pane button", { hasText: /^会员名册 A\d/ }).click();
    await edition.page.waitForSelector(".sheet-tab[title='会员名册'][aria-selected=true]");
    expect(await edition.cellLine()).toMatch(/^A\d/);
    await edition.close();
  });
});

describeInBrowser("help", () => {
  it("is opened from the pane and closed by Escape", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    await edition.ready();
    await edition.page.click(".edition-pane button[role=tab]:has-text('设置')");
    await edition.page.click(".edition-pane button:has-text('手册')");
    await edition.page.waitForSelector("dialog[open] h2:has-text('怎么用')");
    await edition.page.keyboard.press("Escape");
    await edition.page.waitForSelector("dialog", { state: "detached" });
    await edition.close();
  });
});

describeInBrowser("several files", () => {
  it("stand beside the workbook, read only", async () => {
    const edition = await EditionPage.open(stage.browser);
    await edition.choose([ledgerFile(stage.folder), ledgerFile(stage.folder, "去年台帐.xlsx")]);
    await edition.ready();
    await edition.page.locator(".sheet-tab[title='去年台帐.xlsx：会员名册（只读）']").click();
    await edition.page.waitForSelector(".sheet-cell:has-text('QH0003')");
    await edition.clickCell("QH0003");
    await edition.page.keyboard.type("改");
    expect(await edition.page.locator(".sheet-input-open").count()).toBe(0);
    expect(await edition.page.locator("[role=grid]").getAttribute("aria-readonly")).toBe("true");
    await edition.close();
  });
});

describeInBrowser("a file that is no workbook", () => {
  it("is refused in words", async () => {
    const file = path.join(stage.folder, "计划.xlsx");
    fs.writeFileSync(file, "工作计划");
    const edition = await EditionPage.open(stage.browser);
    await edition.page.setInputFiles("input[aria-label='打开文件']", file);
    expect(await edition.page.locator("[role=alert]").innerText()).toContain("计划.xlsx");
    await edition.close();
  });
});

describeInBrowser("100,000 rows", () => {
  it("are walked through from end to end", async () => {
    const edition = await EditionPage.open(stage.browser);
    const { page } = edition;
    await page.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
      (window as unknown as { longTasks: number[] }).longTasks = tasks;
    });
    await edition.choose(longFile(stage.folder, 100_000));
    await page.waitForSelector(".sheet-cell:text-is('会员1')", { timeout: 60_000 });
    await page.waitForSelector(".edition-pane button:has-text('核对')", { timeout: 60_000 });
    const opening = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));

    const box = (await page.locator(".sheet-view").boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 300);
    for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 1500);
    for (const share of [0.25, 0.5, 0.75, 0.1]) {
      await page.evaluate((part) => {
        const view = document.querySelector(".sheet-view")!;
        view.scrollTop = view.scrollHeight * part;
      }, share);
      await page.waitForTimeout(150);
    }
    await page.locator(".sheet-view").click({ position: { x: 300, y: 300 } });
    await page.keyboard.press("Control+End");
    await page.waitForSelector(".sheet-cell:text-is('会员100000')");
    const scrolling = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    const longest = (tasks: readonly number[]) => Math.round(Math.max(0, ...tasks));
    console.info(`100,000 rows: longest task of the page while opening ${longest(opening)} ms, while scrolling ${longest(scrolling)} ms (${scrolling.length} over 50 ms)`);
    // The heading stays in sight by being frozen.
    expect(await page.locator(".sheet-above .sheet-cell:text-is('姓名')").isVisible()).toBe(true);
    expect(await page.locator(".sheet-cell").count()).toBeLessThan(3000);
    await edition.close();
  });
});
