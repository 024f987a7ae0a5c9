import { formWording } from "../../../src/ledger/recognise/everyday-heading";
import { datePartOf, headingKey, headingRemark, monthSpanOf, statedUnitScale, unitScaleOf } from "../../../src/ledger/recognise/heading";
import { isBlank, plain, tight } from "../../../src/ledger/recognise/plain-text";
import { isClosingLabel, isExampleMark, isNote, isOpeningLabel, isSignature, isTotalLabel } from "../../../src/ledger/recognise/row-words";
import { headingForm, similarity } from "../../../src/ledger/recognise/similarity";
import { looksLikeName } from "../../../src/ledger/recognise/surnames";
import { monthIn, yearAbove, yearIn, yearOfFileName } from "../../../src/ledger/recognise/year-context";

describe("plain text", () => {
  it("is half-width, on one line, without invisible characters", () => {
    expect(plain("\u200b２０２４年\n 3月\u3000")).toBe("2024年 3月");
    expect(tight("合　 计\ufeff")).toBe("合计");
  });

  it.each([null, "", " ", "\u3000", "\u200b", "\ufeff \u00a0"])("%j is blank", (value) => expect(isBlank(value)).toBe(true));
  it.each([0, false, "-", "无", { error: "#REF!" }])("%j is not", (value) => expect(isBlank(value)).toBe(false));
});

describe("a heading's name", () => {
  it.each([
    ["慰 问\n金（元）", "慰问金"],
    ["*姓名", "姓名"],
    ["1．活动时间", "活动时间"],
    ["（一）单位名称：", "单位名称"],
    ["其中：女会员", "女会员"],
    ["金额/元", "金额"],
    ["全年工资总额（万元）", "全年工资总额"],
    ["收/支", "收支"],
    ["【备注】", "备注"],
  ])("%j is %s", (text, key) => expect(headingKey(text)).toBe(key));

  it("leaves what stands in brackets as a name of its own", () => {
    expect(headingRemark("年级（处室）")).toBe("处室");
    expect(headingRemark("金额（元）")).toBe("");
  });

  it.each([
    ["金额（万元）", 10_000],
    ["支出(千元)", 1000],
    ["预算/元", 1],
    ["金额（单位：元）", 1],
    ["姓名", undefined],
    ["分值（constructor）", undefined],
  ])("%j has the unit %s", (text, scale) => expect(unitScaleOf(text)).toBe(scale));

  it("finds the unit that a line above states, not the name of the organisation", () => {
    expect(statedUnitScale("编制单位：东河小学   单位：万元")).toBe(10_000);
    expect(statedUnitScale("单位：元旦小学")).toBeUndefined();
  });

  it.each([
    ["3月", 3, 3],
    ["十二月份", 12, 12],
    ["2024年9月", 9, 9],
    ["第二季度", 4, 6],
    ["1—6月", 1, 6],
    ["下半年", 7, 12],
  ])("%s stands for the months %i to %i", (text, from, to) => expect(monthSpanOf(text)).toEqual({ from, to }));

  it.each(["13月", "月工资", "3月8日", "季度", "岁月"])("%s stands for none", (text) => expect(monthSpanOf(text)).toBeUndefined());

  it("knows the parts of a date", () => {
    expect([datePartOf("年"), datePartOf("月"), datePartOf("日"), datePartOf("日期")]).toEqual(["year", "month", "day", undefined]);
  });

  it.each([
    ["谁负责", "负责人"],
    ["看望谁", "慰问对象"],
    ["谁写的", "写人"],
    ["给了多少钱", "金额"],
    ["多少人", "人数"],
    ["在哪里", "地点"],
    ["登在哪", "发布渠道"],
    ["公开了什么", "公开内容"],
    ["怎么公开", "公开形式"],
    ["什么时候", "时间"],
    ["哪个部门办", "承办部门"],
    ["哪一项", "项目"],
    ["给多少", "金额"],
    ["谁发的", "颁发单位"],
    ["哪一级", "级别"],
    ["什么奖", "奖项"],
    ["管钱的委员", "财务负责人"],
    ["哪个部门", "部门"],
    ["几口人", "家庭人口"],
  ])("%s means %s", (everyday, wording) => expect(formWording(everyday)).toBe(wording));

  it("leaves a form's own words alone", () => {
    expect(["负责人", "慰问金额", "活动地点"].map(formWording)).toEqual([undefined, undefined, undefined]);
  });
});

describe("likeness of headings", () => {
  const alike = (a: string, b: string): number => similarity(headingForm(a), headingForm(b));

  it("is 1 only for the same", () => {
    expect(alike("慰问日期", "慰问日期")).toBe(1);
    expect(alike("慰问日期", "慰问时间")).toBeLessThan(1);
  });

  it("puts words of the same meaning close together and different things apart", () => {
    expect(alike("会员姓名", "姓名")).toBeGreaterThan(0.85);
    expect(alike("组织老师", "组织者")).toBeGreaterThan(0.85);
    expect(alike("走访日期", "走访时间")).toBeGreaterThan(0.85);
    expect(alike("慰问日期", "慰问金额")).toBe(0);
    expect(alike("慰问日期", "慰问对象")).toBeLessThan(0.52);
    expect(alike("退休人员", "参加人员")).toBeLessThan(0.52);
  });
});

describe("names", () => {
  it.each(["周文", "欧阳雪", "林秋月", "司马小春"])("%s looks like a person's", (text) => expect(looksLikeName(text)).toBe(true));
  it.each(["金额", "高中", "方案", "王", "语文组", "生病住院", "3月"])("%s does not", (text) => expect(looksLikeName(text)).toBe(false));
});

describe("words of rows that are no records", () => {
  it.each(["合计", "本月合计", "收入合计", "本年支出合计：", "一季度小计", "累计", "合计（大写）", "共计12人", "总计"])("%s is a total", (text) =>
    expect(isTotalLabel(tight(text))).toBe(true),
  );
  it.each(["统计局", "会计", "设计方案", "家庭支出累计较大致困", "工作总结", "经费合计支出情况说明"])("%s is none", (text) => expect(isTotalLabel(text)).toBe(false));

  it("knows balances brought forward and closing lines", () => {
    expect(["上年结转", "上学年结转", "上一年度结余", "期初余额", "上月结存", "承前页", "承上月", "年初结转数"].every(isOpeningLabel)).toBe(true);
    expect(["年末余额", "结转下年", "过次页", "本年结余"].every(isClosingLabel)).toBe(true);
    expect(isOpeningLabel("上年度工作总结")).toBe(false);
  });

  it("knows notes, signatures and examples", () => {
    expect(isNote("备注：票据另存。") && isNote("注1：按入会先后")).toBe(true);
    expect(isSignature("制表人：周文") && isSignature("工会主席：")).toBe(true);
    expect(isExampleMark("例") && isExampleMark("填写示例") && isExampleMark("示例：张某某")).toBe(true);
    expect([isNote("备注"), isSignature("林秋月"), isExampleMark("例会")]).toEqual([true, false, false]);
  });
});

describe("the year of a block", () => {
  it.each([
    ["2024年走访慰问登记表", 2024, 1],
    ["二〇二四年度会费", 2024, 1],
    ["2023—2024学年第一学期活动", 2023, 9],
    ["2023-2024学年度工作安排", 2023, 9],
    ["2024学年会费收缴", 2024, 9],
    ["2023年9月—2024年7月", 2023, 9],
    ["2024 会议记录", 2024, 1],
    ["幼儿园工会（24.9-25.8）", 2024, 9],
    ["2024.09—2025.07工会收支", 2024, 9],
  ])("%s", (text, year, startMonth) => expect(yearIn(text)).toEqual({ year, startMonth }));

  it.each(["第四届教代会提案", "会员名册", "编号20240001", "预算24.9-26.8"])("is not in %s", (text) => expect(yearIn(text)).toBeUndefined());

  const at = (row: number, column: number, text: string): { row: number; column: number; text: string } => ({ row, column, text });

  it("is a parameter's before the title's, and never the day the form was filled in", () => {
    expect(yearAbove([at(0, 0, "2023年台账"), at(1, 0, "年度："), at(1, 1, "2024")])).toEqual({ year: { year: 2024, startMonth: 1 }, from: "corner" });
    expect(yearAbove([at(0, 0, "会员名册"), at(1, 0, "单位：东河小学   年度：2024")])).toMatchObject({ year: { year: 2024 }, from: "subTitle" });
    expect(yearAbove([at(0, 0, "2024年会员名册"), at(1, 0, "填表日期：2025年1月12日")])).toMatchObject({ year: { year: 2024 }, from: "title" });
    expect(yearAbove([at(0, 0, "会员名册"), at(1, 0, "填表日期：2025年1月12日")])).toBeUndefined();
  });

  it("comes from the file's name, without its ending and folder", () => {
    expect(yearOfFileName("D:\\2019\\东河小学2024年台账.xlsx")).toEqual({ year: 2024, startMonth: 1 });
    expect(yearOfFileName("台账.xlsx")).toBeUndefined();
  });

  it.each([
    ["3月", 3],
    ["2024年十一月份经费", 11],
    ["1-6月", undefined],
    ["3月8日活动", undefined],
  ])("the month of %s is %s", (text, month) => expect(monthIn(text)).toBe(month));
});
