/** Which unit a plan is of, where its title or signature says so. */

const KIND = "(?:小学|中学|高中|学校|幼儿园|学院|大学|中心校|教育局|法院|检察院|街道|集团|公司|医院|委员会|局)";
const NAME = `[\\u4e00-\\u9fff]{2,18}?${KIND}(?:[（(][\\u4e00-\\u9fff]{2,6}[)）])?`;
const IN_TITLE = new RegExp(`^(?:\\d{4}(?:[-—至]\\d{4})?(?:学?年度?|学年)?(?:[上下]学期)?)?(${NAME})(?=\\d{4}|工会|总工会|20)`);
const IN_SIGNATURE = new RegExp(`^\\s*(${NAME})工会(?:委员会)?\\s*$`, "m");
/** Words of model texts and of nobody in particular. */
const NOBODY = /某|[xX×*_]|范文|如何|怎么|本校|我校|全校|篇|计划|总结|^(?:年度|学年|基层|本)/;

/**
 * The unit's name, from the plan's title (青禾镇中心小学2026年工会工作计划) or from the line that signs the text.
 * Undefined where neither names one: a name is never made up.
 */
export function unitNameOf(title: string, text: string): string | undefined {
  const named = [IN_TITLE.exec(title.replace(/\s/g, ""))?.[1], IN_SIGNATURE.exec(text)?.[1]];
  return named.find((name) => name !== undefined && !NOBODY.test(name));
}
