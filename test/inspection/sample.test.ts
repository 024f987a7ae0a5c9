/** The sample that the template makes has mistakes on purpose; the check finds these and no others. */
import { checkLedger } from "../../src/jobs/check-ledger";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { inspect } from "../../src/inspection";
import { fieldById, tableById, type FieldId } from "../../src/ledger";
import { defectsOf, sampleLedger } from "../../src/ledger/template";
import { bookOf } from "../ledger/template/placed-book";
import { ledgerOf } from "./ledgers";

describe("a ledger without any mistake", () => {
  it("has no finding at all", () => {
    const { ledger, problems } = ledgerOf({
      unit: [["单位名称", "青禾镇中心小学"], ["工会名称", "青禾镇中心小学工会"], ["单位类型", "学校"], ["地区", "安徽"], ["年度", 2026], ["年度制", "公历年"], ["教职工人数", 2], ["会员数", 2]],
      members: [["姓名", "性别", "身份证号", "入会时间"], ["赵一", "男", "349816198807231238", "2010年9月"], ["钱二", "女", "34981619900303222X", "2012年9月"]],
      visits: [["慰问日期", "慰问对象", "慰问事由", "慰问人", "签收"], ["3月2日", "赵一", "住院", "钱二", "√"]],
      journal: [["日期", "科目", "摘要", "收入金额", "支出金额", "余额", "经办人", "审批人"], ["3月9日", "送温暖支出", "慰问金", null, 500, 500, "赵一", "钱二"]],
    });
    expect(inspect({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } }).findings).toEqual([]);
  });
});

describe("the sample", () => {
  const workbook = readWorkbook(bookOf(sampleLedger(2026)), "示例.xlsx");
  const { findings } = checkLedger({ workbooks: [workbook], today: "2026-12-31" });
  const found = findings.filter(({ level }) => level !== "建议");

  /** Several mistakes in one record may be one finding: a proposal without any answer. */
  const records = new Map(
    defectsOf(2026).map((defect) => {
      const [row] = [...workbook.ledger.rows(defect.table)].filter((candidate) => {
        const wanted = defect.where.field === defect.field ? defect.content : defect.where.is;
        return candidate.text(defect.where.field as FieldId<typeof defect.table>) === String(wanted);
      });
      return [defect, row!.rowNumber] as const;
    }),
  );

  it.each([...records].map(([defect, row]) => [`${tableById(defect.table).title}：${defect.note}`, defect, row] as const))("%s", (_, defect, row) => {
    const sheet = tableById(defect.table).title;
    expect(fieldById(tableById(defect.table), defect.field)).toBeDefined();
    expect(found.filter(({ place, kind }) => place.sheet === sheet && kind === defect.kind && place.cell?.replace(/^[A-Z]+/, "") === String(row))).not.toEqual([]);
  });

  it("has no other findings", () => {
    const wrong = new Set([...records].map(([{ table, kind }, row]) => `${tableById(table).title} ${row} ${kind}`));
    expect(found.filter(({ place, kind }) => !wrong.has(`${place.sheet} ${place.cell?.replace(/^[A-Z]+/, "")} ${kind}`)).map(({ text }) => text)).toEqual([]);
  });
});
