import { address, rangeAddress } from "../../../src/book";
import { readLedger } from "../../../src/ledger";
import type { KeyValueBlock } from "../../../src/ledger/recognise";
import { recognise } from "../../../src/ledger/recognise";
import { blocksOf, bookOf, outline, sheetOf, type Cells } from "./sheets";

/** `B2:name D2:date` of the block's first record, fields only. */
function fieldsOf(block: KeyValueBlock): string {
  return block.cells
    .filter(({ field, record }) => field !== null && record === undefined)
    .map(({ row, column, field }) => `${address(row, column)}:${field}`)
    .join(" ");
}

function formOf(name: string, cells: Cells, merged: readonly string[] = []): KeyValueBlock {
  const [block, ...others] = blocksOf(sheetOf(name, cells, { merged }));
  expect(others).toEqual([]);
  if (block?.layout !== "keyValue") throw new Error("not a form");
  return block;
}

/** The records of a table with the place of one of their values. */
function read(cells: Cells, merged: readonly string[] = []) {
  const book = bookOf(sheetOf("表", cells, { merged }));
  return readLedger([{ book, recognised: recognise(book) }]);
}

const ACTIVITY: Cells = [
  ["活动名称", "元旦联欢", "活动时间", "2025年1月3日"],
  ["活动地点", "报告厅", "负责人", "林秋月"],
  ["参加人员", "全体教职工", "参加人数", 80],
  ["活动内容", "猜谜、歌咏、抽奖"],
  ["经费支出", 1200, "凭证号", "记-3"],
  ["活动照片", "有"],
];

describe("a form for each record", () => {
  it("is an activity with its values beside their keys", () => {
    const form = formOf("元旦", [["工会活动记录表"], ...ACTIVITY], ["A1:D1"]);
    expect([form.table, rangeAddress(form.range), form.title]).toEqual(["activities", "A2:D7", "工会活动记录表"]);
    expect(fieldsOf(form)).toBe("B2:name D2:date B3:place D3:owner B4:audience D4:headcount B6:spent D6:voucher B7:photos");
  });

  it("is a meeting without any title", () => {
    const form = formOf("Sheet1", [
      ["会议时间", "2025年3月4日"],
      ["地点", "会议室"],
      ["主持人", "林秋月"],
      ["记录人", "沈青"],
      ["议题", "研究三八节活动"],
      ["决议", "一致通过"],
    ]);
    expect(form.table).toBe("meetings");
    expect(fieldsOf(form)).toBe("B1:date B2:place B3:host B4:recorder B5:topics B6:resolution");
  });

  it("stands several times on a sheet, below titles, empty lines or nothing", () => {
    const titled = [["活动记录表（一）"], ...ACTIVITY, [], ["活动记录表（二）"], ...ACTIVITY];
    expect(outline(blocksOf(sheetOf("活动", titled)))).toEqual(["activities A2:D7", "activities A10:D15"]);
    expect(outline(blocksOf(sheetOf("活动", [...ACTIVITY, ...ACTIVITY])))).toEqual(["activities A1:D6", "activities A7:D12"]);
  });

  it("is judged together with the others of its kind, and by the columns its keys stand in", () => {
    const form = (nth: number): Cells => [["序号", nth, "公布时间", `2025.${nth}.8`], ["公开事项", "年度预决算", "公开途径", "公开栏"], ["范围", "全体教职工", "主责部门", "总务处"], []];
    const blocks = blocksOf(sheetOf("公开", [["校务公开"], ...form(1), ["校务公开"], ...form(2), ["校务公开"], ...form(3)]));
    expect(outline(blocks)).toEqual(["disclosures A2:D4", "disclosures A7:D9", "disclosures A12:D14"]);
    expect(fieldsOf(blocks[2] as KeyValueBlock)).toBe("D12:date B13:item D13:channel B14:scope D14:office");
  });

  it("may have values that sound like keys", () => {
    const form = formOf("提案", [["教代会提案表"], ["编号", "2025-1", "案由", "关于改善食堂的提案"], ["提案人", "林秋月", "附议人", "沈青、方园"], ["类别", "教学", "是否立案", "立案"], ["承办部门", "总务处", "答复时间", "2025.5.1"]]);
    expect(fieldsOf(form)).toBe("B2:no D2:title B3:proposer D3:seconders B4:category D4:decision B5:office D5:repliedOn");
  });

  it("may hold a value below its key", () => {
    const form = formOf(
      "会议",
      [
        ["会议记录"],
        ["会议名称", null, "三届五次工会委员会议"],
        ["时间", null, "2025.3.4", "地点", "会议室"],
        ["主持人", null, "林秋月", "记录人", "沈青"],
        ["会议内容"],
        ["一、学习文件。二、研究三八节活动。三、研究慰问事项。"],
        ["会议决议"],
        ["同意开展三八节活动，经费从文体活动支出中列支。"],
      ],
      ["A1:E1", "A2:B2", "C2:E2", "A3:B3", "A4:B4", "A5:E5", "A6:E6", "A7:E7", "A8:E8"],
    );
    expect(form.table).toBe("meetings");
    expect(fieldsOf(form)).toBe("C2:title C3:date E3:place C4:host E4:recorder A6:topics A8:resolution");
  });

  it("may have labels beside groups of its lines", () => {
    const form = formOf(
      "档案",
      [
        ["困难职工档案表"],
        ["基本情况", "姓名", "林秋月", "性别", "女"],
        [null, "困难类别", "大病", "家庭人口", 3],
        ["困难情况", "致困原因", "本人患病"],
        [null, "家庭月人均收入", 900],
        ["帮扶", "建档日期", "2025.1.5", "帮扶金额", 2000],
      ],
      ["A2:A3", "A4:A5"],
    );
    expect(form.table).toBe("hardship");
    expect(fieldsOf(form)).toBe("C2:name E2:sex C3:category E3:familySize C4:cause C5:monthlyPerCapita C6:openedOn E6:aidAmount");
  });

  it("may hold keys and values in the same cells", () => {
    const cells = [
      ["工会委员会会议记录"],
      ["会议时间：2025年3月4日", null, "地点：会议室"],
      ["主持人：林秋月    记录人：沈青"],
      ["应到人数：7人", null, "实到人数：八"],
      ["会议议题：研究三八节活动\n附：经费安排"],
      ["决议：一致通过"],
    ];
    const { ledger, problems } = read(cells, ["A1:D1", "A3:D3"]);
    const [meeting] = [...ledger.rows("meetings")];
    expect([meeting?.value("date"), meeting?.value("place"), meeting?.value("host"), meeting?.value("recorder"), meeting?.value("due"), meeting?.value("topics")]).toEqual([
      "2025-03-04",
      "会议室",
      "林秋月",
      "沈青",
      7,
      "研究三八节活动\n附：经费安排",
    ]);
    expect([meeting?.place("place").cell, meeting?.place("recorder").cell, problems.map(({ place }) => place?.cell)]).toEqual(["C2", "A3", []]);
  });

  it("leaves the day of a signature alone", () => {
    const form = formOf("慰问", [["职工慰问审批表"], ["被慰问人", "林秋月", "部门", "语文组"], ["慰问事由", "住院", "慰问金额", 500], ["慰问时间", "2025.3.4", "慰问人", "周文"], ["主席签字", "韩雪", "日期", "2025.3.3"]]);
    expect(form.cells.find(({ heading }) => heading === "日期")?.field).toBeNull();
  });

  it("is one record, its cells problems where they can't be read, and none where nobody has filled it in", () => {
    const { ledger, problems } = read([["工会活动记录表"], ...ACTIVITY.map((row, index) => (index === 2 ? ["参加人员", "全体教职工", "参加人数", "很多"] : row))]);
    expect([...ledger.rows("activities")].map((row) => [row.value("name"), row.value("date"), row.value("spent"), row.place("spent").cell])).toEqual([["元旦联欢", "2025-01-03", 120_000, "B6"]]);
    expect(problems.map(({ place }) => place?.cell)).toEqual(["D4"]);
    const empty = read([["工会活动记录表"], ...ACTIVITY.map((row) => row.map((cell, column) => (column % 2 === 0 ? cell : null)))]);
    expect([empty.ledger.has("activities"), empty.ledger.rowCount("activities")]).toEqual([true, 0]);
  });

  it("gives way to the user's word", () => {
    const sheet = sheetOf("元旦", [["工会活动记录表"], ...ACTIVITY]);
    const ignored = blocksOf(sheet, { corrections: [{ kind: "table", sheet: "元旦", table: null }] });
    expect(ignored.every(({ table }) => table === null)).toBe(true);
    const told = blocksOf(sheet, { corrections: [{ kind: "table", sheet: "元旦", table: "womenWork" }, { kind: "column", sheet: "元旦", heading: "活动内容", field: "remark" }] });
    expect(told.map(({ table, confidence }) => [table, confidence])).toEqual([["womenWork", 1]]);
    expect(fieldsOf(told[0] as KeyValueBlock)).toContain("B5:remark");
  });
});

describe("a table turned on its side", () => {
  const VISITS: Cells = [
    ["2025年走访慰问"],
    ["项目", "第一次", "第二次", "第三次", "合计"],
    ["慰问对象", "林秋月", "沈青", "方园", null],
    ["慰问时间", "2025.3.4", "2025.4.4", "4月31日", null],
    ["慰问事由", "住院", "结婚", "生育", null],
    ["慰问金额", 500, 600, 800, 1900],
    ["慰问人", "周文", "周文", "韩雪", null],
  ];

  it("is one block with a record in each column, totals left out", () => {
    const form = formOf("慰问", VISITS);
    expect([form.table, rangeAddress(form.range)]).toEqual(["visits", "A2:D7"]);
    expect(fieldsOf(form)).toBe("B3:person B4:date B5:reason B6:amount B7:visitor");
  });

  it("gives every value and every problem its own cell", () => {
    const { ledger, problems } = read(VISITS);
    expect([...ledger.rows("visits")].map((row) => [row.value("person"), row.value("amount"), row.place("amount").cell, row.whereabouts])).toEqual([
      ["林秋月", 50_000, "B6", "B 列"],
      ["沈青", 60_000, "C6", "C 列"],
      ["方园", 80_000, "D6", "D 列"],
    ]);
    expect(problems.map(({ place }) => place?.cell)).toEqual(["D4"]);
  });

  it("reads a value merged over several records for each of them", () => {
    const merged = VISITS.map((row, index) => (index === 6 ? ["慰问人", "周文", null, null, null] : row));
    const { ledger } = read(merged, ["B7:D7"]);
    expect([...ledger.rows("visits")].map((row) => row.value("visitor"))).toEqual([["周文"], ["周文"], ["周文"]]);
  });

  it("may say the same word in every column", () => {
    const form = formOf("账", [["2025年经费收支明细"], ["日期", "2025.1.3", "2025.2.4", "2025.3.5"], ["收支方向", "支出", "支出", "支出"], ["科目", "文体活动支出", "业务支出", "业务支出"], ["摘要", "购球", "手续费", "手续费"], ["支出金额", 500, 10, 12], ["余额", 900, 890, 878]]);
    expect([form.table, fieldsOf(form)]).toEqual(["journal", "B2:date B3:direction B4:account B5:summary B6:expense B7:balance"]);
  });

  it("may have months as its columns", () => {
    const form = formOf("对账", [["2025年银行对账"], ["月份", "1月", "2月", "3月"], ["对账单余额", 100, 200, 300], ["账面余额", 100, 200, 300], ["差额说明", "无", "无", "无"]]);
    expect([form.table, fieldsOf(form)]).toEqual(["bank", "B2:month B3:statement B4:book B5:difference"]);
  });
});

describe("what is no form", () => {
  it("is a table in rows whose first column repeats words that could be keys", () => {
    const cells = [
      ["文件", "年度", "审批环节", "日期", "意见"],
      ["预算", 2025, "工会委员会", "2025.1.5", "同意"],
      ["预算", 2025, "经审会", "2025.1.8", "同意"],
      ["预算调整", 2025, "工会委员会", "2025.8.5", "同意"],
      ["决算", 2025, "工会委员会", "2025.12.25", "同意"],
      ["决算", 2025, "经审会", "2025.12.28", "真实"],
    ];
    expect(outline(blocksOf(sheetOf("审批", cells)))).toEqual(["approvals A1:E6"]);
  });

  const PERSON: Cells = [["姓名", "林秋月", "性别", "女"], ["出生年月", "1988.3", "民族", "汉族"], ["政治面貌", "群众", "学历", "本科"], ["身份证号", "990101198803071223", "联系电话", "19900010001"]];
  const MEETING: Cells = [["时间", "2025.3.4", "地点", "三楼"], ["主持人", "林秋月", "记录人", "沈青"], ["应到", 45, "实到", 44], ["主题", "安全教育"], ["内容", "交通安全"]];

  it.each([
    ["somebody's particulars without a title", PERSON],
    ["an applicant's", [["应聘人员登记表"], ...PERSON]],
    ["a class's meeting", [["主题班会记录"], ...MEETING]],
    ["a party branch's meeting", [["党支部会议记录"], ...MEETING]],
    ["a claim for expenses", [["费用报销单"], ["报销人", "林秋月", "部门", "工会"], ["日期", "2025.3.4", "金额", 500], ["事由", "购买奖品"], ["审批人", "周文", "经办人", "沈青"], ["附件张数", 3]]],
    ["a leave of absence", [["教职工请假条"], ["姓名", "林秋月", "部门", "语文组"], ["请假类型", "病假", "请假天数", 2], ["事由", "生病"], ["审批人", "周文"]]],
  ] as const)("is a form of another kind: %s", (_, cells) => {
    expect(blocksOf(sheetOf("表", cells)).filter(({ table }) => table !== null)).toEqual([]);
  });

  it("is 基本情况, which stays what it was", () => {
    const [block] = blocksOf(sheetOf("基本情况", [["单位名称", "东河小学"], ["工会名称", "东河小学工会委员会"], ["工会主席", "林秋月"], ["职工人数", 80], ["会员人数", 78]]));
    expect(block?.table).toBe("unit");
  });
});
