/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { plainBook, plainSheet } from "../../src/book";
import { openPane, unfold } from "./open-pane";

const SENTENCE = "继续开展送温暖活动，走访困难教职工；继续开展文体活动，丰富教职工的业余生活；继续办好心理健康讲座。";
const PLAN = plainSheet("工作计划", [
  ["某校工会2027年工作计划"],
  ["　　办好教职工关心的的每一件事，把工会办成大家信得过的职工之家，让每一位教职工都感受到集体的温暖。"],
  ...["春天", "夏天", "秋天", "冬天"].map((season) => [`　　${season}${SENTENCE}`]),
]);

function open(section: string, sheets = [PLAN]) {
  const host = openPane(plainBook(sheets));
  fireEvent.click(screen.getByRole("tab", { name: section }));
  return host;
}

async function openTextCheck(sheets = [PLAN]) {
  const host = open("计划总结", sheets);
  unfold((await screen.findByText("检查文字")).closest("details")!);
  await screen.findByLabelText("别处的文字，粘贴在这里");
  return host;
}

async function press(name: string): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>("button", { name });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
}

const result = async () => within(await screen.findByRole("region", { name: "文字检查的结果" }));

describe("检查文字", () => {
  it("tells where, why and how, selects the cell, and mends it after a look", async () => {
    const host = await openTextCheck();
    await press("检查这一份");
    const found = await result();
    expect(found.getByText(/“的的”重复/)).toBeTruthy();
    expect(found.getByText("怎么改：改成“的”。")).toBeTruthy();
    fireEvent.click(found.getByRole("button", { name: "工作计划 A2" }));
    await waitFor(() => expect(host.selected).toEqual([{ sheet: "工作计划", cell: "A2" }]));
    await press("先看看能确定的怎么改");
    expect(await found.findByText(/^改成：办好教职工关心的每一件事/)).toBeTruthy();
    await press("改这 1 格");
    await waitFor(() => expect(screen.queryByText(/“的的”重复/)).toBeNull());
    const read = await host.read();
    expect(read.status === "read" && read.book.sheets[0]!.values[1]![0]).toMatch(/^　　办好教职工关心的每一件事/);
  });

  it("hands the mended text back, and takes nothing empty", async () => {
    await openTextCheck([]);
    expect(screen.getByText(/工作簿里还没有计划或总结/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "检查粘贴的文字" })).toHaveProperty("disabled", true);
    fireEvent.change(screen.getByLabelText("别处的文字，粘贴在这里"), { target: { value: "办好的的事。" } });
    await press("检查粘贴的文字");
    const found = await result();
    expect(found.getByText("第 1 行第 3 字")).toBeTruthy();
    expect(found.getByLabelText<HTMLTextAreaElement>("其中能确定的已经改好").value).toBe("办好的事。");
    // A browser without a clipboard: the words say what to do instead.
    await press("复制改好的文字");
    expect(await found.findByText(/请按 Ctrl\+C/)).toBeTruthy();
  });

  it("says in words that nothing was found, and what it can't see", async () => {
    await openTextCheck([]);
    fireEvent.change(screen.getByLabelText("别处的文字，粘贴在这里"), { target: { value: "办好大家的事。" } });
    await press("检查粘贴的文字");
    const found = await result();
    expect(found.getByText("粘贴的文字：没有发现问题。")).toBeTruthy();
    expect(found.getByText(/^看不出来的：/)).toBeTruthy();
    expect(found.queryByLabelText("其中能确定的已经改好")).toBeNull();
  });
});

describe("另存一份去掉个人信息的副本", () => {
  it("is not offered where the file is not at hand, as in Excel", async () => {
    open("设置");
    await screen.findByText("单位和年度");
    expect(screen.queryByRole("button", { name: "另存一份去掉个人信息的副本" })).toBeNull();
  });
});
