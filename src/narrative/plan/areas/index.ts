/** The chapters of 主要工作, by area. */
import type { UnitKind, WorkArea } from "../../../regulation";
import type { AreaPlan } from "../situation";
import { care } from "./care";
import { culture } from "./culture";
import { democracy } from "./democracy";
import { FEDERATION_PLANS } from "./federation";
import { finance } from "./finance";
import { learning } from "./learning";
import { livelihood } from "./livelihood";
import { organisation } from "./organisation";
import { rights } from "./rights";
import { skills } from "./skills";
import { women } from "./women";

const AREA_PLANS: Readonly<Record<WorkArea, AreaPlan>> = {
  组织建设: organisation,
  民主管理: democracy,
  权益维护: rights,
  慰问帮扶: care,
  文体活动: culture,
  女职工工作: women,
  教育培训: learning,
  技能竞赛: skills,
  生活保障: livelihood,
  财务经审: finance,
};

export function areaPlanOf(area: WorkArea, kind: UnitKind): AreaPlan {
  return (kind === "街道" ? FEDERATION_PLANS[area] : undefined) ?? AREA_PLANS[area];
}

const USUAL: Readonly<Record<UnitKind, readonly WorkArea[]>> = {
  学校: ["教育培训", "民主管理", "权益维护", "慰问帮扶", "文体活动", "技能竞赛", "女职工工作", "组织建设"],
  机关: ["教育培训", "民主管理", "慰问帮扶", "文体活动", "生活保障", "女职工工作", "组织建设"],
  企业: ["技能竞赛", "权益维护", "民主管理", "教育培训", "慰问帮扶", "文体活动", "女职工工作", "组织建设"],
  法院: ["教育培训", "权益维护", "生活保障", "慰问帮扶", "文体活动", "女职工工作", "组织建设"],
  街道: ["组织建设", "权益维护", "民主管理", "教育培训", "技能竞赛", "慰问帮扶", "女职工工作", "文体活动"],
  其他: ["教育培训", "民主管理", "权益维护", "慰问帮扶", "文体活动", "女职工工作", "组织建设"],
};

/** The areas that plans of this kind of unit usually have, in their usual order; the user chooses and orders. */
export function usualAreas(kind: UnitKind): readonly WorkArea[] {
  return USUAL[kind];
}
