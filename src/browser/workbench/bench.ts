/** What the page asks of the worker, and what the worker tells the page. Everything here is a plain value. */
import type { ProxyMarked } from "comlink";
import type { Place } from "../../book";
import type { Desk, DeskEvents } from "../../jobs/desk";
import type { SheetSource } from "../sheet-view/sheet-source";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page shows around the sheets. */
export interface BenchState {
  readonly name: string;
  /** Files read beside the workbook. */
  readonly others: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly unsaved: boolean;
  /** Another after every change of what the sheets show. */
  readonly version: string;
}

/** A Chinese sentence where something could not be done. */
export type Done<T> = { readonly status: "done"; readonly value: T } | { readonly status: "refused"; readonly text: string };

export interface BenchListener extends DeskEvents {
  onState(state: BenchState): void;
  onSelect(place: Place): void;
  onDeliver(file: NamedFile & { readonly mediaType: string }): void;
}

/** The desk without what stays on the page's side. */
export type DeskCalls = Omit<Desk, "abilities" | "listen">;

export interface Bench extends SheetSource {
  readonly desk: DeskCalls & ProxyMarked;
  listen(listener: BenchListener & ProxyMarked): void;
  /** Opens the first file as the workbook and reads the others beside it. What was open before is closed. */
  open(files: readonly NamedFile[]): Promise<Done<BenchState>>;
  /** Opens a new workbook with the template's sheets or the sample's. */
  start(what: "template" | "sample", year: number): Promise<Done<BenchState>>;
  /** Reads more files beside the workbook. */
  add(files: readonly NamedFile[]): Promise<Done<BenchState>>;
  /** Puts what the user typed into a cell. */
  edit(sheet: string, row: number, column: number, typed: string, year: number): Promise<Done<null>>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The workbook as a file; counts as saved. */
  save(): Promise<NamedFile>;
}
