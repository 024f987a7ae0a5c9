import { groupedBy } from "../book";
import type { SheetTab } from "./sheet-view/sheet-source";

interface SheetListProps {
  readonly tabs: readonly SheetTab[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** All sheets one below the other: a strip of tabs shows only some of a ledger's. Drawn as a button, open as the system's list. */
export function SheetList({ tabs, selected, onSelect }: SheetListProps) {
  const files = groupedBy(tabs, ({ file }) => file ?? "");
  return (
    <label className="sheet-list" title="全部工作表">
      <span aria-hidden="true">☰ {tabs.length}</span>
      <select aria-label="全部工作表" value={selected} onChange={({ target }) => onSelect(target.value)}>
        {[...files].map(([file, sheets]) =>
          file === "" ? <Sheets key={file} sheets={sheets} /> : (
            <optgroup key={file} label={`${file}（只读）`}>
              <Sheets sheets={sheets} />
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function Sheets({ sheets }: { readonly sheets: readonly SheetTab[] }) {
  return sheets.map(({ id, name, hidden }) => (
    <option key={id} value={id}>
      {name}
      {hidden && "（隐藏）"}
    </option>
  ));
}
