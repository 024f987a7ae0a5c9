import { citing, TRADE_UNION_LAW } from "../../../regulation";
import { hit, type Rule } from "../../rule";

const LENGTHS = [3, 5];

export const termLength: Rule = {
  id: "term-length",
  title: "基层工会委员会每届三年或者五年",
  kind: "organisation",
  level: "应改",
  needs: { unit: ["termYears"] },
  basis: citing(TRADE_UNION_LAW, "第十六条"),
  why: "任期只能是三年或者五年，写成别的年数，届满日期就算错了。",
  fix: "对照换届批复核实任期，改正基本情况里的年数。",
  *check(inspection) {
    for (const row of inspection.rows("unit")) {
      const years = row.value("termYears");
      if (years !== undefined && !LENGTHS.includes(years)) yield hit(row, "termYears", `任期写的是 ${years} 年，法律规定三年或者五年`);
    }
  },
};
