/** The standing duties of a grassroots union's year, in the order of the calendar year. */
import type { Duty } from "./duty";
import { FIRST_HALF_DUTIES } from "./first-half-duties";
import { SECOND_HALF_DUTIES } from "./second-half-duties";

export const DUTIES: readonly Duty[] = [...FIRST_HALF_DUTIES, ...SECOND_HALF_DUTIES];
