import { chairChangeComplete } from "../../../../src/inspection/rules/organisation/chair-change-complete";
import { reportOf, type Tables } from "../../ledgers";

describe("换主席的手续", () => {
  const committees = (byElection: string | null, approval: string | null) => [
    ["机构", "姓名", "职务", "当选日期", "离任日期", "增补情况", "批复文号"],
    ["工会委员会", "赵一", "主席", "2024-03-15", "2026-04-30", null, "区教工〔2024〕8号"],
    ["工会委员会", "钱二", "主席", "2026-06-12", null, byElection, approval],
  ];
  const found = (tables: Tables) => reportOf(chairChangeComplete, tables).findings.map(({ level, text }) => `${level}：${text}`);

  it("lists what the ledger doesn't show", () => {
    expect(found({ committees: committees(null, null) })).toEqual(["应改：第 3 行的主席是任期内更换的，台帐里没有看到补选、上级批复、法人变更、银行印鉴变更、工作交接"]);
  });

  it("weighs less where only the later steps are missing", () => {
    const archiveIndex = [["题名"], ["工会法人资格变更登记表"], ["银行预留印鉴变更资料"]];
    expect(found({ committees: committees("会员大会补选", "区教工〔2026〕9号"), archiveIndex })).toEqual(["建议：第 3 行的主席是任期内更换的，台帐里没有看到工作交接"]);
  });

  it("is content with all of them, and says nothing of a chair elected for the whole term", () => {
    const archiveIndex = [["题名"], ["工会法人变更登记表"], ["印鉴变更"], ["主席工作移交清单"]];
    expect(found({ committees: committees("补选", "区教工〔2026〕9号"), archiveIndex })).toEqual([]);
    expect(found({ committees: [["机构", "姓名", "职务", "当选日期", "离任日期"], ["工会委员会", "赵一", "主席", "2026-03-15", null]] })).toEqual([]);
  });
});
