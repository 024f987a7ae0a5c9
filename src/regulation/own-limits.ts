/** The union's own limits, as it writes them below 基本情况 or on 设置: a key that names the subject, a value with its document. */
import type { Basis, PlainDate } from "../book";
import { plainDate } from "../book";
import { people, share, times, yuan } from "./limit-values";
import type { Limit, LimitSubject, LimitValue } from "./limit";

interface OwnSubject {
  readonly subject: LimitSubject;
  /** How a key names it, blanks apart; the first line that fits decides. */
  readonly named: RegExp;
  /** What the figure in the value counts. */
  readonly of: (figure: Figure) => LimitValue;
}

/** 1800, 12.5%, 1/3. */
interface Figure {
  readonly number: number;
  /** What it is divided by, of a fraction. */
  readonly by?: number;
  readonly isPercent: boolean;
}

const perYear = ({ number }: Figure): LimitValue => yuan(number, "personYear");
const perTime = ({ number }: Figure): LimitValue => yuan(number, "personTime");
const ofPeople = ({ number }: Figure): LimitValue => people(number);

/** A number above 1 is per cent, with its sign or without; up to 1 it is the share itself, as a cell of per cent holds it. */
function shareOf({ number, by, isPercent }: Figure): LimitValue {
  const hundredths = Math.round(number * 100);
  if (by) return share(hundredths, by * 100);
  return isPercent || number > 1 ? share(hundredths, 10_000) : share(Math.round(number * 10_000), 10_000);
}

const OWN_SUBJECTS: readonly OwnSubject[] = [
  { subject: "festivalShare", named: /节日慰问品?占.*收入/, of: shareOf },
  { subject: "festivalGoods", named: /(?:节日|逢年过节).*(?:标准|限额|上限)/, of: perYear },
  { subject: "birthday", named: /生日.*(?:标准|限额|上限)/, of: perYear },
  { subject: "marriage", named: /结婚.*(?:标准|限额|上限)/, of: perTime },
  { subject: "childbirth", named: /生育.*(?:标准|限额|上限)/, of: perTime },
  { subject: "operation", named: /手术.*(?:标准|限额|上限)/, of: perTime },
  { subject: "hospital", named: /(?:住院|生病).*(?:标准|限额|上限)/, of: perTime },
  { subject: "relativeDeath", named: /亲属(?:去世|逝世).*(?:标准|限额|上限)/, of: perTime },
  { subject: "memberDeath", named: /会员(?:去世|逝世).*(?:标准|限额|上限)/, of: perTime },
  { subject: "retirement", named: /退休.*(?:标准|限额|上限)/, of: perTime },
  { subject: "hardshipAid", named: /困难.*(?:标准|限额|上限)/, of: perTime },
  { subject: "outingDay", named: /春秋游.*(?:标准|限额|上限)/, of: perTime },
  { subject: "outings", named: /春秋游.*次数/, of: ({ number }) => times(number) },
  { subject: "decemberShare", named: /12月支出.*(?:比例|占比)/, of: shareOf },
  { subject: "deputiesShare", named: /(?:教代会|职代会)代表比例/, of: shareOf },
  { subject: "womensCommittee", named: /女职工委员会.*人数/, of: ofPeople },
  { subject: "chairVacancy", named: /主席空缺.*月/, of: ({ number }) => ({ kind: "months", count: number }) },
];

/** 皖工发〔2025〕18号, 校工〔2026〕3号. */
const FILE_NUMBER = /[\u4e00-\u9fff]{1,12}〔(?:19|20)\d{2}〕\d{1,4}号/;
const TITLE = /《([^《》]{2,40})》/;
const FIRST_DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日起/;
/** Years and days, whose numbers are no limit: 2026年起, 2026-01-01. */
const DATES = /(?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[-./]\d{1,2}[-./]\d{1,2})/g;
const FIGURE = /(\d+(?:\.\d+)?)(?:\s*\/\s*(\d+))?\s*(%?)/;

/**
 * The limit that a key and its value state, or undefined where they state none: `节日慰问品标准（元/人·年）` and
 * `1800，校工〔2026〕3号，2026年1月1日起`. With a document it is as good as any; without one it stays a setting.
 */
export function ownLimit(key: string, value: string): Limit | undefined {
  const named = key.normalize("NFKC").replace(/\s/g, "");
  const own = OWN_SUBJECTS.find((each) => each.named.test(named));
  const text = value.normalize("NFKC").replace(/[[［【]/g, "〔").replace(/[\]］】]/g, "〕");
  const figure = figureIn(text.replace(FILE_NUMBER, "").replace(TITLE, "").replace(DATES, ""));
  if (!own || !figure || Math.max(figure.number, figure.by ?? 0) > MOST) return undefined;
  return { subject: own.subject, value: own.of(figure), basis: basisOf(text) };
}

/** A million 元 for one person, or more, is a number of something else. */
const MOST = 1_000_000;

function figureIn(text: string): Figure | undefined {
  const match = FIGURE.exec(text.replace(/(\d),(?=\d{3})/g, "$1"));
  return match ? { number: Number(match[1]), ...(match[2] !== undefined && { by: Number(match[2]) }), isPercent: match[3] !== "" } : undefined;
}

function basisOf(text: string): Basis {
  const number = FILE_NUMBER.exec(text)?.[0];
  const title = TITLE.exec(text)?.[1];
  const from = firstDay(text);
  return {
    document: title ?? "本工会自定标准",
    ...(number !== undefined && { number }),
    ...(from !== undefined && { from }),
    certainty: number !== undefined || title !== undefined ? "confirmed" : "unconfirmed",
  };
}

function firstDay(text: string): PlainDate | undefined {
  const day = FIRST_DAY.exec(text);
  return day ? plainDate(Number(day[1]), Number(day[2]), Number(day[3])) : undefined;
}
