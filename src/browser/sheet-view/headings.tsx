import { columnLetters } from "../../book";
import { linesOf, type Marks } from "./cells-layer";
import type { LineSpan } from "./lines-in-sight";

export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 48;

interface HeadingsProps {
  readonly starts: Float64Array;
  readonly lines: LineSpan;
  readonly selected: number;
  /** Where the first line of the sheet begins in the layer's own pixels. */
  readonly from: number;
}

export function ColumnHeadings({ starts, lines, selected, from }: HeadingsProps) {
  return (
    <div aria-hidden="true">
      {linesOf(lines).map((column) => {
        const width = starts[column + 1]! - starts[column]!;
        if (width === 0) return null;
        return (
          <div key={column} className={headingClass(column === selected, false)} style={{ left: from + starts[column]!, top: 0, width, height: HEADING_HEIGHT }}>
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}

export function RowHeadings({ starts, lines, selected, from, marks }: HeadingsProps & { readonly marks: Marks }) {
  return (
    <div aria-hidden="true">
      {linesOf(lines).map((row) => {
        const height = starts[row + 1]! - starts[row]!;
        if (height === 0) return null;
        const mark = marks.get(`row:${row + 1}`);
        return (
          <div key={row} title={mark} className={headingClass(row === selected, mark !== undefined)} style={{ left: 0, top: from + starts[row]!, width: HEADING_WIDTH, height }}>
            {row + 1}
          </div>
        );
      })}
    </div>
  );
}

function headingClass(isSelected: boolean, isMarked: boolean): string {
  return ["sheet-heading", isSelected && "sheet-heading-on", isMarked && "sheet-heading-marked"].filter(Boolean).join(" ");
}
