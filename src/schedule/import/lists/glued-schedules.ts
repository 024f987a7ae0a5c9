/** Tables whose column of months was glued to the numbers of the items: 11、…, 2、…, 21、… are January's two and February's first. */
import type { Line } from "../text/clean-text";
import type { Entry, Schedule } from "../schedule";

/** So many months by chance count on in this way in no other list. */
const FEWEST_MONTHS = 4;

interface NumberedLine {
  readonly line: Line;
  readonly digits: string;
  /** Whether a mark stands behind the digits. */
  readonly marked: boolean;
  readonly contentStart: number;
}

/** Without a mark a word follows that begins an activity, none that counts. */
const NUMBER = /^(\d{1,3}) ?(?:([、.]) ?|(?=[\u4e00-\u9fff])(?![年月日周号个名人次项届期份元]))/;

/** Runs of numbered lines that can only be read as months with the numbers of their items. */
export function findGluedSchedules(lines: readonly Line[]): Schedule[] {
  const runs: Entry[][] = [];
  let run = new MonthRun();
  const close = (): void => {
    if (run.months >= FEWEST_MONTHS) runs.push(run.entries);
    run = new MonthRun();
  };
  for (const line of lines) {
    if (line.folded === "") continue;
    const numbered = numberedLine(line);
    if (numbered && run.add(numbered)) continue;
    close();
    if (numbered) run.add(numbered);
  }
  close();
  return runs.map((entries) => ({
    form: "labels",
    start: entries[0]!.spans[0]!.start,
    end: entries[entries.length - 1]!.spans[0]!.end,
    entries,
  }));
}

function numberedLine(line: Line): NumberedLine | undefined {
  const number = NUMBER.exec(line.folded);
  const content = number && line.start + number[0].length;
  return number && content! < line.end ? { line, digits: number[1]!, marked: number[2] !== undefined, contentStart: content! } : undefined;
}

/** The months read so far and the number of the last item. */
class MonthRun {
  readonly entries: Entry[] = [];
  months = 0;
  private month = 0;
  private item = 0;

  /** Takes a line that counts on: the month's next item, or the first one of a later month. */
  add({ line, digits, marked, contentStart }: NumberedLine): boolean {
    const month = monthBefore(digits, marked);
    if (marked && this.month > 0 && Number(digits) === this.item + 1) {
      this.item++;
    } else if (month !== undefined && month > this.month && (marked || this.months > 0)) {
      this.month = month;
      this.item = 1;
      this.months++;
    } else {
      return false;
    }
    const span = { start: contentStart, end: line.end };
    this.entries.push({ label: String(this.month), period: { kind: "month", months: [this.month] }, spans: [span] });
    return true;
  }
}

/** 111、 is November's first item; 7 without a mark July's only one. */
function monthBefore(digits: string, marked: boolean): number | undefined {
  const month = marked ? (digits.length > 1 && digits.endsWith("1") ? Number(digits.slice(0, -1)) : undefined) : Number(digits);
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}
