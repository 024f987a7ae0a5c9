import { kindByName } from "../../src/regulation";

describe("the kind of unit that names tell of", () => {
  it.each([
    ["青禾镇中心小学工会", "学校"],
    ["第二实幼工会", "学校"],
    ["云泽职业技术学院工会", "学校"],
    ["云泽大学附属医院工会", "其他"],
    ["云泽市图书馆工会", "其他"],
    ["开源区人民法院工会", "法院"],
    ["开源区人民法院机关工会", "法院"],
    ["云泽矿业公司机关工会", "企业"],
    ["云泽市教育局机关工会", "机关"],
    ["南坡街道总工会", "街道"],
    ["南坡街道工会联合会", "街道"],
    ["南坡街道机关工会", "机关"],
    ["南坡街道办事处工会委员会", "机关"],
    ["青禾镇总工会", "街道"],
    ["青禾镇人民政府机关工会", "机关"],
    ["云泽市水务局工会", "机关"],
    ["云泽精密制造有限公司工会", "企业"],
    ["教育学院后勤服务公司", "学校"],
    ["红枫村企业联合工会", "街道"],
    ["红枫村茶叶专业合作社工会", "企业"],
    ["青禾镇社区卫生服务中心工会", "其他"],
    ["青禾镇中心校工会", "学校"],
    ["云泽三中工会", "学校"],
    ["启航工会", undefined],
  ])("%s is of kind %s", (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it("are heard together, brackets left out", () => {
    expect(kindByName(undefined, "青禾街道（原青禾小学校址）")).toBe("机关");
    expect(kindByName("启航工会", "启航电子厂")).toBe("企业");
    expect(kindByName(undefined)).toBeUndefined();
  });
});
