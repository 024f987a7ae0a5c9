/** Item numbers and bullets as people type them. All patterns read folded text. */
import { integerOf } from "../../../calendar";

export type NumberingStyle =
  /** 1. */ | "digit-dot"
  /** 1、 */ | "digit-pause"
  /** 1) */ | "digit-bracket"
  /** (1) */ | "digit-brackets"
  /** 1 and a blank; only where a line starts */ | "digit-blank"
  /** 1插花2义诊; only where 1 and what follows count */ | "digit-bare"
  /** 1, or 1。 where a line or clause starts */ | "digit-comma"
  /** ① ❶ */ | "circled"
  /** ⑴ */ | "bracketed"
  /** ⒈ */ | "dotted"
  /** Ⅰ、 */ | "roman"
  /** 一、 */ | "han-pause"
  /** (一) */ | "han-brackets"
  /** 一是 */ | "han-is"
  /** 第一, */ | "han-ordinal"
  /** A. */ | "letter"
  /** ● - ➢ */ | "bullet";

export interface Marker {
  readonly style: NumberingStyle;
  /** The number; bullets have none, and each bullet sign is its own style by `sign`. */
  readonly value: number | null;
  readonly sign: string;
  readonly start: number;
  /** Where the item's text begins. */
  readonly end: number;
}

interface Form {
  readonly style: NumberingStyle;
  /** Sticky; group 1 is the number. */
  readonly pattern: RegExp;
  readonly valueOf: (words: string) => number | undefined;
}

const HAN = "[一二三四五六七八九十]{1,3}";
/** 三.八节 and 五、一 in quotation marks are no numbers. */
const FESTIVAL = "[三五六七八十] ?[、.] ?[一四八](?:[节”\"]|国际|妇女|劳动|青年|儿童|建[党军]|国庆|期间|活动)";
const byBlock = (first: string) => (words: string) => words.codePointAt(0)! - first.codePointAt(0)! + 1;

/** In the order they are tried. */
const FORMS: readonly Form[] = [
  { style: "digit-brackets", pattern: /[([] *(\d{1,2}) *[)\]] *[、.,:]? */y, valueOf: Number },
  { style: "digit-pause", pattern: /(\d)\ufe0f?\u20e3 */y, valueOf: Number },
  { style: "digit-bracket", pattern: /(\d{1,2}) *\) *[、.]? */y, valueOf: Number },
  // A digit behind the dot is a decimal or a date (4.5, 3.8节), unless it begins what can only be the item's first word.
  { style: "digit-dot", pattern: /(\d{1,2}) ?[.·](?:[、.]| )? *(?!\d(?!\d{3} ?年|\d?[-~、]?\d? ?月|\d*[×xX*]|\d?\.\d|\d*[名个人位次场期周届项支]))/y, valueOf: Number },
  { style: "digit-pause", pattern: /(\d{1,2}) ?、[.、]? */y, valueOf: Number },
  { style: "circled", pattern: /([①-⑳]) *[、.]? */y, valueOf: byBlock("①") },
  { style: "circled", pattern: /([❶-❿]) *[、.]? */y, valueOf: byBlock("❶") },
  { style: "bracketed", pattern: /([⑴-⒇]) *[、.]? */y, valueOf: byBlock("⑴") },
  { style: "dotted", pattern: /([⒈-⒛]) */y, valueOf: byBlock("⒈") },
  { style: "roman", pattern: /([Ⅰ-Ⅻ]) ?[、.)]? */y, valueOf: byBlock("Ⅰ") },
  { style: "bracketed", pattern: /([㈠-㈩]) *[、.]? */y, valueOf: byBlock("㈠") },
  { style: "han-brackets", pattern: new RegExp(`\\( *(${HAN}) *\\) *[、.,:]? *`, "y"), valueOf: integerOf },
  { style: "han-pause", pattern: new RegExp(`(?!${FESTIVAL})(${HAN}) ?[、.] *`, "y"), valueOf: integerOf },
  { style: "han-is", pattern: new RegExp(`(${HAN})[是要][:,]? *`, "y"), valueOf: integerOf },
  { style: "han-ordinal", pattern: new RegExp(`(?:第|其)(${HAN})[,:、] *`, "y"), valueOf: integerOf },
  { style: "letter", pattern: /([A-Ha-h]) ?[.)、] */y, valueOf: (words) => words.toUpperCase().charCodeAt(0) - 64 },
];

/** A number or letter with its mark exactly at a place, or undefined. Bullets and bare numbers only count at line starts. */
export function readMarker(folded: string, at: number): Marker | undefined {
  for (const { style, pattern, valueOf } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const value = match && valueOf(match[1]!);
    if (match && value) return { style, value, sign: "", start: at, end: at + match[0].length };
  }
  return undefined;
}

/** Signs no sentence begins with: arrows, boxes, stars, dingbats, Word's private symbols, emoji; and - * + with care. */
export const BULLET_SIGNS = "·•■□◆◇▲△►▶▸●○★☆※◎§\\u2190-\\u21ff\\u2500-\\u2775\\u2794-\\u27bf\\u2b00-\\u2bff\\uf000-\\uf0ff\\ud83c-\\ud83e\\udc00-\\udfff\\ufe0f";
const BULLET = new RegExp(`([${BULLET_SIGNS}]+|[-*+>](?=[ \\t]|[^\\d\\s\\-*+>|]))\\s*`, "y");
const COMMA = /(\d{1,2}) ?[,。] {0,2}(?=[\u4e00-\u9fff“"《(])/y;
const BARE_NUMBER = /(\d{1,2})[ \t]+(?=[^\d\s月日周:/.\-~年、])/y;

/** A marker where a line starts: also bullets and bare numbers. */
export function readLineMarker(folded: string, at: number): Marker | undefined {
  const marker = readMarker(folded, at);
  if (marker) return marker;
  BULLET.lastIndex = at;
  const bullet = BULLET.exec(folded);
  if (bullet) {
    return { style: "bullet", value: null, sign: bullet[1]!, start: at, end: at + bullet[0].length };
  }
  return readLooseNumber(folded, at, COMMA, "digit-comma") ?? readLooseNumber(folded, at, BARE_NUMBER, "digit-blank");
}

/** No word that counts or measures stands behind it: 3名, 5公里, 60周岁. */
const GLUED_NUMBER = /(\d{1,2})(?=[\u4e00-\u9fff“《])(?![年月日周号个名人次项届期份元米岁公千万支位组队场分小点天时比号楼班级度年条件张本册套盏棵])/y;

/** A number glued to its item. */
export function readBareNumber(folded: string, at: number, value?: number): Marker | undefined {
  const marker = readLooseNumber(folded, at, GLUED_NUMBER, "digit-bare");
  return marker && (value === undefined || marker.value === value) ? marker : undefined;
}

/** A number whose mark numbers nothing in the middle of a sentence. */
function readLooseNumber(folded: string, at: number, pattern: RegExp, style: NumberingStyle): Marker | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match ? { style, value: Number(match[1]), sign: "", start: at, end: at + match[0].length } : undefined;
}
