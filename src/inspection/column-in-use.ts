/** A column that fewer of its rows fill is not in use yet: its blanks say little. */
const LEAST_FILLED = 0.5;

/** Whether a column is kept at all. @param rows those that could fill it; @param blank those of them that don't */
export function isInUse(rows: readonly unknown[], blank: readonly unknown[]): boolean {
  return rows.length - blank.length >= rows.length * LEAST_FILLED;
}
