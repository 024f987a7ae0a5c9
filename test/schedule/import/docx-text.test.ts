import { docxText, importPlanText } from "../../../src/schedule/import";
import { cell, numbered, paragraph, table, wordDocument } from "./word-document";

async function activitiesOf(...body: string[]): Promise<string[]> {
  const reading = await docxText(wordDocument(...body));
  expect(reading.status).toBe("read");
  return importPlanText(reading.text).plans.flatMap(({ activities }) => activities.map(({ months, name }) => `${months.join()} ${name}`));
}

describe("Word documents", () => {
  it("keep the numbers that Word counts itself", async () => {
    const activities = await activitiesOf(
      paragraph("2027年工会工作计划"),
      paragraph("二、活动安排"),
      paragraph("三月份"), numbered("庆祝三八节", 1), numbered("学雷锋", 1),
      paragraph("四月份"), numbered("春游", 2),
      paragraph("五月份"), numbered("评优", 3), numbered("讲座", 3),
      paragraph("三、要求"), paragraph("按时完成。"),
    );
    expect(activities).toEqual(["3 庆祝三八节", "3 学雷锋", "4 春游", "5 评优", "5 讲座"]);
  });

  it("keep tables as rows, with merged months and several lines in a cell", async () => {
    const activities = await activitiesOf(
      paragraph("2027年工会工作计划"),
      table([
        [cell("月份"), cell("活动内容"), cell("负责人")],
        [cell("3月", "restart"), cell("庆祝三八节"), cell("王芳")],
        [cell("", "continue"), cell("学雷锋"), cell("李强")],
        [cell("4月"), cell("1.春游\n2.扫墓"), cell("王芳\n李强")],
        [cell("5月"), cell("评优"), cell("")],
      ]),
      paragraph("云溪小学工会"),
    );
    expect(activities).toEqual(["3 庆祝三八节", "3 学雷锋", "4 春游", "4 扫墓", "5 评优"]);
  });

  it("give months in paragraphs beside a budget's table", async () => {
    const activities = await activitiesOf(
      paragraph("2027年工会工作计划"),
      paragraph("一、活动安排"),
      paragraph("三月：插花；学雷锋。"), paragraph("四月：春游。"), paragraph("五月：评优。"),
      paragraph("二、经费预算"),
      table([
        [cell("月份"), cell("支出项目"), cell("金额（元）")],
        [cell("3月"), cell("鲜花"), cell("800")],
        [cell("4月"), cell("车费"), cell("2000")],
      ]),
    );
    expect(activities).toEqual(["3 插花", "3 学雷锋", "4 春游", "5 评优"]);
  });

  it("are refused where they are none, with what to do", async () => {
    const refusal = async (bytes: Uint8Array): Promise<string> => {
      const reading = await docxText(bytes);
      expect(reading.status).toBe("refused");
      return reading.text;
    };
    expect(await refusal(new TextEncoder().encode("三月：春游"))).toContain("另存为 .docx");
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toContain(".doc");
    expect(await refusal(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toContain("损坏");
    expect(await refusal(new Uint8Array())).toContain("另存为 .docx");
  });
});
