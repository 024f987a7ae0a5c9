/** The page for people who use the keyboard only, a screen reader, or other colours. */
import AxeBuilder from "@axe-core/playwright";
import { setStage } from "./chromium";
import { SECTIONS } from "../../src/taskpane/sections/sections";
import { describeInBrowser, EditionPage } from "./edition-page";

const stage = setStage();

const violationsOf = async (edition: EditionPage) => {
  // The component library's own focus guards: they are hidden from readers and pass the focus on at once.
  const { violations } = await new AxeBuilder({ page: edition.page }).exclude("[data-tabster-dummy]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(" | ")}`);
};

describeInBrowser("axe finds nothing", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`on the first page, ${colorScheme}`, async () => {
      const edition = await EditionPage.open(stage.browser, { colorScheme });
      expect(await violationsOf(edition)).toEqual([]);
      await edition.close();
    });
    it(`in every section of the pane beside the sample, ${colorScheme}`, async () => {
      const edition = await EditionPage.open(stage.browser, { colorScheme, query: "?sample" });
      await edition.ready();
      for (const { title } of SECTIONS) {
        await edition.section(title);
        expect([title, await violationsOf(edition)]).toEqual([title, []]);
      }
      await edition.close();
    });
  }
  it("where everything of 检查 is folded open, in a narrow window", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample", viewport: { width: 350, height: 640 } });
    const { page } = edition;
    await page.waitForSelector(".edition-pane button:has-text('核对')");
    await edition.section("检查");
    for (const summary of await page.locator(".edition-pane summary").all()) await summary.click();
    await page.locator(".edition-pane button:has-text('忽略')").first().click();
    expect(await violationsOf(edition)).toEqual([]);
    await page.click(".edition-pane [role=tab]:has-text('先补这些')");
    expect(await violationsOf(edition)).toEqual([]);
    await edition.close();
  });
  it("in the help of a section", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    await edition.ready();
    await edition.page.click(".edition-pane button:has-text('这一页怎么用')");
    await edition.page.waitForSelector("dialog[open]");
    expect(await violationsOf(edition)).toEqual([]);
    await edition.close();
  });
});

describeInBrowser("by keyboard alone", () => {
  it("the sample is opened, walked through, changed, and its schedule generated", async () => {
    const edition = await EditionPage.open(stage.browser);
    const { page } = edition;
    await tabTo(edition, "用示例试一试");
    await page.keyboard.press("Enter");
    await edition.ready();

    await tabTo(edition, /^A1：/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await edition.cellLine()).toMatch(/^A3/);
    await page.keyboard.type("改");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".edition-name:has-text('未保存')");
    await page.keyboard.press("Control+z");

    await tabTo(edition, "目录");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(".sheet-tab[title='会员名册'][aria-selected=true]");

    await tabTo(edition, "调整侧栏宽度");
    const before = (await page.locator(".edition-pane").boundingBox())!.width;
    await page.keyboard.press("ArrowLeft");
    expect((await page.locator(".edition-pane").boundingBox())!.width).toBeGreaterThan(before);

    await edition.ready();
    await tabTo(edition, "生成行事历");
    await page.keyboard.press("Enter");
    await tabTo(edition, "先看看会写什么");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".edition-pane button:has-text('写入工作簿')");
    await tabTo(edition, /^写入工作簿/);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sheet-tab:has-text('年度活动安排')");
    expect(edition.errors).toEqual([]);
    await edition.close();
  });
});

const MOST_STOPS = 120;

describeInBrowser("by keyboard alone, the check", () => {
  it("is read, a finding looked at, set aside, and the sheets written", async () => {
    const edition = await EditionPage.open(stage.browser, { query: "?sample" });
    const { page } = edition;
    await edition.ready();
    await tabTo(edition, "总览");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".edition-pane [aria-label='得分']");
    await tabTo(edition, /日期要写得出/);
    await page.keyboard.press("Enter");
    await tabTo(edition, "校务公开 A5");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sheet-tab[title='校务公开'][aria-selected=true]");
    await tabTo(edition, /^忽略：/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("已说明");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".edition-pane summary:has-text('已忽略（1 处）')");
    await tabTo(edition, "写出内部自查单和自评表");
    await page.keyboard.press("Enter");
    await tabTo(edition, "先看看会写什么");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".edition-pane button:has-text('写入工作簿')");
    await tabTo(edition, "写入工作簿");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sheet-tab[title='内部自查单'][aria-selected=true]");
    expect(edition.errors).toEqual([]);
    await edition.close();
  });
});

/** Presses Tab until what has this name is focused. */
async function tabTo({ page }: EditionPage, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
    });
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`${String(name)} is not reached by Tab, but ${passed.join(", ")}`);
}
