import { useState, type ReactNode } from "react";
import { Question } from "./question";
import type { BenchState } from "./workbench/bench";

interface UnsavedWork {
  /** Does what would lose unsaved work, once the user has let go of it. */
  readonly ifNothingIsLost: (work: () => void) => void;
  /** The question that is open, to be shown on the page. */
  readonly question: ReactNode;
}

export function useUnsavedWork(bench: BenchState | null): UnsavedWork {
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const ifNothingIsLost = (work: () => void) => {
    if (bench?.unsaved) setLeaving(() => work);
    else work();
  };
  const question = leaving && (
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
  );
  return { ifNothingIsLost, question };
}
