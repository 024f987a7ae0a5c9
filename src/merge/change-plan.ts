/** One generation as a whole: the change set for a host, the preview for the user, the state to remember. */
import type { Book, Change, ChangeSet, Problem, SheetSpec } from "../book";
import { sameSheetName } from "../book";
import type { MergeConflict } from "./conflict";
import { mergeSheets } from "./merge";
import { shareableSpec } from "./shareable-spec";
import type { SheetMerge } from "./sheet-merge";
import type { LedgerState, StateReading } from "./state";
import { basesOf, newState, readState, stateChange, stateText, withBases } from "./state";

export interface PlanOptions {
  /** Salts the fingerprints where the workbook has no state yet: any text, another for each workbook. */
  readonly salt: string;
  /** Product and version, for the state. */
  readonly writtenBy: string;
  /** Ids of conflicts in which the user chose our side. */
  readonly takeOurs?: ReadonlySet<string>;
}

export interface SheetPreview extends Pick<
  SheetMerge,
  "id" | "name" | "status" | "rows" | "kept" | "conflicts" | "notes"
> {
  /** A Chinese sentence: what happens to the sheet. */
  readonly text: string;
}

export interface GenerationPlan {
  readonly status: "planned";
  /** Empty where nothing changes. */
  readonly changes: ChangeSet;
  readonly sheets: readonly SheetPreview[];
  readonly conflicts: readonly MergeConflict[];
  /** What of the state could not be read. */
  readonly problems: readonly Problem[];
  readonly state: LedgerState;
}

export type PlanResult =
  | GenerationPlan
  /** A newer version's state stands in the workbook, which this one must not write. */
  | { readonly status: "readOnly"; readonly text: string };

function counted(parts: readonly (readonly [number, string])[]): string[] {
  return parts.flatMap(([count, words]) => (count > 0 ? words.replace("#", String(count)) : []));
}

/** What a preview says of one sheet. */
function previewText({ status, name, rows, kept, conflicts }: SheetMerge): string {
  if (status === "created") return `新建“${name}”，共 ${rows.added} 行。`;
  const changes = counted([
    [rows.added, "新增 # 行"],
    [rows.removed, "删去 # 行"],
    [rows.changed, "改动 # 行"],
  ]);
  const keeping = counted([
    [kept.cells, "您改过的 # 格"],
    [kept.ownRows, "您添加的 # 行"],
    [kept.ownColumns, "您添加的 # 列"],
    [kept.rows, "不再生成但您用着的 # 行"],
  ]);
  const sentences = [
    status === "unchanged" ? "没有变化" : changes.join("、") || "只更新格式",
    keeping.length > 0 ? `保留${keeping.join("、")}` : "",
    kept.deletedRows > 0 ? `您删去的 ${kept.deletedRows} 行不恢复` : "",
    conflicts.length > 0 ? `有 ${conflicts.length} 处需要您看一看` : "",
  ].filter((sentence) => sentence !== "");
  return `“${name}”：${sentences.join("；")}。`;
}

/** Sheets that are created come behind their predecessor in our order, else before their successor, else at the end. */
function placeBehind(book: Book, merges: readonly SheetMerge[], index: number): string | undefined {
  if (index > 0) return merges[index - 1]!.name;
  const successor = merges.slice(1).find(({ status }) => status !== "created");
  const at = successor ? book.sheets.findIndex(({ name }) => sameSheetName(name, successor.name)) : -1;
  return at > 0 ? book.sheets[at - 1]!.name : undefined;
}

function sheetChanges(book: Book, merges: readonly SheetMerge[]): Change[] {
  const creating = merges.flatMap(({ creating: change }, index) => {
    if (change?.kind !== "createSheet") return [];
    const after = placeBehind(book, merges, index);
    return [after === undefined ? change : { ...change, after }];
  });
  return [
    ...merges.flatMap(({ arranging }) => arranging ?? []),
    ...creating,
    ...merges.flatMap(({ filling }) => filling ?? []),
  ];
}

function stateBefore(reading: StateReading, { salt, writtenBy }: PlanOptions): LedgerState {
  return reading.status === "read" ? reading.state : newState(salt, writtenBy);
}

/**
 * Plans a generation of these sheets, in the order they should stand, into a workbook. Planning again right after the
 * changes are carried out gives no changes.
 * @throws RangeError where a spec is wrong (`checkSpec`).
 */
export function planGeneration(book: Book, specs: readonly SheetSpec[], options: PlanOptions): PlanResult {
  const reading = readState(book);
  if (reading.status === "newer") return { status: "readOnly", text: reading.text };
  const before = stateBefore(reading, options);
  const merges = mergeSheets(book, specs.map(shareableSpec), basesOf(before), {
    salt: before.salt,
    ...(options.takeOurs && { takeOurs: options.takeOurs }),
  });
  const state = withBases(before, new Map(merges.map(({ id, base }) => [id, base])), options.writtenBy);
  const changes = sheetChanges(book, merges);
  const isRemembered = reading.status === "read" && stateText(reading.state) === stateText(state);
  return {
    status: "planned",
    changes: isRemembered ? changes : [...changes, stateChange(state)],
    sheets: merges.map((merge) => {
      const { id, name, status, rows, kept, conflicts, notes } = merge;
      return { id, name, status, rows, kept, conflicts, notes, text: previewText(merge) };
    }),
    conflicts: merges.flatMap(({ conflicts }) => conflicts),
    problems:
      reading.status === "read" ? reading.problems : reading.status === "damaged" ? [reading.problem] : [],
    state,
  };
}
