import { atRate, formatYuan, percentText, rateOf, sumMoney } from "../../../book";
import { accountNamed, citing, TRADE_UNION_LAW } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** Rounding and late months aside. */
const NEARLY = 0.95;

export const contributionShort: Rule = {
  id: "contribution-short",
  title: "拨缴经费留成要足额到账",
  kind: "totalMismatch",
  level: "建议",
  needs: { unit: ["payrollTotal", "retentionRate"], journal: ["account", "income"] },
  basis: citing(TRADE_UNION_LAW, "第四十三条"),
  why: "单位按工资总额拨缴的经费要足额，留给本工会的部分要自己核对到账。",
  fix: "核对工资总额和留成比例；少到账的，向单位财务或上级工会催缴，跨年到账的说明。",
  *check(inspection) {
    const [unit] = inspection.rows("unit");
    const [payroll, retention] = [unit?.value("payrollTotal"), unit?.value("retentionRate")];
    const limit = inspection.limit("employerContribution", inspection.asOf);
    const over = inspection.year !== undefined && inspection.asOf === inspection.year.to && inspection.unit.scheme !== "school";
    if (!unit || !over || !payroll || !retention || limit?.value.kind !== "share") return;
    const due = atRate(atRate(payroll, limit.value.rate), rateOf(retention));
    const entries = inspection.rows("journal").filter((row) => row.value("income") !== undefined && accountNamed(row.value("account") ?? "")?.name === "拨缴经费收入");
    const received = sumMoney(entries.map((row) => row.value("income")!));
    if (entries.length === 0 || received >= due * NEARLY) return;
    yield hit(unit, "payrollTotal", `按工资总额 ${percentText(limit.value.rate)} 和留成比例应有拨缴经费 ${formatYuan(due)} 元，收支明细里到账 ${formatYuan(received)} 元`);
  },
};
