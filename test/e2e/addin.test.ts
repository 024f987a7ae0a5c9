/** The task pane end to end, in the frame protocol of Excel for the web, with Microsoft's own office.js. */
import { SECTIONS } from "../../src/taskpane/sections/sections";
import { AddinPage, isBuilt } from "./addin-page";
import { keepPicture, setStage } from "./chromium";
import { describeInBrowser } from "./edition-page";

const describeAddin = isBuilt ? describeInBrowser : (((name: string, run: () => void) => describe.skip(`${name} (needs npm run build)`, run)) as typeof describe);

const stage = setStage();

describeAddin("the pane in Excel", () => {
  it("reads the workbook, fills it with the sample, makes the schedule and takes it back", async () => {
    const addin = await AddinPage.open(stage.browser);
    const { pane, host } = addin;
    await pane.getByRole("button", { name: /示例/ }).first().click();
    await pane.getByText("青禾实验小学").first().waitFor();
    expect(host.workbook.find("会员名册")).toBeDefined();
    await keepPicture(addin.page, "overview");

    await pane.getByRole("tab", { name: "行事历" }).click();
    await pane.getByRole("button", { name: "先看看会写什么" }).click();
    await keepPicture(addin.page, "preview");
    await pane.getByRole("button", { name: "写入工作簿" }).click();
    const undo = pane.getByRole("button", { name: /撤销/ });
    await undo.waitFor();
    await keepPicture(addin.page, "written");
    expect(host.workbook.find("年度活动安排")?.visibility).toBe("visible");

    await pane.locator("button:not([disabled]):has-text('撤销')").click();
    await undo.waitFor({ state: "detached" });
    expect(host.workbook.find("年度活动安排")).toBeUndefined();
    expect(host.gaps).toEqual([]);
    expect(addin.errors).toEqual([]);
    expect(addin.strangers).toEqual([]);
    await addin.close();
  });

  it("opens every section, and checks the sample", async () => {
    const addin = await AddinPage.open(stage.browser);
    const { pane } = addin;
    await pane.getByRole("button", { name: /示例/ }).first().click();
    await pane.getByText("青禾实验小学").first().waitFor();
    for (const { title } of SECTIONS) {
      await pane.getByRole("tab", { name: title, exact: true }).click();
      await pane.locator("#section", { hasNotText: /正在(打开|检查)……/ }).waitFor();
      await keepPicture(addin.page, title);
    }
    await pane.getByRole("tab", { name: "检查", exact: true }).click();
    await pane.getByText(/^可核 .+ 分中得/).waitFor();
    expect(addin.errors).toEqual([]);
    expect(addin.strangers).toEqual([]);
    await addin.close();
  });

  it("lives with its policy, which stops what is neither ours nor office.js", async () => {
    const addin = await AddinPage.open(stage.browser);
    const { pane } = addin;
    await pane.getByRole("button", { name: /示例/ }).first().waitFor();
    expect(addin.stopped).toEqual([]);
    const tried = await pane.locator("body").evaluate(async () => {
      // What a debugger has evaluated is free of the policy; a timer of the page is not.
      const outcome = (run: () => unknown) => new Promise((turn) => setTimeout(turn)).then(run).then(() => "done", () => "stopped");
      return {
        code: await outcome(() => (0, eval)("1")),
        request: await outcome(() => fetch("https://example.org/")),
        script: await outcome(
          () =>
            new Promise((loaded, failed) => {
              const script = document.createElement("script");
              Object.assign(script, { src: "https://example.org/x.js", onload: loaded, onerror: failed });
              document.head.append(script);
            }),
        ),
      };
    });
    expect(tried).toEqual({ code: "stopped", request: "stopped", script: "stopped" });
    // Stopped before they were asked for.
    expect(addin.strangers).toEqual([]);
    await addin.close();
  });

  it("opens at the section its ribbon button names", async () => {
    const addin = await AddinPage.open(stage.browser, { query: "?section=schedule" });
    await addin.pane.getByRole("tab", { name: "行事历", selected: true }).waitFor();
    await addin.close();
  });

  it("says so where office.js is blocked, and offers to try again", async () => {
    const addin = await AddinPage.open(stage.browser, { hasOffice: false });
    await addin.pane.getByText("没能连上 Excel").waitFor();
    await keepPicture(addin.page, "blocked");
    addin.hasOffice = true;
    await addin.pane.getByRole("button", { name: "再试一次" }).click();
    await addin.pane.getByRole("tab", { name: "总览" }).waitFor();
    await addin.close();
  });

  it("tells in words what Excel refuses, and goes on afterwards", async () => {
    const addin = await AddinPage.open(stage.browser);
    await addin.pane.getByRole("button", { name: /示例/ }).first().waitFor();
    addin.host.faultAt = () => ({ kind: "refused", code: 5004 });
    await addin.pane.locator("button:not([disabled])", { hasText: "示例" }).first().click();
    await addin.pane.getByText("请先按回车键结束编辑").first().waitFor();
    await keepPicture(addin.page, "refused");
    addin.host.faultAt = () => undefined;
    await addin.pane.locator("button:not([disabled])", { hasText: "示例" }).first().click();
    await addin.pane.getByText("青禾实验小学").first().waitFor();
    await addin.close();
  });
});
