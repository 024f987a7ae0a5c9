/** Meetings, proposals and disclosures of the sample. */
import type { PlainDate } from "../../../book";
import type { LedgerRecord } from "../records";
import { CHAIR, VICE_CHAIR } from "./roster";
import type { SampleYear } from "./sample-year";

interface Meeting {
  readonly on: (year: SampleYear) => PlainDate;
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly host: string;
  readonly due: number;
  readonly present: number;
  readonly topics: string;
  readonly resolution: string;
  readonly absence?: string;
}

const RECORDER = "谢爱萍";

const MEETINGS: readonly Meeting[] = [
  { on: (y) => y.workday(1, 14), kind: "工会委员会", title: "第一次工会委员会会议", place: "会议室", host: CHAIR, due: 7, present: 7, topics: "1.审议上年度工会工作总结和经费决算；2.讨论本年度工作计划和经费预算；3.研究春节慰问安排", resolution: "同意提交会员大会审议；春节慰问按标准办理" },
  { on: (y) => y.workday(1, 16), kind: "经费审查委员会", title: "上年度决算和本年度预算审查", place: "会议室", host: "施瑞雪", due: 3, present: 3, topics: "1.审查上年度经费决算；2.审查本年度经费预算", resolution: "审查通过，出具审查意见" },
  { on: (y) => y.workday(1, 20), kind: "会员大会", title: "年度会员大会", place: "报告厅", host: CHAIR, due: 86, present: 81, topics: "1.听取工会工作报告；2.听取经费工作报告和经审报告；3.审议本年度预算", resolution: "各项报告和预算经表决通过", absence: "病假 2 人，公出 3 人" },
  { on: (y) => y.workday(3, 4), kind: "党政工联席会", title: "第一次党政工联席会议", place: "小会议室", host: "郎正清", due: 7, present: 7, topics: "1.研究教代会筹备；2.研究教职工关心的问题", resolution: "教代会于 3 月下旬召开" },
  { on: (y) => y.workday(3, 27), kind: "教职工代表大会", title: "第五届教职工代表大会第三次会议", place: "报告厅", host: CHAIR, due: 36, present: 34, topics: "1.听取校长工作报告；2.审议绩效考核方案；3.提案工作报告；4.民主评议", resolution: "绩效考核方案经无记名投票通过", absence: "病假 1 人，公出 1 人" },
  { on: (y) => y.workday(4, 14), kind: "工会委员会", title: "第二次工会委员会会议", place: "会议室", host: CHAIR, due: 7, present: 6, topics: "1.研究提案办理；2.布置春游和趣味运动会", resolution: "提案按部门交办，5 月底前答复", absence: "公出 1 人" },
  { on: (y) => y.workday(6, 18), kind: "女职工委员会", title: "女职工委员会会议", place: "教工之家", host: VICE_CHAIR, due: 3, present: 3, topics: "1.总结上半年女职工工作；2.征求女职工意见", resolution: "下半年办一次健康讲座" },
  { on: (y) => y.workday(6, 24), kind: "工会委员会", title: "第三次工会委员会会议", place: "会议室", host: CHAIR, due: 7, present: 7, topics: "1.研究新会员入会；2.布置暑期慰问；3.布置下半年活动", resolution: "同意吸收新会员 1 人，接转会籍 1 人" },
  { on: (y) => y.workday(7, 2), kind: "经费审查委员会", title: "上半年经费审查", place: "会议室", host: "施瑞雪", due: 3, present: 3, topics: "1.审查上半年经费收支；2.抽查慰问品签领表", resolution: "收支合规，个别附件要补齐" },
  { on: (y) => y.workday(11, 12), kind: "工会委员会", title: "第四次工会委员会会议", place: "会议室", host: CHAIR, due: 7, present: 7, topics: "1.自查工会工作；2.讨论明年工作计划和预算编制", resolution: "各委员按分工补齐台帐" },
];

export function meetings(year: SampleYear): readonly LedgerRecord<"meetings">[] {
  return MEETINGS.map(({ on, absence, ...meeting }) => ({
    date: on(year),
    ...meeting,
    recorder: RECORDER,
    ...(absence !== undefined && { absence }),
    signIn: "√",
  }));
}

interface Proposal {
  readonly title: string;
  readonly proposer: string;
  readonly seconders: string;
  readonly category: string;
  readonly decision: "立案" | "建议" | "不予立案";
  readonly office: string;
  readonly reply: string;
  readonly satisfaction: string;
}

const PROPOSALS: readonly Proposal[] = [
  { title: "关于增设教职工电动车充电桩的提案", proposer: "严立新", seconders: "戚志远、秦丽华、孔婉清", category: "后勤保障", decision: "立案", office: "总务处", reply: "暑期完成 20 个充电位安装", satisfaction: "满意" },
  { title: "关于改善教师办公室通风的提案", proposer: "曹玉洁", seconders: "俞秀云、云红梅", category: "后勤保障", decision: "立案", office: "总务处", reply: "已加装换气扇 12 台", satisfaction: "非常满意" },
  { title: "关于减少非教学填表的提案", proposer: "谢爱萍", seconders: "许文静、叶桂芳、韦艳秋", category: "教学管理", decision: "立案", office: "教务处", reply: "合并 6 张重复报表，下学期实行", satisfaction: "基本满意" },
  { title: "关于更新多媒体设备的提案", proposer: "姜家栋", seconders: "鲁承志、孔致远", category: "教学设施", decision: "立案", office: "信息中心", reply: "列入明年采购计划，分批更新", satisfaction: "满意" },
  { title: "关于增加教职工体检项目的建议", proposer: "陶凤仪", seconders: "施瑞雪、水海燕", category: "生活福利", decision: "立案", office: "工会", reply: "今年起增加两项检查", satisfaction: "满意" },
  { title: "关于食堂增加早餐品种的建议", proposer: "潘巧云", seconders: "魏小满、江立春", category: "生活福利", decision: "建议", office: "总务处", reply: "每周新增两个品种", satisfaction: "满意" },
  { title: "关于开放体育馆晚间时段的建议", proposer: "苗启航", seconders: "谢学文、严晓东", category: "文体活动", decision: "建议", office: "体卫处", reply: "周二、周四 18 时至 20 时开放", satisfaction: "满意" },
  { title: "关于校门口道路拓宽的提案", proposer: "柳若谷", seconders: "华海涛、陶知夏", category: "其他", decision: "不予立案", office: "办公室", reply: "不属学校权限，已向有关部门反映", satisfaction: "基本满意" },
];

export function proposals(year: SampleYear): readonly LedgerRecord<"proposals">[] {
  return PROPOSALS.map((proposal, index) => ({
    no: `${year.year}${String(index + 1).padStart(3, "0")}`,
    ...proposal,
    submittedOn: year.workday(3, 16 + (index % 5)),
    repliedOn: year.workday(5, 6 + index * 2),
  }));
}

interface Disclosure {
  readonly on: (year: SampleYear) => PlainDate;
  readonly item: string;
  readonly category: string;
  readonly channel: string;
  readonly office: string;
}

const DISCLOSURES: readonly Disclosure[] = [
  { on: (y) => y.workday(1, 22), item: "工会经费决算和预算", category: "财务", channel: "教职工大会", office: "工会" },
  { on: (y) => y.workday(2, 27), item: "学期工作计划", category: "重大事项", channel: "公开栏", office: "办公室" },
  { on: (y) => y.workday(3, 12), item: "收费项目和标准", category: "收费", channel: "公开栏", office: "总务处" },
  { on: (y) => y.workday(3, 30), item: "绩效考核方案", category: "人事", channel: "教代会", office: "人事处" },
  { on: (y) => y.workday(4, 21), item: "评先评优推荐名单", category: "人事", channel: "公示单", office: "人事处" },
  { on: (y) => y.workday(5, 18), item: "设备采购结果", category: "财务", channel: "学校网站", office: "总务处" },
  { on: (y) => y.workday(6, 26), item: "职称评审推荐结果", category: "人事", channel: "公示单", office: "人事处" },
  { on: (y) => y.workday(9, 4), item: "招生结果", category: "招生", channel: "学校网站", office: "教务处" },
  { on: (y) => y.workday(10, 13), item: "上半年工会经费收支", category: "财务", channel: "公开栏", office: "工会" },
  { on: (y) => y.workday(11, 20), item: "年度考核结果", category: "人事", channel: "教职工大会", office: "人事处" },
];

export function disclosures(year: SampleYear): readonly LedgerRecord<"disclosures">[] {
  return DISCLOSURES.map(({ on, ...disclosure }, index) => ({
    date: on(year),
    ...disclosure,
    scope: "全体教职工",
    fileNo: `GK${year.year}-${String(index + 1).padStart(2, "0")}`,
  }));
}
