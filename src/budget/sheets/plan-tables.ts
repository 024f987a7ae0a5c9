/** What 经费收入预算 and 经费支出预算 have in common: their columns, sources in words, changes against last year. */
import type { Money, Place } from "../../book";
import { quotedPlace, subtractMoney, toYuan } from "../../book";
import type { Column } from "../../book/page";
import type { Budget, BudgetLine } from "../budget";
import { differenceFormula, here, shareFormula, shareOf, sumOfAmounts } from "./figures";
import type { AmountColumn, DerivedColumn, TextColumn } from "./line-table";

export const PLAN_COLUMNS: readonly Column[] = [
  { key: "code", heading: "科目编码", width: 8, look: "centred" },
  { key: "name", heading: "科目名称", width: 27, look: "text" },
  { key: "lastBudget", heading: "上年预算数", width: 14, look: "amount" },
  { key: "lastFinal", heading: "上年决算数", width: 14, look: "amount" },
  { key: "amount", heading: "本年预算数", width: 14, look: "amount" },
  { key: "change", heading: "增减额", width: 13, look: "amount" },
  { key: "changeRate", heading: "增减%", width: 9, look: "percent" },
  { key: "note", heading: "编制说明", width: 42, look: "text" },
];

/** Beside the print area, after what the sheet itself needs there. */
export const PLAN_ASIDE: readonly Column[] = [
  { key: "share", heading: "占比", width: 9, look: "asidePercent" },
  { key: "source", heading: "数字来源", width: 40, look: "aside" },
  { key: "limits", heading: "限额与提示", width: 60, look: "aside" },
];

/** Against last year's accounts; without them against last year's budget there is no saying. */
export const CHANGES: readonly DerivedColumn[] = [
  {
    key: "change",
    kind: "amount",
    formula: differenceFormula("amount", "lastFinal"),
    value: ({ amount, lastFinal }) => (amount === undefined || lastFinal === undefined ? "" : toYuan(subtractMoney(amount, lastFinal))),
  },
  {
    key: "changeRate",
    kind: "percent",
    formula: shareFormula("change", "lastFinal"),
    value: ({ amount, lastFinal }) => (amount === undefined || lastFinal === undefined ? "" : shareOf(subtractMoney(amount, lastFinal), lastFinal)),
  },
];

/** What part of the table's total a line is. */
export function shareColumn(total: Money): DerivedColumn {
  const of = "${col:amount}${row:total}";
  return {
    key: "share",
    kind: "percent",
    look: "asidePercent",
    formula: `IF(COUNT(${here("amount")},${of})<2,"",IF(${of}=0,"",ROUND(${here("amount")}/${of},4)))`,
    value: ({ amount }) => shareOf(amount, total),
  };
}

export const LAST_YEAR_COLUMNS: readonly AmountColumn<BudgetLine>[] = [
  {
    key: "lastBudget",
    figure: ({ lastBudget }) => ({ ...(lastBudget !== undefined && { amount: lastBudget }) }),
    whole: (lines) => sumOfAmounts(lines.map(({ ofAccount }) => ofAccount?.lastBudget)),
  },
  {
    key: "lastFinal",
    figure: ({ lastFinal }) => ({ ...(lastFinal !== undefined && { amount: lastFinal }) }),
    whole: (lines) => sumOfAmounts(lines.map(({ ofAccount }) => ofAccount?.lastFinal)),
  },
];

/** 编制说明 on the page; beside it where the figure stands, and what it must not exceed. */
export function planTexts(budget: Budget): readonly TextColumn<BudgetLine>[] {
  const said = (key: string): string => [
    ...budget.limits.filter(({ line }) => line === key).map(({ text }) => text),
    ...budget.notes.filter(({ line }) => line === key).map(({ text }) => text),
  ].join("；");
  return [
    { key: "note", text: ({ line }) => line?.estimate.text || null },
    { key: "source", text: ({ line }) => (line ? placesInWords(line.estimate.places) || null : null) },
    { key: "limits", text: ({ key }) => said(key) || null },
  ];
}

const MOST_PLACES = 2;

/** “会费收缴”E5、“会费收缴”E6 等 86 处. */
export function placesInWords(places: readonly Place[]): string {
  const named = places.slice(0, MOST_PLACES).map(quotedPlace);
  return named.join("、") + (places.length > MOST_PLACES ? ` 等 ${places.length} 处` : "");
}
