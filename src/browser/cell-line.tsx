import { useEffect, useState } from "react";
import { address } from "../book";
import type { SheetFrame, SheetSource } from "./sheet-view/sheet-source";
import type { CellPosition } from "./sheet-view/stepping";
import { anchorOf, inside } from "./sheet-view/stepping";

interface CellLineProps {
  readonly frame: SheetFrame | undefined;
  readonly position: CellPosition;
  readonly problem: string | undefined;
  readonly source: SheetSource;
  readonly version: string;
}

/** Above the sheet: which cell is selected, and its whole content. Read aloud when it changes. */
export function CellLine({ frame, position, problem, source, version }: CellLineProps) {
  const [text, setText] = useState("");
  const { row, column } = frame ? anchorOf(frame, inside(frame, position)) : position;
  useEffect(() => {
    let isWanted = true;
    if (frame) void source.editText(frame.id, row, column).then((found) => isWanted && setText(found));
    return () => {
      isWanted = false;
    };
  }, [frame, row, column, source, version]);
  return (
    <div className="cell-line">
      <span className="cell-line-name">{address(row, column)}</span>
      <span className="cell-line-text" role="status" aria-label="单元格内容">
        {text.replace(/\n/g, " ")}
      </span>
      {frame?.readOnly && <span className="cell-line-hint">只读，用来对照</span>}
      {text.startsWith("=") && !frame?.readOnly && <span className="cell-line-hint">常用的公式会跟着重新计算，其余的用 Excel 或 WPS 打开时计算</span>}
      {problem !== undefined && <span className="cell-line-problem">{problem}</span>}
    </div>
  );
}
