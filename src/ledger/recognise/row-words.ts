/** Words that say a row is no record: totals, balances brought forward, notes, signatures. */

const TOTAL =
  /^(?:[一二三四五六七八九十]{1,2}[、.]|[((]?[一二三四五六七八九十\d]{1,2}[)).、])?[^，。；,;:：]{0,10}?(?:合计|总计|小计|累计|共计)(?:数|额|金额|人数|数额|人次)?(?:[((].{0,10}[))])?(?:[:：].{0,12}|\d+[人元名])?$/;
const BARE_TOTAL = /^(?:总数|总额|总人数|合|共\d+[人名件项].{0,4}|本[年月季页周].{0,4}计|全年合计|总分|总得分|合计得分|总计得分|.{0,4}合计数?[:：]?)$/;

const OPENING =
  /^(?:[((]?[一1][)).、]?)?(?:上一?(?:[年期月季页届]|学[年期])|去年|往年|历年|期初|年初|月初|季初)(?:度|末)?(?:.{0,4})(?:结转|结余|余额|结存|滚存|转入|转来|数)|^[承接][上前](?:页|月|期|年|季)|^(?:余额|结余)结转|^(?:上一?年|去年|往年|上月|上期|上学[年期])度?末?余额?$|^结转(?:上年|余额|结余)|^(?:期|年|月)初(?:数|结存)/;
const CLOSING =
  /^(?:年末|期末|月末|季末|本[年月期季](?:末)?|截[止至].{0,8}|累计|当前|账面)(?:度)?(?:账面)?(?:余额|结余|结存)(?:[:：].*)?$|^结转下[年期月]|^(?:过|转)[次下]页|^本[页]?结余$/;

const NOTE =
  /^(?:备注|注|附注|说明|填表说明|填报说明|填写说明|附|提示|温馨提示|以下空白|以下无正文|注意|要求)(?:\d{0,2}[:：.、]|$)|^[*※★☆]/;
const SIGNATURE =
  /^(?:制表|填表|填报|审核|复核|审批|批准|负责|经办|主管|会计|出纳|工会主席|主席|编制|记录|登记|财务|单位|日期|签字|签名|盖章|经审|领导|校长|园长|保管|统计|联系|证明|监督|监盘|核对|验收|分管|党支部|党组织|行政|工会|组长|第.{1,3}页)[^。；]{0,14}[:：]/;
const EXAMPLE = /^[((【]?(?:例|示例|样例|范例|举例|例子|填写示例|填表示例|填报示例|填写样例|填写范例|样表|样本)[))】]?\d?(?:[:：].*)?$|^(?:例|示例|样例)[:：]|[((](?:示例|样例|例|范例|填写示例)[))]$/;

const LONGEST_LABEL = 22;

/** A total, sub-total or running total: `合计`, `本月合计`, `收入合计`, `一季度小计`. */
export function isTotalLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && (TOTAL.test(text) || BARE_TOTAL.test(text));
}

/** A balance brought forward: `上年结转`, `期初余额`, `承前页`. */
export function isOpeningLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && OPENING.test(text);
}

/** A closing balance or a line that carries over to the next page. */
export function isClosingLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && CLOSING.test(text);
}

export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** `制表人：…`, `工会主席：`: a line of signatures below a table. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(text);
}

/** A worked example that the form's author left in. */
export function isExampleMark(text: string): boolean {
  return EXAMPLE.test(text);
}
