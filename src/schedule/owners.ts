/** Who is in charge, out of the committee's 分工; nobody where it doesn't say. */
import { WORK_AREAS } from "../regulation";
import type { WorkArea } from "../regulation";
import { bareName } from "./activity-names";
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
    const owner = row.owner ?? (isAudit(row.activity) ? taskOf(AUDIT, tasks) : ownerOf(area, tasks));
    return owner === undefined ? row : { ...row, owner };
  });
}

/** Who keeps the books doesn't audit them. */
const AUDIT = /经审|经费审查|审计/;

function isAudit(activity: string): boolean {
  return /^(?:经审会?|经费审查委员会)/.test(bareName(activity));
}

function taskOf(word: RegExp, tasks: readonly CommitteeTask[]): string | undefined {
  return tasks.find(({ task }) => word.test(task))?.person;
}

function ownerOf(area: WorkArea | undefined, tasks: readonly CommitteeTask[]): string | undefined {
  const words = area === undefined ? [] : WORDS[area];
  for (const word of words) {
    const person = taskOf(word, tasks);
    if (person !== undefined) return person;
  }
  return undefined;
}
