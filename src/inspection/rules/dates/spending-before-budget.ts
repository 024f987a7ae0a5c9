import { formatYuan, sumMoney, yearOf } from "../../../book";
import { endOf, startOf } from "../../../ledger/parse";
import { FUNDS_RULES } from "../../../regulation";
import { hit, unable, type Rule } from "../../rule";

export const spendingBeforeBudget: Rule = {
  id: "spending-before-budget",
  title: "先有批准的预算，再有支出",
  kind: "dateOrder",
  level: "建议",
  needs: { journal: ["date", "expense"], approvals: ["document", "step", "date"] },
  basis: FUNDS_RULES,
  why: "预算没有批准就支出，检查时会问依据是什么。",
  fix: "核实预算批准的日期；年初必要的支出，说明按什么办法执行（如按上年同期控制），不得更改文件日期。",
  *check(inspection) {
    const year = inspection.unit.year;
    const approved = inspection
      .rows("approvals")
      .filter((row) => row.value("document") === "预算" && row.value("date") !== undefined && (row.value("year") ?? year) === year);
    if (year === undefined || approved.length === 0) {
      yield unable("没有本年度预算的批准日期");
      return;
    }
    const day = approved.map((row) => endOf(row.value("date")!)).sort()[approved.length - 1]!;
    const early = inspection.rows("journal").filter((row) => {
      const [date, expense] = [row.value("date"), row.value("expense")];
      return date !== undefined && expense !== undefined && expense > 0 && endOf(date) < day && yearOf(startOf(date)) === year;
    });
    const [first] = early;
    if (!first) return;
    const sum = sumMoney(early.map((row) => row.value("expense")!));
    yield hit(first, "date", `起有 ${early.length} 笔支出共 ${formatYuan(sum)} 元早于预算批准的 ${day}，请核实并说明`, {
      also: approved.map((row) => row.place("date")),
    });
  },
};
