/** The sample's school. Neither it nor its town exists. */
import type { LedgerRecord } from "../records";
import { isMemberAtYearEnd, CHAIR, TREASURER } from "./roster";
import { PEOPLE } from "./people";
import type { SampleYear } from "./sample-year";

const SCHOOL = "青禾实验小学（示例）";

const present = PEOPLE.filter(isMemberAtYearEnd);

/** Employed without being members, at this monthly wage in 元. */
const OTHERS = 5;
const WAGE_OF_OTHERS = 5200;

/** All wages of a year in 元. */
export const PAYROLL = 12 * (present.reduce((sum, { wage }) => sum + wage, 0) + OTHERS * WAGE_OF_OTHERS);

export const RETENTION = 0.6;

export function unit(year: SampleYear): LedgerRecord<"unit"> {
  const { year: y } = year;
  return {
    unitName: SCHOOL,
    unionName: "青禾实验小学工会委员会",
    unitType: "学校",
    region: "安徽省云泽市青禾区",
    superiorUnion: "云泽市青禾区教育工会",
    year: y,
    yearScheme: "公历年",
    staffCount: present.length + OTHERS,
    memberCount: present.length,
    femaleMemberCount: present.filter(({ sex }) => sex === "女").length,
    payrollTotal: PAYROLL,
    retentionRate: RETENTION,
    chair: CHAIR,
    treasurer: TREASURER,
    electedOn: year.date(3, 15, -2),
    termYears: 5,
    legalPersonNo: "工法证字第349800016号（示例）",
    partyOrganisation: "青禾实验小学党支部",
    partySecretary: "郎正清",
    head: "郎正清",
    legalPersonValidTo: year.date(3, 31, 3),
    accountKind: "独立账户",
    planPeriod: `${y}年1月—${y}年12月`,
    inspectionPeriod: `${y}年1月—${y}年12月`,
    termCalendar: `${y}-02-27开学；${y}-07-04放暑假；${y}-09-01开学；${y + 1}-01-23放寒假`,
  };
}
