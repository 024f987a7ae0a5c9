/** The desk's section 检查: the ledger inspected, findings set aside, forms mended, both sheets previewed. */
import type { Place } from "../book";
import { checklistNamed, formMends, Inspection, isTopicId, MEND_WORDS, type MendKind } from "../inspection";
import type { LedgerState } from "../merge";
import { checkLedger, type CheckedLedger } from "./check-ledger";
import { checkOverview, type CheckOverview } from "./check-overview";
import { planCheckSheets } from "./check-sheets";
import { checklistChoice, checklistJson, type ChecklistChoice } from "./checklist-choice";
import { filesBeside, sheetSeenFrom, type FileBeside, type FilesBeside } from "./files-beside";
import { ignoredJson, ignoredReasons } from "./ignored-findings";
import { planFormMends } from "./mend-form";
import type { OpenWorkbook } from "./open-workbook";
import { done, type Outcome, type SheetsPreview, type Written } from "./outcome";
import { PreviewedMends } from "./previewed-mends";
import type { ReadWorkbook } from "./read-workbook";

export type { CheckOverview, FindingGroup, FindingOverview, IgnoredOverview, ItemOverview, ListChoice, WorkClass } from "./check-overview";
export type { FileBeside } from "./files-beside";

/** Cells whose form can be mended at one press, by what is wrong with it. */
export interface UntidyOverview {
  readonly kind: MendKind;
  readonly words: string;
  readonly count: number;
}

export interface CheckResult extends CheckOverview {
  readonly untidy: readonly UntidyOverview[];
  readonly files: readonly FileBeside[];
}

export interface MendPreview {
  /** What stands there is not shown: it may be somebody's number. */
  readonly cells: readonly { readonly place: Place; readonly what: string }[];
}

export interface CheckDesk {
  /** Inspects the workbook as it is now, with the files beside it. */
  run(): Promise<Outcome<CheckResult>>;
  /** Sets a finding aside; the reason is remembered in the workbook and printed on 内部自查单. */
  ignore(id: string, reason: string): Promise<Outcome<null>>;
  unignore(id: string): Promise<Outcome<null>>;
  /** Measures by a built-in list from now on; null: by the workbook's own, else the usual one. */
  measureBy(list: string | null): Promise<Outcome<null>>;
  /** The user's word on what an item of their own list is about; null: as its words say. */
  sayTopics(item: string, topics: readonly string[] | null): Promise<Outcome<null>>;
  /** To be written by `mend`. */
  previewMends(kinds: readonly MendKind[]): Promise<Outcome<MendPreview>>;
  mend(): Promise<Outcome<Written>>;
  /** 内部自查单 and 自评表, to be written by the desk's `carryOut`. */
  previewSheets(): Promise<Outcome<SheetsPreview>>;
}

export class WorkbookCheckDesk implements CheckDesk {
  private readonly mends: PreviewedMends;

  constructor(private readonly open: OpenWorkbook) {
    this.mends = new PreviewedMends(open);
  }

  run(): Promise<Outcome<CheckResult>> {
    return this.open.onWorkbook("正在检查", async ({ workbook }) => {
      const beside = filesBeside(workbook, await this.open.others());
      const overview = checkOverview(this.check(workbook, beside), checklistChoice(workbook.state).list?.id);
      return done({ ...overview, untidy: untidyOf(workbook), files: beside.files });
    });
  }

  ignore(id: string, reason: string): Promise<Outcome<null>> {
    return this.remember(({ state }) => ({ ignored: ignoredJson(new Map(ignoredReasons(state)).set(id, reason)) }));
  }

  unignore(id: string): Promise<Outcome<null>> {
    return this.remember(({ state }) => ({ ignored: ignoredJson(new Map([...ignoredReasons(state)].filter(([known]) => known !== id))) }));
  }

  measureBy(list: string | null): Promise<Outcome<null>> {
    const named = list === null ? undefined : checklistNamed(list);
    return this.choose(({ topics }) => ({ topics, ...(named && { list: named }) }));
  }

  sayTopics(item: string, topics: readonly string[] | null): Promise<Outcome<null>> {
    return this.choose((choice) => {
      const said = new Map(choice.topics);
      if (topics === null) said.delete(item);
      else said.set(item, topics.filter(isTopicId));
      return { ...choice, topics: said };
    });
  }

  previewMends(kinds: readonly MendKind[]): Promise<Outcome<MendPreview>> {
    return this.open.onWorkbook("正在看哪些格子可以整理", ({ workbook, revision }) => {
      this.mends.keep(planFormMends(workbook, kinds), revision);
      const cells = mendsOf(workbook).filter(({ kind }) => kinds.includes(kind));
      return done({ cells: cells.map(({ place, kind }) => ({ place, what: MEND_WORDS[kind] })) });
    });
  }

  mend(): Promise<Outcome<Written>> {
    return this.mends.write("正在整理");
  }

  previewSheets(): Promise<Outcome<SheetsPreview>> {
    return this.open.onWorkbook("正在写自查单和自评表", async ({ workbook, revision }) => {
      const checked = this.check(workbook, filesBeside(workbook, await this.open.others()));
      return this.open.preview(planCheckSheets(workbook, checked, this.open.surroundings.today(), this.open.planOptions()), revision);
    });
  }

  private check(workbook: ReadWorkbook, { parts, lastYear }: FilesBeside): CheckedLedger {
    const today = this.open.surroundings.today();
    return seenFrom(workbook, checkLedger({ workbooks: [workbook, ...parts], today, ...(lastYear && { lastYear }) }));
  }

  private choose(change: (choice: ChecklistChoice) => ChecklistChoice): Promise<Outcome<null>> {
    return this.remember(({ state }) => ({ checklist: checklistJson(change(checklistChoice(state))) }));
  }

  private remember(part: (workbook: ReadWorkbook) => Partial<LedgerState>): Promise<Outcome<null>> {
    return this.open.onWorkbook("正在记下", (opened) => this.open.remember(opened, part(opened.workbook)));
  }
}

/** Places of the open workbook's own sheets, without its name. */
function seenFrom(workbook: ReadWorkbook, checked: CheckedLedger): CheckedLedger {
  const seen = <At extends Place>(place: At): At => ({ ...place, sheet: sheetSeenFrom(workbook, place.sheet) });
  const finding = (found: CheckedLedger["findings"][number]) => ({ ...found, place: seen(found.place), ...(found.also && { also: found.also.map(seen) }) });
  return {
    ...checked,
    findings: checked.findings.map(finding),
    ignored: checked.ignored.map((ignored) => ({ ...ignored, finding: finding(ignored.finding) })),
    priorities: checked.priorities.map((priority) => ({ ...priority, finding: finding(priority.finding) })),
  };
}

function mendsOf({ ledger, cellProblems, unit, book }: ReadWorkbook) {
  // What a form looks like does not depend on the day.
  return formMends(new Inspection({ ledger, problems: cellProblems, today: "1970-01-01", unit }), book.dateSystem);
}

function untidyOf(workbook: ReadWorkbook): readonly UntidyOverview[] {
  const mends = mendsOf(workbook);
  const kinds = Object.entries(MEND_WORDS) as readonly (readonly [MendKind, string])[];
  return kinds
    .map(([kind, words]) => ({ kind, words, count: mends.filter((mend) => mend.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
