/** A large roster with planted defects, made the same way every time: what the benchmarks of checking check. */
import { workbookFile, type BenchCell } from "./workbook-file";

export const ROSTER_HEADINGS = ["序号", "姓名", "性别", "民族", "出生日期", "身份证号", "部门", "参加工作时间", "入会时间", "会员证号", "联系电话", "备注"] as const;

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const NAMES = "子文明华建国秀英志强海燕晓东玉兰春梅家豪";
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last character of an ID number. */
function checkCharacter(first17: string): string {
  return "10X98765432".charAt(WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17.charAt(index)), 0) % 11);
}

/** The bytes of a roster of this many members; two of a hundred rows have a defect. */
export function rosterFile(rows: number): Uint8Array {
  return workbookFile("会员名册", [ROSTER_HEADINGS, ...Array.from({ length: rows }, (_, n) => memberRow(n))]);
}

function memberRow(n: number): BenchCell[] {
  const [year, month, day] = [1966 + (n % 34), 1 + (n % 12), 1 + (n % 28)];
  const birthday = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const isMan = n % 2 === 1;
  const first17 = `990000${birthday.replace(/-/g, "")}${String((Math.floor(n / 952) % 499) * 2 + (isMan ? 1 : 0)).padStart(3, "0")}`;
  const last = checkCharacter(first17);
  const row: BenchCell[] = [
    n + 1,
    `${SURNAMES.charAt(n % 20)}${NAMES.charAt(Math.floor(n / 20) % 20)}${NAMES.charAt(Math.floor(n / 400) % 20)}`,
    isMan ? "男" : "女",
    "汉族",
    birthday,
    first17 + last,
    `第${n % 12}组`,
    `${year + 22}-09-01`,
    `${year + 23}-03-01`,
    `H${String(n).padStart(7, "0")}`,
    `1660000${String(n % 10_000).padStart(4, "0")}`,
    "",
  ];
  switch (n % 300) {
    case 7:
      row[5] = first17 + (last === "1" ? "2" : "1");
      break;
    case 57:
      row[2] = isMan ? "女" : "男";
      break;
    case 107:
      row[8] = `${year + 23}-02-30`;
      break;
    case 157:
      row[1] = "";
      break;
    case 207:
      row[9] = `H${String(n - 1).padStart(7, "0")}`;
      break;
    case 257:
      row[8] = "2031-01-01";
      break;
  }
  return row;
}
