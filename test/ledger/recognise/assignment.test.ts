import fc from "fast-check";
import { bestAssignment } from "../../../src/ledger/recognise/assignment";

function total(weights: readonly (readonly number[])[], assigned: readonly (number | undefined)[]): number {
  return assigned.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : weights[row]![column]!), 0);
}

/** The greatest total by trying everything. */
function greatest(weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === weights.length) return 0;
  let best = greatest(weights, row + 1, taken);
  weights[row]!.forEach((weight, column) => {
    if (weight > 0 && !taken.includes(column)) best = Math.max(best, weight + greatest(weights, row + 1, [...taken, column]));
  });
  return best;
}

describe("the assignment of columns to fields", () => {
  it("gives up a column's best field where the whole gains", () => {
    expect(bestAssignment([[10, 9], [8, 1]])).toEqual([1, 0]);
  });

  it("leaves a column without a field rather than take a worthless one", () => {
    expect(bestAssignment([[0, 0], [5, 0]])).toEqual([undefined, 0]);
    expect(bestAssignment([[-3], [2], [1]])).toEqual([undefined, 0, undefined]);
  });

  it("has nothing to assign without columns or fields", () => {
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([undefined, undefined]);
  });

  it("is of greatest total weight, each field once", () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
    fc.assert(
      fc.property(matrix, (weights) => {
        const assigned = bestAssignment(weights);
        const used = assigned.filter((column) => column !== undefined);
        expect(new Set(used).size).toBe(used.length);
        expect(total(weights, assigned)).toBe(greatest(weights));
      }),
    );
  });
});
