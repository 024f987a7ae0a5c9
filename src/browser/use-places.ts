import { useCallback, useState } from "react";
import { parseAddress, type Place } from "../book";
import type { SheetTab } from "./sheet-view/sheet-source";
import type { CellPosition } from "./sheet-view/stepping";
import type { Turn } from "./turns";

/** Where the user is: the sheet that was chosen, and on each sheet a cell; in a narrow window, the side that is shown. */
export interface Places {
  readonly sheet: string | undefined;
  readonly positions: ReadonlyMap<string, CellPosition>;
  readonly turn: Turn;
  readonly setTurn: (turn: Turn) => void;
  readonly selectSheet: (id: string) => void;
  readonly selectCell: (id: string, position: CellPosition) => void;
  /** Goes to a place that the pane names. */
  readonly goTo: (place: Place, tabs: readonly SheetTab[]) => void;
  /** For another workbook. */
  readonly forget: () => void;
}

export function usePlaces(): Places {
  const [sheet, setSheet] = useState<string>();
  const [positions, setPositions] = useState<ReadonlyMap<string, CellPosition>>(new Map());
  const [turn, setTurn] = useState<Turn>("pane");
  const selectCell = useCallback((id: string, position: CellPosition) => {
    setPositions((now) => new Map(now).set(id, position));
  }, []);
  const goTo = (place: Place, tabs: readonly SheetTab[]) => {
    const id = tabs.find((tab) => nameInLedger(tab) === place.sheet)?.id ?? place.sheet;
    setSheet(id);
    setTurn("sheets");
    const position = positionOf(place);
    if (position) selectCell(id, position);
  };
  const forget = () => {
    setSheet(undefined);
    setPositions(new Map());
  };
  return { sheet, positions, turn, setTurn, selectSheet: setSheet, selectCell, goTo, forget };
}

/** A sheet's name where several files are one ledger: those beside the workbook are named with their file. */
export function nameInLedger({ name, file }: SheetTab): string {
  return file === undefined ? name : `[${file}]${name}`;
}

function positionOf({ cell, row }: Place): CellPosition | undefined {
  if (cell !== undefined) return parseAddress(cell.split(":")[0]!);
  return row === undefined ? undefined : { row: row - 1, column: 0 };
}
