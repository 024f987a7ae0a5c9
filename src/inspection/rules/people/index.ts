import type { RuleFamily } from "../../rule";
import { actingWhileAbsent } from "./acting-while-absent";
import { auditorIndependent } from "./auditor-independent";
import { bothSides } from "./both-sides";
import { deputyLeft } from "./deputy-left";
import { notInMembers } from "./not-in-members";
import { officerOutOfOffice } from "./officer-out-of-office";
import { receivingWhileNoMember } from "./receiving-while-no-member";
import { termEnded } from "./term-ended";

export const PEOPLE: RuleFamily = {
  title: "人和任职",
  rules: [
    notInMembers,
    termEnded,
    officerOutOfOffice,
    actingWhileAbsent,
    receivingWhileNoMember,
    auditorIndependent,
    bothSides,
    deputyLeft,
  ],
};
