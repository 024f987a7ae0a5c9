import type { Remote } from "comlink";
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent } from "react";
import { address, parseAddress, type Place } from "../book";
import { Pane, type Mark } from "../taskpane/pane";
import type { SectionId } from "../taskpane/sections/sections";
import { CellLine } from "./cell-line";
import { FileChooser } from "./file-chooser";
import { Help } from "./help";
import { Question } from "./question";
import { SheetTabs } from "./sheet-tabs";
import type { Marks } from "./sheet-view/cells-layer";
import type { SheetFrame, SheetSource, SheetTab } from "./sheet-view/sheet-source";
import { SheetView } from "./sheet-view/sheet-view";
import { firstCell, type CellPosition } from "./sheet-view/stepping";
import { PANE_WIDTHS, Splitter } from "./splitter";
import { TopBar } from "./top-bar";
import { Turns, type Turn } from "./turns";
import { useLeaveWarning } from "./use-leave-warning";
import { useShortcuts } from "./use-shortcuts";
import { useWorkbench } from "./use-workbench";
import { Welcome } from "./welcome";
import type { Bench, BenchState, Done } from "./workbench/bench";

export interface EditionProps {
  readonly remote: Remote<Bench>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
  /** The workbook the page begins with, being opened; without it the user is asked for one. */
  readonly firstWorkbook?: Promise<Done<BenchState>>;
}

const ORIGIN: CellPosition = { row: 0, column: 0 };

/** The page: bar, sheets, pane. */
export function Edition({ remote, today, version, firstWorkbook }: EditionProps) {
  const year = Number(today.slice(0, 4));
  const [sheet, setSheet] = useState<string>();
  const [positions, setPositions] = useState<ReadonlyMap<string, CellPosition>>(new Map());
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTHS.usual);
  const [found, setFound] = useState<readonly Mark[]>([]);
  const [isDropping, setDropping] = useState(false);
  /** In a narrow window the sheets and the pane take turns. */
  const [turn, setTurn] = useState<Turn>("pane");
  /** The section that help is wanted on. */
  const [helping, setHelping] = useState<SectionId | null>(null);
  /** What is to be done once the user has let go of unsaved work. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const adder = useRef<HTMLInputElement>(null);

  const selectCell = useCallback((id: string, position: CellPosition) => {
    setPositions((now) => new Map(now).set(id, position));
  }, []);
  const workbench = useWorkbench({ remote, firstWorkbook }, ({ sheet: name, cell, row }: Place) => {
    const id = tabs.find((tab) => nameInLedger(tab) === name)?.id ?? name;
    setSheet(id);
    setTurn("sheets");
    const position = cell === undefined ? undefined : parseAddress(cell.split(":")[0]!);
    if (position) selectCell(id, position);
    else if (row !== undefined) selectCell(id, { row: row - 1, column: 0 });
  });
  const { bench, tabs, source } = workbench;

  const current = currentSheet(tabs, sheet);
  const frame = useFrame(workbench.source, current, bench?.version, workbench.opening);
  const marks = useMemo(() => marksOf(found, tabs.find(({ id }) => id === current)), [found, tabs, current]);
  const position = (current === undefined ? undefined : positions.get(current)) ?? (frame ? firstCell(frame) : ORIGIN);

  const ifNothingIsLost = (work: () => void) => {
    if (bench?.unsaved) setLeaving(() => work);
    else work();
  };
  const forget = () => {
    setSheet(undefined);
    setPositions(new Map());
    setFound([]);
  };
  const open = (files: readonly File[]) => {
    if (files.length === 0) return;
    ifNothingIsLost(() => {
      forget();
      void workbench.open(files);
    });
  };
  const start = (what: "template" | "sample") =>
    ifNothingIsLost(() => {
      forget();
      void workbench.start(what, year);
    });
  const actions = {
    open: () => chooser.current?.click(),
    new: () => start("template"),
    sample: () => start("sample"),
    add: () => adder.current?.click(),
    undo: workbench.undo,
    redo: workbench.redo,
    save: () => void workbench.save(),
  };

  useLeaveWarning(bench?.unsaved ?? false);
  useShortcuts(actions, bench !== null);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    open(Array.from(event.dataTransfer.files));
  };
  const isBeginning = firstWorkbook !== undefined && workbench.busy !== null;
  const problem = marks.get(address(position.row, position.column));
  return (
    <div
      className="edition"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={onDrop}
    >
      <TopBar bench={bench} busy={workbench.busy} on={actions} />
      <FileChooser chooser={chooser} name="打开文件" onFiles={open} />
      <FileChooser chooser={adder} name="加入文件" onFiles={(files) => void workbench.add(files)} />
      {workbench.notice !== null && (
        <div className="edition-notice" role="alert">
          <span>{workbench.notice}</span>
          <button type="button" className="button" onClick={() => workbench.notify(null)}>
            知道了
          </button>
        </div>
      )}
      {bench === null && !isBeginning && <Welcome onOpen={actions.open} onNew={actions.new} onSample={actions.sample} />}
      {bench !== null && (
        <main className={`edition-body edition-turn-${turn}`}>
          <h1 className="unseen">{bench.name}</h1>
          <section className="edition-sheets" id="sheet" aria-label="工作簿">
            <CellLine frame={frame} position={position} problem={problem} source={source} version={bench.version} />
            {frame && (
              <SheetView
                key={`${workbench.opening} ${frame.id}`}
                source={source}
                frame={frame}
                version={bench.version}
                selected={position}
                onSelect={(next) => selectCell(frame.id, next)}
                marks={marks}
                onEdit={({ row, column }, typed) => void workbench.edit(frame.id, row, column, typed, year)}
                onNotice={workbench.notify}
              />
            )}
            <SheetTabs tabs={tabs} selected={current} onSelect={setSheet} />
          </section>
          <section className="edition-pane" aria-label="助手" style={{ width: paneWidth }}>
            <Splitter width={paneWidth} onWidth={setPaneWidth} />
            <div className="edition-pane-inside">
              <Pane key={workbench.opening} desk={workbench.desk} today={today} version={version} onHelp={setHelping} onMarks={setFound} />
            </div>
          </section>
        </main>
      )}
      {bench !== null && <Turns turn={turn} onTurn={setTurn} />}
      {isDropping && <div className="edition-drop">松开鼠标，打开这个文件</div>}
      {helping && <Help section={helping} onClose={() => setHelping(null)} />}
      {leaving && (
        <Question
          title="改动还没有保存"
          yes="不保存，继续"
          no="返回"
          onAnswer={(isYes) => {
            setLeaving(null);
            if (isYes) leaving();
          }}
        >
          <p>继续的话，“{bench?.name}”里还没有另存的改动会丢失。</p>
        </Question>
      )}
    </div>
  );
}

/** The sheet that is shown: the one chosen, also before it has come to be; else the first that is visible. */
function currentSheet(tabs: readonly SheetTab[], chosen: string | undefined): string | undefined {
  return tabs.some(({ id }) => id === chosen) ? chosen : tabs.find(({ hidden }) => !hidden)?.id;
}

/** The frame of a sheet; the old one stays until the new one is here. */
function useFrame(source: SheetSource, id: string | undefined, version: string | undefined, opening: number): SheetFrame | undefined {
  const [frame, setFrame] = useState<SheetFrame>();
  useEffect(() => {
    let isWanted = true;
    if (id !== undefined) void source.frame(id).then((found) => isWanted && setFrame(found));
    return () => {
      isWanted = false;
    };
  }, [source, id, version, opening]);
  return frame?.id === id ? frame : undefined;
}

/** A sheet's name where several files are one ledger: those beside the workbook are named with their file. */
function nameInLedger({ name, file }: SheetTab): string {
  return file === undefined ? name : `[${file}]${name}`;
}

/** What the pane found, as marks on the sheet where it stands. */
function marksOf(found: readonly Mark[], tab: SheetTab | undefined): Marks {
  const marks = new Map<string, string>();
  const sheet = tab && nameInLedger(tab);
  for (const { place, text } of found) {
    if (place.sheet !== sheet) continue;
    const key = place.cell?.split(":")[0] ?? (place.row === undefined ? undefined : `row:${place.row}`);
    if (key !== undefined) marks.set(key, marks.has(key) ? `${marks.get(key)}\n${text}` : text);
  }
  return marks;
}
