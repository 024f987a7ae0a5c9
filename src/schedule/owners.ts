/** Who is in charge, out of the committee's 分工; nobody where it doesn't say. */
import { WORK_AREAS } from "../regulation";
import type { WorkArea } from "../regulation";
import { bareName } from "./activity-names";
import { AUDIT } from "./duty-words";
import type { ScheduleRow } from "./schedule";
import { workAreaOf } from "./work-area-of";

/** A committee member and the work he or she is given. */
export interface CommitteeTask {
  readonly person: string;
  /** The cell 分工 as written. */
  readonly task: string;
}

/** Words of a 分工 that an area of work goes to; the first word found decides. */
const WORDS: Readonly<Record<WorkArea, readonly RegExp[]>> = {
  组织建设: [/组织/, /台[账帐]|档案|办公室|秘书/, /主持|全面/],
  民主管理: [/民主|教代会|职代会|提案|公开/, /组织/],
  权益维护: [/维权|权益|调解|劳动保护|劳动关系/],
  慰问帮扶: [/慰问|帮扶|送温暖|困难/, /生活|福利/],
  文体活动: [/文体|文娱|文艺|体育/],
  女职工工作: [/女/],
  教育培训: [/教育|培训|学习/, /宣传|宣教/],
  技能竞赛: [/竞赛|业务|技能|青年|教学|生产/],
  生活保障: [/生活|福利|保障/],
  财务经审: [/财务|会计|出纳|经费(?!审查)/],
};

/** The rows with the person whose task covers their area, where none is named yet. */
export function withOwners(
  rows: readonly ScheduleRow[],
  tasks: readonly CommitteeTask[],
): readonly ScheduleRow[] {
  return rows.map((row) => {
    const area = WORK_AREAS.find((known) => known === row.area) ?? workAreaOf(bareName(row.activity));
    const owner = row.owner ?? ownerOf(area, row.activity, tasks);
    return owner === undefined ? row : { ...row, owner };
  });
}

function ownerOf(area: WorkArea | undefined, activity: string, tasks: readonly CommitteeTask[]): string | undefined {
  const words = area === undefined ? [] : area === "财务经审" && isAudit(activity) ? [AUDIT] : WORDS[area];
  for (const word of words) {
    const found = tasks.find(({ task }) => word.test(task));
    if (found) return found.person;
  }
  return undefined;
}

/** Who keeps the books makes them ready to be audited, and doesn't audit them. */
function isAudit(activity: string): boolean {
  const name = bareName(activity);
  return AUDIT.test(name) && !/编制|提交/.test(name);
}
