import { proxy, transfer, type Remote } from "comlink";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { workbookMediaType, type Place } from "../book";
import { saveFile } from "./save-file";
import { RemoteDesk } from "./remote-desk";
import type { SheetSource, SheetTab } from "./sheet-view/sheet-source";
import type { Bench, BenchState, Done, NamedFile } from "./workbench/bench";

/** The open workbook as the page knows it, and what can be done to it. */
export interface WorkbenchState {
  readonly desk: RemoteDesk;
  readonly source: SheetSource;
  readonly bench: BenchState | null;
  /** Another for every workbook that is opened. */
  readonly opening: number;
  readonly tabs: readonly SheetTab[];
  /** What is being done, while it takes long. */
  readonly busy: string | null;
  readonly notice: string | null;
  notify(text: string | null): void;
  open(files: readonly File[]): Promise<void>;
  add(files: readonly File[]): Promise<void>;
  start(what: "template" | "sample", year: number): Promise<void>;
  save(): Promise<void>;
  undo(): void;
  redo(): void;
  edit(sheet: string, row: number, column: number, typed: string, year: number): Promise<void>;
}

interface WorkbenchInput {
  readonly remote: Remote<Bench>;
  /** A workbook that is being opened already. */
  readonly firstWorkbook: Promise<Done<BenchState>> | undefined;
}

const SAMPLE_WORDS = "正在准备示例";

export function useWorkbench({ remote, firstWorkbook }: WorkbenchInput, onSelect: (place: Place) => void): WorkbenchState {
  const [bench, setBench] = useState<BenchState | null>(null);
  const [opening, setOpening] = useState(0);
  const [tabs, setTabs] = useState<readonly SheetTab[]>([]);
  const [busy, setBusy] = useState<string | null>(firstWorkbook ? SAMPLE_WORDS : null);
  const [notice, notify] = useState<string | null>(null);
  const select = useRef(onSelect);
  select.current = onSelect;

  const desk = useMemo(() => new RemoteDesk(remote.desk as unknown as ConstructorParameters<typeof RemoteDesk>[0]), [remote]);
  const source = useMemo<SheetSource>(
    () => ({
      tabs: () => remote.tabs(),
      frame: (id) => remote.frame(id),
      window: (id, top, bottom) => remote.window(id, top, bottom),
      editText: (id, row, column) => remote.editText(id, row, column),
    }),
    [remote],
  );

  useEffect(() => {
    void remote.listen(
      proxy({
        ...desk.events,
        onState: setBench,
        onSelect: (place: Place) => select.current(place),
        onDeliver: saveFile,
      }),
    );
  }, [remote, desk]);

  const version = bench?.version;
  useEffect(() => {
    if (version !== undefined) void remote.tabs().then(setTabs);
  }, [remote, version, opening]);

  /** One thing at a time; what can't be done is said in the page's one place for it. */
  const doing = useCallback(async (what: string, work: () => Promise<Done<BenchState>>): Promise<boolean> => {
    setBusy(what);
    notify(null);
    try {
      const outcome = await work();
      if (outcome.status === "refused") notify(outcome.text);
      else setBench(outcome.value);
      return outcome.status === "done";
    } catch {
      notify("程序出错了，文件没有改动。请重新打开本页再试。");
      return false;
    } finally {
      setBusy(null);
    }
  }, []);
  const showNew = useCallback((isOpen: boolean) => {
    if (!isOpen) return;
    setOpening((count) => count + 1);
  }, []);
  useEffect(() => {
    if (firstWorkbook) void doing(SAMPLE_WORDS, () => firstWorkbook).then(showNew);
  }, [firstWorkbook, doing, showNew]);

  return {
    desk,
    source,
    bench,
    opening,
    tabs,
    busy,
    notice,
    notify,
    open: async (files) => showNew(await doing("正在打开", async () => remote.open(await namedFiles(files)))),
    add: async (files) => {
      await doing("正在打开", async () => remote.add(await namedFiles(files)));
    },
    start: async (what, year) => showNew(await doing(what === "sample" ? SAMPLE_WORDS : "正在新建", () => remote.start(what, year))),
    save: async () => {
      const { name, bytes } = await remote.save();
      saveFile({ name, bytes, mediaType: workbookMediaType(name) });
    },
    undo: () => void remote.undo(),
    redo: () => void remote.redo(),
    edit: async (sheet, row, column, typed, year) => {
      notify(null);
      const outcome = await remote.edit(sheet, row, column, typed, year);
      if (outcome.status === "refused") notify(outcome.text);
    },
  };
}

async function namedFiles(files: readonly File[]): Promise<readonly NamedFile[]> {
  const named = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  return transfer(
    named,
    named.map(({ bytes }) => bytes.buffer),
  );
}
