/** The desk's part 检查文字: a text goes through the rules for texts; certain mends are made in its sheet or handed back. */
import type { Level, Place } from "../book";
import type { Revision } from "../host/host";
import { checkText, LONGEST_PLAN, mendText, type WordingFinding } from "../wording";
import type { OpenWorkbook } from "./open-workbook";
import { optional } from "./optional";
import { done, troubled, type Outcome, type Written } from "./outcome";
import { PreviewedMends } from "./previewed-mends";
import type { ReadWorkbook } from "./read-workbook";
import { mendedCells, placeOfFinding, textOfSheet, textSheets, type SheetText } from "./sheet-text";
import { readTextSource, type TextSource } from "./text-source";

export interface TextFinding {
  readonly level: Level;
  /** A Chinese sentence: what is wrong. */
  readonly text: string;
  readonly why: string;
  readonly fix: string;
  /** Its cell on a sheet; a text that was handed over has lines only. */
  readonly place?: Place;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The stretch in question between what stands around it. */
  readonly before: string;
  readonly stretch: string;
  readonly after: string;
  /** What belongs in place of the stretch, where that is certain; empty: it goes. */
  readonly mend?: string;
}

export interface TextCheck {
  /** Of the sheet or the file. */
  readonly name: string;
  readonly findings: readonly TextFinding[];
  /** So many of them have a certain mend. */
  readonly certain: number;
  /** A text that was handed over, with its certain mends made; absent where there are none. */
  readonly mended?: string;
  /** Too long to be looked through for titles and schedules. */
  readonly isLong: boolean;
}

/** A cell of a sheet as its certain mends would leave it. */
export interface TextMend {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

export interface TextDesk {
  /** Names of the workbook's sheets that hold a plan or a summary in words. */
  sheets(): Promise<Outcome<readonly string[]>>;
  checkSheet(sheet: string): Promise<Outcome<TextCheck>>;
  /** @param source a file (.txt, .docx) or pasted text; nothing of it is kept */
  checkText(source: TextSource): Promise<Outcome<TextCheck>>;
  /** All certain mends of a sheet, to be written by `mend`. */
  previewMends(sheet: string): Promise<Outcome<readonly TextMend[]>>;
  mend(): Promise<Outcome<Written>>;
}

export class WorkbookTextDesk implements TextDesk {
  private readonly mends: PreviewedMends;

  constructor(private readonly open: OpenWorkbook) {
    this.mends = new PreviewedMends(open);
  }

  sheets(): Promise<Outcome<readonly string[]>> {
    return this.open.onWorkbook("正在找计划和总结", ({ workbook }) => done(textSheets(workbook).map(({ name }) => name)));
  }

  checkSheet(sheet: string): Promise<Outcome<TextCheck>> {
    return this.onSheet("正在检查文字", sheet, (sheetText, findings) => done(checkOf(sheet, sheetText.text, findings, (finding) => placeOfFinding(sheetText, finding))));
  }

  checkText(source: TextSource): Promise<Outcome<TextCheck>> {
    return this.open.onWorkbook("正在检查文字", async ({ workbook }) => {
      const { status, name, text } = await readTextSource(source);
      if (status === "refused") {
        return troubled({ what: `“${name}”：${text}。`, todo: "也可以打开它，复制全文，粘贴到框里检查。", diagnosis: "checkText refused" });
      }
      const findings = this.findingsIn(workbook, text);
      const check = checkOf(name, text, findings);
      return done({ ...check, ...optional("mended", check.certain > 0 ? mendText(text, findings) : undefined) });
    });
  }

  previewMends(sheet: string): Promise<Outcome<readonly TextMend[]>> {
    return this.onSheet("正在看哪些地方可以改", sheet, (sheetText, findings, revision) => {
      const cells = mendedCells(sheetText, findings);
      this.mends.keep([{ kind: "setCells", sheet, cells: cells.map(({ edit }) => edit) }], revision);
      return done(cells.map(({ place, before, after }) => ({ place, before, after })));
    });
  }

  mend(): Promise<Outcome<Written>> {
    return this.mends.write("正在改文字");
  }

  private onSheet<T>(what: string, name: string, run: (text: SheetText, findings: readonly WordingFinding[], revision: Revision) => Outcome<T>): Promise<Outcome<T>> {
    return this.open.onWorkbook(what, ({ workbook, revision }) => {
      const sheet = textSheets(workbook).find((candidate) => candidate.name === name);
      if (!sheet) {
        return troubled({ what: `工作表“${name}”里没有找到计划或总结的文字。`, todo: "请另选一张表，或者把文字粘贴到框里检查。", diagnosis: "checkText noSheet" });
      }
      const text = textOfSheet(sheet);
      return run(text, this.findingsIn(workbook, text.text), revision);
    });
  }

  private findingsIn({ unit }: ReadWorkbook, text: string): readonly WordingFinding[] {
    return checkText(text, { today: this.open.surroundings.today(), ...optional("year", unit.year), ...optional("unitName", unit.unitName) });
  }
}

/** Characters shown on either side of what was found. */
const AROUND = 12;

function checkOf(name: string, text: string, findings: readonly WordingFinding[], placeOf?: (finding: WordingFinding) => Place): TextCheck {
  return {
    name,
    findings: findings.map((finding) => ({ ...findingIn(text, finding), ...optional("place", placeOf?.(finding)) })),
    certain: findings.filter(({ mend }) => mend !== undefined).length,
    isLong: text.length > LONGEST_PLAN,
  };
}

function findingIn(text: string, { level, text: says, why, fix, line, column, offset, length, mend }: WordingFinding): TextFinding {
  const end = offset + length;
  return {
    level,
    text: says,
    why,
    fix,
    line,
    column,
    before: lastLineOf(text.slice(Math.max(0, offset - AROUND), offset)),
    stretch: text.slice(offset, end),
    after: firstLineOf(text.slice(end, end + AROUND)),
    ...optional("mend", mend),
  };
}

function lastLineOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"), text.lastIndexOf("\t")) + 1);
}

function firstLineOf(text: string): string {
  return text.split(/[\r\n\t]/, 1)[0]!;
}
