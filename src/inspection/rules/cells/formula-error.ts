import { address, isCellError } from "../../../book";
import { CUSTOM } from "../../../regulation";
import type { RecordSet } from "../../../ledger";
import type { Inspection } from "../../inspection";
import { hitAt, type Hit, type Rule } from "../../rule";

export const formulaError: Rule = {
  id: "formula-error",
  title: "公式不能出错",
  kind: "formulaError",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "公式出错的格子没有数，引用它的合计也跟着错。",
  fix: "看公式引用的格子是否被删、是否查不到，改好后合计会自动恢复。",
  check: (inspection) => allSets(inspection).flatMap(errorsIn),
};

function allSets({ ledger }: Inspection): RecordSet[] {
  return ledger.tables().flatMap((table) => [...ledger.recordSets(table)]);
}

/** All cells of the block count, its totals and the columns that mean nothing to us too. */
function errorsIn({ sheet, block, table }: RecordSet): Hit[] {
  const { left, right, top } = block.range;
  const bottom = block.layout === "keyValue" ? block.range.bottom : Math.max(block.range.bottom, ...block.tailRows.map(({ row }) => row));
  const hits: Hit[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.values[row];
    if (!cells) continue;
    for (let column = left; column <= right; column++) {
      const value = cells[column];
      if (value === undefined || !isCellError(value)) continue;
      const cell = address(row, column);
      hits.push(hitAt({ sheet: sheet.name, cell }, `第 ${row + 1} 行有公式结果是错误值 ${value.error}`, `${table}|${String(cells[left] ?? "")}|${column}|${value.error}`, { table }));
    }
  }
  return hits;
}
