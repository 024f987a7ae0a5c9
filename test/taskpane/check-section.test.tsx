/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { plainBook, plainSheet } from "../../src/book";
import type { Mark } from "../../src/taskpane/pane";
import { openPane, unfold } from "./open-pane";

const HEADING = ["姓名", "性别", "身份证号", "入会时间"];

/** A roster with as many dates that no calendar has. */
function roster(wrongDates: number) {
  const rows = Array.from({ length: wrongDates }, (_unused, n) => [`会员${n + 1}`, "女", null, `2019.2.3${n % 2}`]);
  return plainBook([plainSheet("会员", [["会员名册"], HEADING, ["王芳", "女", null, "2019-09-01"], ...rows])]);
}

async function openCheck(wrongDates: number) {
  const marks: (readonly Mark[])[] = [];
  const host = openPane(roster(wrongDates), (found) => marks.push(found));
  fireEvent.click(await screen.findByRole("button", { name: "检查台帐" }));
  await screen.findByRole("region", { name: "得分" });
  return { host, lastMarks: () => marks[marks.length - 1]! };
}

const dates = () => screen.getByText(/日期要写得出/).closest("details")!;

describe("the section 检查", () => {
  it("draws the first of many findings, and more on request", async () => {
    await openCheck(70);
    unfold(dates());
    expect(within(dates()).getAllByRole("listitem")).toHaveLength(30);
    fireEvent.click(within(dates()).getByRole("button", { name: "再看 30 处（还有 40 处）" }));
    expect(within(dates()).getAllByRole("listitem")).toHaveLength(60);
  });

  it("draws nothing of what is folded up", async () => {
    await openCheck(70);
    expect(within(dates()).queryAllByRole("listitem")).toHaveLength(0);
  });

  it("marks what it found, and follows an edit by itself", async () => {
    const { host, lastMarks } = await openCheck(1);
    expect(lastMarks()).toContainEqual({ place: { sheet: "会员", cell: "D4" }, text: expect.stringMatching(/^必改：/) as string });
    act(() => host.edit([{ kind: "setCells", sheet: "会员", cells: [{ row: 3, column: 3, value: "2019-02-03" }] }]));
    await screen.findByText(/必改 0 处|没有检查出问题/);
    expect(lastMarks().filter(({ place, text }) => place.cell === "D4" && text.startsWith("必改"))).toEqual([]);
  });

  it("asks for a reason before a finding is set aside", async () => {
    await openCheck(1);
    if (!dates().open) unfold(dates());
    fireEvent.click(within(dates()).getByRole("button", { name: /^忽略/ }));
    const confirm = within(dates()).getByRole<HTMLButtonElement>("button", { name: "确定忽略" });
    expect(confirm.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText("忽略的原因"), { target: { value: "原件如此" } });
    fireEvent.click(confirm);
    expect(await screen.findByText("已忽略（1 处）")).toBeTruthy();
  });
});
