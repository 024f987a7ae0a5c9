/** The job 检查: the workbooks of one ledger, inspected on a day and scored against a list. */
import { byLevel, type Book, type PlainDate } from "../book";
import type { YearScheme } from "../calendar";
import {
  inspect,
  Inspection,
  missingLedgers,
  monthlySumsOf,
  ownChecklist,
  priorities,
  proseOf,
  scoreOf,
  USUAL_CHECKLIST,
  withTopics,
  type Checklist,
  type InspectedUnit,
  type MonthlySums,
  type Priority,
  type Prose,
  type Report,
  type Score,
} from "../inspection";
import { readLedger, type Ledger, type LedgerProblem, type Recognised } from "../ledger";
import { checklistChoice } from "./checklist-choice";
import { ignoredReasons } from "./ignored-findings";
import { optional } from "./optional";
import { ownLimits } from "./own-limits";
import type { ReadWorkbook } from "./read-workbook";

export interface CheckRequest {
  /** The files that together form the ledger; at least one. */
  readonly workbooks: readonly ReadWorkbook[];
  readonly lastYear?: ReadWorkbook;
  readonly today: PlainDate;
  /** The list the user chose; absent: the workbook's own, else the usual one. */
  readonly list?: Checklist;
  /** False where the list is one that nobody chose, set to put many ledgers side by side: what they lack is then no loss. */
  readonly chosen?: boolean;
}

export interface CheckedLedger extends Report {
  readonly list: Checklist;
  readonly score: Score;
  /** What is left to do, in the order of work. */
  readonly priorities: readonly Priority[];
  readonly unit: InspectedUnit;
}

/** With several files a place's sheet is written `[x.xlsx]会员`. */
export function checkLedger({ workbooks, lastYear, today, list: given, chosen = true }: CheckRequest): CheckedLedger {
  const { ledger, problems } = together(workbooks);
  const unit = unitOf(workbooks);
  const texts = workbooks.flatMap((workbook) => textsOf(workbook, workbooks.length > 1));
  const monthlySums = workbooks.flatMap((workbook) => sumsOf(workbook, workbooks.length > 1));
  const inspection = new Inspection({ ledger, problems, today, unit, texts, monthlySums, ownLimits: ownLimits(ledger), ...(lastYear && { lastYear: lastYear.ledger }) });
  const ignored = new Map(workbooks.flatMap(({ state }) => [...ignoredReasons(state)]));
  const report = inspect(inspection, { ignored });
  const choices = workbooks.map(({ state }) => checklistChoice(state));
  const topics = new Map(choices.flatMap((choice) => [...choice.topics]));
  const own = given ?? choices.find((choice) => choice.list)?.list ?? ownChecklist(ledger);
  const list = withTopics(own ?? USUAL_CHECKLIST, topics);
  const score = scoreOf(list, inspection, report.findings, { chosen: chosen && own !== undefined });
  const lacking = missingLedgers(list, score);
  const open = lacking.filter(({ id }) => !ignored.has(id));
  const aside = lacking.flatMap((finding) => (ignored.has(finding.id) ? [{ finding, reason: ignored.get(finding.id)! }] : []));
  const findings = [...report.findings, ...open].sort(byLevel);
  return { ...report, findings, ignored: [...report.ignored, ...aside], list, score, unit, priorities: priorities(list, score, findings, inspection) };
}

function together(workbooks: readonly ReadWorkbook[]): { readonly ledger: Ledger; readonly problems: readonly LedgerProblem[] } {
  const [only, ...more] = workbooks;
  if (only && more.length === 0) return { ledger: only.ledger, problems: only.cellProblems };
  return readLedger(
    workbooks.map(({ book, recognised, name }) => ({ book: qualified(book, name), recognised: qualified(recognised, name), file: name })),
  );
}

function textsOf({ book, recognised, name }: ReadWorkbook, several: boolean): readonly Prose[] {
  return several ? proseOf(qualified(book, name), qualified(recognised, name)) : proseOf(book, recognised);
}

function sumsOf({ book, recognised, name }: ReadWorkbook, several: boolean): readonly MonthlySums[] {
  return several ? monthlySumsOf(qualified(book, name), qualified(recognised, name)) : monthlySumsOf(book, recognised);
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
