import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";
import { docxText, importPlanText } from "../../../src/schedule/import";

async function bytesOf(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const numbering = {
    config: [{ reference: "items", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1、", alignment: AlignmentType.START }] }],
  };
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
}

const line = (text: string): Paragraph => new Paragraph(text);
const item = (text: string, instance: number): Paragraph => new Paragraph({ text, numbering: { reference: "items", level: 0, instance } });
const cell = (text: string, verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]): TableCell =>
  new TableCell({ children: text.split("\n").map(line), ...(verticalMerge && { verticalMerge }) });

async function activitiesOf(children: (Paragraph | Table)[]): Promise<string[]> {
  const reading = await docxText(await bytesOf(children));
  expect(reading.status).toBe("read");
  return importPlanText(reading.text).plans.flatMap(({ activities }) => activities.map(({ months, name }) => `${months.join()} ${name}`));
}

describe("Word documents", () => {
  it("keep the numbers that Word counts itself", async () => {
    const activities = await activitiesOf([
      line("2027年工会工作计划"),
      line("二、活动安排"),
      line("三月份"), item("庆祝三八节", 1), item("学雷锋", 1),
      line("四月份"), item("春游", 2),
      line("五月份"), item("评优", 3), item("讲座", 3),
      line("三、要求"), line("按时完成。"),
    ]);
    expect(activities).toEqual(["3 庆祝三八节", "3 学雷锋", "4 春游", "5 评优", "5 讲座"]);
  });

  it("keep tables as rows, with merged months and several lines in a cell", async () => {
    const { RESTART, CONTINUE } = VerticalMergeType;
    const rows = [
      [cell("月份"), cell("活动内容"), cell("负责人")],
      [cell("3月", RESTART), cell("庆祝三八节"), cell("王芳")],
      [cell("", CONTINUE), cell("学雷锋"), cell("李强")],
      [cell("4月"), cell("1.春游\n2.扫墓"), cell("王芳\n李强")],
      [cell("5月"), cell("评优"), cell("")],
    ];
    const activities = await activitiesOf([
      line("2027年工会工作计划"),
      new Table({ rows: rows.map((children) => new TableRow({ children })) }),
      line("云溪小学工会"),
    ]);
    expect(activities).toEqual(["3 庆祝三八节", "3 学雷锋", "4 春游", "4 扫墓", "5 评优"]);
  });

  it("are refused where they are none, with what to do", async () => {
    const refused = async (bytes: Uint8Array): Promise<string> => {
      const reading = await docxText(bytes);
      expect(reading.status).toBe("refused");
      return reading.text;
    };
    expect(await refused(new TextEncoder().encode("三月：春游"))).toContain("另存为 .docx");
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toContain(".doc");
    expect(await refused(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toContain("损坏");
    expect(await refused(new Uint8Array())).toContain("另存为 .docx");
  });
});
