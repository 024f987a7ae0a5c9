/** The chapters of what was done, by area. 财务经审 is the chapter on money. */
import type { WorkArea } from "../../../regulation";
import type { AreaAchievements } from "../facts";
import { care } from "./care";
import { democracy } from "./democracy";
import { culture, livelihood, skills, women } from "./events";
import { learning } from "./learning";
import { organisation, rights } from "./organisation";

export const ACHIEVEMENTS: readonly AreaAchievements[] = [learning, democracy, rights, care, culture, skills, women, livelihood, organisation];

export function achievementsOf(area: WorkArea): AreaAchievements | undefined {
  return ACHIEVEMENTS.find((chapter) => chapter.area === area);
}
