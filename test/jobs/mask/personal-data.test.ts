import { plainBook, plainSheet, type CellValue } from "../../../src/book";
import { personalDataOf } from "../../../src/jobs/mask/personal-data";

type Rows = readonly (readonly CellValue[])[];
const dataOf = (rows: Rows, visibility: "visible" | "hidden" = "visible") => personalDataOf(plainBook([plainSheet("会员名册", rows, { visibility })]), "台帐.xlsx");

const MEMBERS: Rows = [
  ["2026年工会会员名册"],
  ["序号", "姓名", "性别", "出生年月", "联系电话", "家庭住址"],
  [1, "朱柏松", "男", "1975-03-08", "6212345", "合肥市庐阳区长江路88号"],
  [2, "侯　瑶", "女", "1988-11-20", "13912345678", "合肥"],
];

describe("the personal data of a workbook", () => {
  it("are names, days of birth, telephones and addresses of its ledgers", () => {
    const { names, births, phones, addresses } = dataOf(MEMBERS);
    expect(names).toEqual(expect.arrayContaining(["朱柏松", "侯瑶"]));
    expect([...births].sort()).toEqual(["1975-03-08", "1988-11-20"]);
    expect(phones).toEqual(expect.arrayContaining(["6212345", "13912345678"]));
    expect(addresses).toEqual(["合肥市庐阳区长江路88号"]);
  });

  it("are looked for on hidden sheets too", () => {
    expect(dataOf(MEMBERS, "hidden").names).toEqual(dataOf(MEMBERS).names);
  });

  it("stand under such a heading on any sheet, or beside it", () => {
    const { names } = dataOf([["联系人：", "孙昭宁"], [], ["经办人", "金额"], ["许知远", 300], ["姜以恒", 200]]);
    expect(names).toEqual(expect.arrayContaining(["孙昭宁", "许知远", "姜以恒"]));
  });
});
