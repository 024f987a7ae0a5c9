/** What an item of a list says about its points in words: （4 分）, 少一次扣 1 分, ★, 加分, 一票否决. */

/** ★ or 必备: the list can't be passed without it. */
const REQUIRED = /★|必备/;
const BONUS = /^附?加分|加分项|[（(]加分[）)]/;
/** 该项为 0 分即不合格: nothing here fails the whole list. */
const ZERO_FAILS = /一票否决|[得为记][0０零〇]分.{0,8}(?:不合格|不达标|不予|取消|否决)/;
const EACH = /(?:每)?(?:少|缺|差|有)一?(?:次|项|个|人|处|份|件|例)[^，。；]{0,6}[扣减](?:去)?\s*(\d+(?:\.\d+)?)\s*分/;
const POINTS = /[（(]\s*(?:满分|计|共)?\s*(\d{1,3}(?:\.\d)?)\s*分?\s*(?:[，,；;][^（()）]*)?[）)]/;
/** Conditions that come before the list and earn nothing. */
const PRECONDITION = /^(?:[一二三四五六七八九十]、)?(?:前提|先决|申报|基本|必备|参评)(?:条件|要求)/;

export interface ItemWords {
  readonly required?: true;
  readonly bonus?: true;
  readonly zeroFails?: true;
  /** Points that each shortcoming costs. */
  readonly deduction?: number;
}

/** @param about block, item and remark; @param terms item and evidence, where deductions are written. */
export function itemWords(about: string, terms: string): ItemWords {
  const each = EACH.exec(terms)?.[1];
  return {
    ...(REQUIRED.test(about) && { required: true as const }),
    ...(BONUS.test(about) && { bonus: true as const }),
    ...(ZERO_FAILS.test(`${about} ${terms}`) && { zeroFails: true as const }),
    ...(each !== undefined && { deduction: Number(each) }),
  };
}

/** The points that a text itself names in brackets, for lists without a column for them. */
export function pointsInWords(text: string): number | undefined {
  const points = POINTS.exec(text)?.[1];
  return points === undefined ? undefined : Number(points);
}

/** Whether a block holds what must be met before points count. */
export function isPreconditionBlock(title: string): boolean {
  return PRECONDITION.test(title.replace(/\s/g, ""));
}
