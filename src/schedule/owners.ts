/** Who is in charge, out of the committees' posts and 分工. */
import { WORK_AREAS } from "../regulation";
import type { WorkArea } from "../regulation";
import { bareName } from "./activity-names";
import { AUDIT } from "./duties/duty-words";
import type { ScheduleRow } from "./schedule";
import { makesReady } from "./subjects";
import { workAreaOf } from "./work-area-of";

/** A committee member and the work he or she is given. */
export interface CommitteeTask {
  readonly person: string;
  /** The cell 分工 as written; empty where it says nothing. */
  readonly task: string;
  /** The cell 职务. */
  readonly post?: string;
  /** The cell 机构; absent means the union's committee. */
  readonly body?: string;
}

/** Words of a 分工 or 职务 that an area of work goes to; the first word found decides. */
const WORDS: Readonly<Record<WorkArea, readonly RegExp[]>> = {
  组织建设: [/组织/, /台[账帐]|档案|办公室|秘书/, /主持|全面/],
  民主管理: [/民主|教代会|职代会|提案|公开/, /组织/],
  权益维护: [/维权|权益|调解|劳动保护|劳动关系|协商/],
  慰问帮扶: [/慰问|帮扶|送温暖|困难/, /生活|福利/],
  文体活动: [/文体|文娱|文艺|体育/],
  女职工工作: [/女/],
  教育培训: [/教育|培训|学习/, /宣传|宣教/],
  技能竞赛: [/竞赛|业务|技能|青年|教学|生产/],
  生活保障: [/生活|福利|保障/],
  财务经审: [/财务|会计|出纳|经费(?!审查)/],
};

/** Committees with a work of their own, which do no other. */
const AUDITORS = /经审|经费审查/;
const WOMEN = /女/;
const MEDIATORS = /调解/;

/** What the chair answers for, whoever prepares it. */
const CHAIRS_MATTER = /教代会|职代会|职工大会|会员.{0,5}大会|代表大会|换届|工作计划|工作要点|委员会会议|工会主席会议/;
const CHAIR = [/^(?:工会)?主席$/, /主持|全面/];
/** Who does what no other member is given. */
const DEPUTY_OR_CHAIR = [/副主席/, ...CHAIR];
/** Of a committee its head before its members. */
const HEAD = [/^主任|^主席/, /主任|主席/, /./];

/** The rows with the person whose post or task covers their area, where none is named yet. */
export function withOwners(
  rows: readonly ScheduleRow[],
  tasks: readonly CommitteeTask[],
): readonly ScheduleRow[] {
  return rows.map((row) => {
    const area = WORK_AREAS.find((known) => known === row.area) ?? workAreaOf(bareName(row.activity));
    const owner = row.owner ?? (area && ownerOf(area, row.activity, tasks));
    return owner === undefined ? row : { ...row, owner };
  });
}

function ownerOf(area: WorkArea, activity: string, tasks: readonly CommitteeTask[]): string | undefined {
  const of = (body: RegExp) => tasks.filter((task) => body.test(task.body ?? ""));
  const own = tasks.filter(({ body = "" }) => ![AUDITORS, WOMEN, MEDIATORS].some((other) => other.test(body)));
  if (area === "财务经审" && isAudit(activity)) return inPost(of(AUDITORS), HEAD) ?? charged(own, [AUDIT]);
  if (area === "女职工工作") return inPost(of(WOMEN), HEAD) ?? charged(own, WORDS[area]);
  const chair = CHAIRS_MATTER.test(bareName(activity)) && !makesReady(activity) ? inPost(own, CHAIR) : undefined;
  return chair ?? charged(own, WORDS[area]) ?? inPost(own, DEPUTY_OR_CHAIR);
}

function inPost(tasks: readonly CommitteeTask[], posts: readonly RegExp[]): string | undefined {
  return firstOf(tasks, posts, ({ post = "", task }) => (post === "" ? task : post));
}

function charged(tasks: readonly CommitteeTask[], words: readonly RegExp[]): string | undefined {
  return firstOf(tasks, words, ({ task }) => task) ?? firstOf(tasks, words, ({ post = "" }) => post);
}

function firstOf(tasks: readonly CommitteeTask[], words: readonly RegExp[], said: (task: CommitteeTask) => string): string | undefined {
  for (const word of words) {
    const found = tasks.find((task) => word.test(said(task)));
    if (found) return found.person;
  }
  return undefined;
}

/** Who keeps the books makes them ready to be audited, and doesn't audit them. */
function isAudit(activity: string): boolean {
  const name = bareName(activity);
  return AUDIT.test(name) && !/编制|提交/.test(name);
}
