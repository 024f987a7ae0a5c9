/**
 * Which column is which field, decided for all columns at once: the matching of greatest total weight
 * (Kuhn–Munkres with potentials, O(rows² × columns)).
 */

/**
 * For each row the column it is matched to, or undefined. `weights[row][column]`; a pair of weight 0 or less is
 * never matched.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const columns = weights[0]?.length ?? 0;
  if (columns === 0) return weights.map(() => undefined);
  if (weights.length <= columns) return assignRows(weights);
  // The work grows with the square of the rows: the shorter side is made the rows.
  const byColumn = assignRows(Array.from({ length: columns }, (_, column) => weights.map((row) => row[column]!)));
  const assigned: (number | undefined)[] = weights.map(() => undefined);
  byColumn.forEach((row, column) => {
    if (row !== undefined) assigned[row] = column;
  });
  return assigned;
}

function assignRows(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = weights.length;
  const columns = weights[0]!.length;
  // Every row gets a private column of weight 0, so that leaving it unmatched is always possible.
  const width = columns + rows;
  const cost = (row: number, column: number): number => {
    if (column >= columns) return 0;
    const weight = weights[row]![column]!;
    return weight > 0 ? -weight : 0;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  /** The 1-based row matched to each 1-based column; 0 where none. */
  const matched = new Int32Array(width + 1);
  const previous = new Int32Array(width + 1);
  const slack = new Float64Array(width + 1);
  const visited = new Uint8Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    matched[0] = row;
    let column = 0;
    slack.fill(Infinity);
    visited.fill(0);
    do {
      visited[column] = 1;
      const current = matched[column]!;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= width; j++) {
        if (visited[j]) continue;
        const reduced = cost(current - 1, j - 1) - rowPotential[current]! - columnPotential[j]!;
        if (reduced < slack[j]!) {
          slack[j] = reduced;
          previous[j] = column;
        }
        if (slack[j]! < delta) {
          delta = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= width; j++) {
        if (visited[j]) {
          rowPotential[matched[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else slack[j]! -= delta;
      }
      column = next;
    } while (matched[column] !== 0);
    while (column !== 0) {
      const before = previous[column]!;
      matched[column] = matched[before]!;
      column = before;
    }
  }
  const assigned: (number | undefined)[] = weights.map(() => undefined);
  for (let column = 1; column <= columns; column++) {
    const row = matched[column]! - 1;
    if (row >= 0 && weights[row]![column - 1]! > 0) assigned[row] = column - 1;
  }
  return assigned;
}
