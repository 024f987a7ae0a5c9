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
  /** What all work is for, at the end of the first paragraph. */
  readonly aim: string;
  /** The part of the unit a group belongs to: 年级组. */
  readonly team: string;
}

const KIND_WORDS: Readonly<Record<UnitKind, KindWords>> = {
  学校: {
    place: "校园",
    employer: "学校",
    youth: "青年教师",
    bigMatters: "岗位聘任、绩效分配、考核评优",
    openTopics: "财务收支、评优评先、职称评聘、物资采购",
    spareTime: "课余",
    laws: "《中华人民共和国教师法》《中华人民共和国劳动合同法》",
    focus: "教育教学",
    aim: "让教职工安心从教、学校平稳发展",
    team: "年级组、教研组",
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
    aim: "让干部职工安心工作、机关运转顺畅",
    team: "各科室",
  },
  企业: {
    place: "厂区",
    employer: "公司",
    youth: "青年员工",
    bigMatters: "集体合同、薪酬福利、劳动安全卫生",
    openTopics: "生产经营、劳动合同签订、社会保险缴纳、奖惩晋级",
    spareTime: "班后",
    laws: "《中华人民共和国劳动法》《中华人民共和国劳动合同法》",
    focus: "生产经营",
    aim: "让员工安心生产、企业稳步发展",
    team: "车间、班组",
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
    aim: "让干警安心办案、队伍保持稳定",
    team: "各庭室",
  },
  街道: {
    place: "辖区",
    employer: "街道",
    youth: "青年职工",
    bigMatters: "区域性集体合同、工资专项协商、劳动保护",
    openTopics: "集体合同履行、社会保险缴纳、困难帮扶资金发放",
    spareTime: "工余",
    laws: "《中华人民共和国劳动法》《中华人民共和国劳动合同法》",
    focus: "构建和谐劳动关系",
    aim: "让辖区职工安心就业、企业稳定用工",
    team: "各基层工会",
  },
  其他: {
    place: "单位",
    employer: "单位",
    youth: "青年职工",
    bigMatters: "考核办法、福利安排、岗位聘用",
    openTopics: "财务收支、评先评优、物资采购",
    spareTime: "工余",
    laws: "《中华人民共和国劳动法》《中华人民共和国劳动合同法》",
    focus: "单位中心工作",
    aim: "让职工安心工作、单位平稳发展",
    team: "各部门",
  },
};

export interface Voice extends WordSet, KindWords {
  readonly kind: UnitKind;
  /** As titles name it: 青禾小学工会. Undefined where nobody said it. */
  readonly union?: string;
  /** As it signs: 青禾小学工会委员会. */
  readonly unionInFull?: string;
  readonly party: string;
  readonly superior: string;
}

export function voiceOf({ unitKind, unitName, unionName, party, superior }: UnitNames): Voice {
  const words = wordSetOf(unitKind);
  const inFull = unionName ?? (unitName === undefined ? undefined : `${unitName}工会`);
  return {
    ...words,
    ...KIND_WORDS[unitKind],
    kind: unitKind,
    party: party ?? words.leadership,
    superior: superior ?? "上级工会",
    ...(inFull !== undefined && { unionInFull: inFull, union: inFull.replace(/工会委员会$/, "工会") }),
  };
}

/** As titles name it. */
export function unionOrGap({ union }: Voice): Phrase {
  return union === undefined ? [gap("工会名称", "基本情况里没有单位名称和工会名称")] : say`${union}`;
}

/** As it signs. */
export function signature({ unionInFull }: Voice): Phrase {
  return unionInFull === undefined ? [gap("工会名称", "落款要写工会全称，基本情况里没有")] : say`${unionInFull}`;
}
