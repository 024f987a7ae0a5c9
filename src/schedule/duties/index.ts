/** The standing duties of a union's year, by area of work; of equal need the first finds room, and the first that an item's words fit gives it the key. */
import type { Duty } from "../duty";
import { CARE_DUTIES } from "./care";
import { CULTURE_DUTIES } from "./culture";
import { DEMOCRACY_DUTIES } from "./democracy";
import { FEDERATION_DUTIES } from "./federation";
import { FINANCE_DUTIES } from "./finance";
import { GIFT_DUTIES } from "./gifts";
import { ORGANISATION_DUTIES } from "./organisation";
import { SKILLS_DUTIES } from "./skills";

export const DUTIES: readonly Duty[] = [
  ...FINANCE_DUTIES,
  ...CARE_DUTIES,
  ...GIFT_DUTIES,
  ...DEMOCRACY_DUTIES,
  ...ORGANISATION_DUTIES,
  ...FEDERATION_DUTIES,
  ...CULTURE_DUTIES,
  ...SKILLS_DUTIES,
];
