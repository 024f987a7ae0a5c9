/** The columns of a new ledger's sheets: how wide, what they offer, what they ask for. */
import type { FieldDefinition, ValueType } from "../tables";

const WIDTH_OF_TYPE: Readonly<Record<ValueType, number>> = {
  text: 14,
  idText: 11,
  person: 9,
  persons: 18,
  idNumber: 20,
  phone: 13,
  date: 11.5,
  dateText: 11,
  months: 9,
  period: 14,
  year: 8,
  money: 12,
  int: 8,
  number: 8,
  ratio: 9,
  enum: 9,
  yesNo: 9,
  evidence: 9,
};

/** Texts that need more room, or less, than others. */
const WIDTH_OF_FIELD: Readonly<Record<string, number>> = {
  topics: 42,
  resolution: 26,
  title: 30,
  reply: 28,
  item: 30,
  content: 30,
  matter: 26,
  task: 30,
  subject: 24,
  finding: 24,
  summary: 26,
  account: 18,
  reason: 14,
  goods: 18,
  aid: 18,
  cause: 18,
  duty: 20,
  evidence: 24,
  honour: 22,
  reports: 26,
  resolutions: 26,
  body: 16,
  members: 64,
  payee: 20,
  ethnicity: 7,
  education: 9,
  unit: 7,
  level: 9,
  relation: 9,
  payment: 9,
  remark: 14,
};

/** Activities and plans are told by their names. */
const NAME_WIDTH = 26;

/** In characters of the standard font. */
export function widthOf(field: FieldDefinition): number {
  if (field.id === "name" && field.type === "text") return NAME_WIDTH;
  const usual = WIDTH_OF_FIELD[field.id] ?? WIDTH_OF_TYPE[field.type];
  return field.type === "text" || field.id in WIDTH_OF_FIELD ? usual : Math.max(usual, field.heading.length + 3);
}

const PROMPT_OF_TYPE: Readonly<Partial<Record<ValueType, string>>> = {
  persons: "姓名之间用顿号，如 王芳、李明",
  idNumber: "18 位，单元格已是文本格式，直接录入",
  months: "如 3月、7—8月",
  period: "如 2026年1—6月",
  evidence: "有的打√，也可写张数和存放处，如 3张 盒2；没有的写 无",
  ratio: "如 60%",
};

/** What the sheet shows when a cell of the column is chosen; undefined where nothing needs saying. */
export function promptOf(field: FieldDefinition): string | undefined {
  return field.note ?? PROMPT_OF_TYPE[field.type];
}

/** The values a drop-down offers. Only an enum refuses others. */
export interface Offer {
  readonly values: readonly string[];
  readonly strict: boolean;
}

/** What the drop-down of a column offers; undefined where it has none. */
export function offerOf(field: FieldDefinition): Offer | undefined {
  if (field.values) return { values: Object.keys(field.values), strict: true };
  if (field.type === "yesNo") return { values: ["是", "否"], strict: true };
  if (field.type === "evidence") return { values: ["√", "无"], strict: false };
  return field.proposals && { values: field.proposals, strict: false };
}
