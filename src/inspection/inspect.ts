/** Runs all rules over a ledger. */
import type { Finding, Place } from "../book";
import { byLevel, parseAddress } from "../book";
import type { FieldId, TableId } from "../ledger";
import { fieldById, tableById } from "../ledger";
import { fingerprint } from "../schedule/activity-names";
import { Inspection, type InspectionInput } from "./inspection";
import { isHit, type Fields, type Hit, type Rule } from "./rule";
import { RULES } from "./rules";
import { reportsNothing } from "./zero-reports";

/** A rule that found nothing to look at, with the reason. */
export interface Unchecked {
  readonly rule: string;
  readonly text: string;
}

/** A finding the user set aside, with the reason given. */
export interface Ignored {
  readonly finding: Finding;
  readonly reason: string;
}

export interface Report {
  /** What an inspector would ask first comes first: by level, then by rule in the registry's order, then by place. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  readonly unchecked: readonly Unchecked[];
}

export interface InspectOptions {
  /** Reasons of findings set aside, by the finding's id. */
  readonly ignored?: ReadonlyMap<string, string>;
  /** For tests and partial runs; absent means every rule. */
  readonly rules?: readonly Rule[];
}

/** Inspects a ledger. Pure: the same input gives the same report, in the same order. */
export function inspect(input: InspectionInput | Inspection, options: InspectOptions = {}): Report {
  const inspection = input instanceof Inspection ? input : new Inspection(input);
  const found: Finding[] = [];
  const unchecked: Unchecked[] = [];
  for (const rule of options.rules ?? RULES) {
    const reason = reasonNotToCheck(rule, inspection);
    if (reason !== undefined) unchecked.push({ rule: rule.id, text: `${reason}，未检查` });
    else runRule(rule, inspection, found, unchecked);
  }
  // Stable: within a level the registry's order stays, within a rule the places'.
  const ranked = found.sort(byLevel);
  const reasons = options.ignored ?? new Map<string, string>();
  return {
    findings: ranked.filter(({ id }) => !reasons.has(id)),
    ignored: ranked.flatMap((finding) => (reasons.has(finding.id) ? [{ finding, reason: reasons.get(finding.id)! }] : [])),
    unchecked,
  };
}

function runRule(rule: Rule, inspection: Inspection, findings: Finding[], unchecked: Unchecked[]): void {
  const hits: Hit[] = [];
  for (const outcome of rule.check(inspection)) {
    if (isHit(outcome)) hits.push(outcome);
    else unchecked.push({ rule: rule.id, text: `${outcome.unable}，未检查` });
  }
  hits.sort((a, b) => inspection.orderOf(a.place.sheet) - inspection.orderOf(b.place.sheet) || comparePlaces(a.place, b.place));
  const seen = new Map<string, number>();
  for (const each of hits) {
    const print = fingerprint(each.identity);
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    findings.push(findingOf(rule, each, nth === 1 ? `${rule.id}:${print}` : `${rule.id}:${print}-${nth}`));
  }
}

function findingOf(rule: Rule, { place, text, table, also, level, basis }: Hit, id: string): Finding {
  return {
    id,
    rule: rule.id,
    kind: rule.kind,
    level: level ?? rule.level,
    place,
    text,
    why: rule.why,
    fix: rule.fix,
    basis: basis ?? rule.basis,
    ...(table !== undefined && { table }),
    ...(also && also.length > 0 && { also }),
  };
}

function comparePlaces(a: Place, b: Place): number {
  const [first, second] = [cellOf(a), cellOf(b)];
  return first.row - second.row || first.column - second.column;
}

function cellOf({ cell, row }: Place): { readonly row: number; readonly column: number } {
  return (cell !== undefined && parseAddress(cell)) || { row: (row ?? 0) - 1, column: -1 };
}

/** Why a rule has nothing to look at; a ledger reported empty is complete, and its rules simply find nothing. */
function reasonNotToCheck(rule: Rule, inspection: Inspection): string | undefined {
  const { ledger } = inspection;
  const needed = tablesOf(rule.needs).filter((table) => ledger.has(table) || !reportsNothing(inspection, table));
  const absent = needed.filter((table) => !ledger.has(table));
  if (absent.length > 0) return `没有找到${absent.map(titleOf).join("、")}台帐`;
  for (const table of needed) {
    const fields = rule.needs[table] as readonly FieldId[];
    const lacking = fields.filter((field) => !ledger.recordSets(table).some((set) => set.columns.some((column) => column.field === field)));
    if (lacking.length > 0) return `${titleOf(table)}台帐没有${lacking.map((field) => `“${headingOf(table, field)}”`).join("、")}这一列`;
  }
  const read = tablesOf(rule.reads ?? {});
  if (needed.length === 0 && read.length > 0 && !read.some((table) => ledger.has(table))) {
    return `没有找到${read.map(titleOf).join("、")}${read.length > 1 ? "中的任何一张" : ""}台帐`;
  }
  return undefined;
}

function tablesOf(fields: Fields): TableId[] {
  return Object.keys(fields) as TableId[];
}

function titleOf(table: TableId): string {
  return `“${tableById(table).title}”`;
}

function headingOf(table: TableId, field: FieldId): string {
  return fieldById(tableById(table), field)!.heading;
}
