import { FESTIVALS, FESTIVAL_IDS } from "../festivals";
import type { FestivalId } from "../festivals";
import { matchAt } from "./reading";
import type { Read } from "./reading";

const BY_NAME = new Map<string, FestivalId>(
  FESTIVAL_IDS.flatMap((id) => [FESTIVALS[id].name, ...FESTIVALS[id].synonyms].map((name): [string, FestivalId] => [name, id])),
);
const BY_NUMERALS = new Map<string, FestivalId>(
  FESTIVAL_IDS.flatMap((id) => {
    const { spoken, rule } = FESTIVALS[id];
    return spoken && typeof rule === "object" && "month" in rule
      ? [[spoken, id] as const, [`${rule.month}${rule.day}`, id] as const]
      : [];
  }),
);

const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join("|");
/** 新年度 and 清明上河图 are no festivals. */
const NAME = new RegExp(` ?("?)(${NAMES})(?!度|级|上河)`, "y");
/** 三八, “三·八”, 五、一, 3.8; not where another number or a unit follows. */
const NUMERALS = / ?("?)([三五六七八十35678]|10) ?([·.、,]?) ?([一四八148])(?![0-9一二三四五六七八九十百月年号个名项人])("?)/y;
/** Titles and places that are named after a day: 三八红旗手, 五一劳动奖章, 八一小学, 五四路. */
const NAMESAKE = /红旗|劳动奖|巾帼|勋章|小学|中学|学校|幼儿园|[路街村厂]|大道|广场/y;
/** What makes 五、一 or 5.1 a festival and not a numbering. */
const CONFIRMATION = /节|妇女|劳动|青年|儿童|国际|建党|党的|建军|国庆|期间|前|后|之际|来临|长假|小长假|黄金周|假期|庆祝|慰问/y;
/** What follows the numerals of a festival's full name: “三八”国际劳动妇女节. */
const NAME_BEHIND = /(?:国际)?(?:劳动)?(?:妇女节|劳动节|青年节|儿童节|建党节|建军节|国庆节|节)/y;
const BETWEEN = / ?[、,和及与暨/]? ?/y;
/** The two festivals of the winter visits. */
const BOTH = /"?两节"?/y;

/** Festivals by name or numerals, several where they stand together: 春节, “三·八”妇女节, 元旦、春节, 两节. */
export function readFestivals(text: string, at: number): Read<readonly FestivalId[]> | undefined {
  const both = matchAt(BOTH, text, at);
  if (both) return { value: ["newYear", "springFestival"], end: at + both[0].length };
  const first = readFestival(text, at);
  if (!first) return undefined;
  const between = matchAt(BETWEEN, text, first.end);
  const rest = readFestivals(text, first.end + (between?.[0].length ?? 0));
  return rest ? { value: [first.value, ...rest.value], end: rest.end } : { value: [first.value], end: first.end };
}

function readFestival(text: string, at: number): Read<FestivalId> | undefined {
  const name = matchAt(NAME, text, at);
  if (name) {
    const end = at + name[0].length;
    const closed = name[1] !== "" && text.charAt(end) === '"';
    return { value: BY_NAME.get(name[2]!)!, end: closed ? end + 1 : end };
  }
  const numerals = matchAt(NUMERALS, text, at);
  const festival = numerals && BY_NUMERALS.get(numerals[2]! + numerals[4]!);
  if (!numerals || !festival) return undefined;
  const end = at + numerals[0].length;
  if (matchAt(NAMESAKE, text, end)) return undefined;
  const quoted = numerals[1] !== "" || numerals[5] !== "";
  if (!quoted && !standsAlone(numerals[2]!, numerals[3]!) && !matchAt(CONFIRMATION, text, end)) return undefined;
  return { value: festival, end: end + (matchAt(NAME_BEHIND, text, end)?.[0].length ?? 0) };
}

/** 五一 and 三·八 say a festival by themselves; 十一 and 五、一 may be numbers. */
function standsAlone(month: string, mark: string): boolean {
  return /[三五六七八]/.test(month) && (mark === "" || mark === "·");
}
