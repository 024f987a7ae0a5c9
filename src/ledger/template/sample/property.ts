/** Assets and budget of the sample. */
import { ACCOUNTS } from "../../../regulation";
import type { LedgerRecord } from "../records";
import type { SampleYear } from "./sample-year";

interface Asset {
  readonly name: string;
  readonly model: string;
  readonly unit: string;
  readonly quantity: number;
  /** 元. */
  readonly price: number;
  /** Years before the sample's, month, day. */
  readonly bought: readonly [yearsAgo: number, month: number, day: number];
  readonly place: string;
  readonly keeper: string;
}

const ASSETS: readonly Asset[] = [
  { name: "乒乓球台", model: "标准型", unit: "张", quantity: 4, price: 2200, bought: [6, 4, 12], place: "教工之家", keeper: "谢学文" },
  { name: "跑步机", model: "家用折叠", unit: "台", quantity: 2, price: 3880, bought: [4, 10, 20], place: "教工之家", keeper: "谢学文" },
  { name: "动感单车", model: "静音型", unit: "台", quantity: 2, price: 1650, bought: [4, 10, 20], place: "教工之家", keeper: "谢学文" },
  { name: "笔记本电脑", model: "14 寸", unit: "台", quantity: 1, price: 4999, bought: [3, 3, 8], place: "工会办公室", keeper: "邹念慈" },
  { name: "打印机", model: "黑白激光", unit: "台", quantity: 1, price: 1380, bought: [3, 3, 8], place: "工会办公室", keeper: "邹念慈" },
  { name: "照相机", model: "微单", unit: "台", quantity: 1, price: 5200, bought: [2, 9, 15], place: "工会办公室", keeper: "顾梦瑶" },
  { name: "书架", model: "六层", unit: "组", quantity: 5, price: 620, bought: [2, 11, 3], place: "职工书屋", keeper: "柏思源" },
  { name: "音响", model: "移动式", unit: "套", quantity: 1, price: 2400, bought: [1, 5, 20], place: "报告厅", keeper: "谢学文" },
  { name: "气排球架", model: "可调式", unit: "套", quantity: 1, price: 2680, bought: [0, 4, 28], place: "体育馆", keeper: "苗启航" },
  { name: "饮水机", model: "立式", unit: "台", quantity: 2, price: 1780, bought: [0, 10, 28], place: "教工之家", keeper: "郎向荣" },
];

export function assets(year: SampleYear): readonly LedgerRecord<"assets">[] {
  return ASSETS.map(({ bought: [yearsAgo, month, day], quantity, price, ...asset }, index) => ({
    no: `ZC${year.year - yearsAgo}-${String(index + 1).padStart(3, "0")}`,
    ...asset,
    quantity,
    price,
    amount: { value: quantity * price, formula: "{quantity}*{price}" },
    acquiredOn: year.date(month, day, -yearsAgo),
  }));
}

/** Last year's final figure as a share of this year's; any would do. */
const LAST_YEAR = 0.94;

/** One line for each account that moved, budgeted a little above what was spent or below what came in. */
export function budgetLines(totals: ReadonlyMap<string, number>): readonly LedgerRecord<"budgetLines">[] {
  return ACCOUNTS.flatMap(({ name, direction }) => {
    const moved = totals.get(name);
    if (moved === undefined) return [];
    const step = moved > 10_000 ? 1000 : 100;
    const amount = direction === "expense" ? Math.ceil((moved * 1.03) / step) * step : Math.floor(moved / step) * step;
    return [{ account: name, lastFinal: Math.round(moved * LAST_YEAR * 100) / 100, amount, note: NOTES[name] ?? "" }];
  });
}

const NOTES: Readonly<Record<string, string>> = {
  会费收入: "按月工资 0.5% 测算",
  拨缴经费收入: "工资总额 2% 的 60%",
  行政补助收入: "学校预算安排",
  会员活动支出: "节日、生日、婚丧慰问和春秋游",
};
