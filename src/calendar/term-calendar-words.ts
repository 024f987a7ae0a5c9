/** Cuts the text of a 校历 into statements: what, and when. */
import { findDateWords } from "./date-words";
import type { FoundDateWords } from "./date-words";
import { fold } from "./words/fold";
import type { TermEventKind } from "./terms";
import type { DateWordsValue } from "./words/value";
import type { TermNumber } from "./year";

/** What a statement is about: an end of a term or of the holidays, or an event. */
export type TermSubject = "start" | "end" | "winterVacation" | "summerVacation" | "vacation" | TermEventKind;

export interface TermStatement {
  /** The words of the statement, for messages. */
  readonly text: string;
  /** What it is about in the text's own words: 期末考试, 校运会. */
  readonly name: string;
  readonly subjects: readonly TermSubject[];
  /** Undefined where no date was found. */
  readonly date?: DateWordsValue;
  /** The term it stands under, as far as the text says. */
  readonly term?: TermNumber;
  readonly schoolYear?: number;
}

/** The first that fits at a place is taken. */
const SUBJECTS: readonly (readonly [words: string, subjects: readonly TermSubject[]])[] = [
  ["中高考", ["seniorEntrance", "collegeEntrance"]],
  ["放?寒假", ["winterVacation"]],
  ["放?暑假|放?暑期", ["summerVacation"]],
  ["放假", ["vacation"]],
  ["开学|上课|报到|行课|返校", ["start"]],
  ["散学|学期结束|休业式|结业式", ["end"]],
  ["期中(?:考试|检测|测试)?", ["midTermExams"]],
  ["期末(?:考试|检测|测试)?周?|考试周", ["finalExams"]],
  ["中考", ["seniorEntrance"]],
  ["高考", ["collegeEntrance"]],
  ["家长会|家长开放日", ["parentsMeeting"]],
  ["月考|会考|统考|学业水平(?:考试|测试)?|模拟考试?|考试", ["otherExams"]],
];
const SUBJECT = new RegExp(SUBJECTS.map(([words]) => `(${words})`).join("|"), "g");
const BETWEEN_STATEMENTS = /[；;。\n\r]+/;
/** The heading of the text itself. */
const HEADING = /^[^0-9]{0,20}校历[:：]?$|^$/;

interface SubjectToken {
  readonly at: number;
  readonly kind: "subject";
  readonly subjects: readonly TermSubject[];
  readonly words: string;
}

type Token = SubjectToken | { readonly at: number; readonly kind: "date" | "term"; readonly value: FoundDateWords };

type Heading = Pick<TermStatement, "term" | "schoolYear">;

/** The statements of a text, clause by clause; a term or school year named holds until the next. */
export function readStatements(text: string): readonly TermStatement[] {
  let heading: Heading = {};
  return text.split(BETWEEN_STATEMENTS).flatMap((clause) => {
    const words = clause.trim();
    if (HEADING.test(fold(words))) return [];
    const tokens = tokensOf(words);
    heading = tokens.reduce(headingAfter, heading);
    return statementsOf(words, tokens).map((statement) => ({ ...heading, ...statement }));
  });
}

function headingAfter(before: Heading, token: Token): Heading {
  if (token.kind === "subject") return before;
  const { term, schoolYear } = token.value;
  return { ...before, ...(term && { term }), ...(schoolYear !== undefined && { schoolYear }) };
}

function tokensOf(clause: string): readonly Token[] {
  const words = findDateWords(clause).filter((value) => isDate(value) || namesTermOrYear(value));
  const inDate = (at: number) => words.some((date) => isDate(date) && date.at <= at && at < date.at + date.length);
  const times = words.map((value): Token => ({ at: value.at, kind: isDate(value) ? "date" : "term", value }));
  const subjects = subjectsIn(clause).filter(({ at }) => !inDate(at));
  return [...times, ...subjects].sort((a, b) => a.at - b.at);
}

function subjectsIn(clause: string): readonly SubjectToken[] {
  return [...fold(clause).matchAll(SUBJECT)].map((match) => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    return { at: match.index, kind: "subject", subjects: SUBJECTS[index]![1], words: match[0] };
  });
}

function isDate({ kind }: DateWordsValue): boolean {
  return kind === "day" || kind === "month" || kind === "week";
}

function statementsOf(clause: string, tokens: readonly Token[]): readonly TermStatement[] {
  const dates = tokens.flatMap((token) => (token.kind === "date" ? [token.value] : []));
  const subjects = tokens.flatMap((token) => (token.kind === "subject" ? [token] : []));
  if (dates.length === 0) {
    return saysNothing(tokens) ? [] : [{ text: clause, name: clause, subjects: subjects.flatMap((token) => token.subjects) }];
  }
  if (subjects.length === 0) {
    const kinds: readonly TermSubject[] = tokens.some(namesTerm) ? ["start", "end"] : ["other"];
    return dates.map((date) => ({ text: clause, name: withoutDates(clause, dates), subjects: kinds, date }));
  }
  const datesFirst = tokens.find((token) => token.kind !== "term")?.kind === "date";
  return subjects.flatMap((subject) => {
    const own = subjects.length === 1 ? exactDates(dates) : [dateBeside(subject, dates, datesFirst)];
    return own.map((date) => ({ text: clause, name: subject.words, subjects: subject.subjects, date }));
  });
}

/** The date in front of a subject or behind it, as the clause has them; the only one for all. */
function dateBeside({ at }: SubjectToken, dates: readonly FoundDateWords[], datesFirst: boolean): FoundDateWords {
  const beside = datesFirst ? [...dates].reverse().find((date) => date.at < at) : dates.find((date) => date.at > at);
  return beside ?? dates[0]!;
}

/** A heading such as 2026-2027学年第一学期. */
function saysNothing(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every((token) => token.kind === "term");
}

function namesTermOrYear({ term, schoolYear }: DateWordsValue): boolean {
  return term !== undefined || schoolYear !== undefined;
}

function namesTerm(token: Token): boolean {
  return token.kind !== "subject" && token.value.term !== undefined;
}

function withoutDates(clause: string, dates: readonly FoundDateWords[]): string {
  const rest = dates.reduceRight((text, { at, length }) => text.slice(0, at) + text.slice(at + length), clause);
  return rest.split(/[\s:：、,，（）()]+/).join("");
}

/** Where one thing has several dates, days say it and weeks and months only round it off: 第20周（1月11日-15日）. */
function exactDates(dates: readonly FoundDateWords[]): readonly FoundDateWords[] {
  const days = dates.filter(({ kind }) => kind === "day");
  return days.length > 0 ? days : dates;
}
