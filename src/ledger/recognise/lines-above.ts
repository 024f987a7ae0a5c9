/** The lines that stand above a block (title, sub-title, parameters) and which of them is its title. */
import type { Grid } from "./grid";
import { filledColumns, ownText } from "./grid";
import { statedUnitScale } from "./heading";
import { tight } from "./plain-text";

export interface TextAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts between two rows (both inclusive) that stand over the columns `left` to `right`. */
export function textsOver(grid: Grid, top: number, bottom: number, left: number, right: number): TextAt[] {
  const texts: TextAt[] = [];
  for (let row = Math.max(0, top); row <= bottom; row++) {
    for (const column of filledColumns(grid, row)) {
      const merge = grid.mergeAt(row, column);
      const end = merge ? merge.right : column;
      if (column <= right && end >= left) texts.push({ row, column, text: ownText(grid, row, column) });
    }
  }
  return texts;
}

const PARAMETER = /^(?:填表|制表|填报|编制|更新|统计|记录|单位|日期|时间|年度|年份|届次|共计?\d|金额|币种|地点|编号|第.{1,3}页|截至|截止|负责|审核|联系|人数|总人数|应到|实到|电话)/;

/** Whether a line gives parameters (单位：…, 填表日期：…) rather than a title. */
export function isParameterLine(text: string): boolean {
  const bare = tight(text);
  return PARAMETER.test(bare) && /[:：\d]/.test(bare) ? true : statedUnitScale(bare) !== undefined;
}

/** The lines that may be titles, the nearest to the block first. */
export function titlesAmong(texts: readonly TextAt[]): string[] {
  return texts
    .filter(({ text }) => !isParameterLine(text) && !/^[\d\s.:-]+$/.test(text) && text.length <= 60)
    .map(({ text }) => text)
    .reverse();
}
