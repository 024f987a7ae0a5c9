/** How well a column's contents agree with a field, −1 (they cannot be it) to 1 (they could hardly be anything else). */
import type { FieldDefinition, ValueType } from "../tables";
import type { CellTrait } from "./cell-trait";
import type { ColumnProfile } from "./column-profile";
import { wordShare } from "./column-profile";
import { tight } from "./plain-text";
import type { VocabularyId } from "./vocabulary";
import { yearIn } from "./year-context";

type TraitWorth = Partial<Record<CellTrait, number>>;

const NUMBERS: TraitWorth = { integer: 1, decimal: 1, money: 1, serialDate: 0.8, year: 0.6, decimalMonth: 0.6, count: 0.2 };
const NOT_NUMBERS: TraitWorth = {
  idNumber: -1,
  phone: -1,
  sex: -1,
  name: -1,
  names: -1,
  date: -1,
  partialDate: -0.9,
  month: -0.8,
  word: -0.6,
  phrase: -0.9,
  sentence: -1,
  code: -0.6,
  mark: -0.6,
  proof: -0.6,
  percent: -0.4,
};

const WORTH_BY_TYPE: Readonly<Record<Exclude<ValueType, "enum">, TraitWorth>> = {
  text: {
    word: 0.3,
    phrase: 0.4,
    sentence: 0.4,
    code: 0,
    name: -0.25,
    names: -0.2,
    date: -0.9,
    partialDate: -0.8,
    month: -0.4,
    serialDate: -0.7,
    decimalMonth: -0.8,
    integer: -0.6,
    decimal: -0.8,
    money: -0.8,
    count: -0.5,
    idNumber: -1,
    phone: -1,
    sex: -0.9,
    mark: -0.4,
    percent: -0.6,
  },
  idText: {
    code: 0.9,
    integer: 0.4,
    word: -0.1,
    year: 0.1,
    serialDate: 0.2,
    decimal: -0.5,
    money: -0.6,
    date: -0.7,
    partialDate: -0.5,
    name: -0.9,
    names: -1,
    phrase: -0.4,
    sentence: -0.9,
    phone: -0.6,
    idNumber: -0.4,
    sex: -1,
    mark: -0.6,
    count: -0.4,
  },
  person: {
    name: 1,
    names: 0.3,
    word: -0.3,
    phrase: -0.8,
    sentence: -1,
    integer: -1,
    decimal: -1,
    money: -1,
    count: -0.9,
    date: -1,
    partialDate: -1,
    month: -1,
    serialDate: -1,
    idNumber: -1,
    phone: -1,
    sex: -1,
    code: -0.8,
    mark: -0.6,
  },
  persons: {
    names: 1,
    name: 0.7,
    word: -0.2,
    phrase: -0.3,
    sentence: -0.4,
    integer: -1,
    decimal: -1,
    money: -1,
    count: -0.8,
    date: -1,
    partialDate: -1,
    serialDate: -1,
    idNumber: -1,
    phone: -1,
    sex: -1,
    code: -0.8,
    mark: -0.6,
  },
  idNumber: { idNumber: 1, phone: -0.8, name: -1, word: -0.8, date: -0.9, integer: -0.5, code: -0.1, phrase: -0.8, sentence: -1, sex: -1 },
  phone: { phone: 1, integer: -0.2, idNumber: -1, name: -1, word: -0.8, date: -1, phrase: -0.8, sentence: -1, sex: -1, decimal: -1, money: -0.9 },
  date: {
    date: 1,
    partialDate: 0.9,
    month: 0.6,
    serialDate: 0.6,
    decimalMonth: 0.8,
    year: 0.3,
    integer: -0.3,
    decimal: -0.5,
    money: -0.9,
    count: -0.8,
    word: -0.4,
    phrase: -0.6,
    sentence: -0.9,
    name: -1,
    names: -1,
    idNumber: -1,
    phone: -1,
    sex: -1,
    mark: -0.6,
    code: -0.5,
  },
  dateText: { date: 0.4, partialDate: 0.8, month: 0.7, word: 0.3, phrase: 0.2, name: -0.8, integer: -0.3, money: -0.9, idNumber: -1, phone: -1, sex: -1 },
  months: { month: 1, partialDate: 0.5, date: 0.2, integer: 0.5, word: -0.2, phrase: -0.5, sentence: -1, name: -1, money: -0.8, phone: -1, idNumber: -1, sex: -1 },
  period: { month: 0.6, partialDate: 0.6, date: 0.2, year: 0.4, word: 0, phrase: 0.2, name: -1, integer: -0.4, decimal: -0.9, money: -0.9, phone: -1, idNumber: -1, sex: -1 },
  year: { year: 1, integer: -0.3, name: -1, word: -0.8, money: -0.8, date: -0.3 },
  money: { ...NOT_NUMBERS, ...NUMBERS, count: -0.3 },
  int: { ...NOT_NUMBERS, integer: 1, count: 1, decimal: -0.5, money: -0.6, serialDate: -0.2, year: -0.2, decimalMonth: -0.6 },
  number: { ...NOT_NUMBERS, ...NUMBERS, count: 0.6, money: 0 },
  ratio: { ...NOT_NUMBERS, percent: 1, decimal: 0.8, integer: 0.1, money: -0.5 },
  yesNo: { mark: 1, proof: 0.1, word: -0.1, integer: -0.7, decimal: -1, money: -1, date: -0.9, name: -0.6, phrase: -0.6, sentence: -0.9, sex: -1, phone: -1, idNumber: -1 },
  evidence: { mark: 1, proof: 1, count: 0.5, code: 0.3, word: 0, name: 0.1, integer: -0.2, decimal: -0.9, money: -0.9, date: -0.5, partialDate: -0.5, phrase: -0.2, sentence: -0.6, sex: -1, phone: -1, idNumber: -1 },
};

/** Texts that are mostly digits: bank accounts, certificate numbers, credit codes. */
const NUMBERED_TEXTS: ReadonlySet<string> = new Set(["bankAccount", "legalPersonNo", "creditCode"]);
const LONG_NUMBER: TraitWorth = { idNumber: 0.8, integer: 0.3, code: 0.8, phrase: 0.5, sentence: 0.6, word: -0.6, name: -0.9, date: -0.7, money: -0.8, count: -0.8, sex: -1 };

/** Words a text field of this id usually holds; `table.field` goes before the plain field id. */
const WORDS_OF: Readonly<Record<string, VocabularyId>> = {
  ethnicity: "ethnicity",
  politics: "politics",
  education: "education",
  body: "body",
  post: "post",
  duty: "duty",
  group: "group",
  department: "department",
  office: "department",
  delegation: "delegation",
  "deputies.category": "deputyKind",
  employment: "employment",
  "meetings.kind": "meetingKind",
  "meetings.title": "meetingTitle",
  place: "place",
  audience: "audience",
  "activities.category": "activityKind",
  "plan.category": "activityKind",
  reason: "occasion",
  goods: "goods",
  festival: "festival",
  account: "account",
  summary: "entry",
  payment: "payment",
  unit: "measure",
  model: "model",
  form: "visitForm",
  channel: "channel",
  scope: "scope",
  "disclosures.category": "disclosureKind",
  "hardship.category": "hardshipKind",
  cause: "cause",
  product: "insurance",
  "proposals.category": "category",
  "proposals.title": "proposalTitle",
  reply: "reply",
  adoption: "adoption",
  "suggestions.result": "reply",
  resolution: "resolution",
  topics: "agenda",
  "committees.body": "body",
  approvalNo: "approvalNo",
  book: "bookName",
  honour: "honour",
  level: "honourLevel",
  subject: "subjectTaught",
  time: "planTime",
  period: "quarter",
  region: "region",
  evidence: "checkPoint",
};

/** Words that settle the matter: a column full of them is that kind of column and no other. */
const DECISIVE: ReadonlySet<VocabularyId> = new Set([
  "ethnicity",
  "politics",
  "education",
  "satisfaction",
  "measure",
  "payment",
  "bookName",
  "delegation",
  "festival",
  "direction",
] as const);

/** The fit of a column's contents to a field; 0 where the contents say nothing. */
export function contentFit(profile: ColumnProfile, table: string, field: FieldDefinition): number {
  if (profile.telling === 0) return emptyFit(profile, field);
  const certainty = Math.min(1, 0.4 + profile.telling / 6);
  return certainty * plainFit(profile, table, field);
}

/** The fit as the cells show it, without doubt because they are few: for a form, where one cell is all there is. */
export function plainFit(profile: ColumnProfile, table: string, field: FieldDefinition): number {
  if (profile.telling === 0) return emptyFit(profile, field);
  const expectation = expectationOf(table, field);
  let judged = judgedBefore.get(profile);
  if (!judged) judgedBefore.set(profile, (judged = new Map<Expectation, number>()));
  const known = judged.get(expectation);
  if (known !== undefined) return known;
  const fit = fitOf(profile, expectation);
  judged.set(expectation, fit);
  return fit;
}

function fitOf(profile: ColumnProfile, { field, worth, words }: Expectation): number {
  if (field.type === "year" && profile.texts.every((text) => yearIn(text) !== undefined)) return 1;
  const raw = worth === undefined ? enumFit(profile, field) : traitFit(profile, worth);
  return clamp(raw + wordsBonus(profile, field, words));
}

/** Share of a column's cells that hold words typical of a text field; 0 where no words are typical of it. */
export function wordsFit(profile: ColumnProfile, table: string, field: FieldDefinition): number {
  const { words } = expectationOf(table, field);
  return words === undefined ? 0 : wordShare(profile, words);
}

/** Whether some words are typical of a text field. */
export function hasTypicalWords(table: string, field: FieldDefinition): boolean {
  return expectationOf(table, field).words !== undefined;
}

/** What the contents of a field look like. Fields that look the same share one, so that a column is judged once for all of them. */
interface Expectation {
  readonly field: FieldDefinition;
  /** Absent for the choices of an enum. */
  readonly worth: TraitWorth | undefined;
  readonly words: VocabularyId | undefined;
}

const judgedBefore = new WeakMap<ColumnProfile, Map<Expectation, number>>();
const expectations = new Map<string, Map<FieldDefinition, Expectation>>();
const sharedExpectations = new Map<string, Expectation>();

function expectationOf(table: string, field: FieldDefinition): Expectation {
  let ofTable = expectations.get(table);
  if (!ofTable) expectations.set(table, (ofTable = new Map<FieldDefinition, Expectation>()));
  let expectation = ofTable.get(field);
  if (!expectation) ofTable.set(field, (expectation = sharedExpectation(table, field)));
  return expectation;
}

function sharedExpectation(table: string, field: FieldDefinition): Expectation {
  const words = WORDS_OF[`${table}.${field.id}`] ?? WORDS_OF[field.id];
  if (field.type === "enum") return { field, worth: undefined, words };
  const isNumbered = NUMBERED_TEXTS.has(field.id);
  const key = `${field.type}/${isNumbered}/${words ?? ""}`;
  const known = sharedExpectations.get(key);
  if (known) return known;
  const expectation = { field, worth: isNumbered ? LONG_NUMBER : WORTH_BY_TYPE[field.type], words };
  sharedExpectations.set(key, expectation);
  return expectation;
}

/** A column of nothing but 无 and — says little; one that is empty nothing at all. */
function emptyFit(profile: ColumnProfile, field: FieldDefinition): number {
  return profile.filled > 0 && (field.type === "evidence" || field.type === "yesNo") ? 0.3 : 0;
}

function traitFit(profile: ColumnProfile, worth: TraitWorth): number {
  let sum = 0;
  for (const [trait, count] of profile.traits) sum += (worth[trait] ?? 0) * count;
  return sum / profile.telling;
}

function wordsBonus(profile: ColumnProfile, field: FieldDefinition, expected: VocabularyId | undefined): number {
  const known = expected === undefined ? 0 : wordShare(profile, expected);
  if (known > 0) return 0.7 * known;
  if (field.type !== "text" && field.type !== "person") return 0;
  for (const id of DECISIVE) if (id !== expected && wordShare(profile, id) > 0.8) return -0.6;
  return 0;
}

function enumFit(profile: ColumnProfile, field: FieldDefinition): number {
  const spellings = spellingsOf(field);
  let known = 0;
  for (const text of profile.texts) if (spellings.has(text)) known++;
  const share = known / profile.telling;
  const related = field.id === "satisfaction" ? wordShare(profile, "satisfaction") : field.id === "decision" ? wordShare(profile, "decision") : field.id === "direction" ? wordShare(profile, "direction") : 0;
  const best = Math.max(share, related);
  return best >= 0.5 ? best : best - 0.6;
}

const spellingsByField = new WeakMap<FieldDefinition, ReadonlySet<string>>();

function spellingsOf(field: FieldDefinition): ReadonlySet<string> {
  const known = spellingsByField.get(field);
  if (known) return known;
  const spellings = new Set(
    Object.entries(field.values ?? {}).flatMap(([value, others]) => [value, ...others].map((text) => tight(text))),
  );
  spellingsByField.set(field, spellings);
  return spellings;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
