import { ELECTION_RULES } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";
import { inBody } from "./bodies";

/** The size of the union committee by members, from so many on. Above 10,000 members no school union goes. */
const SIZES: readonly { readonly from: number; readonly least: number; readonly most: number }[] = [
  { from: 1001, least: 15, most: 21 },
  { from: 201, least: 7, most: 15 },
  { from: 25, least: 3, most: 7 },
];

export const committeeSize: Rule = {
  id: "committee-size",
  title: "工会委员会的人数与会员数相称",
  kind: "organisation",
  level: "建议",
  needs: { committees: ["body", "name"], unit: ["memberCount"] },
  basis: ELECTION_RULES,
  why: "委员名额过多过少，换届报批时会被退回。",
  fix: "核对批复的名额；名额另有批复的，把文号写在组织机构里。",
  *check(inspection) {
    const members = inspection.rows("unit")[0]?.value("memberCount");
    const committee = inBody(inspection, "union");
    const size = SIZES.find(({ from }) => members !== undefined && members >= from);
    if (!size || committee.length === 0 || (committee.length >= size.least && committee.length <= size.most)) return;
    const text = `会员 ${members} 人，工会委员会一般 ${size.least} 至 ${size.most} 人，名单里有 ${committee.length} 人`;
    yield hitAt({ sheet: committee[0]!.set.sheet.name }, text, `${members}|${committee.length}`, { table: "committees" });
  },
};
