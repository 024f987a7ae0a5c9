/** Which table a block is, and which field each of its columns: judged for every table as a whole, then the best. */
import type { FieldDefinition, TableId } from "../tables";
import { bestAssignment } from "./assignment";
import type { ChoiceColumn, FieldChoice } from "./choice";
import type { WeighedColumn } from "./field-choices";
import { fieldChoices, mostByHeading, weighed } from "./field-choices";
import type { TableNames } from "./field-names";
import { TABLE_NAMES } from "./field-names";
import type { ForeignTable } from "./foreign";
import { foreignHeadings } from "./foreign";
import { MOST_LEFTOVER, withLeftovers } from "./leftovers";
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
  /** How many required fields neither a column nor a title gives. */
  readonly pressing: number;
  readonly explained: number;
  readonly recognised: boolean;
}

export interface Choice {
  readonly best?: TableChoice;
  /** The next best; may be missing where it is worth less by more than `CLEAR_LEAD`. */
  readonly runnerUp?: TableChoice;
  /** What the block is instead, where it is no ledger. */
  readonly foreign?: ForeignTable;
}

const NAMING_WORTH = 14;
const MISSING_REQUIRED = 2.5;
const UNEXPLAINED = 2;
/** A table that is worth so much more than the next leaves no doubt. */
export const CLEAR_LEAD = 15;
const FOREIGN_TITLE = 25;
const FOREIGN_HEADING = 10;
const LEAST_SCORE = 13;
const WELL_NAMED = 0.6;
/** Likeness of a heading that is one of a field's names. */
const EXACT = 0.9;

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
  const [best, runnerUp] = bestTwo(columns.map(weighed), naming, only);
  if (only) return best ? { best: { ...best, recognised: true } } : {};
  const foreign = foreignEvidence(columns, naming, best);
  return { ...(best ? { best } : {}), ...(runnerUp ? { runnerUp } : {}), ...(foreign ? { foreign } : {}) };
}

/** A table before it is judged. */
interface Candidate {
  readonly names: TableNames;
  /** Place in the catalogue; of equals the earlier goes first. */
  readonly rank: number;
  readonly naming: number;
  /** The most that it can be worth, by title and headings alone. */
  readonly most: number;
}

type Judged = TableChoice & { readonly rank: number };

/** The best table, and the next best where it comes near. Those that can be neither are not judged: nearly all of forty. */
function bestTwo(columns: readonly WeighedColumn[], naming: Naming, only: TableId | undefined): readonly TableChoice[] {
  const candidates = TABLE_NAMES.flatMap((names, rank) => (only === undefined || names.table.id === only ? [candidateOf(columns, naming, names, rank)] : []));
  const judged: Judged[] = [];
  for (const candidate of candidates.sort((a, b) => b.most - a.most || a.rank - b.rank)) {
    if (candidate.most < leastOf(judged)) break;
    judged.push({ ...judge(columns, naming, candidate), rank: candidate.rank });
    judged.sort((a, b) => b.score - a.score || a.rank - b.rank);
  }
  return convincingFirst(judged).slice(0, 2);
}

/** What a table must be worth to be among the two best; more of them are asked while the best convinces nobody. */
function leastOf([first, second]: readonly Judged[]): number {
  if (!first) return -Infinity;
  const near = first.score - CLEAR_LEAD;
  return first.recognised && second ? Math.max(near, second.score) : near;
}

/** A list of persons looks most like a roster; where it is none, its title may tell what it is: a list of those examined. */
function convincingFirst(judged: readonly Judged[]): readonly Judged[] {
  const named = judged[0]?.recognised ? undefined : judged.find(({ recognised, naming }) => recognised && naming >= EXACT);
  return named ? [named, ...judged.filter((choice) => choice !== named)] : judged;
}

function candidateOf(columns: readonly WeighedColumn[], titles: Naming, names: TableNames, rank: number): Candidate {
  const naming = namingLikeness(titles, names.table);
  const most = columns.reduce((sum, column) => sum + Math.max(mostByHeading(column, names), MOST_LEFTOVER), NAMING_WORTH * naming);
  return { names, rank, naming, most };
}

function judge(columns: readonly WeighedColumn[], titles: Naming, { names, naming }: Candidate): TableChoice {
  const choices = columns.map((column) => fieldChoices(column, names));
  const assignment = bestAssignment(choices.map((row) => row.map((choice) => choice.weight)));
  const first = assignment.map((field, index) => (field === undefined ? undefined : choices[index]![field]));
  const fields = withLeftovers(columns, names, choices, first);
  const given = GIVEN_BY_TITLE[names.table.id] ?? [];
  const taken = new Set(fields.map((choice) => choice?.field.id));
  const missing = names.table.fields.filter((field) => field.required && !taken.has(field.id));
  const open = columns.filter(({ wantsField }) => wantsField);
  const unexplained = columns.filter(({ wantsField }, index) => wantsField && !fields[index]).length;
  const weights = fields.reduce((sum, choice) => sum + (choice?.weight ?? 0), 0);
  const pressing = missing.filter((field) => !given.includes(field.id));
  const ownScore = weights - MISSING_REQUIRED * pressing.length - UNEXPLAINED * unexplained;
  const named = fields.filter((choice) => choice && choice.likeness > 0).length;
  const explained = open.length === 0 ? 0 : 1 - unexplained / open.length;
  const required = names.table.fields.filter((field) => field.required && !given.includes(field.id)).length;
  const evidence: Evidence = {
    naming,
    titled: isTitled(titles),
    foreignTitle: foreignNaming(titles) !== undefined && !namesExactly(titles, names.table),
    telling: tellingOf(columns, fields),
    pressing: pressing.length,
    required,
    explained,
    named,
    columns: open.length,
  };
  const score = ownScore + NAMING_WORTH * naming;
  return {
    table: names.table.id as TableId,
    score,
    ownScore,
    naming,
    fields,
    missing,
    pressing: pressing.length,
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
