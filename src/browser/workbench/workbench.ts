/** The worker's side of the page: the open workbook, the files beside it, its desk, and the sheets to look at. */
import { proxy, transfer, type ProxyMarked } from "comlink";
import { address, findSheet, formatAt, plainBook } from "../../book";
import type { Place } from "../../book";
import { colourOf } from "../../host/file/colours";
import { holdsMacros } from "../../host/file/workbook-kind";
import type { DeskEvents } from "../../jobs/desk";
import { ledgerSheets } from "../../jobs/start-ledger";
import { WorkbookDesk } from "../../jobs/workbook-desk";
import { randomText } from "../../taskpane/random-text";
import { today } from "../../taskpane/today";
import type { SheetFrame, SheetTab, SheetWindow } from "../sheet-view/sheet-source";
import type { Bench, BenchListener, BenchState, DeskCalls, Done, NamedFile } from "./bench";
import type { BenchEvents } from "./bench-host";
import { BenchHost, quickCodec, readVersion } from "./bench-host";
import { editCells } from "./edit-cells";
import { editText } from "./edit-text";
import { editedBook } from "./edited-book";
import { newName, savedName } from "./file-names";
import { giveWay } from "./give-way";
import { StartedVersion } from "./started-version";
import { isFormula, typedValue } from "./typed-value";
import type { Version } from "./versions";
import { Versions } from "./versions";
import type { ViewedSheet } from "./viewed-sheet";

interface OpenFile {
  readonly name: string;
  readonly host: BenchHost;
  readonly desk: WorkbookDesk;
}

interface OtherFile {
  readonly name: string;
  readonly version: Version;
}

/** Sheets of other files are named by the file's place and a character that no sheet's name holds. */
const OTHER_SHEET = /^(\d+):(.*)$/s;

export class Workbench implements Bench {
  private file: OpenFile | undefined;
  private others: readonly OtherFile[] = [];
  private listener: BenchListener | undefined;
  private viewed = new Map<string, ViewedSheet>();
  private viewedVersion: Version | undefined;
  /** What the sheets wait for. */
  private beforeSheets: Promise<unknown> = Promise.resolve();

  /** @param version the product's, for what is written into workbooks */
  constructor(private readonly version: string) {}

  /** The desk of the workbook that is open now. */
  get desk(): DeskCalls & ProxyMarked {
    return proxy(this.opened().desk);
  }

  listen(listener: BenchListener): void {
    this.listener = listener;
  }

  async open(files: readonly NamedFile[]): Promise<Done<BenchState>> {
    const [first, ...rest] = files;
    if (!first) return refused("没有选择文件。");
    const read = await readVersion(first.bytes, first.name);
    if (read.status === "refused") return refused(read.text);
    const others = await readOthers(rest);
    if (others.status === "refused") return others;
    this.others = others.value;
    return this.show(first.name, new Versions(read.version, true), "sheets");
  }

  async start(what: "template" | "sample", year: number): Promise<Done<BenchState>> {
    const name = newName(what, year);
    const started = new StartedVersion(ledgerSheets(plainBook([]), what, year).changes, name);
    this.others = [];
    // Nobody loses work by leaving a sample they only looked at; an empty ledger is made again as quickly.
    return this.show(name, new Versions(started, true), "overview");
  }

  async add(files: readonly NamedFile[]): Promise<Done<BenchState>> {
    const added = await readOthers(files);
    if (added.status === "refused") return added;
    this.others = [...this.others, ...added.value];
    this.tellState();
    this.listener?.onChanged();
    return done(this.state());
  }

  async edit(id: string, row: number, column: number, typed: string, year: number): Promise<Done<null>> {
    if (OTHER_SHEET.test(id)) return refused("这个文件只作对照，不能在这里修改。");
    const { host } = this.opened();
    const { versions } = host;
    const { book, bytes, frames } = versions.current;
    const sheet = findSheet(book, id);
    if (!sheet) return refused(`工作表“${id}”已经不在了。`);
    const format = formatAt(sheet, row, column);
    if (format !== "@" && isFormula(typed)) return refused("这里不能输入公式。请在 Excel 或 WPS 里输入；要输入文字，请在前面加一个单引号。");
    const into = { format, dateSystem: book.dateSystem, year };
    const cell = { row, column, ...typedValue(typed, into) };
    const edited = editCells(bytes, book, [{ kind: "setCells", sheet: id, cells: [cell] }], { name: host.name, codec: quickCodec });
    if (edited.status === "refused") return refused(edited.text);
    versions.add({ bytes: edited.bytes, book: editedBook(book, edited.changes), frames });
    host.edited({ sheet: id, cell: address(row, column) });
    return Promise.resolve(done(null));
  }

  async undo(): Promise<void> {
    const { host } = this.opened();
    if (host.versions.undo()) host.edited({ sheet: "" });
    return Promise.resolve();
  }

  async redo(): Promise<void> {
    const { host } = this.opened();
    if (host.versions.redo()) host.edited({ sheet: "" });
    return Promise.resolve();
  }

  async save(): Promise<NamedFile> {
    const { host } = this.opened();
    // A copy, since the page takes the bytes over.
    const bytes = host.versions.current.bytes.slice();
    host.versions.markSaved();
    this.tellState();
    return Promise.resolve(transfer({ name: savedName(host.name, holdsMacros(bytes)), bytes }, [bytes.buffer]));
  }

  async tabs(): Promise<readonly SheetTab[]> {
    await this.beforeSheets;
    const { host } = this.opened();
    const files: readonly { readonly version: Version; readonly name?: string }[] = [{ version: host.versions.current }, ...this.others];
    return files.flatMap(({ version, name }, n) => tabsOf(version, n, name));
  }

  async frame(id: string): Promise<SheetFrame | undefined> {
    return (await this.sheet(id))?.frame;
  }

  async window(id: string, top: number, bottom: number): Promise<SheetWindow> {
    return (await this.sheet(id))?.window(top, bottom) ?? { top, bottom: top - 1, rows: [] };
  }

  async editText(id: string, row: number, column: number): Promise<string> {
    const { version, name } = this.locate(id);
    const sheet = findSheet(version.book, name);
    return Promise.resolve(sheet ? editText(sheet, row, column, version.book.dateSystem) : "");
  }

  /** @param first what the user sees first: the sheets of a file that was read, the overview of a ledger whose file is yet to be written */
  private show(name: string, versions: Versions, first: "sheets" | "overview"): Done<BenchState> {
    const events: BenchEvents = {
      onVersion: () => this.tellState(),
      onSelect: (place: Place) => this.listener?.onSelect(place),
      deliver: (file) => {
        this.listener?.onDeliver(file);
        return Promise.resolve();
      },
    };
    const host = new BenchHost(name, versions, events);
    const desk = new WorkbookDesk(host, {
      name,
      writtenBy: `union-ledger ${this.version}`,
      today,
      newSalt: randomText,
      pause: giveWay,
      now: () => performance.now(),
      filesBeside: () => this.others.map(({ name: file, version }) => ({ name: file, book: version.book })),
    });
    const told: DeskEvents = {
      onProgress: (share, what) => this.listener?.onProgress(share, what),
      onChanged: () => this.listener?.onChanged(),
    };
    desk.listen(told);
    this.file = { name, host, desk };
    // The pane will ask for it; by then it is begun. First the page is answered, and the pane before the sheets come.
    const overview = giveWay()
      .then(() => desk.overview())
      .then(giveWay, giveWay);
    this.beforeSheets = first === "overview" ? overview : Promise.resolve();
    return done(this.state());
  }

  private opened(): OpenFile {
    if (!this.file) throw new Error("no workbook is open");
    return this.file;
  }

  private state(): BenchState {
    const { host } = this.opened();
    const { versions } = host;
    return {
      name: host.name,
      others: this.others.map(({ name }) => name),
      canUndo: versions.canUndo,
      canRedo: versions.canRedo,
      unsaved: !versions.isSaved,
      version: `${versions.revision}/${this.others.length}`,
    };
  }

  private tellState(): void {
    this.listener?.onState(this.state());
  }

  private locate(id: string): { readonly version: Version; readonly name: string; readonly isOther: boolean } {
    const match = OTHER_SHEET.exec(id);
    const other = match && this.others[Number(match[1]) - 1];
    if (match && other) return { version: other.version, name: match[2]!, isOther: true };
    return { version: this.opened().host.versions.current, name: id, isOther: false };
  }

  /** What writes numbers as Excel does is begun with the first sheet that is looked at, after the overview. */
  private async sheet(id: string): Promise<ViewedSheet | undefined> {
    const view = await import("./viewed-sheet");
    const { version, name, isOther } = this.locate(id);
    const current = this.opened().host.versions.current;
    if (this.viewedVersion !== current) {
      this.viewed = new Map();
      this.viewedVersion = current;
    }
    const known = this.viewed.get(id);
    if (known) return known;
    const sheet = findSheet(version.book, name);
    if (!sheet) return undefined;
    const { book, frames } = version;
    const viewed = new view.ViewedSheet({
      id,
      sheet,
      dateSystem: book.dateSystem,
      looks: frames.looks,
      reading: frames.frame(name),
      readOnly: isOther,
    });
    this.viewed.set(id, viewed);
    return viewed;
  }
}

function tabsOf({ book, frames }: Version, place: number, file: string | undefined): readonly SheetTab[] {
  return book.sheets
    .filter(({ visibility }) => visibility !== "veryHidden")
    .map(({ name, visibility }) => {
      const tabColour = frames.tabColour(name);
      const colour = tabColour && colourOf(tabColour, frames.looks.palette);
      return {
        id: place === 0 ? name : `${place}:${name}`,
        name,
        ...(file !== undefined && { file }),
        ...(visibility === "hidden" && { hidden: true as const }),
        ...(colour !== undefined && { colour }),
      };
    });
}

async function readOthers(files: readonly NamedFile[]): Promise<Done<readonly OtherFile[]>> {
  const others: OtherFile[] = [];
  for (const { name, bytes } of files) {
    const read = await readVersion(bytes, name);
    if (read.status === "refused") return refused(read.text);
    others.push({ name, version: read.version });
  }
  return done(others);
}

function done<T>(value: T): Done<T> {
  return { status: "done", value };
}

function refused(text: string): Done<never> {
  return { status: "refused", text };
}
