/** @jest-environment jsdom */
/** Markup in a workbook is shown as the letters it is; the pane has no way to make elements of text. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { plainBook, plainSheet } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import { Pane } from "../../src/taskpane/pane";
import { surroundings } from "../jobs/surroundings";

// A busy machine takes its time; how long is not what is tested.
configure({ asyncUtilTimeout: 60_000 });

const IMAGE = '<img src=x onerror="globalThis.stolen=1">';
const SCRIPT = "<script>globalThis.stolen=1</script>";

function openPane(): HTMLElement {
  const sheet = plainSheet(`<b>会员`, [
    [`会员名册${SCRIPT}`],
    ["姓名", "性别", "身份证号", "入会时间"],
    [`王芳${IMAGE}`, "女", null, "2019-09-01"],
    ["李明", `男${IMAGE}`, null, `2018.2.30${SCRIPT}`],
    ["javascript:alert(1)", "男", `34${IMAGE}`, "2018-02-03"],
  ]);
  const desk = new WorkbookDesk(new MemoryHost(plainBook([sheet])), surroundings(`台帐${IMAGE}.xlsx`));
  return render(<Pane desk={desk} today="2026-11-22" version="test" onHelp={() => undefined} />).container;
}

describe("markup in a workbook", () => {
  it("makes no element in any section of the pane", async () => {
    const pane = openPane();
    await screen.findByText(/会员名册/);
    const sections = screen.getAllByRole("tab").length;
    expect(sections).toBeGreaterThan(2);
    for (let section = 0; section < sections; section++) {
      fireEvent.click(screen.getAllByRole("tab")[section]!);
      await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect([section, document.querySelectorAll("img, script, iframe, [onerror], a[href^='javascript']").length]).toEqual([section, 0]);
    }
    expect((globalThis as Record<string, unknown>)["stolen"]).toBeUndefined();
    expect(pane.isConnected).toBe(true);
  });
});

describe("the sources", () => {
  const ways = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|setTimeout\(\s*["'`]/;

  it("hold no way from text to markup or code", () => {
    const src = path.join(__dirname, "../../src");
    const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((name) => ways.test(readFileSync(path.join(src, name), "utf8")))).toEqual([]);
  });
});
