/** Whose data a workbook holds: what the ledger's fields say, and what stands under headings that no table knows. */
import { STATE_SHEET, type Book, type CellValue, type PlainDate, type Sheet } from "../../book";
import { birthOfIdNumber } from "../../ledger/parse";
import { readPersons } from "../../ledger/parse/persons";
import { looksLikeName } from "../../ledger/recognise/surnames";
import { TABLES, type FieldId, type LedgerRow, type TableDefinition, type TableId } from "../../ledger";
import { readWorkbook } from "../read-workbook";

/** A cell that holds a day of birth as a serial number. */
export interface BirthCell {
  readonly sheet: string;
  readonly cell: string;
  readonly date: PlainDate;
}

export interface PersonalData {
  /** In the order of the workbook, each once. */
  readonly names: readonly string[];
  /** Days of birth of anybody, from fields and ID numbers. */
  readonly births: ReadonlySet<PlainDate>;
  readonly birthCells: readonly BirthCell[];
  /** Telephone numbers that no pattern tells from figures: land lines without area code. */
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
}

const NAME_HEADING = /^(?:.{0,6}(?:姓名|联系人|负责人|经办人|领取人|签收人|配偶|子女|家属|户名|收款人))$/;
const ADDRESS_HEADING = /^(?:.{0,4}(?:住址|地址|籍贯|户籍地|户口所在地))$/;
const LONGEST_HEADING = 12;

/** Collects the personal data of a book; hidden sheets count like any other. */
export function personalDataOf(book: Book, name: string): PersonalData {
  const open: Book = { ...book, sheets: book.sheets.filter((sheet) => sheet.name !== STATE_SHEET).map((sheet) => ({ ...sheet, visibility: "visible" as const })) };
  const found = new Collected();
  const { ledger } = readWorkbook(open, name);
  for (const table of TABLES) for (const row of ledger.rows<TableId>(table.id)) found.takeRow(table, row);
  for (const sheet of open.sheets) {
    found.takeUnder(sheet, NAME_HEADING, (value) => found.takeNames(value));
    found.takeUnder(sheet, ADDRESS_HEADING, (value) => found.takeAddress(value));
    found.takeIdNumbers(sheet);
  }
  return found;
}

const ID_NUMBER = /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)/g;

class Collected implements PersonalData {
  private readonly nameSet = new Set<string>();
  private readonly phoneSet = new Set<string>();
  private readonly addressSet = new Set<string>();
  readonly births = new Set<PlainDate>();
  readonly birthCells: BirthCell[] = [];

  get names(): readonly string[] {
    return [...this.nameSet];
  }

  get phones(): readonly string[] {
    return [...this.phoneSet];
  }

  get addresses(): readonly string[] {
    return [...this.addressSet];
  }

  takeRow(table: TableDefinition, row: LedgerRow): void {
    for (const { id, type } of table.fields) {
      const field = id as FieldId<never>;
      if (!row.has(field)) continue;
      const value: unknown = row.value(field);
      if (value === undefined) continue;
      if (type === "person" || type === "persons") [value].flat().forEach((person) => this.takeName(String(person), table.id === "members" || table.id === "staff"));
      if (type === "phone") String(value).split("、").forEach((phone) => this.takePhone(phone));
      if (id === "birthDate" && typeof value === "string") this.takeBirth(value, row, field);
    }
  }

  takeNames(value: CellValue): void {
    const reading = typeof value === "string" ? readPersons(value) : undefined;
    if (Array.isArray(reading)) reading.forEach((person: string) => this.takeName(person, false));
  }

  takeAddress(value: CellValue): void {
    // Shorter ones (合肥) are too common to be somebody's alone.
    if (typeof value === "string" && value.trim().length >= 5) this.addressSet.add(value.trim());
  }

  takeIdNumbers({ values }: Sheet): void {
    for (const row of values) {
      for (const value of row ?? []) {
        if (typeof value !== "string" && typeof value !== "number") continue;
        for (const [number] of String(value).matchAll(ID_NUMBER)) {
          const birth = birthOfIdNumber(number.replace(/[ -]/g, "").toUpperCase());
          if (birth) this.births.add(birth);
        }
      }
    }
  }

  /** Every value below a heading (or beside it in a form), as far as the column is filled. */
  takeUnder({ values }: Sheet, heading: RegExp, take: (value: CellValue) => void): void {
    values.forEach((row, at) => {
      row?.forEach((cell, column) => {
        if (typeof cell !== "string" || cell.length > LONGEST_HEADING || !heading.test(cell.replace(/[\s:：（）()]/g, ""))) return;
        take(row[column + 1] ?? null);
        for (let below = at + 1; below < values.length; below++) {
          const value = values[below]?.[column] ?? null;
          if (value === null && (values[below + 1]?.[column] ?? null) === null) break;
          take(value);
        }
      });
    });
  }

  private takeName(name: string, isSure: boolean): void {
    const tight = name.replace(/\s/g, "");
    if (tight.length >= 2 && (looksLikeName(tight) || (isSure && /^[\u3400-\u9fff·•A-Za-z]{2,20}$/.test(tight)))) this.nameSet.add(tight);
  }

  private takePhone(phone: string): void {
    if (phone.length >= 7) this.phoneSet.add(phone);
  }

  private takeBirth(date: string, row: LedgerRow, field: FieldId<never>): void {
    this.births.add(date);
    const { sheet, cell } = row.place(field);
    if (cell !== undefined && /^\d{5}(?:\.0*)?$/.test(row.text(field))) this.birthCells.push({ sheet, cell, date });
  }
}
