import { useCallback, useEffect, useRef, useState } from "react";
import type { Desk, Outcome, Overview, Trouble } from "../jobs/desk";

export interface Progress {
  readonly share: number;
  readonly what: string;
}

/** What the pane knows of the open workbook, and the one way to have something done to it. */
export interface WorkbookState {
  readonly overview: Overview | null;
  readonly progress: Progress | null;
  readonly trouble: Trouble | null;
  /** True while a job runs; buttons that start another are disabled. */
  readonly busy: boolean;
  dismissTrouble(): void;
  /** Runs one job; trouble is shown in its one place. Undefined where it was cancelled or failed. */
  run<T>(job: () => Promise<Outcome<T>>): Promise<T | undefined>;
  /** Reads the workbook anew. */
  refresh(): Promise<void>;
  show(overview: Overview): void;
}

/** Progress is shown only once a job has taken half a second: what is quicker would only flicker. */
const PATIENCE_MS = 500;

export function useWorkbook(desk: Desk): WorkbookState {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const begun = useRef(0);
  const running = useRef(0);

  const run = useCallback(async <T>(job: () => Promise<Outcome<T>>): Promise<T | undefined> => {
    running.current += 1;
    setBusy(true);
    setTrouble(null);
    begun.current = performance.now();
    try {
      const outcome = await job();
      if (outcome.status === "trouble") setTrouble(outcome.trouble);
      return outcome.status === "done" ? outcome.value : undefined;
    } catch (error) {
      setTrouble(defect(error));
      return undefined;
    } finally {
      running.current -= 1;
      if (running.current === 0) {
        setBusy(false);
        setProgress(null);
      }
    }
  }, []);

  const refresh = useCallback(async () => {
    const read = await run(() => desk.overview());
    if (read) setOverview(read);
  }, [desk, run]);

  useEffect(() => {
    const stop = desk.listen({
      onProgress: (share, what) => {
        const late = performance.now() - begun.current > PATIENCE_MS;
        setProgress(share === null || !late ? null : { share, what });
      },
      onChanged: () => void refresh(),
    });
    void refresh();
    return stop;
  }, [desk, refresh]);

  return { overview, progress, trouble, busy, dismissTrouble: () => setTrouble(null), run, refresh, show: setOverview };
}

/** A defect of ours; the text of an exception may hold ledger data, so only its kind goes into the diagnosis. */
function defect(error: unknown): Trouble {
  return {
    what: "程序出错了，工作簿没有改动。",
    todo: "请再试一次；如果还是这样，请复制诊断信息告诉开发者。",
    diagnosis: `defect ${error instanceof Error ? error.name : typeof error}`,
  };
}
