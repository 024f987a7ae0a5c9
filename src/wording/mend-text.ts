/** The certain mends of a text in one go. */
import type { WordingFinding } from "./check-text";

/**
 * The text with every certain mend of these findings made. Of two that overlap the first stands; check again for what
 * is left. The findings must be this text's.
 */
export function mendText(text: string, findings: readonly WordingFinding[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { offset, length, mend } of [...findings].sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    if (mend === undefined || offset < done) continue;
    pieces.push(text.slice(done, offset), mend);
    done = offset + length;
  }
  return pieces.join("") + text.slice(done);
}
