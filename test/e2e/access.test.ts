/** The page for people who use the keyboard only, a screen reader, or other colours. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launch } from "./chromium";
import { describeInBrowser, EditionPage } from "./edition-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const violationsOf = async (edition: EditionPage) => {
  // The component library's own focus guards: they are hidden from readers and pass the focus on at once.
  const { violations } = await new AxeBuilder({ page: edition.page }).exclude("[data-tabster-dummy]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(" | ")}`);
};

describeInBrowser("axe finds nothing", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`on the first page, ${colorScheme}`, async () => {
      const edition = await EditionPage.open(browser, { colorScheme });
      expect(await violationsOf(edition)).toEqual([]);
      await edition.close();
    });
    it(`on the sample with its pane, ${colorScheme}`, async () => {
      const edition = await EditionPage.open(browser, { colorScheme, query: "?sample" });
      await edition.ready();
      expect(await violationsOf(edition)).toEqual([]);
      await edition.close();
    });
  }
});

describeInBrowser("by keyboard alone", () => {
  it("the sample is opened, walked through, changed, and its schedule generated", async () => {
    const edition = await EditionPage.open(browser);
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
    const before = (await page.locator("aside").boundingBox())!.width;
    await page.keyboard.press("ArrowLeft");
    expect((await page.locator("aside").boundingBox())!.width).toBeGreaterThan(before);

    await edition.ready();
    await tabTo(edition, "生成行事历");
    await page.keyboard.press("Enter");
    await tabTo(edition, "先看看会写什么");
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside button:has-text('写入工作簿')");
    await tabTo(edition, /^写入工作簿/);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sheet-tab:has-text('年度活动安排')");
    expect(edition.errors).toEqual([]);
    await edition.close();
  });
});

const MOST_STOPS = 120;

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
