/**
 * What the add-in remembers about a workbook, in the workbook: one very hidden sheet that holds JSON in pieces. It is
 * removable; without it the next generation cannot tell who changed what.
 */
import type { Book, Change, PlacedSheet, Problem } from "../book";
import { findSheet, STATE_SHEET, valueAt } from "../book";
import type { SheetBase } from "./base";
import { readBase, writeBase } from "./base-json";
import type { JsonValue } from "./json";
import { asMap, asNumber, asText, parseJson, readShape } from "./json";

/** The schema this version writes, and the oldest reader that understands it. */
const STATE_SCHEMA = 1;
const OLDEST_READER = 1;

export interface LedgerState {
  readonly schema: number;
  /** The schema a reader must know to write this state. */
  readonly minReader: number;
  /** Product and version. */
  readonly writtenBy: string;
  /** Salts the fingerprints of this workbook. */
  readonly salt: string;
  /** The user's corrections to what was recognised, and findings the user set aside: whose shape is theirs to check. */
  readonly corrections: JsonValue;
  readonly ignored: JsonValue;
  /** The list in use and the user's word on what its items are about; absent where the user said nothing. */
  readonly checklist?: JsonValue;
  /** How the user has each year's budget estimated; absent where it never was. */
  readonly budget?: JsonValue;
  /** What plans and summaries are guided by, as the union confirmed it; absent where it never did. */
  readonly narrative?: JsonValue;
  /** The base of each generated sheet by id, as JSON, so that what a newer version added to it is kept. */
  readonly generated: ReadonlyMap<string, JsonValue>;
  /** Members a newer version wrote; kept. */
  readonly unknown: ReadonlyMap<string, JsonValue>;
}

export type StateReading =
  | { readonly status: "none" }
  | { readonly status: "read"; readonly state: LedgerState; readonly problems: readonly Problem[] }
  /** Written by a version whose state this one must not write. */
  | { readonly status: "newer"; readonly state: LedgerState; readonly text: string }
  | { readonly status: "damaged"; readonly problem: Problem };

/** Below Excel's 32,767 characters for a cell. */
const LONGEST_PIECE = 31_000;
/** Put around each piece, so that no application takes it for a formula or cuts off its spaces. */
const FENCE = "|";
const EXPLANATION = "工会台帐助手的工作记录：删除本表不影响台帐，但再次生成时将无法分辨哪些内容是您改过的。";

/** The state of a workbook that has none yet. */
export function newState(salt: string, writtenBy: string): LedgerState {
  return {
    schema: STATE_SCHEMA,
    minReader: OLDEST_READER,
    writtenBy,
    salt,
    corrections: {},
    ignored: [],
    generated: new Map(),
    unknown: new Map(),
  };
}

function stateJson(state: LedgerState): JsonValue {
  return {
    ...Object.fromEntries(state.unknown),
    schema: state.schema,
    minReader: state.minReader,
    writtenBy: state.writtenBy,
    salt: state.salt,
    corrections: state.corrections,
    ignored: state.ignored,
    ...(state.checklist !== undefined && { checklist: state.checklist }),
    ...(state.budget !== undefined && { budget: state.budget }),
    ...(state.narrative !== undefined && { narrative: state.narrative }),
    generated: Object.fromEntries(state.generated),
  };
}

/** The state as text; two states are equal where their texts are. */
export function stateText(state: LedgerState): string {
  // The two code points that JSON lets stand and XML forbids.
  return JSON.stringify(stateJson(state)).replace(
    /[\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const cutsPair = /[\uD800-\uDBFF]/.test(text[at + LONGEST_PIECE - 1] ?? "");
    const end = at + LONGEST_PIECE - (cutsPair ? 1 : 0);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The state as the very hidden sheet: an explanation, then the pieces of the JSON one below the other. */
export function stateSheet(state: LedgerState): PlacedSheet {
  const lines = [EXPLANATION, ...piecesOf(stateText(state)).map((piece) => FENCE + piece + FENCE)];
  return {
    name: STATE_SHEET,
    columns: [{ width: 80 }],
    rows: lines.map((value) => ({ cells: [{ value }] })),
    styles: {},
    dress: {
      visibility: "veryHidden",
      merges: [],
      validations: [],
      conditionalFormats: [],
      names: [],
      showGridLines: true,
    },
  };
}

/** The change that writes the state. */
export function stateChange(state: LedgerState): Change {
  return { kind: "replaceSheet", sheet: stateSheet(state) };
}

const DAMAGED: Problem = {
  kind: "damagedState",
  place: { sheet: STATE_SHEET },
  text: "本软件在工作簿里的工作记录已损坏，无法分辨哪些内容是您改过的；再次生成时凡与新内容不同之处都会列出，由您选择。",
};

function parseState(json: JsonValue): LedgerState | undefined {
  return readShape(() => {
    const members = asMap(json);
    const take = (name: string): JsonValue | undefined => {
      const value = members.get(name);
      members.delete(name);
      return value;
    };
    const checklist = take("checklist");
    const budget = take("budget");
    const narrative = take("narrative");
    return {
      schema: asNumber(take("schema")),
      minReader: asNumber(take("minReader")),
      writtenBy: asText(take("writtenBy")),
      salt: asText(take("salt")),
      corrections: take("corrections") ?? {},
      ignored: take("ignored") ?? [],
      ...(checklist !== undefined && { checklist }),
      ...(budget !== undefined && { budget }),
      ...(narrative !== undefined && { narrative }),
      generated: asMap(take("generated")),
      unknown: members,
    };
  });
}

function damagedBase(id: string): Problem {
  return {
    ...DAMAGED,
    text: `本软件关于“${id}”的工作记录已损坏；再次生成时凡与新内容不同之处都会列出，由您选择。`,
  };
}

/** Reads the state of a workbook. Damage is an answer, not an exception. */
export function readState(book: Book): StateReading {
  const sheet = findSheet(book, STATE_SHEET);
  if (!sheet) return { status: "none" };
  const lines = sheet.values.slice(1).map((_, row) => valueAt(sheet, row + 1, 0));
  const pieces = lines.filter((line): line is string => typeof line === "string" && line !== "");
  const isFenced = pieces.every(
    (piece) => piece.length > 1 && piece.startsWith(FENCE) && piece.endsWith(FENCE),
  );
  const json = isFenced ? parseJson(pieces.map((piece) => piece.slice(1, -1)).join("")) : undefined;
  const state = json === undefined ? undefined : parseState(json);
  if (!state) return { status: "damaged", problem: DAMAGED };
  if (state.minReader > STATE_SCHEMA) {
    return {
      status: "newer",
      state,
      text: `这个工作簿由更新版本的工会台帐助手（${state.writtenBy}）处理过，本版本只能查看和检查，不能生成。请先更新本软件。`,
    };
  }
  const problems = [...state.generated].flatMap(([id, base]) => (readBase(base) ? [] : [damagedBase(id)]));
  return { status: "read", state, problems };
}

/** The bases of the generated sheets by id; damaged ones are left out. */
export function basesOf(state: LedgerState): Map<string, SheetBase> {
  return new Map(
    [...state.generated].flatMap(([id, json]) => {
      const base = readBase(json);
      return base ? [[id, base] as const] : [];
    }),
  );
}

/** The state after a generation. What other versions wrote stays. */
export function withBases(
  state: LedgerState,
  bases: ReadonlyMap<string, SheetBase>,
  writtenBy: string,
): LedgerState {
  return {
    ...state,
    schema: Math.max(state.schema, STATE_SCHEMA),
    minReader: Math.max(state.minReader, OLDEST_READER),
    writtenBy,
    generated: new Map([
      ...state.generated,
      ...[...bases].map(([id, base]) => [id, writeBase(base)] as const),
    ]),
  };
}
