/**
 * Tables that schools and offices keep in the same workbook and that are no ledger of the union: they compete
 * with the ledgers for a block, so that a 家长通讯录 is not taken for a list of members.
 */
import { headingKey } from "./heading";

export interface ForeignTable {
  /** What it is, as a person calls it. */
  readonly what: string;
  /** Titles and sheet names; a match speaks against every ledger. */
  readonly title: RegExp;
  /** Headings typical of it. */
  readonly headings: readonly string[];
}

export const FOREIGN_TABLES: readonly ForeignTable[] = [
  {
    what: "封面",
    title: /^封面|^首页$|^扉页/,
    headings: [],
  },
  {
    what: "目录",
    title: /^(?:.{0,12}台[帐账])?目录$|^索引$|^使用说明$|^填表说明$|^填写说明$|^说明$/,
    headings: ["台帐名称", "台账名称", "页码", "工作表", "表名", "表格名称", "链接", "资料名称", "起始页", "所在页"],
  },
  {
    what: "课程表",
    title: /课程表|课表|作息|上课|功课/,
    headings: ["节次", "星期一", "星期二", "星期三", "星期四", "星期五", "周一", "周二", "周三", "周四", "周五", "上午", "下午", "课程", "任课教师", "课节", "节数", "早读", "第一节", "第二节"],
  },
  {
    what: "值班表",
    title: /值班|值日|护导|轮值|排班/,
    headings: ["值班人员", "值班人", "值班电话", "带班领导", "值班领导", "值班日期", "值班时间", "星期", "班次", "值班地点", "护导教师", "值日教师", "值班记录", "交班人", "接班人", "带班电话"],
  },
  {
    what: "家长或学生名单",
    title: /家长|家委|班会|学生|学籍|新生|毕业生|幼儿名单|幼儿信息|班级|生源|留守|家访|社团|少先队/,
    headings: ["学生姓名", "家长姓名", "班级", "学号", "家庭住址", "家长电话", "监护人", "幼儿姓名", "父亲姓名", "母亲姓名", "学籍号", "班主任", "家长", "座号", "父亲", "母亲", "与学生关系", "走读", "住校"],
  },
  {
    what: "通讯录",
    title: /通讯录|通信录|联系表|电话表|电话簿|联络表/,
    headings: ["办公电话", "短号", "手机短号", "邮箱", "电子邮箱", "QQ", "微信", "微信号", "房间号", "办公室", "传真", "通讯地址"],
  },
  {
    what: "工资表",
    title: /工资(?!总额)|薪酬|薪资|绩效|津贴|课时费|奖金发放|考核奖/,
    headings: ["基本工资", "岗位工资", "薪级工资", "绩效工资", "应发", "应发合计", "应发工资", "实发", "实发工资", "实发合计", "扣款", "代扣", "公积金", "养老保险", "医疗保险", "失业保险", "个人所得税", "个税", "津贴", "补贴", "职务工资", "绩效", "社保", "扣款合计", "奖金", "加班费"],
  },
  {
    what: "考勤表",
    title: /考勤|出勤|请假|打卡/,
    headings: ["出勤", "出勤天数", "缺勤", "迟到", "早退", "旷工", "事假", "病假", "请假天数", "请假事由", "请假类型", "请假人", "销假", "公假", "起始时间", "考勤"],
  },
  {
    what: "签到表",
    title: /签到表|签到册|签名册/,
    headings: ["签名", "签到", "签到时间", "签字", "本人签名"],
  },
  {
    what: "成绩表",
    title: /成绩|分数|考试|期中|期末|月考|测验|质量分析/,
    headings: ["语文", "数学", "英语", "物理", "化学", "科学", "道法", "政治", "历史", "地理", "生物", "总分", "平均分", "名次", "排名", "及格率", "优秀率", "考号", "准考证号", "班级名次"],
  },
  {
    what: "菜谱",
    title: /菜谱|食谱|菜单|营养餐|食堂.{0,4}(?:采购|台账|台帐)/,
    headings: ["早餐", "午餐", "晚餐", "早点", "午点", "主食", "菜品", "荤菜", "素菜", "汤"],
  },
  {
    what: "物品领用或采购",
    title: /领用|库存|入库|出库|采购|耗材|物资台|办公用品|低值易耗|教具|器材借/,
    headings: ["领用人", "领用部门", "领用数量", "入库数量", "出库数量", "库存", "结存", "供应商", "采购数量", "采购人", "领用日期", "库存数量", "采购日期", "申购部门", "到货日期"],
  },
  {
    what: "报销单据",
    title: /报销(?:审批)?单|报账单|请款单|借款单|用款申请/,
    headings: [],
  },
  {
    what: "报修、车辆、来访登记",
    title: /报修|维修|车辆|用车|门卫|外来人员|访客|钥匙|消毒|晨检|巡查|隐患|安全检查|消防|卫生检查|设备巡检|场地预约|会议室(?:使用|预约)/,
    headings: ["报修人", "报修时间", "报修日期", "维修人", "维修情况", "车牌号", "驾驶员", "出车时间", "收车时间", "用车事由", "目的地", "里程", "被访人", "进校时间", "离校时间", "入校时间", "出校时间", "故障描述", "检查人", "隐患", "整改情况", "体温", "消毒人", "故障现象", "进厂时间", "离开时间", "随身物品"],
  },
  {
    what: "庭审安排",
    title: /庭审|开庭|排期/,
    headings: ["开庭时间", "开庭日期", "审判庭", "承办法官", "审判长", "合议庭", "书记员", "原告", "被告", "当事人", "法庭"],
  },
  {
    what: "党务表",
    title: /党费|党员名册|党员名单|党支部|三会一课|主题党日|入党/,
    headings: ["入党时间", "入党日期", "转正时间", "党费", "应缴党费", "实缴党费", "党内职务", "所在党支部", "转正日期", "月缴党费", "介绍人"],
  },
  {
    what: "排课与教学安排",
    title: /任课|课务|教学进度|进度表|听课记录|公开课|备课|教研组|教研活动|课题|周安排|日程|值周|校历$/,
    headings: ["任教学科", "任教班级", "周课时", "教学内容", "教学进度", "授课教师", "授课内容", "课题", "听课人", "课型", "任课班级", "课时数", "授课班级", "评课"],
  },
  {
    what: "统计表",
    title: /统计表$|汇总统计|报表|年龄结构|职称结构|学历结构/,
    headings: ["占比", "百分比", "比例", "增长率", "同比", "男职工", "女职工", "35岁以下", "高级职称", "中级职称", "初级职称", "合计人数"],
  },
  {
    what: "下拉选项",
    title: /^数据源$|^下拉|^选项$|^字典$|^参数$|^基础数据$|^码表$|^代码表$|^列表$|^Sheet_?list/i,
    headings: ["是否", "选项", "下拉选项"],
  },
];

/** Headings of sign-in sheets, which ledgers have as well. */
const SIGN_IN = "签到表";

const PSEUDO_KEYS = FOREIGN_TABLES.map((table) => new Set(table.headings.map(headingKey)));

/** The foreign table that most of the columns (each with its names) are typical of. */
export function foreignHeadings(
  columns: readonly (readonly string[])[],
): { readonly table: ForeignTable; readonly count: number } | undefined {
  let best: { table: ForeignTable; count: number } | undefined;
  FOREIGN_TABLES.forEach((table, index) => {
    const count = columns.filter((names) => names.some((key) => PSEUDO_KEYS[index]!.has(key))).length;
    if (count > (best?.count ?? 0)) best = { table, count };
  });
  return best;
}

/** Whether a heading is typical of some table that is no ledger, and of no ledger. */
export function isForeignHeading(key: string): boolean {
  return FOREIGN_TABLES.some(({ what }, index) => what !== SIGN_IN && PSEUDO_KEYS[index]!.has(key));
}

/** The foreign table a title names, unless it names a ledger more exactly. */
export function foreignTitle(text: string): ForeignTable | undefined {
  return FOREIGN_TABLES.find((table) => table.title.test(text));
}

