import { unitFacts } from "../../src/jobs/unit-facts";
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

  it("is read from the names where 单位类型 is silent, and a school's where they are too", () => {
    expect(kindOf(["工会名称", "开源区人民法院工会"], ["单位名称", "开源区人民法院"])).toBe("法院");
    expect(kindOf(["工会名称", "启航工会"])).toBe("学校");
  });
});
