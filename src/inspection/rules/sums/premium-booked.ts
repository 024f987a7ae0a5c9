import { agreeToTheCent, formatYuan, sumMoney, ZERO } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

export const premiumBooked: Rule = {
  id: "premium-booked",
  title: "互助保障的保费要与账上一致",
  kind: "countMismatch",
  level: "建议",
  needs: { mutualAid: ["premium"], journal: ["summary", "expense"] },
  basis: CUSTOM,
  why: "投保名册的保费合计与付出的保费不同，不是有人漏保，就是多付了。",
  fix: "核对投保名册、缴费回单；个人负担一部分的，在备注里写明。",
  *check(inspection) {
    const insured = inspection.rows("mutualAid");
    const premiums = sumMoney(insured.map((row) => (row.isCarried("premium") ? ZERO : (row.value("premium") ?? ZERO))));
    const entries = inspection.rows("journal").filter((row) => (row.value("expense") ?? 0) > 0 && /互助|医保|保障计划|保险/.test(row.text("summary")));
    const booked = sumMoney(entries.map((row) => row.value("expense")!));
    if (premiums === 0 || entries.length === 0 || booked <= premiums || agreeToTheCent(booked, premiums)) return;
    yield hitAt(
      { sheet: insured[0]!.set.sheet.name },
      `投保名册的保费合计 ${formatYuan(premiums)} 元，收支明细里付出 ${formatYuan(booked)} 元`,
      `premium|${premiums}|${booked}`,
      { table: "mutualAid", also: entries.map((row) => row.place("expense")) },
    );
  },
};
