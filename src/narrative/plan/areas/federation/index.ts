/**
 * A federation (街道总工会, 工会联合会) has unions for members: it founds them, bargains for whole trades and areas, helps
 * with jobs and rights, and keeps the places where people who work outdoors can rest. Its chapters are its own.
 */
import type { WorkArea } from "../../../../regulation";
import type { AreaPlan } from "../../situation";
import { care } from "./care";
import { culture } from "./culture";
import { democracy } from "./democracy";
import { finance } from "./finance";
import { learning } from "./learning";
import { organisation } from "./organisation";
import { rights } from "./rights";
import { skills } from "./skills";
import { women } from "./women";

/** 生活保障 is told with 慰问帮扶, as in plans of any union. */
export const FEDERATION_PLANS: Partial<Readonly<Record<WorkArea, AreaPlan>>> = {
  组织建设: organisation,
  权益维护: rights,
  民主管理: democracy,
  教育培训: learning,
  技能竞赛: skills,
  慰问帮扶: care,
  女职工工作: women,
  文体活动: culture,
  财务经审: finance,
};
