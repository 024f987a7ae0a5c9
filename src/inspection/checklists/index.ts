/** The lists that are built in, each as far as its text is known. */
import { CANGNAN_BRAND } from "./cangnan-brand";
import type { Checklist } from "./checklist";
import { FUJIAN_ENTERPRISE_HOME } from "./fujian-enterprise-home";
import { FUJIAN_MODEL_HOME } from "./fujian-model-home";
import { HUNAN_MODEL_HOME } from "./hunan-model-home";
import { KUNSHAN_BASIC } from "./kunshan-basic";
import { SCHOOL_STANDARD } from "./school-standard";
import { SCHOOL_SUPERVISION } from "./school-supervision";

export * from "./checklist";
export * from "./completeness";
export * from "./item-words";
export * from "./match-topics";
export * from "./missing-ledgers";
export * from "./own-checklist";
export * from "./score";
export * from "./topic";
export * from "./topics";

export const CHECKLISTS: readonly Checklist[] = [
  SCHOOL_STANDARD,
  KUNSHAN_BASIC,
  SCHOOL_SUPERVISION,
  CANGNAN_BRAND,
  HUNAN_MODEL_HOME,
  FUJIAN_MODEL_HOME,
  FUJIAN_ENTERPRISE_HOME,
];

/** Measured against where the union has no list of its own. */
export const USUAL_CHECKLIST = SCHOOL_STANDARD;

/** A built-in list by its id or title. */
export function checklistNamed(name: string): Checklist | undefined {
  return CHECKLISTS.find(({ id, title }) => id.toLowerCase() === name.toLowerCase() || title === name);
}
