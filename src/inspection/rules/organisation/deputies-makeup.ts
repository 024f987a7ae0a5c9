import type { LedgerRow } from "../../../ledger";
import { citing, SCHOOL_CONGRESS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hitAt, type Outcome, type Rule } from "../../rule";

const TEACHER = /教师|教学|任课|班主任|教研/;
/** Surely no teachers; leaders and heads of departments mostly teach. */
const OTHER_STAFF = /职员|工勤|后勤|教辅|非教师|行政(?!.*教师)/;
/** A column that few rows fill says nothing of the whole. */
const FILLED = 0.8;
/** So much less than among the members is worth a question. */
const WOMEN_BEHIND = 0.2;

export const deputiesMakeup: Rule = {
  id: "deputies-makeup",
  title: "代表里教师不少于六成，女代表比例相称",
  kind: "organisation",
  level: "应改",
  needs: {},
  reads: { deputies: ["category", "sex"] },
  basis: citing(SCHOOL_CONGRESS_RULES, "第十条"),
  why: "教师代表不足六成，代表构成就不合规定。",
  fix: "核对代表类别是不是写对了；确实不足的，增补代表时优先增补一线教师和女教职工。",
  *check(inspection) {
    const deputies = inspection.rows("deputies");
    if (deputies.length === 0) return;
    if (inspection.unit.unitKind === "学校") yield* fewTeachers(inspection, deputies);
    yield* fewWomen(inspection, deputies);
  },
};

function* fewTeachers(inspection: Inspection, deputies: readonly LedgerRow<"deputies">[]): Generator<Outcome> {
  const limit = inspection.limit("teacherDeputies", inspection.asOf);
  const categories = deputies.flatMap((row) => row.value("category") ?? []);
  if (limit?.value.kind !== "share" || categories.length < deputies.length * FILLED) return;
  const { numerator, denominator } = limit.value.rate;
  const enough = (count: number) => count * denominator >= categories.length * numerator;
  const teachers = categories.filter((category) => TEACHER.test(category)).length;
  const others = categories.filter((category) => OTHER_STAFF.test(category) && !TEACHER.test(category)).length;
  // Categories that speak of no teachers at all divide the deputies in another way.
  if (teachers === 0 || enough(teachers)) return;
  const text = `代表 ${categories.length} 人中写明是教师的 ${teachers} 人，不到六成`;
  // Leaders may be teachers too: only where even they don't suffice is it sure.
  const sure = !enough(categories.length - others);
  yield hitAt({ sheet: deputies[0]!.set.sheet.name }, sure ? text : `${text}，请核对任课的干部是不是也算教师`, `teachers|${teachers}|${categories.length}`, {
    table: "deputies",
    ...(!sure && { level: "建议" as const }),
  });
}

function* fewWomen(inspection: Inspection, deputies: readonly LedgerRow<"deputies">[]): Generator<Outcome> {
  const [unit] = inspection.rows("unit");
  const [members, women] = [unit?.value("memberCount"), unit?.value("femaleMemberCount")];
  const known = deputies.filter((row) => row.value("sex") !== undefined);
  if (!members || women === undefined || known.length < deputies.length * FILLED) return;
  const among = known.filter((row) => row.value("sex") === "女").length;
  if (women / members - among / known.length < WOMEN_BEHIND) return;
  yield hitAt({ sheet: deputies[0]!.set.sheet.name }, `女代表 ${among} 人，占代表的 ${percent(among / known.length)}；女会员占会员的 ${percent(women / members)}`, `women|${among}`, {
    table: "deputies",
    level: "建议",
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
