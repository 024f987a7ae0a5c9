/**
 * Records kept as forms: a sheet of paper for each activity or meeting, and tables turned on their side, with the
 * headings down the left and a column for each record. Their entries are laid out as a table in rows, so that the
 * same judgement as for any table says which ledger it is and which field each key.
 */
import type { Range } from "../../book";
import { groupedBy, plainSheet } from "../../book";
import type { TableId } from "../tables";
import { fieldById, tableById } from "../tables";
import type { BlockColumn, KeyValueBlock, KeyValueCell, RowsBlock } from "./block";
import { profileOf } from "./column-profile";
import type { FieldChoice } from "./choice";
import { hasTypicalWords, plainFit } from "./content-fit";
import type { Corrections } from "./corrections";
import { columnCorrections, correctedTable } from "./corrections";
import type { FormArea } from "./form-areas";
import { formAreas } from "./form-areas";
import type { FormEntry } from "./form-entries";
import { entryValue, formEntries, recordColumns, repeatsKeys, turnedEntries } from "./form-entries";
import type { Grid } from "./grid";
import { gridOf } from "./grid";
import { headingKey } from "./heading";
import type { TextAt } from "./lines-above";
import { textsOver, titlesAmong } from "./lines-above";
import type { Analysis } from "./region";
import { analyseRegion } from "./region";
import { firstTitleLine } from "./regions";
import { rowsBlock } from "./rows-block";
import type { TableChoice } from "./table-choice";
import { yearAbove } from "./year-context";

/** Keys that must name fields of the table outright. */
const FEWEST_EXACT = 4;
/** Fewer are enough below the table's own title. */
const FEWEST_UNDER_TITLE = 3;
const EXACT = 0.85;
const WELL_NAMED = 0.6;
/** So many records show by their contents what a key alone does not say. */
const FEWEST_TELLING = 3;
/** A key that is hardly alike says nothing where a single cell is all there is to judge by. */
const LEAST_ALIKE = 0.8;

/** The forms of a sheet that are records of a ledger kept in rows, from the top. Forms of the same keys are judged as one table. */
export function recordForms(grid: Grid, corrections: Corrections): KeyValueBlock[] {
  const drafts: Draft[] = [];
  for (const area of formAreas(grid)) {
    const before = drafts[drafts.length - 1];
    const draft = draftOf(grid, area, before ? before.range.bottom + 1 : 0);
    if (draft) drafts.push(draft);
  }
  const kinds = groupedBy(drafts, ({ entries }) => entries.map(({ name }) => name).join("|"));
  return [...kinds.values()].flatMap((kind) => blocksOf(grid, kind, corrections)).sort((a, b) => a.range.top - b.range.top);
}

/** A form's entries with the lines above it. */
interface Draft {
  readonly entries: readonly FormEntry[];
  readonly above: readonly TextAt[];
  readonly range: Range;
}

function draftOf(grid: Grid, area: FormArea, floor: number): Draft | undefined {
  const columns = recordColumns(grid, area);
  const entries = columns.length > 0 ? turnedEntries(grid, area, columns) : formEntries(grid, area);
  if (entries.length < FEWEST_UNDER_TITLE || repeatsKeys(grid, entries)) return undefined;
  const top = area.rows[0]!;
  const right = Math.max(...entries.flatMap(({ values }) => values.map(({ row, column }) => grid.mergeAt(row, column)?.right ?? column)));
  const bottom = Math.max(...entries.flatMap(({ values }) => values.map(({ row }) => row)));
  const title = firstTitleLine(grid, top, floor - 1, 0, grid.columnCount - 1);
  return { entries, above: textsOver(grid, title, top - 1, 0, grid.columnCount - 1), range: { top, left: area.keyColumn, bottom, right } };
}

/** The forms of one kind; none where they are no ledger, or the user says so. */
function blocksOf(grid: Grid, forms: readonly Draft[], corrections: Corrections): KeyValueBlock[] {
  const pooled = pooledDraft(forms);
  const titles = forms.map(({ above }) => titlesAmong(above).pop());
  const words = titles.map((title) => correctedTable(corrections, grid.sheet.name, title));
  const told = words.find((word) => word !== undefined);
  if (told === null) return [];
  const headings = new Map(pooled.entries.map(({ name }, index) => [index, [name]]));
  const columns = titles.map((title) => columnCorrections(corrections, grid.sheet.name, title, headings)).find((found) => found !== undefined);
  const laid = laidOut(grid, pooled);
  const analysis = analysisOf(laid, pooled, { ...(told !== undefined ? { table: told } : {}), ...(columns ? { columns } : {}) });
  const { best, foreign } = analysis.choice;
  if (!best || foreign || tableById(best.table).layout !== "rows" || (told === undefined && !convinces(best))) return [];
  const known = rowsBlock(laid, analysis, best);
  const fields = withOwnHeadings(sureColumns(known, best, pooled), best.table);
  const confidence = told !== undefined ? 1 : known.confidence;
  return forms.map((form) => blockOf(grid, form, { choice: best, fields, confidence, told: told !== undefined }));
}

/** All forms of one kind as the records of a single one. */
function pooledDraft(forms: readonly Draft[]): Draft {
  const [first] = forms as readonly [Draft];
  return { ...first, entries: first.entries.map((entry, index) => ({ ...entry, values: forms.flatMap(({ entries }) => entries[index]!.values) })) };
}

/** What a kind of form was found to be. */
interface Judged {
  readonly choice: TableChoice;
  readonly fields: readonly BlockColumn[];
  readonly confidence: number;
  readonly told: boolean;
}

function blockOf(grid: Grid, form: Draft, { choice, fields, confidence, told }: Judged): KeyValueBlock {
  const records = recordsAmong(grid, form, fields, choice.table);
  const title = titlesAmong(form.above).pop();
  const year = yearAbove(form.above);
  return {
    table: choice.table,
    layout: "keyValue",
    range: form.range,
    cells: records.flatMap((at, record) => fields.map((column) => cellOf(form, column, at, record))),
    confidence,
    reasons: reasonsFor(choice, records.length, told),
    ...(title !== undefined ? { title } : {}),
    ...(year ? { year: year.year, yearFrom: year.from } : {}),
  };
}

/** The lines above and the entries as a table in rows: its heading the keys, below it a row for each record. */
function laidOut(grid: Grid, { entries, above }: Draft): Grid {
  const records = entries[0]!.values.length;
  const valuesOf = (record: number) => entries.map(({ values }) => entryValue(grid, values[record]!));
  const formatsOf = (record: number) => entries.map(({ values }) => grid.sheet.formats[values[record]!.row]?.[values[record]!.column]);
  const all = Array.from({ length: records }, (_, record) => record);
  const lines = above.map(({ text }) => [text]);
  const keys = entries.map(({ name }) => name);
  return gridOf(
    plainSheet(grid.sheet.name, [...lines, keys, ...all.map(valuesOf)], { formats: [...lines.map(() => undefined), undefined, ...all.map(formatsOf)] }),
  );
}

function analysisOf(laid: Grid, { entries, above }: Draft, hints: Parameters<typeof analyseRegion>[2]): Analysis {
  const row = above.length;
  const cells = entries.map(({ name }, column) => ({ column, lines: [name] }));
  const right = entries.length - 1;
  return analyseRegion(laid, { header: { first: row, last: row, cells }, left: 0, right, titledFrom: 0, top: 0, bottom: row + entries[0]!.values.length }, hints);
}

/** The keys of a form name the table's fields outright; without the table's title, all that it requires: a 报销单 is no journal. */
function convinces({ recognised, fields, naming, pressing }: TableChoice): boolean {
  const exact = fields.filter((field) => field !== undefined && field.likeness >= EXACT).length;
  if (naming >= WELL_NAMED) return recognised && exact >= FEWEST_UNDER_TITLE;
  return recognised && exact >= FEWEST_EXACT && pressing === 0;
}

/** The columns, without the fields that only contents or vague headings gave, unless there are records enough to tell. */
function sureColumns({ columns, amountByDirection }: RowsBlock, { table, fields }: TableChoice, { entries }: Draft): readonly BlockColumn[] {
  const many = entries[0]!.values.length >= FEWEST_TELLING;
  const tells = ({ field, likeness }: FieldChoice): boolean => likeness >= LEAST_ALIKE || (many && (field.required || field.type !== "text" || hasTypicalWords(table, field)));
  const sure = new Set(fields.flatMap((choice) => (choice && tells(choice) ? [choice.field.id] : [])));
  // An amount whose side another entry gives is read in rows only.
  const isSure = ({ column, field }: BlockColumn): boolean => field !== null && sure.has(field) && column !== amountByDirection?.amount;
  return columns.map((column) => (column.confidence === 1 || isSure(column) ? column : { ...column, field: null, confidence: 0 }));
}

/** With few records to judge by, a field's own heading speaks louder than what cells say: 活动名称 before 活动内容. */
function withOwnHeadings(columns: readonly BlockColumn[], table: TableId): readonly BlockColumn[] {
  const ownField = ({ heading }: BlockColumn) => tableById(table).fields.find((field) => headingKey(heading) === headingKey(field.heading));
  const owners = new Map(columns.flatMap((column) => (column.field === null ? [[ownField(column)?.id, column] as const] : [])));
  return columns.map((column) => {
    const owned = column.field === null ? ownField(column) : undefined;
    if (owned) return { ...column, field: owned.id, confidence: columns.find(({ field }) => field === owned.id)?.confidence ?? column.confidence };
    return column.field !== null && owners.has(column.field) && ownField(column)?.id !== column.field ? { ...column, field: null, confidence: 0 } : column;
  });
}

/** Which of the columns beside the keys are records: not those whose cells can't be what the keys say. */
function recordsAmong(grid: Grid, { entries }: Draft, columns: readonly BlockColumn[], table: TableId): number[] {
  const fields = columns.map(({ field }) => (field === null ? undefined : fieldById(tableById(table), field)));
  const fitsOf = (record: number): number[] =>
    entries.flatMap(({ values }, index) => {
      const field = fields[index];
      const profile = profileOf(grid, values[record]!.column, [values[record]!.row]);
      return field && profile.telling > 0 ? [plainFit(profile, table, field)] : [];
    });
  const all = entries[0]!.values.map((_, record) => record);
  return all.length === 1 ? all : all.filter((record) => !isContradiction(fitsOf(record)));
}

function isContradiction(fits: readonly number[]): boolean {
  return fits.filter((fit) => fit < -0.25).length * 2 > fits.length;
}

function cellOf(draft: Draft, { column: entry, field, confidence, unitScale }: BlockColumn, at: number, record: number): KeyValueCell {
  const { key, name, values } = draft.entries[entry]!;
  return {
    ...values[at]!,
    keyRow: key.row,
    keyColumn: key.column,
    heading: name,
    field,
    confidence,
    ...(unitScale !== undefined ? { unitScale } : {}),
    ...(record > 0 ? { record } : {}),
  };
}

function reasonsFor({ table, naming, fields }: TableChoice, records: number, told: boolean): string[] {
  const { title } = tableById(table);
  const mapped = fields.filter((field) => field !== undefined).length;
  return [
    ...(told ? [`您已说明这是“${title}”`] : []),
    ...(naming >= WELL_NAMED ? [`标题说的是“${title}”`] : []),
    `${mapped} 个项目名称相符`,
    records > 1 ? "横过来的表，一列是一条记录" : "一张表是一条记录",
  ];
}
