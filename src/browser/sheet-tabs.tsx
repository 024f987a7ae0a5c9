import { useRef, type KeyboardEvent } from "react";
import { SheetList } from "./sheet-list";
import type { SheetTab } from "./sheet-view/sheet-source";

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The sheets of the workbook, and behind them those of the files read beside it. */
export function SheetTabs({ tabs, selected, onSelect }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs.filter(({ id, hidden }) => !hidden || id === selected);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = shown.findIndex(({ id }) => id === selected);
    const goal = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: shown.length - 1 }[event.key];
    const tab = goal === undefined ? undefined : shown[Math.min(shown.length - 1, Math.max(0, goal))];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[shown.indexOf(tab)]?.focus();
  };
  return (
    <div className="sheet-strip">
      <SheetList tabs={shown} selected={selected} onSelect={onSelect} />
      <div ref={list} className="sheet-tabs" role="tablist" aria-label="工作表" onKeyDown={onKeyDown}>
        {shown.map(({ id, name, file, hidden, colour }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === selected}
            aria-controls="sheet"
            tabIndex={id === selected ? 0 : -1}
            className={file === undefined ? "sheet-tab" : "sheet-tab sheet-tab-other"}
            title={file === undefined ? name : `${file}：${name}（只读）`}
            onClick={() => onSelect(id)}
            ref={(tab) => {
              if (id === selected) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
            }}
          >
            {colour && <span className="sheet-tab-colour" style={{ backgroundColor: colour }} />}
            {file !== undefined && <span className="sheet-tab-file">{file.replace(/\.[^.]*$/, "")} · </span>}
            {name}
            {hidden && "（隐藏）"}
          </button>
        ))}
      </div>
    </div>
  );
}
