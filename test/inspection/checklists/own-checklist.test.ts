import { itemsOf, itemWords, ownChecklist, pointsInWords } from "../../../src/inspection";
import { readLedger, recognise } from "../../../src/ledger";
import { plainBook, plainSheet, type CellValue, type Range } from "../../../src/book";
import { checklistOfText } from "../../../src/jobs/list-of-text";

function listOn(rows: readonly (readonly CellValue[])[], merges: readonly Range[] = []) {
  const book = plainBook([plainSheet("考核细则", rows, { merges: [...merges] })]);
  return ownChecklist(readLedger([{ book, recognised: recognise(book) }]).ledger)!;
}

const down = (column: number, top: number, bottom: number): Range => ({ top, bottom, left: column, right: column });

const SHEET = [
  ["清河区教育工会工作考核细则", null, null, null, null, null],
  ["考核项目", "考核内容", "标准分", "考核办法", "自评分", "考核得分"],
  ["前提条件", "建会三年以上", null, null, null, null],
  ["组织建设(14)", "按期换届，手续齐全", 6, "查批复", null, null],
  [null, "三委健全", 8, "缺一个扣2分", null, null],
  [null, "工会小组健全", null, null, null, null],
  ["民主管理(10)", "★每年召开教代会", 10, "没有召开的得0分，考核不合格", null, null],
  ["加分项", "获市级以上表彰", 5, "查证书", null, null],
  ["合计", null, 29, null, null, null],
];

describe("a 考核细则 on a sheet", () => {
  const list = listOn(SHEET, [down(2, 4, 5), down(3, 4, 5), down(0, 3, 5)]);

  it("keeps the issuer's headings", () => {
    expect(list.title).toBe("清河区教育工会工作考核细则");
    expect(list.headings).toEqual({ block: "考核项目", item: "考核内容", points: "标准分", evidence: "考核办法", ownScore: "自评分", theirScore: "考核得分" });
  });

  it("takes conditions out, and counts points that several lines share once", () => {
    expect(list.preconditions).toEqual(["建会三年以上"]);
    expect(itemsOf(list).map(({ title, points }) => [title, points])).toEqual([
      ["按期换届，手续齐全", 6],
      ["三委健全；工会小组健全", 8],
      ["★每年召开教代会", 10],
      ["获市级以上表彰", 5],
    ]);
    expect(list.total).toBe(24);
  });

  it("reads marks, deductions and what fails the whole list", () => {
    const [election, committees, congress, honour] = itemsOf(list);
    expect(election).toMatchObject({ topics: ["election"] });
    expect(committees).toMatchObject({ deduction: 2 });
    expect(congress).toMatchObject({ required: true, zeroFails: true, topics: ["congress"] });
    expect(honour).toMatchObject({ bonus: true });
    expect(election).not.toHaveProperty("required");
  });
});

describe("points written in words", () => {
  it.each([
    ["有年度计划（4 分）", 4],
    ["教代会规范(满分20分)", 20],
    ["会议正常（4分，有会议记录）", 4],
    ["按时换届(2.5分)", 2.5],
    ["会员 30 人以上", undefined],
    ["组建率100%（见附件）", undefined],
  ])("%s", (text, points) => {
    expect(pointsInWords(text)).toBe(points);
  });
});

describe("what an item says of itself", () => {
  it.each([
    ["★ 独立账户", "", { required: true }],
    ["独立账户（必备）", "", { required: true }],
    ["附加分 获表彰", "", { bonus: true }],
    ["经费管理", "设小金库的一票否决", { zeroFails: true }],
    ["会议", "少一次扣0.5分", { deduction: 0.5 }],
    ["会议", "查台账", {}],
  ])("%s · %s", (about, terms, words) => {
    expect(itemWords(about, terms)).toEqual(words);
  });
});

describe("a 考核细则 in a document", () => {
  it("is read from the lines of its table, where merged cells are blank", () => {
    const list = checklistOfText("关于印发《清河区工会工作考核细则》的通知\n各学校工会：\n项目\t考核内容\t分值\t考核方式\n组织建设\t按期换届\t5\t查台账\n\t工会小组健全\t5\t查记录\n慰问帮扶\t坚持五必访\t10\t查台账\n阵地\t教工之家环境整洁\t5\t实地查看\n", "细则.docx")!;
    expect(list.title).toBe("清河区工会工作考核细则");
    expect(list.total).toBe(25);
    expect(itemsOf(list).map(({ place }) => place)).toEqual([undefined, undefined, undefined, undefined]);
    expect(list.blocks.map(({ title, items }) => [title, items.length])).toEqual([["组织建设", 2], ["慰问帮扶", 1], ["阵地", 1]]);
    expect(itemsOf(list).map(({ topics }) => topics)).toEqual([["election"], ["groups"], ["visits"], []]);
  });

  it("is none where there is no such table", () => {
    expect(checklistOfText("工作计划\n一、召开教代会\n", "计划.docx")).toBeUndefined();
  });
});
