import { visitBeforeEvent } from "../../src/inspection/rules/dates/visit-before-event";
import { visitUnsigned } from "../../src/inspection/rules/evidence/visit-unsigned";
import { inspect, type Rule } from "../../src/inspection";
import { RULES } from "../../src/inspection/rules";
import { ledgerOf, reportOf } from "./ledgers";

const HEADINGS = ["慰问日期", "慰问对象", "慰问事由", "签收", "事由发生日期"];
const UNSIGNED = ["2026-03-02", "钱二", "住院", null, null];
const EARLY = ["2026-03-01", "赵一", "住院", "√", "2026-03-09"];

describe("an inspection", () => {
  it("keeps a finding's id when its row moves, and tells equal rows apart", () => {
    const ids = (...rows: (string | null)[][]) => reportOf(visitUnsigned, { visits: [HEADINGS, ...rows] }).findings.map(({ id }) => id);
    const [id] = ids(UNSIGNED);
    expect(ids(EARLY, EARLY, UNSIGNED)).toEqual([id]);
    const twice = ids(UNSIGNED, UNSIGNED);
    expect(twice).toEqual([id, `${id}-2`]);
  });

  it("sets aside what the user ignored, with the reason", () => {
    const { ledger, problems } = ledgerOf({ visits: [HEADINGS, UNSIGNED] });
    const input = { ledger, problems, today: "2026-12-31", unit: { unitKind: "学校" as const } };
    const [finding] = inspect(input, { rules: [visitUnsigned] }).findings;
    const report = inspect(input, { rules: [visitUnsigned], ignored: new Map([[finding!.id, "本人在外地，已电话确认"]]) });
    expect(report.findings).toEqual([]);
    expect(report.ignored).toEqual([{ finding, reason: "本人在外地，已电话确认" }]);
  });

  it("puts what must be mended first", () => {
    const urgent: Rule = { ...visitBeforeEvent, id: "urgent", level: "必改" };
    const { findings } = reportOf([visitUnsigned, urgent], { visits: [HEADINGS, UNSIGNED, EARLY] });
    expect(findings.map(({ rule }) => rule)).toEqual(["urgent", "visit-unsigned"]);
  });

  it("says which table it missed", () => {
    expect(reportOf(visitUnsigned, {}).unchecked).toEqual([{ rule: "visit-unsigned", text: "没有找到“走访慰问”台帐，未检查" }]);
  });
});

describe("the rules", () => {
  it("have ids of their own, in the form of slugs", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("say why and how in whole sentences, and never how to backdate", () => {
    for (const { id, why, fix } of RULES) {
      expect([id, /[。]$/.test(why), /[。]$/.test(fix)]).toEqual([id, true, true]);
      expect(fix).not.toMatch(/(?<!不要|不得|不可)(?:补签日期|倒签|改早|改晚)/);
    }
  });
});
