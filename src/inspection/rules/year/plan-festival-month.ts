import { festivalDate, hasFestivals, FESTIVALS, type FestivalId } from "../../../calendar";
import { monthOf } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { yearMonthOf, ordinalOf } from "../../../schedule/plan-months";
import { festivalsIn, makesReady } from "../../../schedule/subjects";
import { hit, type Rule } from "../../rule";
import { planOfYear, type Planned } from "./plan-of-year";

/** Visits, goods and performances come a month before; a month later is too late. */
const BEFORE = 1;
/** Greeted in December, held in January, and the other way round. */
const AROUND_NEW_YEAR: readonly FestivalId[] = ["newYear", "springFestival", "newYearEve"];

export const planFestivalMonth: Rule = {
  id: "plan-festival-month",
  title: "节日活动排在节日那个月",
  kind: "planMismatch",
  level: "建议",
  needs: { plan: ["month", "name"] },
  basis: CUSTOM,
  why: "端午、中秋、重阳按农历走，照抄去年的月份会排错。",
  fix: "查当年的日期，把活动调到节日的当月或前一个月。",
  *check(inspection) {
    for (const planned of inspection.derive(planOfYear)) {
      const festivals = festivalsIn(planned.name).filter((festival) => !AROUND_NEW_YEAR.includes(festival));
      const missed = festivals.find((festival) => festivals.length === 1 && isMissed(planned, festival));
      if (missed === undefined || makesReady(planned.name)) continue;
      const date = dateOf(planned, missed)!;
      yield hit(planned.row, "month", `的活动与节日对不上：${FESTIVALS[missed].name}在 ${date}（${monthOf(date)} 月）`);
    }
  },
};

function dateOf({ months }: Planned, festival: FestivalId) {
  const { year } = months[0]!;
  return hasFestivals(year) ? festivalDate(festival, year) : undefined;
}

function isMissed(planned: Planned, festival: FestivalId): boolean {
  const date = dateOf(planned, festival);
  if (date === undefined) return false;
  const day = ordinalOf(yearMonthOf(date));
  return planned.months.every((month) => ordinalOf(month) > day || ordinalOf(month) < day - BEFORE);
}
