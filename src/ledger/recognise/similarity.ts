/** How alike two headings are, 0 to 1; 1 only where they are the same. */
import type { Concept } from "./concept";
import { conceptOf } from "./concept";

/** A heading's key prepared for comparing with many others. */
export interface HeadingForm {
  readonly key: string;
  /** Without words in front that narrow it. */
  readonly core: string;
  /** With its ending in the commonest word for it: 组织者, 组织老师 are 组织人. */
  readonly common: string;
  readonly concept: Concept | undefined;
}

/** Words in front of a heading that narrow it without changing what it is: `会员姓名` is a `姓名`. */
const LOOSE_PREFIX =
  /^(?:所在|所属|所任|所|担任|现任|现|本人|教职员工|教职工|职工|教师|教工|员工|会员|干部|工会|本单位|单位|学校|本|该|具体|主要|实际|拟|有无|有否|是否|是|参加|活动|登记|填报)/;

/** Endings that mean the same. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:老师|教师|领导|人员|同志|者|员)$/, "人"],
  [/(?:日期|年月日|年月|日子|日)$/, "时间"],
  [/(?:费用|费|款项|款|金额|钱|额|开支|支出|花费)$/, "金额"],
  [/(?:类别|分类|种类|性质|类)$/, "类型"],
  [/(?:方式|途径|渠道)$/, "形式"],
  [/(?:场所|场地|位置|地方|处)$/, "地点"],
  [/(?:原因|缘由|理由)$/, "事由"],
  [/(?:意见|结果)$/, "情况"],
  [/(?:事项|项目|主题)$/, "内容"],
  [/(?:人次|总数|数量|数)$/, "人数"],
  [/(?:号码|号)$/, "编号"],
  [/(?:科室|处室|单位)$/, "部门"],
];

/** Below this likeness one heading says nothing about another. */
export const LEAST_LIKENESS = 0.52;
const SAME_COMMON = 0.87;
const SAME_CORE = 0.9;
const MOST_ALIKE = 0.88;
const SAME_CONCEPT = 0.08;

export function headingForm(key: string): HeadingForm {
  const rest = key.replace(LOOSE_PREFIX, "");
  return { key, core: rest.length >= 2 ? rest : key, common: withCommonEnding(key), concept: conceptOf(key) };
}

function withCommonEnding(key: string): string {
  for (const [ending, common] of ENDINGS) {
    if (ending.test(key) && key.length > 2) return key.replace(ending, common);
  }
  return key;
}

/**
 * Likeness of two headings. Beginnings and ends that agree count, and so does what the ending names: two endings
 * that name different things (慰问日期, 慰问对象) make two different headings.
 */
export function similarity(a: HeadingForm, b: HeadingForm): number {
  if (a.key === b.key) return 1;
  if (a.key === "" || b.key === "") return 0;
  if (a.core === b.core) return SAME_CORE;
  if (a.common === b.common && a.common.length > 2) return SAME_COMMON;
  if (a.concept && b.concept && a.concept !== b.concept) return 0;
  // Cores of two characters (人员, 时间) say too little to be parts of one another.
  const cores = a.core.length > 2 && b.core.length > 2 ? overlap(a.core, b.core) : 0;
  const whole = overlap(a.key, b.key);
  const likeness = (whole > cores ? whole : cores) + (a.concept && b.concept ? SAME_CONCEPT : 0);
  return likeness > MOST_ALIKE ? MOST_ALIKE : likeness;
}

function overlap(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) {
    return 0.5 + 0.3 * (short.length / long.length) + (long.endsWith(short) ? 0.08 : 0);
  }
  return (1.6 * commonSubsequence(a, b)) / (a.length + b.length);
}

/** Headings are short; a longer text is compared by its beginning. */
const LONGEST_COMPARED = 24;

function commonSubsequence(a: string, b: string): number {
  const width = b.length < LONGEST_COMPARED ? b.length : LONGEST_COMPARED;
  const height = a.length < LONGEST_COMPARED ? a.length : LONGEST_COMPARED;
  const row: number[] = [];
  for (let j = 0; j <= width; j++) row.push(0);
  for (let i = 0; i < height; i++) {
    const sign = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= width; j++) {
      const above = row[j]!;
      const left = row[j - 1]!;
      row[j] = b.charCodeAt(j - 1) === sign ? diagonal + 1 : above > left ? above : left;
      diagonal = above;
    }
  }
  return row[width]!;
}
