import type { Remote } from "comlink";
import { useEffect, useMemo, useRef, useState } from "react";
import { address } from "../book";
import { Pane, type Mark } from "../taskpane/pane";
import type { SectionId } from "../taskpane/sections/sections";
import { CellLine } from "./cell-line";
import { DropZone } from "./drop-zone";
import { FileChooser } from "./file-chooser";
import { Help } from "./help";
import { marksOf } from "./marks";
import { Notice } from "./notice";
import { SheetTabs } from "./sheet-tabs";
import type { SheetFrame, SheetSource, SheetTab } from "./sheet-view/sheet-source";
import { SheetView } from "./sheet-view/sheet-view";
import { firstCell, type CellPosition } from "./sheet-view/stepping";
import { PANE_WIDTHS, Splitter } from "./splitter";
import { TopBar } from "./top-bar";
import { Turns } from "./turns";
import { useLeaveWarning } from "./use-leave-warning";
import { usePlaces, type Places } from "./use-places";
import { useShortcuts } from "./use-shortcuts";
import { useUnsavedWork } from "./use-unsaved-work";
import { useWorkbench, type WorkbenchState } from "./use-workbench";
import { Welcome } from "./welcome";
import type { Bench, BenchState, Done } from "./workbench/bench";

interface EditionProps {
  readonly remote: Remote<Bench>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
  /** The workbook the page begins with, being opened; without it the user is asked for one. */
  readonly firstWorkbook?: Promise<Done<BenchState>>;
}

/** The page: bar, sheets, pane. */
export function Edition({ remote, today, version, firstWorkbook }: EditionProps) {
  const year = Number(today.slice(0, 4));
  const places = usePlaces();
  const [found, setFound] = useState<readonly Mark[]>([]);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTHS.usual);
  /** The section that help is wanted on. */
  const [helping, setHelping] = useState<SectionId | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const adder = useRef<HTMLInputElement>(null);
  const workbench = useWorkbench({ remote, firstWorkbook }, (place) => places.goTo(place, workbench.tabs));
  const { bench } = workbench;
  const { ifNothingIsLost, question } = useUnsavedWork(bench);

  const inPlaceOfThis = (open: () => Promise<void>) =>
    ifNothingIsLost(() => {
      places.forget();
      setFound([]);
      void open();
    });
  const open = (files: readonly File[]) => {
    if (files.length > 0) inPlaceOfThis(() => workbench.open(files));
  };
  const actions = {
    open: () => chooser.current?.click(),
    new: () => inPlaceOfThis(() => workbench.start("template", year)),
    sample: () => inPlaceOfThis(() => workbench.start("sample", year)),
    add: () => adder.current?.click(),
    undo: workbench.undo,
    redo: workbench.redo,
    save: () => void workbench.save(),
  };
  useLeaveWarning(bench?.unsaved ?? false);
  useShortcuts(actions, bench !== null);

  const isBeginning = firstWorkbook !== undefined && workbench.busy !== null;
  return (
    <DropZone onFiles={open}>
      <TopBar bench={bench} busy={workbench.busy} on={actions} />
      <FileChooser chooser={chooser} name="打开文件" onFiles={open} />
      <FileChooser chooser={adder} name="加入文件" onFiles={(files) => void workbench.add(files)} />
      {workbench.notice !== null && <Notice text={workbench.notice} onRead={() => workbench.notify(null)} />}
      {bench === null && !isBeginning && <Welcome onOpen={actions.open} onNew={actions.new} onSample={actions.sample} />}
      {bench !== null && (
        <main className={`edition-body edition-turn-${places.turn}`}>
          <h1 className="unseen">{bench.name}</h1>
          <Sheets workbench={workbench} bench={bench} places={places} found={found} year={year} />
          <section className="edition-pane" aria-label="助手" style={{ width: paneWidth }}>
            <Splitter width={paneWidth} onWidth={setPaneWidth} />
            <div className="edition-pane-inside">
              <Pane key={workbench.opening} desk={workbench.desk} today={today} version={version} onHelp={setHelping} onMarks={setFound} />
            </div>
          </section>
        </main>
      )}
      {bench !== null && <Turns turn={places.turn} onTurn={places.setTurn} />}
      {helping && <Help section={helping} onClose={() => setHelping(null)} />}
      {question}
    </DropZone>
  );
}

interface SheetsProps {
  readonly workbench: WorkbenchState;
  readonly bench: BenchState;
  readonly places: Places;
  readonly found: readonly Mark[];
  /** The year of today, for days typed without one. */
  readonly year: number;
}

const ORIGIN: CellPosition = { row: 0, column: 0 };

/** The workbook: the selected cell's line, the sheet, the tabs. */
function Sheets({ workbench, bench, places, found, year }: SheetsProps) {
  const { source, tabs, opening } = workbench;
  const current = currentSheet(tabs, places.sheet);
  const frame = useFrame(source, current, bench.version, opening);
  const marks = useMemo(() => marksOf(found, tabs.find(({ id }) => id === current)), [found, tabs, current]);
  const position = (current === undefined ? undefined : places.positions.get(current)) ?? (frame ? firstCell(frame) : ORIGIN);
  return (
    <section className="edition-sheets" id="sheet" aria-label="工作簿">
      <CellLine frame={frame} position={position} problem={marks.get(address(position.row, position.column))} source={source} version={bench.version} />
      {frame && (
        <SheetView
          key={`${opening} ${frame.id}`}
          source={source}
          frame={frame}
          version={bench.version}
          selected={position}
          onSelect={(next) => places.selectCell(frame.id, next)}
          marks={marks}
          onEdit={({ row, column }, typed) => void workbench.edit(frame.id, row, column, typed, year)}
          onNotice={workbench.notify}
        />
      )}
      <SheetTabs tabs={tabs} selected={current} onSelect={places.selectSheet} />
    </section>
  );
}

/** The sheet that is shown: the one chosen, also before it has come to be; else the first that is visible. */
function currentSheet(tabs: readonly SheetTab[], chosen: string | undefined): string | undefined {
  return tabs.some(({ id }) => id === chosen) ? chosen : tabs.find(({ hidden }) => !hidden)?.id;
}

/** The frame of a sheet; the old one stays until the new one is here. */
function useFrame(source: SheetSource, id: string | undefined, version: string, opening: number): SheetFrame | undefined {
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
