import type { KeyboardEvent, PointerEvent } from "react";

interface SplitterProps {
  /** Pixels of the pane at the right of it. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export const PANE_WIDTHS = { narrowest: 326, usual: 366, widest: 720 } as const;
const STEP = 24;

/** Between the sheets and the pane; moved by mouse, finger or arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const resize = (next: number) => onWidth(Math.round(Math.min(PANE_WIDTHS.widest, Math.max(PANE_WIDTHS.narrowest, next))));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(document.documentElement.clientWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const goal = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: PANE_WIDTHS.widest, End: PANE_WIDTHS.narrowest }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    resize(goal);
  };
  return (
    <div
      className="edition-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label="调整侧栏宽度"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTHS.narrowest}
      aria-valuemax={PANE_WIDTHS.widest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onWidth(PANE_WIDTHS.usual)}
    />
  );
}
