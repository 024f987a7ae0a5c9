/**
 * The page of official documents (GB/T 9704-2012), as Word measures it: twips, a twentieth of a point; half-points for
 * sizes of type. It binds offices of Party and state; others follow it.
 */

/** A4, 210 × 297 mm. */
export const PAPER = { width: 11_906, height: 16_838 } as const;

/** 天头 37 mm, 订口 28 mm; the type area of 156 × 225 mm leaves 26 mm right and 35 mm below. */
export const MARGINS = { top: 2098, left: 1588, right: 1474, bottom: 1984 } as const;

export const TEXT_WIDTH = PAPER.width - MARGINS.left - MARGINS.right;

/**
 * 22 lines of 28 characters fill the type area. A 16 pt character is a quarter of a point too wide for that and gives
 * way so much; the same as a grid of characters would not be understood by every program.
 */
export const GRID = { lines: 22, characters: 28, linePitch: 579, characterSpacing: -5 } as const;

/** 28 pt fixed is the usual spacing that gives these lines in Word. */
export const LINE = 560;
/** Two lines of a title in 22 pt need more. */
export const TITLE_LINE = 700;
export const TABLE_LINE = 360;

/** The width of a character of the text. */
export const CHARACTER = 320;

/** Half-points: 2号, 3号, 4号, 小4号. */
export const SIZE = { title: 44, text: 32, pageNumber: 28, table: 24 } as const;

/** The page number's upper edge lies 7 mm below the type area: 35 mm less 7 mm less its own height of 14 pt. */
export const FOOTER = MARGINS.bottom - 397 - SIZE.pageNumber * 10;

/** Lines left empty between text and signature, so that the seal, 42 mm wide, has room over the date. */
export const LINES_FOR_SEAL = 3;

/** 成文日期右空四字. */
export const DATE_FROM_RIGHT = 4;
