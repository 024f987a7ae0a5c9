import { useCallback, useEffect, useState } from "react";
import type { Desk, Outcome, Written } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";

/** Looking at what a job would write, writing it, taking it back: the same in every section that generates. */
export interface Writing<Preview> {
  readonly preview: Preview | null;
  readonly written: Written | null;
  look(job: () => Promise<Outcome<Preview>>): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  /** The settings changed: what was previewed is no longer what would be written. */
  reset(): void;
}

export function useWriting<Preview>(desk: Desk, workbook: WorkbookState): Writing<Preview> {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const reset = useCallback(() => {
    setWritten(null);
    setPreview(null);
  }, []);
  // The desk writes what was previewed last, and takes back what was written last: in another section that may be something else.
  useEffect(() => reset, [reset]);
  return {
    preview,
    written,
    async look(job) {
      setWritten(null);
      setPreview((await workbook.run(job)) ?? null);
    },
    async write() {
      const result = await workbook.run(() => desk.carryOut());
      if (!result) return;
      setWritten(result);
      setPreview(null);
      if (result.show && desk.abilities.select) await desk.select(result.show);
    },
    async undo() {
      if (await workbook.run(() => desk.undo())) setWritten(null);
    },
    reset,
  };
}
