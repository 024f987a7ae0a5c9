import { columnLetters } from "../../../src/book";
import { recognise } from "../../../src/ledger/recognise";
import { blocksOf, bookOf, fieldsOf, outline, rowsOf, sheetOf, tableOf, type Cells } from "./sheets";

const VISIT_HEAD = ["序号", "慰问日期", "被慰问人", "慰问事由", "慰问金（元）", "慰问人", "备注"];
const VISITS = [
  [1, "2025.3.4", "林秋月", "生病住院", 500, "周文、韩雪", null],
  [2, "2025.5.9", "沈青", "结婚", 800, "周文", null],
  [3, "2025.8.1", "方园", "生育", 600, "韩雪", "产假"],
];

describe("a table below its titles", () => {
  it("knows the ledger, its columns and its records", () => {
    const block = tableOf(sheetOf("慰问", [["2025年走访慰问登记表"], ["单位：东河小学工会", null, null, null, "单位：元"], VISIT_HEAD, ...VISITS], { merged: ["A1:G1"] }));
    expect(block.table).toBe("visits");
    expect(fieldsOf(block)).toBe("A:- B:date C:person D:reason E:amount F:visitor G:remark");
    expect(rowsOf(block)).toBe("4-6");
    expect(block.headerRows).toEqual({ first: 2, last: 2 });
    expect(block.year).toEqual({ year: 2025, startMonth: 1 });
    expect(block.confidence).toBeGreaterThan(0.9);
  });

  it("needs neither a title nor a telling sheet name", () => {
    expect(tableOf(sheetOf("Sheet1", [VISIT_HEAD, ...VISITS])).table).toBe("visits");
  });

  it("reads headings written vertically, with blanks, line breaks and full-width signs", () => {
    const head = ["序\n号", "慰 问\n日 期", "被慰\n问人", "慰　问　事　由", "慰问金（元）", "慰问人", "备  注"];
    expect(fieldsOf(tableOf(sheetOf("慰问", [head, ...VISITS])))).toBe("A:- B:date C:person D:reason E:amount F:visitor G:remark");
  });

  it("knows an ID number by its digits under a heading nobody knows", () => {
    const block = tableOf(
      sheetOf("会员", [
        ["姓名", "性别", "证件", "入会时间"],
        ["林秋月", "女", "990101198803071223", "2012.9"],
        ["沈青", "男", "990101197911055219", "2003.9"],
        ["方园", "女", "990101199001012340", "2015.3"],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:name B:sex C:idNumber D:joinedUnionOn");
  });

  it("understands headings as people speak", () => {
    const block = tableOf(
      sheetOf("走访", [
        ["什么时候", "谁", "什么事", "给了多少钱", "带了什么", "谁去的"],
        ["3月4日", "林秋月", "生病住院", "500元", "牛奶、水果", "周文 韩雪"],
        ["5月9日", "沈青", "生病住院", "800元", "鲜花", "周文"],
        ["8月1日", "方园", "结婚", "600元", "无", "韩雪"],
      ]),
    );
    expect(block.table).toBe("visits");
    expect(fieldsOf(block)).toBe("A:date B:person C:reason D:amount E:goods F:visitor");
  });

  it("believes the title of a list of persons that is no roster", () => {
    const block = tableOf(
      sheetOf("六、体检", [
        ["2023年度职工健康体检登记"],
        ["序号", "姓名", "性别", "年龄", "科室", "日期", "体检费", "结论"],
        [1, "林秋月", "女", 49, "内科", "2023.10.24", "620元", null],
        [2, "沈青", "男", 30, "药剂科", "2023.10.25", "750元", null],
      ]),
    );
    expect(block.table).toBe("healthCare");
    expect(fieldsOf(block)).toBe("A:- B:name C:- D:- E:- F:date G:cost H:-");
  });

  it("tells suggestions called proposals of improvement from those of the congress", () => {
    const block = tableOf(
      sheetOf("改善提案", [
        ["员工改善提案（合理化建议）"],
        ["No.", "提报日期", "提报人", "部门", "改善内容", "评审结果", "实施进度"],
        [1, "2024/1/25", "林秋月", "装配二线", "车间增设急救箱", "部分采纳", "正在实施"],
        [2, "2024/2/26", "沈青", "财务部", "改进工装夹具", "采纳", "已完成"],
      ]),
    );
    expect(block.table).toBe("suggestions");
    expect(fieldsOf(block)).toBe("A:- B:date C:proposer D:- E:content F:adoption G:result");
  });
});

describe("headings with years", () => {
  it("takes the latest year for this year's and the one before for last year's", () => {
    const block = tableOf(
      sheetOf("预算", [
        ["科目", "2023年决算", "2024年预算", "2024年执行数"],
        ["会费收入", 3000, 3200, 1600],
        ["职工活动支出", 20000, 21000, 9800],
        ["业务支出", 1200, 1500, 700],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:account B:lastFinal C:amount D:executed");
  });

  it("reads dues by the two terms of a school year", () => {
    const block = tableOf(
      sheetOf("会费", [
        ["姓名", "月工资", "上学期", "下学期", "全年"],
        ["林秋月", 6000, 180, 180, 360],
        ["沈青", 5000, 150, 150, 300],
        ["方园", 5600, 168, 168, 336],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:name B:base C:paid9-1 D:paid2-8 E:-");
  });
});

describe("headings of several lines", () => {
  it("joins a merged group with the lines below it", () => {
    const block = tableOf(
      sheetOf(
        "预算",
        [
          ["科目", null, "上年决算数", "本年预算数", "说明"],
          ["编码", "名称", null, null, null],
          [401, "会费收入", 2500, 2400, null],
          [402, "拨缴经费收入", 61000, 64000, "按工资总额测算"],
        ],
        { merged: ["A1:B1", "C1:C2", "D1:D2", "E1:E2"] },
      ),
    );
    expect(fieldsOf(block)).toBe("A:accountCode B:account C:lastFinal D:amount E:note");
    expect(block.headerRows).toEqual({ first: 0, last: 1 });
    expect(rowsOf(block)).toBe("3-4");
  });

  it("joins a group that is not merged", () => {
    const block = tableOf(
      sheetOf("公开", [
        ["序号", "公开", null, "责任部门", "备注"],
        [null, "时间", "内容", null, null],
        [1, "2025-02-01", "年度经费预决算", "办公室", null],
        [2, "2025-03-01", "职称评聘结果", "人事处", null],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:- B:date C:item D:office E:remark");
  });

  it("reads a date split into month and day, the year standing above them", () => {
    const block = tableOf(
      sheetOf(
        "收支",
        [
          ["2024年", null, "凭证号", "摘要", "科目", "收入", "支出", "余额"],
          ["月", "日", null, null, null, null, null, null],
          [null, null, null, "上年结转", null, null, null, 1000],
          [1, 5, 1, "购横幅", "宣传活动支出", null, 200, 800],
          [null, 9, 2, "收到拨款", "上级补助收入", 500, null, 1300],
          [2, 3, 3, "收会费", "会费收入", 60, null, 1360],
        ],
        { merged: ["A1:B1"] },
      ),
    );
    expect(fieldsOf(block)).toBe("A:date B:date C:voucher D:summary E:account F:income G:expense H:balance");
    expect(block.columns.map(({ part }) => part).slice(0, 3)).toEqual(["month", "day", undefined]);
    expect(block.year).toEqual({ year: 2024, startMonth: 1 });
    expect(block.yearFrom).toBe("heading");
    expect(rowsOf(block)).toBe("4-6, 3 opening");
  });

  it("takes a line over all columns for a title", () => {
    const block = tableOf(sheetOf("慰问", [["走访慰问", null, null, null, null, null, null], VISIT_HEAD, ...VISITS], { merged: ["A1:G1"] }));
    expect(block.headerRows).toEqual({ first: 1, last: 1 });
    expect(block.title).toBe("走访慰问");
  });
});

describe("rows that are no records", () => {
  const at = (...rows: (string | number | null)[][]): string => rowsOf(tableOf(sheetOf("慰问", [VISIT_HEAD, ...rows])));

  it("leaves out totals, wherever they stand", () => {
    expect(at(VISITS[0]!, [null, "小 计", null, null, 500], VISITS[1]!, ["合计", null, null, null, 1300])).toBe("2-4, 3 total");
  });

  it("leaves out blank lines, section lines and repeated headings", () => {
    expect(at(["上半年"], VISITS[0]!, VISITS[1]!, [], VISIT_HEAD, ["下半年"], VISITS[2]!)).toBe("3-8, 2 section, 5 blank, 6 heading, 7 section");
  });

  it("leaves out the numbers of the columns and a worked example", () => {
    expect(at([1, 2, 3, 4, 5, 6, 7], ...VISITS)).toBe("3-5, 2 columnNumbers");
    expect(at(["例", "2024.1.1", "张某某", "生病住院", 500, "李某某"], ...VISITS)).toBe("3-5, 2 example");
  });

  it("leaves out lines of the form that only carry a number, notes and signatures", () => {
    const block = tableOf(sheetOf("慰问", [VISIT_HEAD, ...VISITS, [4], [5], ["备注：票据另存。"], ["制表人：周文", null, null, "审核人：韩雪"]]));
    expect(rowsOf(block)).toBe("2-4");
    expect(block.tailRows.map(({ role }) => role)).toEqual(["blank", "blank", "note", "note"]);
    expect(block.range).toEqual({ top: 0, left: 0, bottom: 3, right: 6 });
  });

  it("keeps a record whose text mentions a total in passing", () => {
    expect(at(VISITS[0]!, [2, "2025.5.9", "沈青", "家庭支出累计较大致困", 800, "周文", null])).toBe("2-3");
  });

  it("leaves out a journal's balances brought forward and closing lines, but keeps the budget's 上年结转", () => {
    const journal = tableOf(
      sheetOf("经费收支", [
        ["日期", "凭证号", "科目", "摘要", "收入", "支出", "余额"],
        [null, null, null, "期初余额", null, null, 900],
        ["2025-01-03", 1, "其他收入", "利息", 1, null, 901],
        [null, null, null, "本月合计", 1, null, null],
        ["2025-02-03", 2, "其他支出", "手续费", null, 5, 896],
        [null, null, null, "结转下年", null, null, 896],
      ]),
    );
    expect(rowsOf(journal)).toBe("3-5, 2 opening, 4 total");
    const budget = tableOf(sheetOf("经费预算", [["科目名称", "本年预算数", "说明"], ["上年结转", 900, null], ["会费收入", 500, null]]));
    expect(rowsOf(budget)).toBe("2-3");
  });

  it("takes the unit that stands right of its last column", () => {
    const budget = tableOf(sheetOf("预算", [["2025年经费预算表"], [null, null, null, "金额单位：万元"], ["科目", "上年决算数", "本年预算数"], ["会费收入", 2.1, 2.15], ["其他收入", 0.03, 0.03]]));
    expect(budget.columns.map(({ unitScale }) => unitScale)).toEqual([undefined, 10_000, 10_000]);
  });

  it("goes on over the pages of a print, with titles, page numbers and headings on each", () => {
    const page = (nth: number, title: string) => [[title], [`单位：东河小学工会  第${nth}页`], VISIT_HEAD, ...VISITS, [`第${nth}页 共2页`]];
    const cells = [...page(1, "2025年走访慰问登记表"), ...page(2, "2025年走访慰问登记表（续）")];
    expect(rowsOf(tableOf(sheetOf("慰问", cells)))).toMatch(/^4-13, /);
  });

  it("ends where another table of the same headings begins under its own title", () => {
    const cells = [["东河小学工会"], ["在职教工慰问"], VISIT_HEAD, ...VISITS, [], ["东河小学工会"], ["退休教工慰问"], VISIT_HEAD, ...VISITS];
    expect(blocksOf(sheetOf("慰问", cells)).map(({ range }) => range.top)).toEqual([2, 9]);
  });

  it("does not mind a used range far beyond the data", () => {
    const cells = [VISIT_HEAD, ...VISITS, ...Array.from({ length: 5000 }, () => [null, "", null, null, " "])];
    expect(rowsOf(tableOf(sheetOf("慰问", cells)))).toBe("2-4");
  });
});

describe("several tables on one sheet", () => {
  const GROUPS = [
    ["小组名称", "组长", "人数"],
    ["第一工会小组", "周文", 12],
    ["第二工会小组", "韩雪", 9],
  ];

  it("parts tables that stand below one another", () => {
    const blocks = blocksOf(sheetOf("台帐", [["一、走访慰问"], VISIT_HEAD, ...VISITS, [], ["二、工会小组"], ...GROUPS]));
    expect(outline(blocks)).toEqual(["visits A2:G5", "groups A8:C10"]);
    expect(blocks.map(({ title }) => title)).toEqual(["一、走访慰问", "二、工会小组"]);
  });

  it("parts tables that stand side by side", () => {
    const rows = [VISIT_HEAD, ...VISITS].map((row, i) => [...row, null, ...(GROUPS[i] ?? [])]);
    expect(outline(blocksOf(sheetOf("台帐", rows)))).toEqual(["visits A1:G4", "groups I1:K3"]);
  });

  it("parts one list that goes on to the right", () => {
    const rows = [
      ["姓名", "性别", "入会时间", "姓名", "性别", "入会时间"],
      ["林秋月", "女", "2012.9", "方园", "女", "2015.3"],
      ["沈青", "男", "2003.9", "秦川", "男", "2018.7"],
    ];
    expect(outline(blocksOf(sheetOf("会员名册", rows)))).toEqual(["members A1:C3", "members D1:F3"]);
  });

  it("lets a list that goes on to the right keep the title over its first half", () => {
    const half = ["编号", "姓名", "性别", "部门", "入会日期"];
    const record = (i: number, name: string) => [i, name, "女", i % 2 ? "民一庭" : "同上", "2012-9-1"];
    const rows = [["会员名册"], [...half, null, ...half], [...record(1, "林秋月"), null, ...record(3, "方园")], [...record(2, "沈青"), null, ...record(4, "秦川")]];
    expect(outline(blocksOf(sheetOf("名册", rows)))).toEqual(["members A2:E4", "members G2:K4"]);
  });

  it("takes titles side by side for titles, however much they sound like headings", () => {
    const members = ["林秋月", "沈青", "方园", "秦川", "周文"].map((name, i) => [name, i % 2 ? "男" : "女", "2012年9月", `1680000000${i}`]);
    const committee = [["姓名", "职务", "机构"], ["林秋月", "主席", "工会委员会"], ["沈青", "经审委员", "工会委员会"], ["方园", "女工委员", null]];
    const rows = [["姓名", "性别", "入会时间", "电话"], ...members].map((row, i) => [...row, null, ...(committee[i] ?? [])]);
    const blocks = blocksOf(sheetOf("学校", [["会员", null, null, null, null, "委员"], ...rows]));
    expect(outline(blocks)).toEqual(["members A2:D7", "committees F2:H5"]);
    expect(blocks.map(({ title }) => title)).toEqual(["会员", "委员"]);
  });

  it("keeps a table together that has an empty column inside", () => {
    const rows = [VISIT_HEAD, ...VISITS].map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    const block = tableOf(sheetOf("慰问", rows));
    expect(fieldsOf(block)).toBe("A:- B:date C:person E:reason F:amount G:visitor H:remark");
  });

  it("leaves out headings that return on every page of a long list, however little they say of totals", () => {
    const head = ["序号", "区队（科室）", "姓名", "性别", "工种（岗位）", "参工时间", "入会时间", "电话"];
    const page = (first: number): Cells => Array.from({ length: 40 }, (_, i) => [first + i, i === 0 ? "综采队" : "同上", "周文", "男", "电工", "2001.7", "2002.3", "16800000001"]);
    const block = tableOf(sheetOf("花名册", [head, ...page(1), head, ...page(41), head, ...page(81)]));
    expect(rowsOf(block)).toBe("2-123, 42 heading, 83 heading");
  });

  it("knows a heading of several lines by its lowest line, when only that returns", () => {
    const head = [["序号", "个人情况", null, null, "组织情况", "电话"], [null, "姓名", "性别", "身份证", "入会", null], [null, "（汉字）", "（男/女）", "（18位）", "年月日", null]];
    const returned = ["序号", "（汉字）", "（男/女）", "（18位）", "年月日", "电话"];
    const page = (first: number): Cells => Array.from({ length: 6 }, (_, i) => [first + i, "周文", "男", "990101197911055219", "2002.3.1", "16800000001"]);
    const block = tableOf(sheetOf("会员", [...head, ...page(1), [], returned, ...page(7)], { merged: ["A1:A3", "B1:D1", "F1:F3"] }));
    expect(rowsOf(block)).toBe("4-17, 10 blank, 11 heading");
  });

  it("takes a record full of words for none of the next ledger's headings", () => {
    const rows = [
      ["1.9", "收", "一季度拨款", "拨缴经费收入", 8200],
      ["3.8", "付", "妇女节活动", "职工活动支出", 1680.5],
      ["4.20", "收", "会费", "会费收入", "2,O50"],
      ["6.21", "付", "端午慰问品", "职工活动支出", 6150],
    ];
    const block = tableOf(sheetOf("账", [["2025年工会经费明细账"], ["日期", "收/付", "摘要", "科目", "金额（元）"], ...rows]));
    expect([block.table, rowsOf(block)]).toEqual(["journal", "3-6"]);
  });

  it("takes no record for a heading because its words could be headings", () => {
    const rows = [
      ["2024年决算", "2024", "委员会", "2025-02-10", null, "同意"],
      [null, null, "经审会", "2025-02-13", null, "同意"],
      [null, null, "上级工会", "2025-02-20", "东工字〔2025〕3号", "同意"],
      ["2025年预算", "2025", "委员会", "2025-03-10", null, "同意"],
      [null, null, "经审会", "2025-03-13", null, "同意"],
    ];
    const block = tableOf(sheetOf("预决算审批", [["事项", "所属年度", "环节", "审议时间", "批复文号", "审议意见"], ...rows]));
    expect([block.table, rowsOf(block)]).toEqual(["approvals", "2-6"]);
    expect(block.columns.filter(({ carriesBlank }) => carriesBlank).map(({ field }) => field)).toEqual(["document", "year"]);
  });

  it("takes months of a term for no headings of months", () => {
    const rows = ["周文", "韩雪", "方园", "秦川"].map((name, i) => [["工会委员会", null, "经审会", null][i]!, name, i % 2 === 0 ? "主席" : "委员", "2022年6月", "2027年6月", "东工〔2022〕8号"]);
    const block = tableOf(sheetOf("组织", [["机构", "姓名", "工会职务", "当选时间", "任期至", "批复"], ...rows]));
    expect([block.table, rowsOf(block)]).toEqual(["committees", "2-5"]);
  });

  it("takes a heading repeated under a title of its own for a new block, and the title for its body", () => {
    const head = ["姓名", "职务", "分工", "性别"];
    const blocks = blocksOf(
      sheetOf("三委", [
        ["工会委员会"],
        head,
        ["周文", "主席", "全面工作", "男"],
        ["韩雪", "委员", "宣传", "女"],
        [],
        ["经费审查委员会"],
        head,
        ["秦川", "主任", "审查", "男"],
      ]),
    );
    expect(outline(blocks)).toEqual(["committees A2:D4", "committees A7:D8"]);
    expect(blocks.map((block) => (block.table !== null && block.layout !== "keyValue" ? block.constants.map(({ text }) => text) : []))).toEqual([
      ["工会委员会"],
      ["经费审查委员会"],
    ]);
  });

  it("gives section lines to the records below them", () => {
    const block = tableOf(
      sheetOf(
        "三委",
        [
          ["姓名", "职务", "分工", "性别"],
          ["一、工会委员会"],
          ["周文", "主席", "全面工作", "男"],
          ["二、女职工委员会"],
          ["韩雪", "主任", "女工", "女"],
          ["方园", "委员", "维权", "女"],
        ],
        { merged: ["A2:D2", "A4:D4"] },
      ),
    );
    expect(block.constants).toMatchObject([
      { field: "body", text: "工会委员会", from: 2, to: 2 },
      { field: "body", text: "女职工委员会", from: 4, to: 5 },
    ]);
  });
});

describe("columns for months", () => {
  const dues = (months: (string | number)[], rows = 3): (string | number | null)[][] => [
    ["序号", "姓名", "月工资", ...months, "全年合计"],
    ...Array.from({ length: rows }, (_, i) => [i + 1, ["林秋月", "沈青", "方园"][i]!, 5000, ...months.map(() => 25), 25 * months.length]),
  ];

  it("reads 1月 … 12月 as one field", () => {
    const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
    const block = tableOf(sheetOf("2025年会费收缴", dues(months)));
    expect(block.layout).toBe("monthColumns");
    expect(fieldsOf(block)).toBe("A:- B:name C:base D:paid1 E:paid2 F:paid3 G:paid4 H:paid5 I:paid6 J:paid7 K:paid8 L:paid9 M:paid10 N:paid11 O:paid12 P:-");
  });

  it("reads bare numbers and quarters", () => {
    expect(fieldsOf(tableOf(sheetOf("会费收缴", dues([1, 2, 3, 4, 5, 6]))))).toBe("A:- B:name C:base D:paid1 E:paid2 F:paid3 G:paid4 H:paid5 I:paid6 J:-");
    expect(fieldsOf(tableOf(sheetOf("会费收缴", dues(["一季度", "二季度", "三季度", "四季度"]))))).toBe(
      "A:- B:name C:base D:paid1-3 E:paid4-6 F:paid7-9 G:paid10-12 H:-",
    );
  });

  it("tells 应缴 and 实缴 apart below each month", () => {
    const block = tableOf(
      sheetOf(
        "会费收缴",
        [
          ["姓名", "1月", null, "2月", null, "3月", null],
          [null, "应缴", "实缴", "应缴", "实缴", "应缴", "实缴"],
          ["林秋月", 25, 25, 25, 25, 25, 25],
          ["沈青", 30, 30, 30, 30, 30, 0],
        ],
        { merged: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"] },
      ),
    );
    expect(fieldsOf(block)).toBe("A:name B:due1 C:paid1 D:due2 E:paid2 F:due3 G:paid3");
  });

  it("takes the month of a month's sheet for days without one", () => {
    const block = tableOf(sheetOf("3月", [["日期", "凭证号", "科目", "摘要", "收入", "支出"], ["5日", 1, "其他支出", "手续费", null, 5], ["9日", 2, "其他收入", "利息", 2, null]]));
    expect(block.month).toBe(3);
  });
});

describe("key–value forms", () => {
  const form = [
    ["工会基本情况"],
    ["单位名称", "东河小学", "工会名称", "东河小学工会委员会"],
    ["单位性质", "公办小学", "所在地区", "东河市南山区"],
    ["年 度", "2025年度", "教职工人数", "48人"],
    ["全年工资总额（万元）", 480.5, "邮政编码", "000000"],
  ];

  it("reads keys left of their values in two pairs of columns", () => {
    const [block] = blocksOf(sheetOf("基本情况", form));
    expect(block).toMatchObject({ table: "unit", layout: "keyValue" });
    expect(block!.layout === "keyValue" && block!.cells.map(({ field, unitScale }) => (unitScale ? `${field ?? "-"}×${unitScale}` : field))).toEqual([
      "unitName",
      "unionName",
      "unitType",
      "region",
      "year",
      "staffCount",
      "payrollTotal×10000",
      null,
    ]);
  });

  it("reads one pair of columns and stops at the table below", () => {
    const pairs = [["单位名称", "东河小学"], ["工会名称", "东河小学工会"], ["地区", "东河市"], ["会员人数", 45], ["工会主席", "周文"]];
    const blocks = blocksOf(sheetOf("概况", [...pairs, [], VISIT_HEAD, ...VISITS]));
    expect(outline(blocks)).toEqual(["unit A1:B5", "visits A7:G10"]);
  });

  it("leaves a value blank where only a remark stands beside it", () => {
    const lines = [
      ["项目", "内容", "填写说明"],
      ["单位名称", "东河小学", "写全称"],
      ["工会名称", "东河小学工会", null],
      ["地区", null, "写到区县，各地标准不同"],
      ["单位类型", "学校", "学校、机关、企业、法院"],
      ["上级工会", null, "上一级工会的全称"],
      ["年度", 2025, "四位数字"],
      ["会员人数", 45, null],
    ];
    const cells = (rows: Cells): Record<string, string | null> => {
      const [block] = blocksOf(sheetOf("基本情况", rows));
      if (!block || block.layout !== "keyValue") throw new Error("not a form");
      return Object.fromEntries(block.cells.map(({ row, column, field }) => [`${columnLetters(column)}${row + 1}`, field]));
    };
    expect(cells(lines)).toEqual({ B2: "unitName", B3: "unionName", B4: "region", B5: "unitType", B6: "superiorUnion", B7: "year", B8: "memberCount" });
    expect(cells(lines.slice(1))).toMatchObject({ B3: "region", B5: "superiorUnion" });
  });

  it("reads the form turned on its side", () => {
    const blocks = blocksOf(sheetOf("基本情况", [["单位名称", "工会名称", "职工人数", "会员人数", "工会主席", "年度"], ["东河小学", "东河小学工会", 48, 45, "周文", "2025年"]]));
    expect(blocks[0]).toMatchObject({ table: "unit", layout: "keyValue" });
  });
});

describe("sheets that are no ledger", () => {
  it.each([
    ["课程表", [["三年级课程表"], ["节次", "星期一", "星期二", "星期三"], ["第1节", "语文", "数学", "英语"], ["第2节", "数学", "语文", "体育"]]],
    ["目录", [["目  录"], ["序号", "台帐名称", "页码"], [1, "会员名册", 1], [2, "走访慰问", 4]]],
    ["家长通讯录", [["序号", "班级", "学生姓名", "性别", "家长姓名", "联系电话"], [1, "一班", "方小园", "女", "方大海", "16800000001"], [2, "一班", "秦小川", "男", "秦山", "16800000002"]]],
    ["工资表", [["序号", "姓名", "基本工资", "绩效工资", "应发合计", "公积金", "实发工资"], [1, "周文", 4000, 1500, 5500, 500, 5000], [2, "韩雪", 3800, 1300, 5100, 450, 4650]]],
    ["值班", [["日期", "星期", "带班领导", "值班人员", "值班电话"], ["1月12日", "四", "周文", "韩雪", "0990-8430001"], ["1月16日", "一", "周文", "方园", "0990-8430002"]]],
    ["封面", [[], [null, "东河小学"], [], [null, "工 会 工 作 台 帐"], [], [null, "二〇二五年一月"]]],
  ])("%s", (name, cells) => {
    expect(blocksOf(sheetOf(name, cells)).map(({ table }) => table)).toEqual([null]);
  });

  it("says nothing of an empty sheet and skips what we generated", () => {
    const { sheets } = recognise(bookOf(sheetOf("空", []), sheetOf("年度活动安排", [["union-ledger:schedule", "month"], [null, "3月"]]), sheetOf("_union_ledger", [["{}"]])));
    expect(sheets.map(({ blocks }) => blocks)).toEqual([[], [], []]);
    expect(sheets.map(({ generated }) => generated)).toEqual([undefined, "schedule", "state"]);
  });

  it("knows what we generated also where lines were inserted above and before it", () => {
    const moved = sheetOf("年度活动安排", [["请各组长核对"], [], [null, "union-ledger:schedule", "month"], [null, null, "3月"]]);
    expect(recognise(bookOf(moved)).sheets).toEqual([{ name: "年度活动安排", hidden: false, generated: "schedule", blocks: [] }]);
  });

  it("marks a hidden sheet", () => {
    const { sheets } = recognise(bookOf(sheetOf("旧名册", [VISIT_HEAD, ...VISITS], { visibility: "hidden" })));
    expect(sheets[0]).toMatchObject({ hidden: true, blocks: [{ table: "visits" }] });
  });
});
