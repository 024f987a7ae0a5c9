import type { RuleFamily } from "../../rule";
import { formerChairLeft } from "./former-chair-left";
import { heldUnplanned } from "./held-unplanned";
import { lastYearLeft } from "./last-year-left";
import { planEmptyMonths } from "./plan-empty-months";
import { planFestivalMonth } from "./plan-festival-month";
import { planNotHeld } from "./plan-not-held";
import { planOrder } from "./plan-order";
import { planRepeated } from "./plan-repeated";
import { planText } from "./plan-text";
import { textFigures } from "./text-figures";
import { textsAlike } from "./texts-alike";

export const YEAR: RuleFamily = {
  title: "全年",
  rules: [
    planText,
    planNotHeld,
    heldUnplanned,
    planOrder,
    planRepeated,
    planFestivalMonth,
    planEmptyMonths,
    textFigures,
    textsAlike,
    lastYearLeft,
    formerChairLeft,
  ],
};
