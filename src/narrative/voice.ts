/** How a text speaks of its own union: names, and the words of its kind of unit beyond those all texts share. */
import { gap, say, type Phrase } from "./phrase";
import { wordSetOf, type UnitKind, type WordSet } from "../regulation";

export interface UnitNames {
  readonly unitKind: UnitKind;
  readonly unitName?: string;
  readonly unionName?: string;
  /** 党组织名称 and 上级工会, as 基本情况 says them. */
  readonly party?: string;
  readonly superior?: string;
}

interface KindWords {
  /** Where people work: 校园. */
  readonly place: string;
  /** The employer the union turns to: 学校. */
  readonly employer: string;
  /** 青年教师 */
  readonly youth: string;
  /** What goes through the congress. */
  readonly bigMatters: string;
  /** What is made public. */
  readonly openTopics: string;
  /** The time that activities may take: 课余. */
  readonly spareTime: string;
  /** The laws that people of this kind should know beside the union law. */
  readonly laws: string;
  /** What the union's work turns around, after 围绕. */
  readonly focus: string;
  /** What all work is for, at the end of the first paragraph: in one of these ways. */
  readonly aims: readonly string[];
  /** The part of the unit a group belongs to: 年级组. */
  readonly team: string;
  /** Whose opinion of the unit's work is asked: 办事群众. */
  readonly served: string;
  /** Where the unit teaches, whose opinion of the teachers is asked: 学生和家长. */
  readonly taught?: string;
}

const KIND_WORDS: Readonly<Record<UnitKind, KindWords & Partial<WordSet>>> = {
  学校: {
    place: "校园",
    employer: "学校",
    youth: "青年教师",
    bigMatters: "岗位聘任、绩效分配、考核评优",
    openTopics: "财务收支、评优评先、职称评聘、物资采购",
    spareTime: "课余",
    laws: "《中华人民共和国教师法》《中华人民共和国劳动合同法》",
    focus: "教育教学",
    aims: ["让教职工安心从教、学校平稳发展", "为办好学校凝聚教职工的力量", "使教职工有归属感、学校有向心力"],
    team: "年级组、教研组",
    served: "家长",
    taught: "学生和家长",
  },
  机关: {
    place: "机关",
    employer: "单位",
    youth: "青年干部",
    bigMatters: "考核办法、福利安排、食堂管理",
    openTopics: "预算执行、公务开支、评先评优、物品采购",
    spareTime: "工余",
    laws: "《中华人民共和国公务员法》《中华人民共和国劳动合同法》",
    focus: "机关中心工作",
    aims: ["让干部职工安心工作、机关运转顺畅", "为完成全年任务聚人心、鼓干劲", "把机关工会办成干部职工信得过的家"],
    team: "各科室",
    served: "办事群众",
  },
  企业: {
    place: "厂区",
    employer: "公司",
    youth: "青年职工",
    bigMatters: "集体合同、薪酬福利、劳动安全卫生",
    openTopics: "生产经营、劳动合同签订、社会保险缴纳、奖惩晋级",
    spareTime: "班后",
    laws: "《中华人民共和国劳动法》《中华人民共和国劳动合同法》",
    focus: "生产经营",
    aims: ["让职工安心生产、企业稳步发展", "团结职工完成全年生产任务", "促进企业和职工一同发展"],
    team: "车间、班组",
    served: "客户",
  },
  法院: {
    place: "院内",
    employer: "院里",
    youth: "青年干警",
    bigMatters: "考核办法、福利安排、作息和值班安排",
    openTopics: "经费开支、评先评优、福利发放",
    spareTime: "工余",
    laws: "《中华人民共和国法官法》《中华人民共和国公务员法》",
    focus: "执法办案",
    aims: ["让干警安心办案、队伍保持稳定", "为审判执行工作凝聚干警力量", "增强干警的职业荣誉感和队伍凝聚力"],
    team: "各庭室",
    served: "当事人",
  },
  街道: {
    congress: "会员代表大会",
    delegates: "会员代表",
    place: "辖区",
    employer: "街道",
    youth: "青年职工",
    bigMatters: "区域性集体合同、工资专项协商、劳动保护",
    openTopics: "集体合同履行、社会保险缴纳、困难帮扶资金发放",
    spareTime: "工余",
    laws: "《中华人民共和国劳动法》《中华人民共和国劳动合同法》",
    focus: "构建和谐劳动关系",
    aims: ["让辖区职工安心就业、企业稳定用工", "把工会组织建到职工身边", "为辖区发展营造和谐的劳动关系"],
    team: "各基层工会",
    served: "职工群众",
  },
  其他: {
    congress: "职代会",
    delegates: "职工代表",
    place: "单位",
    employer: "单位",
    youth: "青年职工",
    bigMatters: "考核办法、福利安排、岗位聘用",
    openTopics: "财务收支、评先评优、物资采购",
    spareTime: "工余",
    laws: "《中华人民共和国劳动法》《中华人民共和国劳动合同法》",
    focus: "单位中心工作",
    aims: ["让职工安心工作、单位平稳发展", "为完成全年任务聚人心、鼓干劲", "把工会办成职工信得过的家"],
    team: "各部门",
    served: "服务对象",
  },
};

/** One union for the staff of several small firms. */
const OF_SEVERAL_FIRMS: Partial<WordSet & KindWords> = {
  we: "联合工会",
  place: "各企业",
  employer: "各企业",
  openness: "企务公开",
  leadership: "上级党组织",
  focus: "企业发展和职工需要",
  aims: ["让职工安心生产、企业稳步发展", "把工会办到小企业的职工身边"],
  team: "各企业",
};

/** How units of a name speak of themselves where their kind alone would be too general: the first that fits. */
const NAMED_UNITS: readonly { readonly kinds: readonly UnitKind[]; readonly name: RegExp; readonly words: Partial<WordSet & KindWords> }[] = [
  {
    kinds: ["学校"],
    name: /幼儿园|幼教|托幼|保育院/,
    words: {
      we: "我园",
      place: "园所",
      employer: "园里",
      openness: "园务公开",
      leadership: "园党组织",
      focus: "保育教育",
      aims: ["让教职工安心从教、幼儿园平稳发展", "为孩子健康成长凝聚教职工的力量", "使教职工有归属感、幼儿园有向心力"],
      openTopics: "伙食账目、财务收支、评优评先、物资采购",
      team: "各班组、年级组",
        taught: "家长",
      spareTime: "工余",
    },
  },
  {
    kinds: ["学校"],
    name: /大学|学院/,
    words: { we: "学校", taught: "学生", leadership: "学校党委", focus: "立德树人和教学科研", team: "各院系、部门", aims: ["让教职工安心治学、学校平稳发展", "为学校事业发展凝聚教职工的力量", "使教职工有归属感、学校有向心力"] },
  },
  { kinds: ["学校"], name: /集团/, words: { employer: "集团", team: "各校区年级组", aims: ["让教职工安心从教、集团平稳发展", "为各校区共同发展凝聚教职工的力量"] } },
  { kinds: ["机关"], name: /局/, words: { employer: "局里" } },
  { kinds: ["机关"], name: /街道/, words: { employer: "街道", leadership: "街道党工委" } },
  { kinds: ["机关"], name: /检察院/, words: { employer: "院里" } },
  { kinds: ["机关", "其他"], name: /馆/, words: { employer: "馆里", place: "馆内", served: "读者和观众", focus: "全馆中心工作", aims: ["让职工安心工作、馆里各项业务有序开展", "为服务读者和观众凝聚职工的力量"] } },
  {
    kinds: ["其他"],
    name: /医院|卫生院|保健院|卫生服务|疾控/,
    words: { we: "我院", openness: "院务公开", leadership: "院党组织", served: "病人和家属", bigMatters: "绩效分配、排班和休假办法、福利安排", openTopics: "财务收支、药品和设备采购、评先评优", employer: "院里", place: "院内", focus: "医疗服务", youth: "青年医护人员", team: "各科室", aims: ["让职工安心从医、医疗服务平稳有序", "为守护病人健康凝聚职工的力量"], laws: "《中华人民共和国医师法》《中华人民共和国劳动合同法》" },
  },
  { kinds: ["企业"], name: /村.*联合(?:基层)?工会/, words: { ...OF_SEVERAL_FIRMS, leadership: "村党组织" } },
  { kinds: ["企业"], name: /联合(?:基层)?工会/, words: OF_SEVERAL_FIRMS },
  { kinds: ["企业"], name: /集团/, words: { employer: "集团", leadership: "集团党组织" } },
  { kinds: ["企业"], name: /厂$|厂工会/, words: { employer: "厂里", leadership: "厂党组织" } },
  { kinds: ["企业"], name: /物业|酒店|商贸|银行|保险|物流|供电|供水|燃气/, words: { place: "公司", focus: "经营服务", aims: ["让职工安心工作、企业稳步发展", "团结职工完成全年经营任务"], team: "各部门、班组" } },
];

export interface Voice extends WordSet, KindWords {
  readonly kind: UnitKind;
  /** As titles name it: 青禾小学工会. Undefined where nobody said it. */
  readonly union?: string;
  /** As it signs: 青禾小学工会委员会. */
  readonly unionInFull?: string;
  /** In full, as the first paragraph names it. */
  readonly party: string;
  /** As the text goes on: 学校党支部. */
  readonly partyInShort: string;
  readonly superior: string;
}

/** What kind of Party organisation a name ends with; 中共…委员会 is a 党委. */
const PARTY_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/机关党委$/, "机关党委"],
  [/机关党总支(?:部)?$/, "机关党总支"],
  [/党工委$/, "党工委"],
  [/党总支(?:部)?$|总支部委员会$/, "党总支"],
  [/党支部$|支部委员会$/, "党支部"],
  [/党组$/, "党组"],
  [/党委$|委员会$/, "党委"],
];

/** @param leadership as the kind of unit says it: 学校党组织 */
function partyInShort(party: string | undefined, leadership: string, unitName: string): string {
  const ending = party === undefined ? undefined : PARTY_ENDINGS.find(([pattern]) => pattern.test(party))?.[1];
  const [, place = ""] = /^(?!上级)(.*?)党/.exec(leadership) ?? [];
  // An office that is no bureau has no 局党组.
  const own = place === "局" && !unitName.includes("局") ? "机关" : place;
  if (ending === undefined) return leadership;
  return ending.startsWith("机关") ? ending : `${own}${ending}`;
}

export function voiceOf(unit: UnitNames): Voice {
  const { unitKind: kind, unitName, unionName, party, superior } = unit;
  const name = `${unitName ?? ""} ${unionName ?? ""}`;
  const named = NAMED_UNITS.find(({ kinds, name: pattern }) => kinds.includes(kind) && pattern.test(name));
  const words = { ...wordSetOf(kind), ...KIND_WORDS[kind], ...named?.words };
  const inFull = unionName ?? (unitName === undefined ? undefined : `${unitName}工会`);
  return {
    ...words,
    kind,
    party: party ?? words.leadership,
    partyInShort: partyInShort(party, words.leadership, name),
    superior: superior ?? "上级工会",
    ...(inFull !== undefined && { unionInFull: inFull, union: inFull.replace(/工会委员会$/, "工会") }),
  };
}

/** Whether everybody meets, and no delegates: 教职工大会. */
export function meetsAsWhole({ congress }: Pick<Voice, "congress">): boolean {
  return congress.endsWith("大会") && !congress.includes("代表");
}

/** As titles name it. */
export function unionOrGap({ union }: Voice): Phrase {
  return union === undefined ? [gap("工会名称", "基本情况里没有单位名称和工会名称")] : say`${union}`;
}

/** As it signs. */
export function signature({ unionInFull }: Voice): Phrase {
  return unionInFull === undefined ? [gap("工会名称", "落款要写工会全称，基本情况里没有")] : say`${unionInFull}`;
}
