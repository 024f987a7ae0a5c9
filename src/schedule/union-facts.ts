/** What the ledger tells of a union beside its kind. */
import { monthOf, type PlainDate } from "../book";
import { isWithin, spanOfYear, type FestivalId } from "../calendar";
import type { Ledger } from "../ledger";
import { endOf, startOf, type DateValue } from "../ledger/parse";
import { bareName } from "./activity-names";
import { CONGRESS } from "./duties/duty-words";
import type { PlannedYear } from "./schedule";
import { festivalsIn } from "./subjects";
import type { DatedTrait, Trait, UnionFacts } from "./union";

/** Members; below the first a union has a single auditor in most places, below the second its whole staff meets. */
const TINY = 25;
const SMALL = 80;
const LARGE = 300;
const FEW_WOMEN = 10;
/** Shares of members. */
const MOSTLY_WOMEN = 0.65;
const MOSTLY_MEN = 0.6;
const MANY_YOUNG = 0.3;
/** 五四 and most contests for the young are for those up to this age. */
const YOUNG = 35;

/** Words of names, and of the departments, groups and unions below. */
const BY_NAME: readonly (readonly [Trait, RegExp])[] = [
  ["kindergarten", /幼儿园|幼教|托幼|保育院/],
  ["hospital", /医院|卫生院|保健院|卫生服务/],
  ["joint", /联合(?:基层)?工会/],
  ["college", /大学|学院|职业技术学校|职教中心|技师/],
];
const BY_GROUP: readonly (readonly [Trait, RegExp])[] = [
  ["production", /车间|班组|工段|[甲乙丙丁]班|[早中晚夜白]班|倒班|生产线/],
  ["construction", /建筑|建设工程|工地|施工|市政/],
  ["couriers", /快递|外卖|物流|货运|配送|网约/],
];
const BY_ACTIVITY: readonly (readonly [Trait, RegExp])[] = [["outing", /春游|秋游|春秋游|踏青/]];
const BY_MEETING: readonly (readonly [Trait, RegExp])[] = [
  ["assembly", /教代会|职代会|双代会|教职工代表大会|职工代表大会/],
  ["staffMeeting", /职工大会/],
  ["membersMeeting", /会员大会|会员代表大会/],
  ["membersCongress", /会员代表大会/],
];

const MEMBERS_MEETING = /会员大会|会员代表大会|会员（代表）大会/;

/** Festivals at which goods may be given to all members. */
const GIFT_TRAITS: readonly (readonly [FestivalId, Trait])[] = [
  ["newYear", "giftsAtNewYear"],
  ["springFestival", "giftsAtSpringFestival"],
  ["qingming", "giftsAtQingming"],
  ["labour", "giftsAtLabour"],
  ["dragonBoat", "giftsAtDragonBoat"],
  ["midAutumn", "giftsAtMidAutumn"],
  ["national", "giftsAtNational"],
];

export interface UnionNames {
  readonly unitName?: string;
  readonly unionName?: string;
  /** Members as 基本情况 or the roster counts them. */
  readonly members?: number;
}

/** What the ledger and the names tell of a union in the year planned. */
export function unionFacts(ledger: Ledger, { unitName = "", unionName = "", members: counted }: UnionNames, planned: PlannedYear): UnionFacts {
  // A new ledger has a roster with nobody on it yet.
  const members = counted === 0 ? undefined : counted;
  const months = datedTraits(ledger, planned);
  const traits: readonly Trait[] = [
    ...ledger.tables().filter((table) => ledger.rowCount(table) > 0),
    ...named(BY_NAME, [unitName, unionName]),
    ...named(BY_GROUP, groupsIn(ledger)),
    ...named(BY_ACTIVITY, [...ledger.rows("activities"), ...ledger.rows("plan")].map((row) => bareName(row.text("name")))),
    ...named(BY_MEETING, [...ledger.rows("meetings")].map((row) => row.text("title") + row.text("kind"))),
    ...(ledger.rowCount("congressSessions") > 0 ? (["assembly"] as const) : []),
    ...sizeOf(members),
    ...makeUpOf(ledger, members, planned),
    ...recordsOf(ledger),
    ...giftsOf(ledger, planned),
    ...(Object.keys(months) as DatedTrait[]),
  ];
  return { traits: new Set(traits), months, ...(members !== undefined && { members }) };
}

function groupsIn(ledger: Ledger): readonly string[] {
  const ofMembers = [...ledger.rows("members")].flatMap((row) => [row.text("department"), row.text("group")]);
  return [...new Set([...ofMembers, ...[...ledger.rows("groups")].map((row) => row.text("group"))])];
}

function named(words: readonly (readonly [Trait, RegExp])[], spoken: readonly string[]): readonly Trait[] {
  return words.filter(([, word]) => spoken.some((text) => word.test(text))).map(([trait]) => trait);
}

function sizeOf(members: number | undefined): readonly Trait[] {
  if (members === undefined) return [];
  return [...(members < TINY ? (["tiny"] as const) : []), ...(members < SMALL ? (["small"] as const) : []), ...(members >= LARGE ? (["large"] as const) : [])];
}

/** Women and the young among the members, as far as the roster or 基本情况 counts them. */
function makeUpOf(ledger: Ledger, members: number | undefined, { year }: PlannedYear): readonly Trait[] {
  const roster = [...ledger.rows("members")];
  const sexes = roster.flatMap((row) => row.value("sex") ?? []);
  const [unit] = ledger.rows("unit");
  const counted = unit?.value("femaleMemberCount");
  const [women, all] = counted === undefined ? [sexes.filter((sex) => sex === "女").length, sexes.length] : [counted, members ?? 0];
  const births = roster.flatMap((row) => row.value("birthDate") ?? []);
  const young = births.filter((birth) => year - Number(startOf(birth).slice(0, 4)) <= YOUNG).length;
  return [
    ...(all > 0 && women / all >= MOSTLY_WOMEN ? (["mostlyWomen"] as const) : []),
    ...(all > 0 && 1 - women / all >= MOSTLY_MEN ? (["mostlyMen"] as const) : []),
    ...(all > 0 && women < FEW_WOMEN ? (["fewWomen"] as const) : []),
    ...(births.length > 0 && young / births.length >= MANY_YOUNG ? (["young"] as const) : []),
  ];
}

function recordsOf(ledger: Ledger): readonly Trait[] {
  const retired = [...ledger.rows("visits")].some((row) => row.value("personKind") === "退休");
  const halves = [...ledger.rows("dues")].some((row) => {
    const period = row.value("period");
    return period !== undefined && monthsIn(period) === 6;
  });
  return [...(retired ? (["retired"] as const) : []), ...(halves ? (["duesByHalf"] as const) : [])];
}

/** At which festivals of the year before members got goods; nothing where that year's book keeps no such records. */
function giftsOf(ledger: Ledger, { scheme, year }: PlannedYear): readonly Trait[] {
  const before = spanOfYear(scheme, year - 1);
  const given = [...ledger.rows("welfare")].filter((row) => endsOf(row.value("date")).some((day) => isWithin(before, day)));
  const festivals = new Set(given.flatMap((row) => festivalsIn(row.text("festival"))));
  const traits = GIFT_TRAITS.filter(([festival]) => festivals.has(festival)).map(([, trait]) => trait);
  return traits.length === 0 ? [] : ["giftsTold", ...traits];
}

function monthsIn({ from, to }: { readonly from: string; readonly to: string }): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(to) - count(from) + 1;
}

/** What ends in the year is seen to a month before, what has ended before it as soon as the year's work is planned. */
const OVERDUE = 3;

function datedTraits(ledger: Ledger, { scheme, year }: PlannedYear): UnionFacts["months"] {
  const span = spanOfYear(scheme, year);
  const [unit] = ledger.rows("unit");
  const ends = (days: readonly PlainDate[]): number | undefined => {
    const last = latest(days);
    if (last === undefined || last > span.to) return undefined;
    if (last < span.from) return OVERDUE;
    return monthOf(last) === monthOf(span.from) ? monthOf(last) : ((monthOf(last) + 10) % 12) + 1;
  };
  const committee = [...ledger.rows("committees")].filter((row) => /工会/.test(row.value("body") ?? "工会") && row.isEmpty("leftOn"));
  const insured = latest([...ledger.rows("mutualAid")].flatMap((row) => endsOf(row.value("validTo"))));
  const cared = (kind: string) => [...ledger.rows("healthCare")].filter((row) => row.value("kind") === kind).flatMap((row) => endsOf(row.value("date")))[0];
  const [checkup, rest] = [cared("体检"), cared("疗休养")];
  const before = spanOfYear(scheme, year - 1);
  const met = (kind: RegExp) => meetingDays(ledger, kind).filter((day) => isWithin(before, day)).sort()[0];
  const [congress, membersMeeting] = [met(CONGRESS), met(MEMBERS_MEETING)];
  const months: Readonly<Record<DatedTrait, number | undefined>> = {
    termEnds: ends([...committee.flatMap((row) => endsOf(row.value("termEndsOn"))), ...termOf(unit?.value("electedOn"), unit?.value("termYears"))]),
    congressEnds: ends([...ledger.rows("deputies")].flatMap((row) => endsOf(row.value("termEndsOn")))),
    licenceEnds: ends(endsOf(unit?.value("legalPersonValidTo"))),
    mutualAidEnds: insured && monthOf(insured),
    congressHeld: congress && monthOf(congress),
    membersMeetingHeld: membersMeeting && monthOf(membersMeeting),
    checkupHeld: checkup && monthOf(checkup),
    restHeld: rest && monthOf(rest),
  };
  return Object.fromEntries(Object.entries(months).filter(([, month]) => month !== undefined));
}

/** The days of meetings of that kind; the file of sessions is the congress's. */
function meetingDays(ledger: Ledger, kind: RegExp): readonly PlainDate[] {
  const sessions = kind === CONGRESS ? [...ledger.rows("congressSessions")] : [];
  const meetings = [...ledger.rows("meetings")].filter((row) => kind.test(row.text("kind") + row.text("title")));
  return [...sessions.flatMap((row) => endsOf(row.value("date"))), ...meetings.flatMap((row) => endsOf(row.value("date")))];
}

function endsOf(date: DateValue | undefined): PlainDate[] {
  return date === undefined ? [] : [endOf(date)];
}

function latest(days: readonly PlainDate[]): PlainDate | undefined {
  return [...days].sort()[days.length - 1];
}

function termOf(elected: DateValue | undefined, years: number | undefined): PlainDate[] {
  if (elected === undefined || years === undefined) return [];
  const day = startOf(elected);
  return [`${Number(day.slice(0, 4)) + years}${day.slice(4)}`];
}
