/** Which committee a row of 组织机构 belongs to, and who is in it on a day. */
import type { PlainDate } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";

export type Body = "union" | "audit" | "women";

/** The special committees first: their names hold the union's. */
const BODIES: readonly (readonly [Body, RegExp])[] = [
  ["audit", /经审|经费审查/],
  ["women", /女职工|女工|女教/],
  ["union", /工会(?!小组)|^委员会|工委/],
];

/** The committee a row belongs to; undefined for others (调解, 领导小组) and where nothing says which. */
export function bodyOf(row: LedgerRow<"committees">): Body | undefined {
  const named = row.value("body");
  return named === undefined ? undefined : BODIES.find(([, words]) => words.test(named))?.[0];
}

function isInPost(row: LedgerRow<"committees">, day: PlainDate): boolean {
  const [elected, left] = [row.value("electedOn"), row.value("leftOn")];
  return (elected === undefined || startOf(elected) <= day) && (left === undefined || endOf(left) > day);
}

/** Everybody in a committee on the day the ledger is looked at. */
export function inBody(inspection: Inspection, body: Body): readonly LedgerRow<"committees">[] {
  return inspection.rows("committees").filter((row) => bodyOf(row) === body && isInPost(row, inspection.asOf));
}

/** 主席, 工会主席, 主席（兼）, but no 副主席. */
export function isChair(row: LedgerRow<"committees">): boolean {
  return (row.value("post") ?? "").replace(/副主席/g, "").includes("主席") && bodyOf(row) === "union";
}
