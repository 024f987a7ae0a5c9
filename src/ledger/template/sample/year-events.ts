/** What the sample's union planned for the year, and what of it was held. */
import type { PlainDate } from "../../../book";
import type { WorkArea } from "../../../regulation";
import type { LedgerRecord } from "../records";
import { CHAIR, VICE_CHAIR } from "./roster";
import type { SampleYear } from "./sample-year";

interface Held {
  readonly on: (year: SampleYear) => PlainDate;
  readonly headcount: number;
  /** 元; absent where it cost nothing. */
  readonly spent?: number;
  readonly photos: number;
}

export interface YearEvent {
  readonly month: string;
  readonly time?: string;
  readonly name: string;
  readonly area: WorkArea;
  readonly owner: string;
  readonly audience: string;
  readonly place: string;
  /** 元. */
  readonly budget?: number;
  readonly account?: string;
  /** Absent where it is still a plan or was no activity. */
  readonly held?: Held;
}

const YEAR_EVENTS: readonly YearEvent[] = [
  {
    month: "1月", time: "春节前", name: "迎新春教职工联欢会", area: "文体活动", owner: "谢学文", audience: "全体会员", place: "报告厅", budget: 3000, account: "文体活动支出",
    held: { on: (year) => year.before("springFestival", 14), headcount: 82, spent: 2846.5, photos: 18 },
  },
  { month: "1—2月", time: "春节前", name: "春节走访慰问", area: "慰问帮扶", owner: "郎向荣", audience: "困难会员、退休教师", place: "会员家中", budget: 3000, account: "送温暖支出" },
  {
    month: "2—3月", time: "元宵节前", name: "元宵节猜灯谜", area: "文体活动", owner: "顾梦瑶", audience: "全体会员", place: "教工之家", budget: 800, account: "文体活动支出",
    held: { on: (year) => year.before("lantern", 1), headcount: 64, spent: 712, photos: 9 },
  },
  {
    month: "3月", time: "3月8日前", name: "“三八”妇女节插花活动", area: "女职工工作", owner: VICE_CHAIR, audience: "女会员", place: "教工之家", budget: 4500, account: "文体活动支出",
    held: { on: (year) => year.before("women", 1), headcount: 58, spent: 4350, photos: 22 },
  },
  { month: "3月", time: "3月下旬", name: "召开教职工代表大会", area: "民主管理", owner: CHAIR, audience: "教代会代表", place: "报告厅", budget: 1200, account: "会议支出" },
  {
    month: "3月", time: "3月下旬", name: "春季健步走", area: "文体活动", owner: "谢学文", audience: "全体会员", place: "青禾湖公园", budget: 1500, account: "文体活动支出",
    held: { on: (year) => year.workday(3, 26), headcount: 71, spent: 1386, photos: 15 },
  },
  {
    month: "4月", time: "世界读书日前后", name: "“书香校园”读书分享会", area: "教育培训", owner: "顾梦瑶", audience: "全体教师", place: "图书馆", budget: 1800, account: "职工教育支出",
    held: { on: (year) => year.workday(4, 22), headcount: 46, spent: 1664.8, photos: 12 },
  },
  {
    month: "4月", time: "4月下旬", name: "教职工春游", area: "文体活动", owner: "谢学文", audience: "全体会员", place: "云泽湿地", budget: 7000, account: "会员活动支出",
    held: { on: (year) => year.weekend(4, 18), headcount: 75, spent: 6750, photos: 31 },
  },
  {
    month: "5月", time: "五四前后", name: "青年教师基本功比赛", area: "技能竞赛", owner: "谢爱萍", audience: "35 岁以下教师", place: "录播教室", budget: 2000, account: "劳动和技能竞赛支出",
    held: { on: (year) => year.workday(5, 8), headcount: 24, spent: 1900, photos: 16 },
  },
  {
    month: "5月", time: "5月下旬", name: "教职工趣味运动会", area: "文体活动", owner: "谢学文", audience: "全体会员", place: "操场", budget: 5000, account: "文体活动支出",
    held: { on: (year) => year.workday(5, 21), headcount: 80, spent: 4722.3, photos: 40 },
  },
  {
    month: "6月", time: "端午节前", name: "端午包粽子", area: "女职工工作", owner: "许文静", audience: "女会员", place: "食堂", budget: 1200, account: "文体活动支出",
    held: { on: (year) => year.before("dragonBoat", 1), headcount: 52, spent: 1108.6, photos: 14 },
  },
  { month: "6月", time: "6月下旬", name: "半年经费审查", area: "财务经审", owner: "施瑞雪", audience: "经审委员", place: "会议室" },
  { month: "7—8月", time: "暑假", name: "暑期教职工疗休养", area: "生活保障", owner: "郎向荣", audience: "在职会员（分批）", place: "疗养基地", budget: 12000, account: "劳模职工疗休养支出" },
  {
    month: "9月", time: "教师节", name: "庆祝教师节座谈会", area: "教育培训", owner: CHAIR, audience: "教师代表", place: "会议室", budget: 600, account: "宣传活动支出",
    held: { on: (year) => year.workday(9, 9), headcount: 38, spent: 520, photos: 8 },
  },
  {
    month: "9月", time: "9月中旬", name: "师徒结对仪式", area: "技能竞赛", owner: "谢爱萍", audience: "青年教师和师傅", place: "报告厅",
    held: { on: (year) => year.workday(9, 17), headcount: 26, photos: 10 },
  },
  {
    month: "10月", time: "10月中旬", name: "教职工气排球比赛", area: "文体活动", owner: "苗启航", audience: "各工会小组", place: "体育馆", budget: 2600, account: "文体活动支出",
    held: { on: (year) => year.workday(10, 15), headcount: 60, spent: 2480, photos: 25 },
  },
  {
    month: "10月", time: "重阳节", name: "重阳节退休教师座谈", area: "慰问帮扶", owner: "郎向荣", audience: "退休教师", place: "教工之家", budget: 1000, account: "其他活动支出",
    held: { on: (year) => year.before("doubleNinth", 0), headcount: 17, spent: 935, photos: 11 },
  },
  {
    month: "11月", time: "11月上旬", name: "教职工秋游", area: "文体活动", owner: "谢学文", audience: "全体会员", place: "栖霞岭", budget: 7000, account: "会员活动支出",
    held: { on: (year) => year.weekend(11, 7), headcount: 73, spent: 6570, photos: 28 },
  },
  {
    month: "11月", time: "11月中旬", name: "心理健康讲座", area: "生活保障", owner: VICE_CHAIR, audience: "全体教职工", place: "报告厅", budget: 1500, account: "职工教育支出",
    held: { on: (year) => year.workday(11, 18), headcount: 69, spent: 1500, photos: 6 },
  },
  { month: "12月", time: "12月中旬", name: "年度考评与先进评选", area: "组织建设", owner: "谢爱萍", audience: "全体会员", place: "会议室", budget: 1500, account: "专项业务支出" },
  {
    month: "12月", time: "12月下旬", name: "迎新年拔河比赛", area: "文体活动", owner: "谢学文", audience: "各工会小组", place: "操场", budget: 1200, account: "文体活动支出",
    held: { on: (year) => year.workday(12, 24), headcount: 78, spent: 1105, photos: 13 },
  },
];

export function plan(): readonly LedgerRecord<"plan">[] {
  return YEAR_EVENTS.map(({ month, time, name, area, owner, audience, place, budget, account }) => ({
    month,
    ...(time !== undefined && { time }),
    name,
    category: area,
    owner,
    audience,
    place,
    ...(budget !== undefined && { budget }),
    ...(account !== undefined && { account }),
  }));
}

/** An activity and its number, before its voucher is known. */
export interface Activity {
  readonly no: string;
  readonly date: PlainDate;
  readonly event: YearEvent & { readonly held: Held };
}

export function activitiesOf(year: SampleYear): readonly Activity[] {
  return YEAR_EVENTS.flatMap((event) => (event.held ? [{ event: { ...event, held: event.held }, date: event.held.on(year) }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((activity, index) => ({ ...activity, no: `${year.year}-${String(index + 1).padStart(2, "0")}` }));
}

export function activities(held: readonly Activity[], voucherOf: (key: string) => string): readonly LedgerRecord<"activities">[] {
  return held.map(({ no, date, event }, index) => {
    const { spent } = event.held;
    return {
      date,
      name: event.name,
      category: event.area,
      place: event.place,
      owner: event.owner,
      audience: event.audience,
      headcount: event.held.headcount,
      ...(event.budget !== undefined && { budget: event.budget }),
      ...(spent !== undefined && { spent, voucher: voucherOf(no) }),
      planDoc: "√",
      signIn: "√",
      photos: `${event.held.photos}张`,
      report: "√",
      activityNo: no,
      notice: "√",
      approval: "√",
      archivePlace: `盒2-${index + 1}`,
    };
  });
}
