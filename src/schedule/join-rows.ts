/** One activity from several sources becomes one row. */
import { NOT_UNION_FUNDS } from "../regulation";
import { sameActivity } from "./same-activity";
import type { ScheduleRow } from "./schedule";
import { besideFestivals } from "./subjects";

/** Names that say themselves who takes part, or that somebody else invites. */
const SAYS_WHO =
  /参加|配合|协助|协同|师生|退休|女|青年|新教师|新进|困难|大病|代表(?!大会)|党员|学生|家长|子女|委员|主席|班主任|师徒|干部|团员|少先队/;

/** What the retired get is the employer's in many places, so no account is proposed. */
const RETIRED = /退休/;

/**
 * The row with its empty cells filled from another of the same activity. Its own words, months and key stay; what
 * another kind of work is booked to, or for whom that is done, says nothing about it.
 */
export function joinRow(row: ScheduleRow, other: ScheduleRow): ScheduleRow {
  const isAlike = row.account !== NOT_UNION_FUNDS && (row.area === undefined || row.area === other.area);
  const audience = isAlike && !SAYS_WHO.test(besideFestivals(row.activity)) ? other.audience : undefined;
  const account = isAlike && !RETIRED.test(row.activity) ? other.account : undefined;
  return { ...other, audience, account, ...row, sources: [...row.sources, ...other.sources] };
}

/**
 * The rows of all sources, the first source's first. A row that means the same activity as one of an earlier source
 * is joined to it; rows of one source are never joined, since the user wrote them apart.
 */
export function joinSources(sources: readonly (readonly ScheduleRow[])[]): readonly ScheduleRow[] {
  return numberRepeats(
    sources.reduce<readonly ScheduleRow[]>((joined, rows) => {
      const result = [...joined];
      const free = new Set(joined.map((_, index) => index));
      for (const row of rows) {
        const index = [...free].find((at) => sameActivity(result[at]!, row));
        if (index === undefined) result.push(row);
        else {
          result[index] = joinRow(result[index]!, row);
          free.delete(index);
        }
      }
      return result;
    }, []),
  );
}

/** Rows of the same name are told apart by their place among them: `plan:1f3a9c0b`, `plan:1f3a9c0b#2`. */
function numberRepeats(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, count);
    return count === 1 ? row : { ...row, key: `${row.key}#${count}` };
  });
}
