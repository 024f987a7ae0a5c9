/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { plainBook, plainSheet } from "../../src/book";
import { openPane } from "./open-pane";

const MEMBERS = plainSheet("会员", [
  ["会员名册"],
  ["姓名", "性别", "身份证号", "入会时间"],
  ["王芳", "女", null, "2019-09-01"],
  ["李明", "男", null, "2018.2.30"],
]);

describe("the pane on a ledger", () => {
  it("shows what was recognised, how surely, and what could not be read", async () => {
    openPane(plainBook([MEMBERS]));
    expect(await screen.findByText("会员名册")).toBeTruthy();
    expect(screen.getByText(/2 行/)).toBeTruthy();
    expect(screen.getByText(/2018\.2\.30/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "生成行事历" })).toBeTruthy();
  });

  it("takes a correction, remembers it in the workbook and gives it back", async () => {
    const host = openPane(plainBook([MEMBERS]));
    fireEvent.click(await screen.findByRole("button", { name: "核对：会员名册" }));
    fireEvent.change(await screen.findByLabelText("这是哪张台帐"), { target: { value: "" } });
    expect(await screen.findByText("不是台帐的内容")).toBeTruthy();
    const read = await host.read();
    expect(read.status === "read" && read.book.sheets.map(({ name }) => name)).toContain("_union_ledger");
    fireEvent.click(screen.getByRole("tab", { name: "设置" }));
    fireEvent.click(await screen.findByRole("button", { name: /取消纠正：“会员”不是台帐/ }));
    fireEvent.click(screen.getByRole("tab", { name: "总览" }));
    expect(await screen.findByText("认出的台帐")).toBeTruthy();
  });

  it("previews the schedule, writes it, and takes it back", async () => {
    const host = openPane(plainBook([MEMBERS]));
    fireEvent.click(await screen.findByRole("tab", { name: "行事历" }));
    fireEvent.click(await screen.findByRole("button", { name: "先看看会写什么" }));
    const rows = within(await screen.findByRole("table")).getAllByRole("row");
    expect(rows.length).toBeGreaterThan(15);
    fireEvent.click(screen.getByRole("button", { name: "写入工作簿" }));
    expect(await screen.findByText(/已写好：年度活动安排/)).toBeTruthy();
    const names = async () => {
      const read = await host.read();
      return read.status === "read" ? read.book.sheets.map(({ name }) => name) : [];
    };
    expect(await names()).toContain("年度活动安排");
    fireEvent.click(screen.getByRole("button", { name: "撤销" }));
    await waitFor(async () => expect(await names()).toEqual(["会员"]));
  });
});

describe("the pane on a workbook without ledger", () => {
  it("leads with what gives a value at once", async () => {
    openPane(plainBook([plainSheet("Sheet1", [])]));
    expect(await screen.findByText("这是一个空工作簿。")).toBeTruthy();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["新建台帐", "用示例试一试", "导入去年的计划"]),
    );
  });

  it("starts the sample", async () => {
    openPane(plainBook([plainSheet("Sheet1", [])]));
    fireEvent.click(await screen.findByRole("button", { name: "用示例试一试" }));
    expect(await screen.findByText(/示例/, { selector: "span" })).toBeTruthy();
    expect(await screen.findByText("认出的台帐")).toBeTruthy();
  });

  it("imports a pasted plan", async () => {
    openPane(plainBook([plainSheet("Sheet1", [])]));
    fireEvent.click(await screen.findByRole("button", { name: "导入去年的计划" }));
    fireEvent.click(await screen.findByRole("button", { name: "粘贴文字" }));
    fireEvent.change(screen.getByLabelText("粘贴工作计划的文字"), {
      target: { value: "工会工作计划\n活动安排\n三月：庆三八。\n五月：教职工棋类赛。\n九月：庆教师节。" },
    });
    fireEvent.click(screen.getByRole("button", { name: "读取" }));
    expect(await screen.findByText(/3 项活动/)).toBeTruthy();
    fireEvent.click(await screen.findByRole("button", { name: "先看看会写什么" }));
    expect(await screen.findByText("教职工棋类赛")).toBeTruthy();
  });

  it("says why a text is of no use, in its one place for errors", async () => {
    openPane(plainBook([plainSheet("Sheet1", [])]));
    fireEvent.click(await screen.findByRole("tab", { name: "行事历" }));
    fireEvent.click(await screen.findByRole("button", { name: "粘贴文字" }));
    fireEvent.change(screen.getByLabelText("粘贴工作计划的文字"), { target: { value: "没有安排。" } });
    fireEvent.click(screen.getByRole("button", { name: "读取" }));
    expect((await screen.findByRole("alert")).textContent).toContain("没有在文本中找到活动安排");
  });
});
