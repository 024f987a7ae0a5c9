/** The topics of inspectors' lists. Specific ones come first, since an item takes those that fit it best. */
import { ask, askWhere, either, type Topic } from "./topic";

const AUDIT = /经审|经费审查/;
const WOMEN = /女职工|女工|女教/;

const topics = [
  {
    id: "auditCommittee",
    title: "经审会工作",
    words: /经审(?:会|委|工作|监督)|经费审查|审计|审查同级/,
    tables: ["audits"],
    rules: ["auditor-independent"],
    asks: [askWhere("committees", ["body", AUDIT], "经审委员", "人"), ask("audits", "经审审查", "次")],
  },
  {
    id: "women",
    title: "女职工工作",
    words: /女(?:教?职工|工|教师|会员)|妇女|巾帼|计划生育|三八|关爱行动/,
    tables: ["womenWork"],
    asks: [either(ask("womenWork", "女职工活动和工作", "项"), askWhere("activities", ["name", /女|三八|三·八|母亲/], "女职工活动", "项"))],
  },
  {
    id: "opennessRules",
    title: "校务公开制度和公开栏",
    words: /(?:公开)(?:的?(?:制度|细则|栏|专栏|领导小组|机构))|对内对外公开|专栏/,
    tables: [],
    asks: [askWhere("rulesInForce", ["name", /公开/], "公开制度", "项")],
  },
  {
    id: "openness",
    title: "校务公开",
    words: /公开|透明度/,
    tables: ["disclosures"],
    asks: [ask("disclosures", "公开", "次")],
  },
  {
    id: "proposals",
    title: "提案办理",
    words: /提案/,
    tables: ["proposals"],
    asks: [ask("proposals", "提案", "件")],
  },
  {
    id: "appraisal",
    title: "民主评议领导",
    words: /民主评议|评议(?:学校)?(?:领导|干部)|述职/,
    tables: [],
    asks: [either(askWhere("meetings", ["topics", /评议|述职/], "评议会议", "次"), askWhere("congressSessions", ["reports", /评议|述职/], "评议会议", "次"))],
  },
  {
    id: "congress",
    title: "教代会召开和程序",
    words: /教代会|职代会|教职工代表大会|职工代表大会|双代会|代表大会|会员大会|职工大会/,
    tables: ["congressSessions", "deputies"],
    asks: [either(ask("congressSessions", "大会", "次"), askWhere("meetings", ["kind", /教代会|职代会|双代会|代表大会|会员大会|职工大会/], "大会", "次"))],
  },
  {
    id: "suggestions",
    title: "合理化建议",
    words: /合理化建议|献计献策|金点子|建言/,
    tables: ["suggestions"],
    asks: [ask("suggestions", "建议", "条")],
  },
  {
    id: "disputes",
    title: "劳动人事争议调解",
    words: /争议|调解|纠纷/,
    tables: ["disputes"],
    asks: [askWhere("committees", ["body", /调解/], "调解委员", "人")],
  },
  {
    id: "petitions",
    title: "来信来访",
    words: /来信|来访|信访|接待日|反映.{0,6}呼声/,
    tables: ["petitions"],
    asks: [ask("petitions", "来访", "件")],
  },
  {
    id: "hardship",
    title: "困难职工档案",
    words: /特困|困难(?:教?职工|职工|教师|会员)|困难.{0,4}档案|一人一档|弱势群体|重病/,
    tables: ["hardship"],
    asks: [ask("hardship", "困难职工档案", "份")],
  },
  {
    id: "visits",
    title: "走访慰问",
    words: /必访|慰问|送温暖|献爱心|送清凉|帮扶|排忧解难|关爱/,
    tables: ["visits"],
    asks: [ask("visits", "慰问", "人次")],
  },
  {
    id: "welfare",
    title: "会员福利",
    words: /福利|慰问品|生日|节日发放/,
    tables: ["welfare"],
    asks: [ask("welfare", "慰问品发放", "批")],
  },
  {
    id: "health",
    title: "体检和疗休养",
    words: /体检|疗休养|疗养|健康/,
    tables: ["healthCare"],
    asks: [ask("healthCare", "体检、疗休养", "人次")],
  },
  {
    id: "mutualAid",
    title: "互助保障",
    words: /互助|保障计划|参保/,
    tables: ["mutualAid"],
    asks: [ask("mutualAid", "参保", "人")],
  },
  {
    id: "dues",
    title: "会费收缴",
    words: /会费/,
    tables: ["dues"],
    asks: [ask("dues", "会费收缴", "条")],
  },
  {
    id: "budget",
    title: "预算决算",
    words: /预算|决算|预决算/,
    tables: ["budgetLines", "approvals"],
    asks: [ask("budgetLines", "预算", "行"), ask("approvals", "预决算审批", "步")],
  },
  {
    id: "account",
    title: "独立账户",
    words: /独立(?:账户|核算|建账)|法人资格|社团法人/,
    tables: [],
    asks: [askWhere("unit", ["accountKind", /独立/], "独立账户", "个")],
  },
  {
    id: "funds",
    title: "经费收支",
    words: /经费|财务|账户|收支|拨缴|会计|货币资金|账务|帐务/,
    tables: ["journal", "bank"],
    asks: [ask("journal", "收支", "笔")],
  },
  {
    id: "assets",
    title: "固定资产",
    words: /资产|财产|固定资产/,
    tables: ["assets"],
    asks: [ask("assets", "资产", "项")],
  },
  {
    id: "training",
    title: "培训学习",
    words: /培训|学习|讲座|学法|普法|工会法/,
    tables: ["training"],
    asks: [ask("training", "培训学习", "次")],
  },
  {
    id: "contest",
    title: "技能竞赛和师徒结对",
    words: /竞赛|比武|练兵|师徒|结对|基本功|师德|三育人|技术创新|队伍素质/,
    tables: ["mentoring"],
    asks: [askWhere("activities", ["name", /赛|比武|练兵|基本功|展示/], "竞赛活动", "次")],
  },
  {
    id: "honours",
    title: "评先评优",
    words: /评先|评优|先进|表彰|劳模|模范/,
    tables: ["honours"],
    asks: [ask("honours", "表彰", "项")],
  },
  {
    id: "publicity",
    title: "信息宣传",
    words: /宣传|信息|稿件|简报|调研文章|新闻|报道/,
    tables: ["publicity"],
    asks: [ask("publicity", "信息宣传", "篇")],
  },
  {
    id: "reading",
    title: "职工书屋",
    words: /书屋|图书|阅览|读书/,
    tables: ["library"],
    asks: [ask("library", "借阅", "人次")],
  },
  {
    id: "activities",
    title: "文体活动",
    words: /文体|活动|运动会|联欢/,
    tables: ["activities"],
    asks: [ask("activities", "活动", "次")],
  },
  {
    id: "archive",
    title: "台帐和归档",
    words: /台[账帐]|归档|档案管理|装订|资料齐全|档案资料/,
    tables: ["archiveIndex"],
    asks: [ask("archiveIndex", "档案", "件")],
  },
  {
    id: "superiorTasks",
    title: "上级任务",
    words: /上级(?:工会)?(?:布置|交办|任务|活动|下达)|完成.{0,8}任务|按时上报/,
    tables: ["superiorTasks"],
    asks: [ask("superiorTasks", "上级任务", "项")],
  },
  {
    id: "chair",
    title: "主席任免程序",
    words: /主席.{0,12}(?:任免|选举|产生|民主|程序)|民主选举/,
    tables: [],
    rules: ["officer-out-of-office"],
    asks: [askWhere("committees", ["post", /主席/], "主席任职", "条")],
  },
  {
    id: "election",
    title: "按期换届",
    words: /换届|届满|任期/,
    tables: [],
    rules: ["term-ended"],
    asks: [askWhere("committees", ["termEndsOn", /\d/], "任期", "条")],
  },
  {
    id: "groups",
    title: "工会小组",
    words: /(?:工会)?小组(?!的?(?:公开|领导))|分工会/,
    tables: ["groups"],
    asks: [ask("groups", "工会小组", "个")],
  },
  {
    id: "committees",
    title: "三委健全",
    words: /三委|(?:工会委员会|经审|女(?:职工|教职工|工)委).{0,24}(?:健全|齐全|完善|配齐)|组织(?:机构|建设|健全)|机构健全|工会委员会|班子|分工/,
    tables: ["committees"],
    asks: [
      askWhere("committees", ["body", /工会(?!.*(?:经审|女))/], "工会委员", "人"),
      askWhere("committees", ["body", AUDIT], "经审委员", "人"),
      askWhere("committees", ["body", WOMEN], "女职工委员", "人"),
    ],
  },
  {
    id: "committeeMeetings",
    title: "工会会议",
    words: /会议|联席|例会|专题研究|研究工会/,
    tables: ["meetings"],
    asks: [ask("meetings", "会议", "次")],
  },
  {
    id: "members",
    title: "会员管理",
    words: /入会|会员.{0,6}(?:名册|登记|档案|管理|发展)|会籍|会员名册|建会/,
    tables: ["members", "memberChanges", "staff"],
    rules: ["member-count"],
    asks: [ask("members", "会员", "人")],
  },
  {
    id: "planAndSummary",
    title: "计划和总结",
    words: /计划|总结/,
    tables: ["plan"],
    asks: [ask("plan", "年度计划", "项")],
  },
  {
    id: "rules",
    title: "规章制度",
    words: /制度|规章|职责|办法/,
    tables: ["rulesInForce"],
    asks: [ask("rulesInForce", "制度", "项")],
  },
] as const satisfies readonly Topic[];

export type TopicId = (typeof topics)[number]["id"];

export const TOPICS: readonly (Topic & { readonly id: TopicId })[] = topics;

const byId: ReadonlyMap<string, Topic & { readonly id: TopicId }> = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** The topic of an id that lists use. */
export function topicById(id: TopicId): Topic & { readonly id: TopicId } {
  return byId.get(id)!;
}

/** Whether an own list names a topic that there is. */
export function isTopicId(id: string): id is TopicId {
  return byId.has(id);
}
