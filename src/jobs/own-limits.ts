/** The union's own limits out of its workbook: keys below 基本情况 (or on 设置) that are none of its fields. */
import { isCellError } from "../book";
import type { Ledger } from "../ledger";
import { ownLimit, type Limit } from "../regulation";

/** Those that can be read as a limit; with a document they bind, without one they only advise. */
export function ownLimits(ledger: Ledger): readonly Limit[] {
  return ledger.recordSets("unit").flatMap(({ block, sheet }) => {
    if (block.layout !== "keyValue") return [];
    return block.cells.flatMap(({ row, column, heading, field }) => {
      const value = sheet.values[row]?.[column];
      if (field !== null || value === null || value === undefined || isCellError(value)) return [];
      return ownLimit(heading, String(value)) ?? [];
    });
  });
}
