/** The job 检查: the workbooks of one ledger, inspected on a day. */
import type { Book, PlainDate } from "../book";
import type { YearScheme } from "../calendar";
import { inspect, type InspectedUnit, type Report } from "../inspection";
import { Ledger, readLedger, type LedgerProblem, type Recognised } from "../ledger";
import { ignoredReasons } from "./ignored-findings";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";

export interface CheckRequest {
  /** The files that together form the ledger; at least one. */
  readonly workbooks: readonly ReadWorkbook[];
  readonly lastYear?: ReadWorkbook;
  readonly today: PlainDate;
}

/** With several files a place's sheet is written `[x.xlsx]会员`. */
export function checkLedger({ workbooks, lastYear, today }: CheckRequest): Report {
  const { ledger, problems } = together(workbooks);
  const ignored = new Map(workbooks.flatMap(({ state }) => [...ignoredReasons(state)]));
  return inspect(
    { ledger, problems, today, unit: unitOf(workbooks), ...(lastYear && { lastYear: lastYear.ledger }) },
    { ignored },
  );
}

function together(workbooks: readonly ReadWorkbook[]): { readonly ledger: Ledger; readonly problems: readonly LedgerProblem[] } {
  const [only, ...more] = workbooks;
  if (only && more.length === 0) return { ledger: only.ledger, problems: only.cellProblems };
  return readLedger(
    workbooks.map(({ book, recognised, name }) => ({ book: qualified(book, name), recognised: qualified(recognised, name), file: name })),
  );
}

/** Sheets of different files may bear the same name. */
function qualified<Sheets extends Book | Recognised>(of: Sheets, file: string): Sheets {
  return { ...of, sheets: of.sheets.map((sheet) => ({ ...sheet, name: `[${file}]${sheet.name}` })) };
}

function unitOf(workbooks: readonly ReadWorkbook[]): InspectedUnit {
  const described = workbooks.find(({ ledger }) => ledger.has("unit")) ?? workbooks[0];
  const recognisedYear = workbooks.find(({ recognised }) => recognised.year)?.recognised.year;
  const scheme: YearScheme | undefined = described?.unit.scheme ?? (recognisedYear && (recognisedYear.startMonth === 1 ? "calendar" : "school"));
  return {
    unitKind: described?.unit.unitKind ?? "学校",
    ...optional("region", described?.unit.region),
    ...optional("year", described?.unit.year ?? recognisedYear?.year),
    ...optional("scheme", scheme),
  };
}
