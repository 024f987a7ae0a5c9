/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { plainBook, plainSheet } from "../../src/book";
import { openPane, unfold } from "./open-pane";

const SHEETS = [
  plainSheet("基本情况", [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026], ["会员人数", 40], ["全年工资总额", 1_000_000], ["经费留成比例", "60%"]]),
  plainSheet("经费收支明细", [
    ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额"],
    ["2026-03-10", "记-1", "文体活动支出", "运动会奖品", null, 2500],
  ]),
];

async function openBudget() {
  openPane(plainBook(SHEETS));
  fireEvent.click(await screen.findByRole("tab", { name: "预算" }));
  return within(await screen.findByRole("region", { name: "收支平衡" }));
}

const ready = () => waitFor(() => expect(screen.getByRole("button", { name: "先看看会写什么" })).toHaveProperty("disabled", false));

async function openHead(name: RegExp): Promise<void> {
  const summary = await screen.findByText(name);
  unfold(summary.closest("details")!);
}

async function fix(item: string, amount: string): Promise<void> {
  await ready();
  fireEvent.change(screen.getByLabelText(`${item}的推算办法`), { target: { value: "fixed" } });
  const input = await screen.findByLabelText(`${item}的金额`);
  await ready();
  fireEvent.change(input, { target: { value: amount } });
  fireEvent.keyDown(input, { key: "Enter" });
}

it("shows the effect of a figure at once, and takes a proposed way out", async () => {
  const balance = await openBudget();
  expect(balance.getByText("收大于支 9,500 元，留作年末结余。")).toBeTruthy();
  await openHead(/^职工活动支出/);
  await fix("文体活动支出", "15,000.50");
  expect(await balance.findByText("支出超过可用经费 3,000.50 元，还没有平衡。")).toBeTruthy();
  await ready();
  fireEvent.click(balance.getByRole("button", { name: /采用：请单位行政补助 3,000.50 元/ }));
  expect(await balance.findByText("收支平衡。")).toBeTruthy();
});

it("puts back what is no number", async () => {
  await openBudget();
  await openHead(/^职工活动支出/);
  await fix("文体活动支出", "许多");
  expect(screen.getByLabelText<HTMLInputElement>("文体活动支出的金额").value).toBe("2500");
});

it("compares two scenarios and writes the one in use", async () => {
  await openBudget();
  await ready();
  fireEvent.click(screen.getByRole("button", { name: "另做一个方案比较" }));
  await openHead(/^职工活动支出/);
  await fix("文体活动支出", "8000");
  const table = within(await screen.findByRole("region", { name: "两个方案" }));
  await waitFor(() => expect(table.getAllByRole("row").map((row) => within(row).queryAllByRole("cell").map(({ textContent }) => textContent))).toContainEqual(["文体活动支出", "2,500", "8,000"]));
  await ready();
  fireEvent.click(screen.getByRole("button", { name: "先看看会写什么" }));
  fireEvent.click(await screen.findByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByText(/已写好：经费收入预算、经费支出预算、活动经费明细/)).toBeTruthy();
});
