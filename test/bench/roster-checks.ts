/**
 * The common subset of rules, as a careful programmer would write it without us: field rules as a JSON schema for ajv
 * and as a plain loop, cross-field rules as functions. Faults are `row:kind`, so that sets can be compared.
 */
import Ajv from "ajv";

export type Roster = readonly (readonly unknown[])[];

/** Columns of the roster, 0-based. */
const [NAME, SEX, BIRTH, ID, JOINED, NUMBER] = [1, 2, 4, 5, 8, 9] as const;
const FIRST_ROW = 2;

/** The kinds that all contenders look for. */
export const COMMON_KINDS: ReadonlySet<string> = new Set(["missingRequired", "badDate", "futureDate", "badIdNumber", "sexIdMismatch", "duplicateKey"]);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += WEIGHTS[index]! * (text.charCodeAt(index) - 48);
  return "10X98765432".charAt(sum % 11) === text.charAt(17);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leap ? 29 : DAYS[month - 1]!);
}

const text = (value: unknown): string => (value === null || value === undefined ? "" : typeof value === "string" ? value : `${value as number}`);

function crossFaults(rows: Roster, faults: Set<string>, today: string): void {
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const at = index + FIRST_ROW;
    const id = text(row[ID]);
    if (isIdNumber(id) && text(row[SEX]) !== (Number(id.charAt(16)) % 2 === 1 ? "男" : "女")) faults.add(`${at}:sexIdMismatch`);
    const joined = text(row[JOINED]);
    if (isDate(joined) && joined > today) faults.add(`${at}:futureDate`);
    const number = text(row[NUMBER]);
    if (number === "") return;
    if (seen.has(number)) faults.add(`${at}:duplicateKey`);
    seen.set(number, at);
  });
}

/** The floor: one loop over the rows. */
export function checkByHand(rows: Roster, today: string): Set<string> {
  const faults = new Set<string>();
  rows.forEach((row, index) => {
    const at = index + FIRST_ROW;
    if (text(row[NAME]) === "") faults.add(`${at}:missingRequired`);
    for (const column of [BIRTH, JOINED]) if (text(row[column]) !== "" && !isDate(text(row[column]))) faults.add(`${at}:badDate`);
    if (text(row[ID]) !== "" && !isIdNumber(text(row[ID]))) faults.add(`${at}:badIdNumber`);
  });
  crossFaults(rows, faults, today);
  return faults;
}

const ajv = new Ajv({ allErrors: true });
ajv.addFormat("ledger-date", { validate: isDate });
ajv.addFormat("id-number", { validate: isIdNumber });

const validate = ajv.compile({
  type: "array",
  items: {
    type: "object",
    properties: {
      name: { type: "string", minLength: 1 },
      birth: { anyOf: [{ const: "" }, { type: "string", format: "ledger-date" }] },
      joined: { anyOf: [{ const: "" }, { type: "string", format: "ledger-date" }] },
      id: { anyOf: [{ const: "" }, { type: "string", format: "id-number" }] },
    },
    required: ["name"],
  },
});

const KIND_OF_FIELD: Readonly<Record<string, string>> = { name: "missingRequired", birth: "badDate", joined: "badDate", id: "badIdNumber" };

/** ajv with all errors, and the same functions between fields. */
export function checkByAjv(rows: Roster, today: string): Set<string> {
  const objects = rows.map((row) => ({ name: text(row[NAME]), birth: text(row[BIRTH]), joined: text(row[JOINED]), id: text(row[ID]) }));
  const faults = new Set<string>();
  if (!validate(objects)) {
    for (const { instancePath } of validate.errors ?? []) {
      const [, index, field] = instancePath.split("/");
      faults.add(`${Number(index) + FIRST_ROW}:${KIND_OF_FIELD[field!]!}`);
    }
  }
  crossFaults(rows, faults, today);
  return faults;
}
