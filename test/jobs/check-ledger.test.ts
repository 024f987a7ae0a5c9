import { plainBook, plainSheet, type Sheet } from "../../src/book";
import { checkLedger } from "../../src/jobs/check-ledger";
import { checklistChoice, checklistJson } from "../../src/jobs/checklist-choice";
import { ignoredJson, ignoredReasons } from "../../src/jobs/ignored-findings";
import { planFormMends } from "../../src/jobs/mend-form";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { checklistNamed } from "../../src/inspection";
import { newState, stateSheet, type LedgerState } from "../../src/merge";

const VISITS = plainSheet("走访慰问", [
  ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"],
  ["2026-03-01", "赵一", "住院", 500, "钱二", "√"],
  ["2026-02-30", " 孙三", "生育", 500, "钱二", "√"],
  ["2026-04-09", "李四", "住院", 500, "钱二", "√"],
]);
const LIST = plainSheet("检查清单", [["考核内容", "分值", "评分依据"], ["五必访及时", 6, "查台账"], ["环境布置美观", 4, "查台账"], ["会费收缴及时", 2, "查台账"]]);

const readBook = (...sheets: Sheet[]) => readWorkbook(plainBook(sheets), "台帐2026.xlsx");
const checked = (...sheets: Sheet[]) => checkLedger({ workbooks: [readBook(...sheets)], today: "2026-12-31" });
const bookState = (rest: Partial<LedgerState>): Sheet => {
  const { name, rows } = stateSheet({ ...newState("salt", "test"), ...rest });
  return plainSheet(name, rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)), { visibility: "veryHidden" });
};

describe("checking a ledger", () => {
  it("sets aside what the workbook remembers as ignored", () => {
    const [finding] = checked(VISITS).findings;
    const ignored = ignoredJson(new Map([[finding!.id, "原件如此"]]));
    const again = checked(VISITS, bookState({ ignored }));
    expect(again.findings.map(({ id }) => id)).not.toContain(finding!.id);
    expect(again.ignored).toEqual([{ finding, reason: "原件如此" }]);
    expect(again.score.earned).toBeGreaterThan(checked(VISITS).score.earned);
  });

  it("passes over ignored entries that are none", () => {
    const state = readBook(VISITS, bookState({ ignored: [1, null, { id: 3 }, { id: "a", reason: "b" }] })).state;
    expect([...ignoredReasons(state)]).toEqual([["a", "b"]]);
  });

  it("measures by the workbook's own list, as the user corrected it", () => {
    expect(checked(VISITS, LIST).score.items.map(({ state }) => state)).toEqual(["assessed", "unassessed", "assessed"]);
    const checklist = checklistJson({ topics: new Map([["环境布置美观", ["visits"]]]) });
    expect(checked(VISITS, LIST, bookState({ checklist })).score.items.map(({ state }) => state)).toEqual(["assessed", "assessed", "assessed"]);
  });

  it("measures by the list the user chose", () => {
    const checklist = checklistJson({ list: checklistNamed("C6")!, topics: new Map() });
    expect(checked(VISITS, LIST, bookState({ checklist })).list.id).toBe("C6");
    expect(checklistChoice(readBook(VISITS, bookState({ checklist: ["?"] })).state)).toEqual({ topics: new Map() });
  });
});

describe("mending forms", () => {
  it("sets only the cells whose form is wrong", () => {
    const workbook = readBook(VISITS);
    expect(planFormMends(workbook, ["blanks"])).toEqual([{ kind: "setCells", sheet: "走访慰问", cells: [{ row: 2, column: 1, value: "孙三" }] }]);
    expect(planFormMends(workbook, ["dateForm"])).toEqual([
      { kind: "setCells", sheet: "走访慰问", cells: [{ row: 1, column: 0, value: 46082, format: "yyyy-mm-dd" }, { row: 3, column: 0, value: 46121, format: "yyyy-mm-dd" }] },
    ]);
    expect(planFormMends(workbook, [])).toEqual([]);
  });
});
