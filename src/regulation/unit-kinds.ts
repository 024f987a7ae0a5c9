/** The kinds of unit that unions differ by, and what names tell of them. */

/**
 * As the field 单位类型 of 基本情况 says it. 街道 is the federation that unites the unions of a sub-district, town, estate
 * or trade; the union of a sub-district office's own staff is an office's, 机关.
 */
export const UNIT_KINDS = ["学校", "机关", "企业", "法院", "街道", "其他"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The first line that fits decides: an office's own union before the federation, both before what they stand in. */
const NAMES: readonly (readonly [UnitKind, RegExp])[] = [
  ["机关", /(?:街道|社区|[乡镇]|办事处|政府)机关/],
  ["街道", /(?:街道|社区|[乡镇]|园区|开发区|商圈|楼宇|行业).{0,8}(?:总工会|联合工会)|(?:街道|社区|[乡镇])工会|工会联合会/],
  ["法院", /法院|检察院/],
  ["其他", /医院|卫生院|保健院|卫生服务|疾控|研究[院所]|[馆站]$|[馆站]工会/],
  ["学校", /小学|中学|学校|中心校|完小|[一二三四五六七八九十]中(?=工会|$)|幼儿园|幼教|托幼|大学|学院|职教|教育集团|师范|[附实][小中幼]/],
  ["企业", /公司|集团|(?:村|企业).{0,6}联合(?:基层)?工会|合作社|农场|林场|厂(?!务)|银行|支行|酒店|商场|物业|超市|矿/],
  ["机关", /街道|办事处|政府|机关|党委|人大|政协|委员会办公室|[局厅委署]$|[局厅署]工会/],
];

/** The kind of unit that the names of unit and union tell of, or undefined where they tell of none. */
export function kindByName(...names: readonly (string | undefined)[]): UnitKind | undefined {
  const spoken = names.flatMap((name) => (name === undefined ? [] : [name.replace(/[（(][^）)]*[）)]/g, "").trim()]));
  return NAMES.find(([, name]) => spoken.some((text) => name.test(text)))?.[0];
}
