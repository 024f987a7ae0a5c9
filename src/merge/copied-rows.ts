/** Rows the user copied, hidden key and all: one of each is ours, the others are the user's own. */
import { formulaAt, plainBook } from "../book";
import type { SheetBase } from "./base";
import { KEY_LINE } from "./lines";
import type { KnownSheet, MergeContext } from "./merging-sheet";
import { baseCellAt, isUntouched, knownSheet } from "./merging-sheet";
import type { StandingSheet } from "./standing-sheet";
import { keyTextAt } from "./standing-sheet";

/** Above as many copied rows only whole blocks are compared, each row no longer by itself. */
const MOST_SINGLE_ROWS = 50;

/** The rows with one key, from top to bottom; the first is chosen until something speaks for another. */
interface Copies {
  readonly key: string;
  readonly positions: readonly number[];
}

/** The position chosen for each copied key. */
type Choice = ReadonlyMap<string, number>;

function copiesOn(standing: StandingSheet): Copies[] {
  const positions = new Map<string, number[]>();
  standing.rows.forEach((_, position) => {
    const text = keyTextAt(standing.sheet, position, standing.mark.column);
    if (standing.known.rows.has(text)) positions.set(text, [...(positions.get(text) ?? []), position]);
  });
  return [...positions]
    .filter(([, found]) => found.length > 1)
    .map(([key, found]) => ({ key, positions: found }));
}

/** The standing sheet with the chosen rows as ours. */
function chosen(standing: StandingSheet, choice: Choice): StandingSheet {
  const rows = standing.rows.map((key) => (key !== null && choice.has(key) ? null : key));
  choice.forEach((position, key) => (rows[position] = key));
  return { ...standing, rows };
}

/** What speaks for a choice, the weightiest first. */
type Merits = readonly number[];

function isBetter(merits: Merits, than: Merits): boolean {
  const decisive = merits.findIndex((merit, i) => merit !== than[i]);
  return decisive >= 0 && merits[decisive]! > than[decisive]!;
}

function best<Option>(options: readonly Option[], meritsOf: (option: Option) => Merits): Option {
  const rated = options.map((option) => ({ option, merits: meritsOf(option) }));
  return rated.reduce((leader, other) => (isBetter(other.merits, leader.merits) ? other : leader)).option;
}

class Chooser {
  /** Formulas that point at other sheets count for none of the choices. */
  private readonly alone: MergeContext;

  constructor(
    private readonly standing: StandingSheet,
    private readonly base: SheetBase,
    salt: string,
  ) {
    this.alone = { book: plainBook([]), known: new Map(), thenLines: new Map(), salt, takeOurs: new Set() };
  }

  private known(choice: Choice): KnownSheet {
    return knownSheet("", chosen(this.standing, choice), this.base, { rows: [], columns: [] });
  }

  /** How much of a row is as we wrote it. A formula with torn references counts half: copying a row may tear them. */
  likeness(key: string, row: number): number {
    const known = this.known(new Map([[key, row]]));
    return known.standing.columns.reduce((sum, columnKey, column) => {
      const cell =
        columnKey === null || columnKey === KEY_LINE ? undefined : baseCellAt(known, key, columnKey);
      if (cell === undefined || !isUntouched(known, cell, { row, column }, this.alone)) return sum;
      const isTorn = formulaAt(this.standing.sheet, row, column)?.includes("#REF!") ?? false;
      return sum + (isTorn ? 0.5 : 1);
    }, 0);
  }

  /** How much of ours stands as we wrote it: copied rows, and formulas that point at them; then, how much in our order. */
  merits(choice: Choice): Merits {
    const known = this.known(choice);
    const formulas = known.standing.rows.flatMap((rowKey, row) =>
      known.standing.columns.filter((columnKey, column) => {
        const isChosen = rowKey !== null && choice.has(rowKey);
        const cell =
          isChosen || rowKey === null || columnKey === null ? null : baseCellAt(known, rowKey, columnKey);
        return cell?.formula !== undefined && isUntouched(known, cell, { row, column }, this.alone);
      }),
    );
    const rows = [...choice].reduce((sum, [key, row]) => sum + this.likeness(key, row), 0);
    return [rows + formulas.length, known.then.rows.settled.size];
  }
}

/**
 * The standing sheet with every copied key on one row: the one most as we wrote it and as our formulas point at it; of
 * equals the one in our order, then the first.
 */
export function withOriginals(standing: StandingSheet, base: SheetBase, salt: string): StandingSheet {
  const copies = copiesOn(standing);
  if (copies.length === 0) return standing;
  const chooser = new Chooser(standing, base, salt);
  const likeliest = copies.map(({ key, positions }): Copies => {
    const rates = positions.map((position) => chooser.likeness(key, position));
    return { key, positions: positions.filter((_, i) => rates[i] === Math.max(...rates)) };
  });
  const pick = (at: (positions: readonly number[]) => number): Choice =>
    new Map(likeliest.map(({ key, positions }) => [key, at(positions)]));
  // Rows are mostly copied as a block, above or below the originals.
  const blocks = [pick((positions) => positions[0]!), pick((positions) => positions[positions.length - 1]!)];
  const block = best(blocks, (choice) => chooser.merits(choice));
  if (copies.length > MOST_SINGLE_ROWS) return chosen(standing, block);
  const single = copies.reduce<Choice>(
    (choice, { key, positions }) =>
      best([choice, ...positions.map((position) => new Map(choice).set(key, position))], (option) =>
        chooser.merits(option),
      ),
    block,
  );
  return chosen(standing, single);
}
