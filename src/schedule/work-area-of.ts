/** Which area of work the name of an activity belongs to, by its words. */
import type { WorkArea } from "../regulation";

/** The first line that fits decides, so the special words stand before the general ones. */
const WORDS: readonly (readonly [WorkArea, RegExp])[] = [
  ["教育培训", /(?:主席|委员|工会干部|经审|女工|小组长|积极分子).{0,12}(?:培训|学习班)/],
  [
    "民主管理",
    /教代会|职代会|双代会|代表大会|职工大会|提案|议案|[校政厂企院事]务公开|民主(?:管理|评议|测评|考评)|述职|评学校|评老师|合理化建议/,
  ],
  ["财务经审", /会费|预算|决算|经审|经费|收支|审计|账目|财产|固定资产/],
  ["女职工工作", /女工|女职工|女教|女会员|妇女|三八|巾帼|母亲节|五好.{0,2}家庭/],
  [
    "技能竞赛",
    /教学.{0,6}(?:竞赛|比武|比赛|大赛|基本功)|基本功|好课|优质课|技能|技术比武|练兵|劳动竞赛|青蓝|师徒|拜师|安康杯|降本增效|先锋号/,
  ],
  ["生活保障", /体检|疗休养|疗养|休养|互助保障|保险|生日|福利|托管|妈咪|母婴/],
  [
    "慰问帮扶",
    /送温暖|清凉|送凉|慰问|走访|看望|探望|帮扶|困难|特困|三残|助学|拜年|献爱心|爱心|捐|退休|重阳|敬老|五必访|夏送/,
  ],
  ["权益维护", /维权|合同|聘任|聘用|调解|法律援助|劳动保护|投诉|信访|协商/],
  ["组织建设", /考核|(?<!安全)检查|验收|评估|自查|归档|档案|台[账帐]/],
  [
    "教育培训",
    /培训|学习|师德|师风(?!采)|讲座|讲堂|演讲|宣誓|征文|普法|法制|法治|法律|安全|消防|教育|宣传|政治|道德|雷锋|主题党日|关工委/,
  ],
  [
    "文体活动",
    /运动会|锻炼|球|赛|棋|健步|健身|体育|登山|徒步|骑行|广播操|拔河|跳绳|长跑|越野|趣味|文艺|文体|歌咏|合唱|舞|书画|书法|摄影|读书|书香|阅读|联欢|晚会|茶话会|座谈会|春游|秋游|踏青|参观|扫墓|游园|观影|电影|风采|展|春联|元旦|春节|新年|元宵|五一|五四|六一|端午|教师节|中秋|国庆|重阳|团拜/,
  ],
  [
    "组织建设",
    /计划|总结|小结|归档|档案|台账|台帐|资料|评优|评先|评选|先进|表彰|考核|检查|验收|评估|自查|会员|小组|换届|选举|工会主席|委员会|教工之家|职工之家|活动室|书屋|制度|章程|规程|组织|开学/,
  ],
];

/** The account that activities of an area are booked to where one goes without saying. */
const ACCOUNTS: Partial<Record<WorkArea, string>> = {
  文体活动: "文体活动支出",
  技能竞赛: "劳动和技能竞赛支出",
};

/** The area of a name without marks (see `bareName`), or undefined where no word tells. */
export function workAreaOf(bareName: string): WorkArea | undefined {
  return WORDS.find(([, words]) => words.test(bareName))?.[0];
}

export function usualAccountOf(area: WorkArea): string | undefined {
  return ACCOUNTS[area];
}
