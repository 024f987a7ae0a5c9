/** Which table a block is, and which field each of its columns: judged for every table as a whole, then the best. */
import type { FieldDefinition, TableId } from "../tables";
import { bestAssignment } from "./assignment";
import type { ChoiceColumn, FieldChoice } from "./choice";
import { MOST_LEFTOVER, withLeftovers } from "./leftovers";
import { shareOf } from "./column-profile";
import { contentFit, wordsFit } from "./content-fit";
import type { ForeignTable } from "./foreign";
import { foreignHeadings, isForeignHeading } from "./foreign";
import type { TableNames } from "./field-names";
import { TABLE_NAMES } from "./field-names";
import { likenesses } from "./heading-match";
import { isKnownHeading } from "./lexicon";
import { isPlainHeading, isSerialHeading, mayBeSerialHeading } from "./plain-headings";
import { specificity } from "./specificity";
import type { Naming } from "./title-match";
import { foreignNaming, namesExactly, namingLikeness } from "./title-match";

export interface TableChoice {
  readonly table: TableId;
  readonly score: number;
  /** The score without what titles add. */
  readonly ownScore: number;
  readonly naming: number;
  /** For each column its field, or undefined. */
  readonly fields: readonly (FieldChoice | undefined)[];
  readonly missing: readonly FieldDefinition[];
  readonly explained: number;
  readonly recognised: boolean;
}

export interface Choice {
  readonly best?: TableChoice;
  readonly runnerUp?: TableChoice;
  /** What the block is instead, where it is no ledger. */
  readonly foreign?: ForeignTable;
}

/** Worth of a heading that names its field exactly. */
const HEADING_WORTH = 10;
const CONTENT_WORTH = 3;
/** Worth of contents that settle a field whatever its heading: ID numbers, telephones. */
const TELLTALE_WORTH = 6;
/** Worth of words typical of a text field under a heading that no table knows. */
const WORDS_WORTH = 4;
const LEAST_WORDS = 0.6;
/** The share of typical words where the heading is one of another table. */
const MOST_WORDS = 0.85;
const NAMING_WORTH = 14;
const MISSING_REQUIRED = 2.5;
const UNEXPLAINED = 2;
const FOREIGN_TITLE = 25;
const FOREIGN_HEADING = 10;
const LEAST_SCORE = 13;
const WELL_NAMED = 0.6;
/** Likeness of a heading that is one of a field's names. */
const EXACT = 0.9;

const TELLTALE_TYPES = new Set(["idNumber", "phone"]);

/** Fields that a title or a section line may give instead of a column. */
const GIVEN_BY_TITLE: Readonly<Record<string, readonly string[]>> = {
  committees: ["body"],
  meetings: ["kind"],
  welfare: ["festival", "amount"],
  approvals: ["document", "year", "step"],
  journal: ["account"],
  plan: ["month"],
};

/** Judges the columns against every table, or against `only`. */
export function chooseTable(columns: readonly ChoiceColumn[], naming: Naming, only?: TableId): Choice {
  const [best, runnerUp] = bestTwo(columns, naming, only);
  if (only) return best ? { best: { ...best, recognised: true } } : {};
  const foreign = foreignEvidence(columns, naming, best);
  return { ...(best ? { best } : {}), ...(runnerUp ? { runnerUp } : {}), ...(foreign ? { foreign } : {}) };
}

/** A table before it is judged: what each column may be there, and the most that all of it can be worth. */
interface Candidate {
  readonly names: TableNames;
  /** Place in the catalogue; of equals the earlier goes first. */
  readonly rank: number;
  readonly likeness: number;
  readonly choices: readonly (readonly FieldChoice[])[];
  readonly most: number;
}

/** The two best tables. Those that can't be among them any more are not judged: most of nearly forty. */
function bestTwo(columns: readonly ChoiceColumn[], naming: Naming, only: TableId | undefined): readonly TableChoice[] {
  const candidates = TABLE_NAMES.flatMap((names, rank) => (only === undefined || names.table.id === only ? [candidateOf(columns, naming, names, rank)] : []));
  let best: (TableChoice & { readonly rank: number })[] = [];
  for (const candidate of candidates.sort((a, b) => b.most - a.most || a.rank - b.rank)) {
    if (best.length === 2 && candidate.most < best[1]!.score) break;
    best = [...best, { ...judge(columns, naming, candidate), rank: candidate.rank }].sort((a, b) => b.score - a.score || a.rank - b.rank).slice(0, 2);
  }
  return best;
}

function candidateOf(columns: readonly ChoiceColumn[], naming: Naming, names: TableNames, rank: number): Candidate {
  const choices = columns.map((column) => fieldChoices(column, names));
  const likeness = namingLikeness(naming, names.table);
  const most = choices.reduce((sum, row) => sum + row.reduce((max, { weight }) => (weight > max ? weight : max), MOST_LEFTOVER), NAMING_WORTH * likeness);
  return { names, rank, likeness, choices, most };
}

function judge(columns: readonly ChoiceColumn[], naming: Naming, { names, choices, likeness }: Candidate): TableChoice {
  const assignment = bestAssignment(choices.map((row) => row.map((choice) => choice.weight)));
  const first = assignment.map((field, index) => (field === undefined ? undefined : choices[index]![field]));
  const fields = withLeftovers(columns, names, choices, first);
  const given = GIVEN_BY_TITLE[names.table.id] ?? [];
  const taken = new Set(fields.map((choice) => choice?.field.id));
  const missing = names.table.fields.filter((field) => field.required && !taken.has(field.id));
  const open = columns.filter((column) => needsExplaining(column));
  const unexplained = columns.filter((column, index) => needsExplaining(column) && !fields[index]).length;
  const weights = fields.reduce((sum, choice) => sum + (choice?.weight ?? 0), 0);
  const pressing = missing.filter((field) => !given.includes(field.id));
  const ownScore = weights - MISSING_REQUIRED * pressing.length - UNEXPLAINED * unexplained;
  const named = fields.filter((choice) => choice && choice.likeness > 0).length;
  const explained = open.length === 0 ? 0 : 1 - unexplained / open.length;
  const required = names.table.fields.filter((field) => field.required && !given.includes(field.id)).length;
  const evidence: Evidence = {
    naming: likeness,
    titled: isTitled(naming),
    foreignTitle: foreignNaming(naming) !== undefined && !namesExactly(naming, names.table),
    telling: tellingOf(columns, fields),
    pressing: pressing.length,
    required,
    explained,
    named,
    columns: open.length,
  };
  const score = ownScore + NAMING_WORTH * likeness;
  return {
    table: names.table.id as TableId,
    score,
    ownScore,
    naming: likeness,
    fields,
    missing,
    explained,
    recognised: score >= LEAST_SCORE && convinces(evidence),
  };
}

/** What speaks for a table besides the sum of its columns. */
interface Evidence {
  readonly naming: number;
  /** Whether a title or the sheet's name says anything at all. */
  readonly titled: boolean;
  readonly foreignTitle: boolean;
  /** How much the headings say by themselves that this is a ledger. */
  readonly telling: number;
  /** Required fields that neither a column nor the title gives. */
  readonly pressing: number;
  readonly required: number;
  readonly explained: number;
  readonly named: number;
  readonly columns: number;
}

/**
 * Whether the evidence is enough. A block whose title names the table needs least; one without any title more; one
 * whose title names something else, or a table of another kind, must show headings that only a ledger has.
 */
function convinces(evidence: Evidence): boolean {
  const { naming, titled, foreignTitle, telling, pressing, required, explained, named, columns } = evidence;
  const wellNamed = naming >= WELL_NAMED;
  const enoughRequired = required - pressing >= Math.min(required, required > 2 ? required / 2 : 1);
  if (!enoughRequired || explained < (wellNamed ? 0.34 : 0.5)) return false;
  if (named < (wellNamed || (pressing === 0 && explained >= 0.75) ? 2 : Math.min(3, columns))) return false;
  if (foreignTitle) return telling >= 3 && pressing === 0;
  if (wellNamed) return true;
  if (titled) return pressing === 0 ? telling >= 1 : telling >= 2.5 && explained >= 0.75;
  return pressing === 0 ? telling >= 0.5 : telling >= 1.5;
}

function tellingOf(columns: readonly ChoiceColumn[], fields: readonly (FieldChoice | undefined)[]): number {
  return columns.reduce((sum, column, index) => {
    const choice = fields[index];
    return choice && choice.likeness >= EXACT ? sum + Math.max(...column.names.map(specificity)) : sum;
  }, 0);
}

/** A sheet called Sheet1 or 1月 and no line above say nothing of the kind of table. */
function isTitled(naming: Naming): boolean {
  return naming.titles.length > 0 || !/^(?:sheet|工作表|表)?\s*\d*$|^\d{1,2}月份?$/i.test(naming.sheetName.trim());
}

function needsExplaining(column: ChoiceColumn): boolean {
  if (column.names.length === 0 || column.names.every((key) => isPlainHeading(key))) return false;
  if (column.profile.serial && column.names.some(mayBeSerialHeading)) return false;
  return column.fixed !== null;
}

function fieldChoices(column: ChoiceColumn, names: TableNames): FieldChoice[] {
  const found = likenesses(column.names, names);
  const plain = column.names.some(isPlainHeading);
  const foreign = column.names.some(isForeignHeading);
  const serial = column.names.length > 0 && column.names.every(isSerialHeading);
  const counting = column.profile.serial && column.names.some(mayBeSerialHeading);
  const headed: Headed = { plain, known: column.names.some(isKnownHeading) };
  return names.table.fields.map((field, index) => {
    const likeness = (plain || foreign) && found[index]! < 0.9 ? 0 : found[index]!;
    const fit = column.parts ? partsFit(field) : contentFit(column.profile, names.table.id, field);
    const weight = column.fixed !== undefined ? (column.fixed === field.id ? 100 : 0) : serial || (counting && !field.required) ? 0 : weightOf(column, names.table.id, { field, likeness, fit }, headed);
    return { field, likeness, fit, weight };
  });
}

function partsFit(field: FieldDefinition): number {
  return field.type === "date" ? 1 : -1;
}

/** What the headings of a column are, asked once for all fields. */
interface Headed {
  readonly plain: boolean;
  readonly known: boolean;
}

function weightOf(column: ChoiceColumn, table: string, { field, likeness, fit }: Omit<FieldChoice, "weight">, headed: Headed): number {
  if (column.parts && field.type !== "date") return 0;
  if (column.months) return monthlyWeight(column, field, likeness, fit);
  if (likeness > 0) {
    const weight = HEADING_WORTH * likeness + CONTENT_WORTH * fit;
    // Contents that cannot be it leave a vague heading nothing to say.
    return likeness < 0.8 && fit <= -0.5 ? 0 : Math.max(weight, 0.5);
  }
  return headed.plain ? 0 : telltale(column, table, field, fit, headed.known);
}

/** Columns for months hold the field that is kept by month; another amount (应缴) only where its heading says so. */
function monthlyWeight(column: ChoiceColumn, field: FieldDefinition, likeness: number, fit: number): number {
  if (field.perMonth) return HEADING_WORTH * (column.names.length === 0 ? 0.9 : Math.max(likeness, 0.6)) + CONTENT_WORTH * fit;
  return field.type === "money" && likeness >= 0.8 ? HEADING_WORTH * likeness + CONTENT_WORTH * fit : 0;
}

/** Contents that name their field although the heading does not. */
function telltale(column: ChoiceColumn, table: string, field: FieldDefinition, fit: number, isKnown: boolean): number {
  const words = column.profile.telling < 2 ? 0 : wordsFit(column.profile, table, field);
  if (words >= (isKnown ? MOST_WORDS : LEAST_WORDS)) return WORDS_WORTH * words;
  if (fit < 0.8) return 0;
  if (TELLTALE_TYPES.has(field.type)) return TELLTALE_WORTH * fit;
  if (field.type === "enum") return field.id === "sex" ? TELLTALE_WORTH * shareOf(column.profile, "sex") : WORDS_WORTH * fit;
  const nameless = column.names.length === 0;
  if (nameless && field.required && (field.type === "person" || field.type === "date")) return 0.6 * TELLTALE_WORTH * fit;
  return 0;
}

/** What else the block may be: titles and headings of other tables against what the best ledger explains. */
function foreignEvidence(columns: readonly ChoiceColumn[], naming: Naming, best: TableChoice | undefined): ForeignTable | undefined {
  const headings = foreignHeadings(columns.map((column) => column.names));
  const title = foreignNaming(naming);
  const named = best !== undefined && best.naming >= WELL_NAMED;
  const evidence = (headings ? FOREIGN_HEADING * headings.count : 0) + (title && !named ? FOREIGN_TITLE : 0);
  const claim = best?.recognised ? best.score : 0;
  if (evidence > 0 && evidence >= claim) return title ?? headings?.table;
  return undefined;
}
