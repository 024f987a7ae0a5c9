/** The job 脱敏: what has to change in a workbook so that a copy of it tells nobody's data. */
import { findSheet, formulaAt, parseAddress, toSerial, type Change, type ChangeSet, type PlainDate, type SetCell } from "../../book";
import { stateChange } from "../../merge";
import { checkLedger } from "../check-ledger";
import { ignoredJson, ignoredReasons } from "../ignored-findings";
import type { ReadWorkbook } from "../read-workbook";
import { personalDataOf } from "./personal-data";
import { Pseudonyms } from "./pseudonyms";

export interface Masking {
  /** To be carried out first: days of birth that are figures, and the state without the copies it keeps. */
  readonly changes: ChangeSet;
  /** For every text of the file afterwards. */
  readonly rewrite: (text: string) => string;
  /** How many people are known by name. */
  readonly people: number;
}

/** How a copy of the workbook is made that the checks judge like the original. */
export function planMasking({ book, name, state }: ReadWorkbook): Masking {
  const data = personalDataOf(book, name);
  const pseudonyms = new Pseudonyms(data);
  const cells = new Map<string, SetCell[]>();
  for (const { sheet, cell, date } of data.birthCells) {
    const place = parseAddress(cell)!;
    const formula = formulaAt(findSheet(book, sheet)!, place.row, place.column);
    const edit = { ...place, value: toSerial(pseudonyms.birth(date), book.dateSystem), ...(formula !== undefined && { formula }) };
    const known = cells.get(sheet);
    if (known) known.push(edit);
    else cells.set(sheet, [edit]);
  }
  const births = [...cells].map(([sheet, edits]): Change => ({ kind: "setCells", sheet, cells: edits }));
  // What was generated last is kept in the state as it then was: a second copy of every name.
  const forgotten = state.status === "read" ? [stateChange({ ...state.state, generated: new Map() })] : [];
  return { changes: [...births, ...forgotten], rewrite: pseudonyms.rewrite, people: data.names.length };
}

/**
 * The change after which the copy sets the same findings aside as the original: their ids hold what the rows say.
 * Undefined where nothing was set aside.
 */
export function ignoredInCopy(original: ReadWorkbook, copy: ReadWorkbook, { rewrite }: Masking, today: PlainDate): Change | undefined {
  const reasons = ignoredReasons(original.state);
  if (reasons.size === 0 || copy.state.status !== "read") return undefined;
  const idsByPlace = new Map(findingsOf(copy, today).map(({ id, rule, place: { sheet, cell, row } }) => [`${rule}|${sheet}|${cell ?? row ?? ""}`, id]));
  const kept = new Map<string, string>();
  for (const { id, rule, place: { sheet, cell, row } } of findingsOf(original, today)) {
    const reason = reasons.get(id);
    const idInCopy = idsByPlace.get(`${rule}|${rewrite(sheet)}|${cell ?? row ?? ""}`);
    if (reason !== undefined && idInCopy !== undefined) kept.set(idInCopy, rewrite(reason));
  }
  return stateChange({ ...copy.state.state, ignored: ignoredJson(kept) });
}

function findingsOf(workbook: ReadWorkbook, today: PlainDate) {
  const { findings, ignored } = checkLedger({ workbooks: [workbook], today });
  return [...findings, ...ignored.map(({ finding }) => finding)];
}
