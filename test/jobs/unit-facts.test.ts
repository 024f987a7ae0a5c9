import { plainBook, plainSheet } from "../../src/book";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { nameOver, unitFacts } from "../../src/jobs/unit-facts";
import { ledgerOf } from "../inspection/ledgers";

const kindOf = (...unit: readonly (readonly [string, string])[]) => unitFacts(ledgerOf({ unit: [...unit, ["年度", 2026]] }, 2026).ledger, undefined).unitKind;

describe("the kind of unit", () => {
  it("is what 单位类型 says, whatever the names are", () => {
    expect(kindOf(["单位类型", "街道"], ["工会名称", "南坡街道办事处机关工会"])).toBe("街道");
    expect(kindOf(["单位类型", "企业"], ["单位名称", "青禾小学校办厂"])).toBe("企业");
  });

  it("is an office's where a sub-district's own staff has the union, a federation's else", () => {
    expect(kindOf(["单位类型", "街道办事处"], ["工会名称", "南坡街道机关工会"])).toBe("机关");
    expect(kindOf(["单位类型", "街道办事处"], ["工会名称", "南坡街道总工会"])).toBe("街道");
    expect(kindOf(["单位类型", "乡镇"], ["工会名称", "启航工会"])).toBe("街道");
  });

  it("is read from the file's name and titles where there is no 基本情况", () => {
    const { ledger } = ledgerOf({ groups: [["工会小组", "组长"], ["快递行业工会", "甲"]] }, 2026);
    expect(unitFacts(ledger, undefined, "南坡街道总工会2026年台帐.xlsx").unitKind).toBe("街道");
    expect(unitFacts(ledger, undefined, "工会台帐2026.xlsx").unitKind).toBe("学校");
    const titled = readWorkbook(plainBook([plainSheet("活动", [["开源区人民法院工会活动登记表"], ["活动时间", "活动名称", "参加人数"], ["2026-03-08", "座谈会", 12], ["2026-05-08", "健步走", 30]])]), "台帐.xlsx");
    expect(titled.unit.unitKind).toBe("法院");
    expect(titled.unit.unionName).toBe("开源区人民法院工会");
  });

  const bookWithTitles = (...titles: readonly string[]) =>
    readWorkbook(plainBook(titles.map((title, index) => plainSheet(`活动${index}`, [[title], ["活动时间", "活动名称", "参加人数"], ["2026-03-08", "座谈会", 12], ["2026-05-08", "健步走", 30]]))), "台帐.xlsx").unit;

  it("and the union's name stand in titles that agree on one", () => {
    expect(bookWithTitles("2026年青禾镇卫生院工会活动登记表", "青禾镇卫生院工会 2026年活动").unionName).toBe("青禾镇卫生院工会");
    expect(bookWithTitles("青禾小学工会活动登记表", "云泽小学工会活动登记表").unionName).toBeUndefined();
    expect(bookWithTitles("基层工会活动登记表").unionName).toBeUndefined();
    expect(bookWithTitles("学校工会活动登记表").unionName).toBeUndefined();
    expect(bookWithTitles("青禾镇总工会基层台账 活动登记表").unionName).toBeUndefined();
  });

  it("and over sheets and pane stands the unit, else the union that the titles name", () => {
    expect(nameOver(bookWithTitles("青禾镇卫生院工会活动登记表"))).toBe("青禾镇卫生院工会");
    expect(nameOver({ unitKind: "学校", unitName: "青禾小学", unionName: "青禾小学工会委员会" })).toBe("青禾小学");
    expect(nameOver(bookWithTitles("工会活动登记表"))).toBeUndefined();
  });

  it("is read from the names where 单位类型 is silent, and a school's where they are too", () => {
    expect(kindOf(["工会名称", "开源区人民法院工会"], ["单位名称", "开源区人民法院"])).toBe("法院");
    expect(kindOf(["工会名称", "启航工会"])).toBe("学校");
  });
});
