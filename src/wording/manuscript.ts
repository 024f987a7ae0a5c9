/** A text under check: its lines, the texts it consists of, and what is known about it. */
import type { PlainDate } from "../book";
import { countUpTo, yearOf } from "../book";
import { findTitles } from "../schedule/import/reading/plan-titles";
import { cleanText } from "../schedule/import/text/clean-text";
import { fold } from "../schedule/import/text/folding";
import type { DatedReference } from "./references/dated-reference";

export interface ManuscriptFacts {
  readonly today: PlainDate;
  /** The year the text is for, where it doesn't say so itself. */
  readonly year?: number;
  /** The unit whose text it is. */
  readonly unitName?: string;
  /** The user's own list of outdated references; it is used beside ours. */
  readonly ownReferences?: readonly DatedReference[];
}

export interface Line {
  readonly index: number;
  /** Frames the line without blanks at its ends. */
  readonly start: number;
  readonly end: number;
  /** In one spelling; place for place as written. */
  readonly folded: string;
  /** Whether it is a table's row. */
  readonly isRow: boolean;
}

/** One of the texts of a manuscript: most hold one, collections many. */
export interface Part {
  /** As written, in one spelling; empty where the text begins without a title. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Where the text below the title begins. */
  readonly bodyStart: number;
}

/** No plan and no collection of plans is longer; finding titles and schedules in more would only take time. */
export const LONGEST_PLAN = 60_000;

export class Manuscript {
  readonly text: string;
  /** One spelling for matching (full width to half width and so on), every code unit at its old place. */
  readonly folded: string;
  readonly facts: ManuscriptFacts;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];

  private readonly lineStarts: readonly number[];
  private readonly partStarts: readonly number[];
  private readonly derived = new Map<(manuscript: Manuscript) => unknown, unknown>();

  constructor(text: string, facts: ManuscriptFacts) {
    this.text = text;
    this.folded = fold(text);
    this.facts = facts;
    this.lineStarts = startsOfLines(text);
    this.lines = this.lineStarts.map((start, index) => lineOf(this.folded, index, start, this.lineStarts[index + 1] ?? text.length));
    this.parts = partsOf(text);
    this.partStarts = this.parts.map(({ start }) => start);
  }

  /** 1-based line and column of an offset. */
  placeOf(offset: number): { line: number; column: number } {
    const index = this.lineIndexAt(offset);
    return { line: index + 1, column: offset - this.lineStarts[index]! + 1 };
  }

  lineAt(offset: number): Line {
    return this.lines[this.lineIndexAt(offset)]!;
  }

  partAt(offset: number): Part {
    return this.parts[Math.max(0, countUpTo(this.partStarts, offset) - 1)]!;
  }

  /** The year a part is for: its title's, else its lead's, else the one given; undefined where none is known. */
  yearOf(part: Part): number | undefined {
    return yearNamed(part.title) ?? yearNamed(this.folded.slice(part.bodyStart, part.bodyStart + LEAD)) ?? this.facts.year;
  }

  /** The first day from which a part speaks: what was superseded before is outdated in it. */
  dayOf(part: Part): PlainDate {
    const year = this.yearOf(part);
    return year === undefined || year === yearOf(this.facts.today) ? this.facts.today : `${year}-01-01`;
  }

  /** The lines of a part's text that aren't blank, its title left out. */
  linesOf(part: Part): readonly Line[] {
    return this.derive(linesByPart).get(part) ?? [];
  }

  /** What several rules need, derived once. The function must be a constant. */
  derive<T>(from: (manuscript: Manuscript) => T): T {
    if (!this.derived.has(from)) this.derived.set(from, from(this));
    return this.derived.get(from) as T;
  }

  private lineIndexAt(offset: number): number {
    return Math.max(0, countUpTo(this.lineStarts, offset) - 1);
  }
}

function linesByPart(manuscript: Manuscript): ReadonlyMap<Part, readonly Line[]> {
  const lines = new Map<Part, Line[]>();
  for (const line of manuscript.lines) {
    const part = manuscript.partAt(line.start);
    // A title that opens its line leaves the rest of the line to the text.
    if (line.folded === "" || line.end <= part.bodyStart) continue;
    const known = lines.get(part);
    if (known) known.push(line);
    else lines.set(part, [line]);
  }
  return lines;
}

/** How far into a text its year may stand. */
const LEAD = 120;

function yearNamed(folded: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d{2}) ?(?:-20\d{2})?(?:学?年|学校|中心|小学|中学|幼儿园|工会)/.exec(folded);
  return found ? Number(found[1]) : undefined;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  const breaks = /\r\n|[\r\n]/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}

function lineOf(folded: string, index: number, start: number, next: number): Line {
  const raw = folded.slice(start, next);
  const content = raw.trim();
  const indent = raw.length - raw.trimStart().length;
  const from = content === "" ? start : start + indent;
  return { index, start: from, end: from + content.length, folded: content, isRow: content.includes("\t") };
}

const TITLE = /计[划画]|总结|要点|方案|报告|章程|规划|安排|打算|范[文本例]/;

function partsOf(text: string): Part[] {
  if (text.length > LONGEST_PLAN) return [untitled(text.length)];
  const doc = cleanText(text);
  const titles = findTitles(doc).flatMap(({ start, end, isGlued }) => {
    const title = doc.folded.slice(start, end);
    // Where nothing looks like a title, the importer takes the first words for one.
    const isNamed = isGlued || TITLE.test(title);
    return isNamed ? [{ start: doc.originOf(start), bodyStart: doc.originOf(Math.max(start, end - 1)) + 1, title }] : [];
  });
  const named = titles.map((title, index) => ({ ...title, end: titles[index + 1]?.start ?? text.length }));
  const lead = named[0]?.start ?? text.length;
  return lead > 0 || named.length === 0 ? [untitled(lead), ...named] : named;
}

function untitled(end: number): Part {
  return { title: "", start: 0, bodyStart: 0, end };
}
