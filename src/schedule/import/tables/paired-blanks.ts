/** Cells whose line breaks became blanks: 春游 登山 beside 会员 全体职工, as many words here as there. */
import type { CleanText } from "../text/clean-text";
import { cellOf, type Cell, type Row } from "./table-cells";

/** By chance two cells of a row may have the same number of words; not row after row. */
const LEAST_PAIRS = 3;

/** Whether blanks part activities in a column: in most rows another column has as many words. */
export function partsAtBlanks(rows: readonly Row[], column: number): boolean {
  const counts = rows.map((row) => row.map(({ text }) => wordsOf(text)));
  const several = counts.filter((row) => (row[column] ?? 0) > 1);
  const width = Math.max(0, ...counts.map((row) => row.length));
  return Array.from({ length: width }, (_, other) => other).some((other) => {
    const paired = other === column ? [] : several.filter((row) => row[other] === row[column]);
    return paired.length >= LEAST_PAIRS && paired.length * 10 >= several.length * 7;
  });
}

function wordsOf(text: string): number {
  return text === "" ? 0 : text.split(/ +/).length;
}

/** A cell's words, each as a cell of its own. */
export function cellsAtBlanks(doc: CleanText, { spans }: Cell): Cell[] {
  return spans.flatMap(({ start, end }) => {
    let at = start;
    return doc.folded.slice(start, end).split(/ +/).map((word) => {
      const from = doc.folded.indexOf(word, at);
      at = from + word.length;
      return cellOf(doc, from, at);
    });
  });
}
