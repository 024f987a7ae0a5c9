/** How rows fall onto printed pages, so that the line for signatures never stands alone on the last. */

export interface Page {
  /** Points for rows on a page, title and repeated header included. */
  readonly height: number;
  /** Points of what stands above the rows on the first page, and of what is repeated on the others. */
  readonly firstHead: number;
  readonly laterHead: number;
}

/** How many rows stand on the last page, when they and at the end the tail fill pages one after another. */
function rowsOnLastPage(
  rows: readonly number[],
  tail: number,
  page: Page,
): { readonly pages: number; readonly rows: number } {
  let left = page.height - page.firstHead;
  let pages = 1;
  let onPage = 0;
  for (const height of [...rows, tail]) {
    if (height > left) {
      pages++;
      left = page.height - page.laterHead;
      onPage = 0;
    }
    left -= height;
    onPage++;
  }
  return { pages, rows: onPage - 1 };
}

/** With the tail of a table at least so many of its rows go onto the last page. */
const COMPANY = 3;
/** By how much rows may be lower or higher than usual, the best first. */
const FACTORS = [1, 0.96, 0.92, 0.88, 1.08, 1.16, 1.24];

/**
 * The factor for the heights of rows with which the tail has company or everything fits on one page.
 * @param pages the page as it may turn out; where no factor suits all, the one that suits most.
 */
export function heightFactor(rows: readonly number[], tail: number, pages: readonly Page[]): number {
  const suited = FACTORS.map(
    (factor) =>
      pages.filter((page) =>
        hasCompany(
          rows.map((height) => height * factor),
          tail,
          page,
        ),
      ).length,
  );
  return FACTORS[suited.indexOf(Math.max(...suited))]!;
}

function hasCompany(rows: readonly number[], tail: number, page: Page): boolean {
  const last = rowsOnLastPage(rows, tail, page);
  return last.pages === 1 || last.rows >= COMPANY;
}
