/** Members, committees and groups of the sample. */
import type { LedgerRecord } from "../records";
import {
  GROUP_OF_DEPARTMENT,
  JOINS_IN_JULY,
  LEAVES_IN_AUGUST,
  MOVES_HERE_IN_JULY,
  PEOPLE,
  RETIRES_IN_JULY,
} from "./people";
import type { Person } from "./people";
import type { SampleYear } from "./sample-year";

/** No county has this code, so that no number of the sample can be a person's. */
const NO_COUNTY = "349816";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number with a right check digit; the order number is even for women. */
function idNumberOf({ birth, sex, no }: Person): string {
  const order = String((no * 2 + 100 + (sex === "男" ? 1 : 0)) % 1000).padStart(3, "0");
  const digits = NO_COUNTY + birth.replace(/-/g, "") + order;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return digits + "10X98765432".charAt(sum % 11);
}

/** Numbers that begin with 1640 are not in service. */
function phoneOf({ no }: Person): string {
  return `1640${String(7_310_000 + no * 137)}`;
}

export function isMemberAtYearEnd({ name }: Person): boolean {
  return name !== RETIRES_IN_JULY && name !== LEAVES_IN_AUGUST;
}

export function members(year: SampleYear): readonly LedgerRecord<"members">[] {
  return PEOPLE.map((person) => ({
    memberNo: `QH${String(person.no).padStart(4, "0")}`,
    name: person.name,
    sex: person.sex,
    birthDate: person.birth,
    idNumber: idNumberOf(person),
    ethnicity: person.no % 29 === 0 ? "回族" : "汉族",
    politics: person.politics,
    education: person.education,
    department: person.department,
    group: GROUP_OF_DEPARTMENT[person.department]!,
    post: person.post,
    employment: person.no % 17 === 0 ? "聘用合同" : "在编",
    joinedWorkOn: `${person.joinedWork}-01`,
    joinedUnionOn: `${Number(person.joinedWork.slice(0, 4)) + 1}-03-20`,
    phone: phoneOf(person),
    monthlyWage: person.wage,
    status: "在册",
    application: "√",
    ...changeOf(person, year),
  }));
}

/** What the year brought to the few who came or went. */
function changeOf({ name }: Person, year: SampleYear): LedgerRecord<"members"> {
  switch (name) {
    case RETIRES_IN_JULY:
      return { status: "退休", leftOn: year.date(7, 31) };
    case LEAVES_IN_AUGUST:
      return { status: "转出", leftOn: year.date(8, 20), remark: "调往外校，会籍已转出" };
    case JOINS_IN_JULY:
      return { joinedWorkOn: year.date(8, 25, -1), joinedUnionOn: year.date(7, 1), remark: "新会员" };
    case MOVES_HERE_IN_JULY:
      return { joinedOn: year.date(7, 1), remark: "由外校转入" };
    default:
      return {};
  }
}

interface Post {
  readonly name: string;
  readonly post: string;
  readonly duty: string;
}

interface Body {
  readonly body: string;
  readonly posts: readonly Post[];
  /** Years before the sample's in which it was elected. */
  readonly yearsAgo: number;
}

export const CHAIR = "华宏伟";
export const VICE_CHAIR = "陶凤仪";
export const TREASURER = "邹念慈";
export const CASHIER = "昌含笑";

const BODIES: readonly Body[] = [
  {
    body: "工会委员会",
    yearsAgo: 2,
    posts: [
      { name: CHAIR, post: "主席", duty: "主持全面工作，民主管理" },
      { name: VICE_CHAIR, post: "副主席", duty: "协助主席工作，女职工工作" },
      { name: "谢爱萍", post: "组织委员", duty: "组织建设，会员管理" },
      { name: "顾梦瑶", post: "宣传委员", duty: "宣传教育，校务公开" },
      { name: "谢学文", post: "文体委员", duty: "文体活动" },
      { name: "郎向荣", post: "生活委员", duty: "慰问帮扶，生活福利" },
      { name: TREASURER, post: "财务委员", duty: "经费管理，固定资产" },
    ],
  },
  {
    body: "经费审查委员会",
    yearsAgo: 2,
    posts: [
      { name: "施瑞雪", post: "主任", duty: "经审全面工作" },
      { name: "孔婉清", post: "委员", duty: "经费审查" },
      { name: "姜家栋", post: "委员", duty: "资产审查" },
    ],
  },
  {
    body: "女职工委员会",
    yearsAgo: 2,
    posts: [
      { name: VICE_CHAIR, post: "主任", duty: "女职工工作" },
      { name: "许文静", post: "委员", duty: "女职工活动" },
      { name: "方淑仪", post: "委员", duty: "女职工权益" },
    ],
  },
  {
    body: "劳动争议调解委员会",
    yearsAgo: 2,
    posts: [
      { name: CHAIR, post: "主任", duty: "调解全面工作" },
      { name: "窦问兰", post: "委员", duty: "职工代表" },
      { name: "金长青", post: "委员", duty: "单位代表" },
    ],
  },
];

const TERM_YEARS = 5;

export function committees(year: SampleYear): readonly LedgerRecord<"committees">[] {
  const byName = new Map(PEOPLE.map((person) => [person.name, person]));
  return BODIES.flatMap(({ body, posts, yearsAgo }) =>
    posts.map(({ name, post, duty }) => {
      const person = byName.get(name)!;
      return {
        body,
        name,
        post,
        duty,
        sex: person.sex,
        department: person.department,
        electedOn: year.date(3, 15, -yearsAgo),
        termEndsOn: year.date(3, 14, TERM_YEARS - yearsAgo),
        approvalNo: `青教工〔${year.year - yearsAgo}〕8号`,
        phone: phoneOf(person),
      };
    }),
  );
}

const LEADERS: Readonly<Record<string, string>> = {
  第一工会小组: "彭诗涵",
  第二工会小组: "苗雪莹",
  第三工会小组: "喻亚男",
  第四工会小组: "曹可欣",
  第五工会小组: "苗启航",
  第六工会小组: "窦问兰",
};

export function groups(): readonly LedgerRecord<"groups">[] {
  const present = PEOPLE.filter(isMemberAtYearEnd);
  return Object.entries(LEADERS).map(([group, leader]) => {
    const own = present.filter(({ department }) => GROUP_OF_DEPARTMENT[department] === group);
    return { group, leader, headcount: own.length, members: own.map(({ name }) => name).join("、") };
  });
}
