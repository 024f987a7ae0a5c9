/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { Desk, MergeConflict } from "../../src/jobs/desk";
import { ConflictList } from "../../src/taskpane/sections/conflict-list";

const SHEET = "年度活动安排";
const EDITED = "您改过，新生成的内容也变了，先保留您的内容。";

/** What the list needs of a desk: it can't select places here. */
const DESK = { abilities: { select: false } } as Desk;

function cell(address: string, heading: string, users: string, ours: string): MergeConflict {
  const place = { sheet: SHEET, cell: address };
  return { id: address, kind: "cell", now: place, then: place, why: EDITED, fields: [{ heading, users, ours }] };
}

/** The tables as text: rows, cells parted by a bar. */
function tables(conflicts: readonly MergeConflict[]): string[][] {
  render(<ConflictList desk={DESK} conflicts={conflicts} />);
  return screen.getAllByRole("table").map((table) =>
    [...table.querySelectorAll("tr")].map((row) => [...row.children].map(({ textContent }) => textContent).join("|")),
  );
}

describe("conflicts in the pane", () => {
  it("show the cells of one row together, field by field, both sides beside each other", () => {
    const shown = tables([cell("E6", "活动内容", "女神节", "三八节"), cell("G6", "责任人", "赵静", "王芳"), cell("G8", "责任人", "李明", "（空）")]);
    expect(shown).toEqual([
      ["栏目|您的|新的", "活动内容|女神节|三八节", "责任人|赵静|王芳"],
      ["栏目|您的|新的", "责任人|李明|（空）"],
    ]);
    expect(screen.getAllByText(/^年度活动安排 /).map(({ textContent }) => textContent)).toEqual([`${SHEET} E6`, `${SHEET} G8`]);
  });

  it("say once what a side without the row lacks", () => {
    const kept: MergeConflict = {
      id: "row",
      kind: "row",
      now: { sheet: SHEET, row: 6 },
      then: { sheet: SHEET, row: 7 },
      why: "新生成的内容里已没有这一行，因您改过，先保留。",
      fields: [
        { heading: "活动内容", users: "登山" },
        { heading: "责任人", users: "赵静" },
      ],
      lacking: "（不再生成）",
    };
    expect(tables([kept])).toEqual([["栏目|您的|新的", "活动内容|登山|（不再生成）", "责任人|赵静"]]);
    expect(screen.getByText("（不再生成）").getAttribute("rowspan")).toBe("2");
  });

  it("leave the headings out where the sheet has none, as a plan's text", () => {
    expect(tables([cell("B9", "", "我们的办法", "新的办法")])).toEqual([["您的|新的", "我们的办法|新的办法"]]);
  });
});
