import { addMonths, spanOfMonth, type YearMonth } from "../../../calendar";
import { INSPECTION_LISTS } from "../../../regulation";
import { bareName } from "../../../schedule/activity-names";
import { ordinalOf } from "../../../schedule/plan-months";
import { sameActivity } from "../../../schedule/same-activity";
import { festivalsIn, mainDutyOf } from "../../../schedule/subjects";
import { workAreaOf } from "../../../schedule/work-area-of";
import type { Inspection } from "../../inspection";
import { hit, type Rule } from "../../rule";
import { heldByMonth, type Held } from "./held-by-month";
import { planOfYear, type Planned } from "./plan-of-year";

/** Work whose holding the ledger of activities shows; the rest is proved elsewhere, if at all. */
const EVENTS = new Set(["文体活动", "女职工工作", "技能竞赛", "教育培训", "慰问帮扶", "生活保障", "民主管理"]);
/** Work that goes on, or stands in a ledger by persons. */
const NO_EVENT = /慰问|走访|看望|送温暖|送清凉|帮扶|助学|疗休养|体检|互助|生日|档案|摸底|筹备|方案|准备|征集|答复|公开|提案/;

/** 春季文体活动 leaves open what it is to be. */
const ANY_CULTURE = /^(?:[春夏秋冬]季?)?(?:教?职工|教师|会员|全员)*(?:文体|文娱|体育|健身)活动$/;
const SEASON = /[春夏秋冬]季/g;

export const planNotHeld: Rule = {
  id: "plan-not-held",
  title: "计划里的活动要有办过的记录",
  kind: "planMismatch",
  level: "应改",
  needs: { plan: ["month", "name"], activities: ["date", "name"] },
  reads: { womenWork: ["item"], training: ["topic"], meetings: ["title"], publicity: ["title"] },
  basis: INSPECTION_LISTS,
  why: "检查时拿计划对活动台帐，计划有、台帐没有的会一项一项问。",
  fix: "办过的补登（差一个月以内不要紧）；没有办的在计划备注里写明取消或延期的原因。",
  *check(inspection) {
    const held = inspection.derive(heldByMonth);
    for (const planned of inspection.derive(planOfYear)) {
      const { row, name, months } = planned;
      if (!isOver(inspection, planned) || !isEvent(name) || !isProvable(inspection, name) || /取消|延期|推迟|未开展|停办/.test(row.text("remark"))) continue;
      if (partsOf(name).some((part) => held.near(part, months).some((each) => sameEvent(part, months, each)))) continue;
      if (ANY_CULTURE.test(bareName(name)) && held.all.some((each) => isCulture(each.activity) && monthsApart(each.months, months) <= 1)) continue;
      yield hit(row, "name", "的活动已过了计划的月份，台帐里没有看到办过的记录");
    }
  },
};

function isEvent(name: string): boolean {
  const bare = bareName(name);
  return EVENTS.has(workAreaOf(bare) ?? "") && !NO_EVENT.test(bare);
}

/** The congress stands among the meetings; a workbook without them can't prove it. */
function isProvable({ ledger }: Inspection, name: string): boolean {
  return workAreaOf(bareName(name)) !== "民主管理" || ledger.has("meetings") || ledger.has("congressSessions");
}

/** An item may name several: “五一”表彰、技能竞赛. */
function partsOf(name: string): readonly string[] {
  return [name, ...name.split(/[、，；]/).filter((part) => part.length > 1)];
}

function sameEvent(planned: string, months: readonly YearMonth[], held: Held): boolean {
  const plain = { activity: held.activity.replace(SEASON, ""), months: held.months };
  return sameActivity({ activity: planned.replace(SEASON, ""), months }, plain) || sameOccasion(planned, held.activity);
}

function isCulture(held: string): boolean {
  return workAreaOf(bareName(held)) === "文体活动";
}

function monthsApart(a: readonly YearMonth[], b: readonly YearMonth[]): number {
  return Math.min(...a.flatMap((month) => b.map((other) => Math.abs(ordinalOf(month) - ordinalOf(other)))));
}

/** A month's grace after the planned one. */
function isOver({ today }: Inspection, { months }: Planned): boolean {
  return spanOfMonth(addMonths(months[months.length - 1]!, 1)).to <= today;
}

/** 三八活动 was held as 插花: the festival or duty is enough, the names need not agree. */
function sameOccasion(planned: string, held: string): boolean {
  const festivals = festivalsIn(planned);
  if (festivals.some((festival) => festivalsIn(held).includes(festival))) return true;
  const duty = mainDutyOf(planned);
  return duty !== undefined && duty === mainDutyOf(held);
}
