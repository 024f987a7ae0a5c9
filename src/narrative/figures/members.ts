/** Who belongs to the union: how many, men and women, by age. */
import type { Place, PlainDate } from "../../book";
import type { LedgerRow } from "../../ledger";
import { birthOfIdNumber, sexOfIdNumber, startOf } from "../../ledger/parse";
import type { Figure } from "../phrase";
import { placesOf, type Scope } from "./scope";

export interface AgeClass {
  readonly name: string;
  readonly members: Figure;
}

export interface MemberFigures {
  readonly members?: Figure;
  readonly staff?: Figure;
  readonly men?: Figure;
  readonly women?: Figure;
  /** All of them, or none where somebody's birth is unknown: parts must add up to the whole. */
  readonly ages: readonly AgeClass[];
  readonly groups?: Figure;
  readonly groupNames: readonly { readonly name: string; readonly at: Place }[];
}

/** The classes don't overlap: somebody of forty is in one of them. */
const AGE_CLASSES = [
  { name: "40岁以上", from: 41, to: 200 },
  { name: "30至40岁", from: 30, to: 40 },
  { name: "30岁以下", from: 0, to: 29 },
] as const;

export function memberFigures(scope: Scope): MemberFigures {
  const [unit] = scope.ledger.rows("unit");
  const stated = (field: "memberCount" | "femaleMemberCount" | "staffCount"): Figure | undefined => {
    const value = unit?.value(field);
    return unit && value !== undefined ? { value, places: [unit.place(field)] } : undefined;
  };
  const staff = stated("staffCount");
  const groups = [...scope.ledger.rows("groups")];
  const groupNames = groups.flatMap((row) => (row.isEmpty("group") ? [] : [{ name: row.text("group").trim(), at: row.place("group") }]));
  const rest = { groupNames, ...(staff && { staff }), ...(groups.length > 0 && { groups: { value: groups.length, places: placesOf(groups, "group") } }) };
  const rows = [...scope.ledger.rows("members")].filter((row) => !row.isEmpty("name") && isMember(row, scope.day));
  if (rows.length === 0) {
    const [members, women] = [stated("memberCount"), stated("femaleMemberCount")];
    return { ...rest, ...(members && { members }), ...(women && { women }), ages: [] };
  }
  const women = rows.filter((row) => sexOf(row) === "女");
  const men = rows.filter((row) => sexOf(row) === "男");
  const isWhole = women.length + men.length === rows.length;
  return {
    ...rest,
    members: { value: rows.length, places: placesOf(rows, "name") },
    ...(isWhole && { women: { value: women.length, places: placesOf(women, "sex") }, men: { value: men.length, places: placesOf(men, "sex") } }),
    ages: ageClasses(rows, scope.day),
  };
}

/** On that day: neither left before nor struck off. */
function isMember(row: LedgerRow<"members">, day: PlainDate): boolean {
  const status = row.value("status");
  const left = row.value("leftOn");
  const joined = row.value("joinedOn");
  if (joined !== undefined && startOf(joined) > day) return false;
  return left === undefined ? status === undefined || status === "在册" : startOf(left) > day;
}

/** By the ID number where there is one. */
function sexOf(row: LedgerRow<"members">): string | undefined {
  return sexOfIdNumber(row.value("idNumber") ?? "") ?? row.value("sex");
}

function ageClasses(rows: readonly LedgerRow<"members">[], day: PlainDate): readonly AgeClass[] {
  const ages = rows.map((row) => ageOf(row, day));
  if (ages.some((age) => age === undefined)) return [];
  return AGE_CLASSES.flatMap(({ name, from, to }) => {
    const inside = rows.filter((_, index) => ages[index]! >= from && ages[index]! <= to);
    const places = inside.map((row) => row.place(row.isEmpty("birthDate") ? "idNumber" : "birthDate"));
    return inside.length === 0 ? [] : [{ name, members: { value: inside.length, places } }];
  });
}

function ageOf(row: LedgerRow<"members">, day: PlainDate): number | undefined {
  const stated = row.value("birthDate");
  const birth = birthOfIdNumber(row.value("idNumber") ?? "") ?? (stated && startOf(stated));
  if (birth === undefined) return undefined;
  return Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);
}
