/** A real school union's budget of 2024 and accounts of 2023, as it published them (万元). */
import { toYuan } from "../../src/book";
import { executionSpecs } from "../../src/jobs/generate-budget";
import { resultOf } from "../../src/budget";
import { shown, specsOf, tenThousand, workbookOf, type Tables } from "./ledgers";

const UNIT = [
  ["工会名称", "某职业技术学院工会"],
  ["单位类型", "学校"],
  ["地区", "辽宁省大连市"],
];

/** Account, accounts of 2023, budget of 2024. */
const LINES: readonly (readonly [string, number | null, number | null])[] = [
  ["拨缴经费收入", 161.26, 151.92],
  ["会费收入", 19.92, 19.9],
  ["上级补助收入", 44.86, 40.32],
  ["其他收入", 0.5, 0.5],
  ["当年收入合计", 226.54, 212.64],
  ["以前年度结余", null, 52],
  ["上年结转", null, 17.23],
  ["收入总额", null, 281.87],
  ["职工活动支出", 223.54, 244.84],
  ["职工教育支出", 1.31, 3],
  ["文体活动支出", 19.84, 24.9],
  ["宣传活动支出", 1.01, 1],
  ["会员活动支出", 201.38, 215.94],
  ["节日集体福利", 146.15, 151.92],
  ["生日蛋糕", 19.97, 22.4],
  ["婚育病逝退", 9.88, 9],
  ["电影", 25.38, 25.35],
  ["其他", null, 7.27],
  ["职工服务支出", 9.82, 32.03],
  ["劳动竞赛", 2.2, 7],
  ["建家", 7.62, 18.73],
  ["互助保障", null, 6.3],
  ["业务支出", 4.18, 5],
  ["表彰", 3.46, 3.7],
  ["培训", 0.64, 0.8],
  ["其他业务支出", 0.08, 0.5],
  ["支出总额", 237.54, 281.87],
];

const money = (value: number | null): number | null => (value === null ? null : tenThousand(value));

const BUDGET_OF_2024: Tables = {
  基本情况: [...UNIT, ["年度", 2024], ["年度口径", "公历年"]],
  经费预算: [["科目名称", "上年决算数", "本年预算数", "说明"], ...LINES.map(([account, last, amount]) => [account, money(last), money(amount), null])],
};

describe("the budget of 2024", () => {
  const { budget, specs } = specsOf(BUDGET_OF_2024, 2024);
  const at = (id: "incomeBudget" | "expenseBudget", row: string, column = "amount") => shown(specs, id, row, column);

  it.each([
    ["incomeBudget", "item:拨缴经费收入", 151.92, 161.26],
    ["incomeBudget", "item:会费收入", 19.9, 19.92],
    ["incomeBudget", "item:上级补助收入", 40.32, 44.86],
    ["incomeBudget", "item:其他收入", 0.5, 0.5],
    ["incomeBudget", "total", 212.64, 226.54],
    ["expenseBudget", "head:职工活动支出", 244.84, 223.54],
    ["expenseBudget", "item:职工教育支出", 3, 1.31],
    ["expenseBudget", "item:文体活动支出", 24.9, 19.84],
    ["expenseBudget", "item:宣传活动支出", 1, 1.01],
    ["expenseBudget", "account:会员活动支出", 215.94, 201.38],
    ["expenseBudget", "item:festivalGoods", 151.92, 146.15],
    ["expenseBudget", "item:birthday", 22.4, 19.97],
    ["expenseBudget", "item:lifeEvents", 9, 9.88],
    ["expenseBudget", "item:film", 25.35, 25.38],
    ["expenseBudget", "item:会员活动支出", 7.27, null],
    ["expenseBudget", "head:职工服务支出", 32.03, 9.82],
    ["expenseBudget", "item:劳动和技能竞赛支出", 7, 2.2],
    ["expenseBudget", "item:建家活动支出", 18.73, 7.62],
    ["expenseBudget", "item:职工互助保障支出", 6.3, null],
    ["expenseBudget", "head:业务支出", 5, 4.18],
    ["expenseBudget", "item:commendation", 3.7, 3.46],
    ["expenseBudget", "item:培训支出", 0.8, 0.64],
    ["expenseBudget", "item:其他业务支出", 0.5, 0.08],
    ["expenseBudget", "total", 281.87, 237.54],
  ] as const)("%s %s is %d 万元, last year %d", (sheet, row, amount, last) => {
    expect([at(sheet, row), at(sheet, row, "lastFinal")]).toEqual([money(amount), money(last)]);
  });

  it("draws on earlier years and balances", () => {
    expect(["surplusDrawn", "carriedOver", "funds"].map((row) => at("incomeBudget", row))).toEqual([52, 17.23, 281.87].map(tenThousand));
    expect([at("expenseBudget", "difference"), budget.balance.difference]).toEqual([0, 0]);
    expect(budget.balance.ways).toEqual([]);
  });

  it("draws its accounts, neither the heads above nor the items below them", () => {
    const { rows, charts } = specs.find(({ id }) => id === "expenseBudget")!;
    const drawn = rows.flatMap(({ key }) => (key.startsWith("chart:") ? [key.slice("chart:".length)] : []));
    expect(drawn).toContain("account:会员活动支出");
    expect(drawn.filter((key) => key.startsWith("head:"))).toEqual([]);
    expect(drawn.filter((key) => ["item:festivalGoods", "item:birthday", "item:lifeEvents", "item:film", "item:会员活动支出"].includes(key))).toEqual([]);
    expect(charts?.[0]?.categories).toMatchObject({ fromRow: `chart:${drawn[0]}`, toRow: `chart:${drawn[drawn.length - 1]}` });
  });

  it("has nothing the union didn't plan, and nothing to ask", () => {
    expect(budget.notes).toEqual([]);
    expect(budget.expense).toHaveLength(14);
  });
});

/** The journal of 2023: one entry for each published figure. Earlier years had left 271.24. */
const ACCOUNTS_OF_2023: Tables = {
  基本情况: [...UNIT, ["年度", 2023], ["年度口径", "公历年"]],
  经费收支明细: [
    ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额", "余额"],
    ["上年结转", null, null, null, null, null, tenThousand(271.24)],
    ...(
      [
        ["拨缴经费收入", "拨缴经费留成", 161.26, 0],
        ["会费收入", "会员会费", 19.92, 0],
        ["上级补助收入", "一般性转移支付补助", 32.63, 0],
        ["上级补助收入", "专项转移支付补助", 12.23, 0],
        ["其他收入", "利息", 0.5, 0],
        ["职工教育支出", "教职工培训班", 0, 1.31],
        ["文体活动支出", "运动会", 0, 9.06],
        ["文体活动支出", "书画展", 0, 1.71],
        ["文体活动支出", "球类比赛", 0, 7.45],
        ["文体活动支出", "社团活动", 0, 1.62],
        ["宣传活动支出", "展板", 0, 1.01],
        ["会员活动支出", "节日慰问品", 0, 146.15],
        ["会员活动支出", "生日蛋糕", 0, 19.97],
        ["会员活动支出", "结婚、生育、住院慰问", 0, 9.88],
        ["会员活动支出", "电影票", 0, 25.38],
        ["劳动和技能竞赛支出", "教学技能竞赛", 0, 2.2],
        ["建家活动支出", "教工之家设施", 0, 7.62],
        ["专项业务支出", "表彰先进", 0, 3.46],
        ["培训支出", "工会干部培训", 0, 0.64],
        ["其他业务支出", "手续费", 0, 0.08],
      ] as const
    ).map(([account, summary, income, expense], index) => [`2023-${String((index % 12) + 1).padStart(2, "0")}-15`, `记-${index + 1}`, account, summary, money(income) || null, money(expense) || null, null]),
  ],
};

describe("the accounts of 2023", () => {
  const { execution, specs } = executionSpecs(workbookOf(ACCOUNTS_OF_2023), { year: 2023 });
  const at = (row: string) => shown(specs, "finalAccount", row, "actual");

  it.each([
    ["item:拨缴经费收入", 161.26],
    ["item:上级补助收入", 44.86],
    ["total:income", 226.54],
    ["head:职工活动支出", 223.54],
    ["item:文体活动支出", 19.84],
    ["account:会员活动支出", 201.38],
    ["item:festivalGoods", 146.15],
    ["item:lifeEvents", 9.88],
    ["head:职工服务支出", 9.82],
    ["head:业务支出", 4.18],
    ["total:expense", 237.54],
    ["surplus", -11],
    ["opening", 271.24],
    ["closing", 260.24],
  ])("%s came to %d 万元", (row, amount) => {
    expect(at(row)).toBe(tenThousand(amount));
  });

  it("says what covered the year's deficit", () => {
    expect(toYuan(resultOf(execution).surplus)).toBe(-110_000);
    expect(shown(specs, "finalAccount", "surplus", "note")).toBe("支出大于收入 110,000.00 元，由以前年度结余弥补");
  });

  it("gives the next year's budget its column of last year", () => {
    const { budget } = specsOf(ACCOUNTS_OF_2023, 2024);
    const festival = budget.expense.find(({ item }) => item.id === "festivalGoods");
    expect(festival).toMatchObject({ lastFinal: 146_150_000, amount: 146_150_000, estimate: { text: "按上年决算 1,461,500 元" } });
    const short = budget.balance.difference;
    expect(short).toBe(-11_000_000);
    expect(budget.balance.ways[0]).toMatchObject({ kind: "drawSurplus", settings: { surplusDrawn: { amount: 11_000_000 } } });
  });
});
