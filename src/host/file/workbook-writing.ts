/** A workbook while a change set is carried out: its parts, its list of sheets, its styles. */
import type { Visibility } from "../../book";
import type { Package } from "./package";
import { PackageDraft } from "./package-draft";
import { readSharedStrings } from "./string-items";
import { StyleBook } from "./style-book";
import { Unreadable } from "./unreadable";
import { CONTENT_TYPES, DECLARATION, vocabularyOf } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";
import { WorkbookDraft } from "./workbook-draft";
import { readWorkbookPart } from "./workbook-part";
import { plainMarkup } from "./xml";

/** A worksheet found by its name. */
export interface FoundSheet {
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
}

export class WorkbookWriting {
  readonly parts: PackageDraft;
  readonly workbook: WorkbookDraft;
  readonly vocabulary: Vocabulary;
  readonly warnings: string[] = [];
  /** A formula was set, removed or moved: the recorded order of calculation no longer holds. */
  formulasChanged = false;
  /** Values that formulas may use changed: results in the file may be stale. */
  valuesChanged = false;

  private readonly workbookPart: string;
  private readonly structureLocked: boolean;
  private readonly stringsPart: string | undefined;
  private sharedStrings: readonly string[] | undefined;
  private stylesPart: string | undefined;
  private styleBook: StyleBook | undefined;

  constructor(file: Package) {
    if (file.entries.some(({ name }) => /^xl\/revisions\//i.test(name))) {
      throw new Unreadable("unsupported", "是旧式的“共享工作簿”，不能修改。请在“审阅”里取消共享，保存后再试");
    }
    const workbook = readWorkbookPart(file);
    this.parts = new PackageDraft(file);
    this.workbookPart = workbook.name;
    this.structureLocked = workbook.structureLocked;
    this.stringsPart = workbook.stringsPart;
    this.stylesPart = workbook.stylesPart;
    const xml = this.parts.requiredText(workbook.name);
    this.vocabulary = vocabularyOf(xml);
    this.workbook = new WorkbookDraft(xml, this.vocabulary.office);
    if (file.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) {
      this.warnings.push("文件带有数字签名，修改后签名失效，如需要请重新签名。");
    }
  }

  get styles(): StyleBook {
    this.styleBook ??= new StyleBook(this.stylesXml());
    return this.styleBook;
  }

  /** Texts that cells name by number; we add none. */
  get strings(): readonly string[] {
    const xml = this.stringsPart === undefined ? undefined : this.parts.text(this.stringsPart);
    this.sharedStrings ??= xml === undefined ? [] : readSharedStrings(plainMarkup(xml));
    return this.sharedStrings;
  }

  /** @throws Unreadable where there is no such worksheet. */
  find(name: string): FoundSheet {
    const index = this.workbook.indexOf(name);
    const sheet = this.workbook.sheets()[index];
    const part = sheet && this.partOf(sheet.relationship);
    if (!sheet || part === undefined) {
      throw new Unreadable("missing", `里没有工作表“${name}”，可能已改名或删除。请重新读取后再试`);
    }
    return { index, name: sheet.name, sheetId: sheet.sheetId, part };
  }

  has(name: string): boolean {
    return this.workbook.indexOf(name) >= 0;
  }

  /** The worksheets with their parts; chart sheets have other relationships. */
  worksheets(): readonly FoundSheet[] {
    return this.workbook.sheets().flatMap(({ name, sheetId, relationship }, index) => {
      const part = this.partOf(relationship);
      return part === undefined ? [] : [{ index, name, sheetId, part }];
    });
  }

  /** Adds an empty worksheet part to the list and to the package; its text is set later. */
  addSheet(name: string, visibility: Visibility, after: string | undefined): FoundSheet {
    this.refuseLockedStructure();
    if (!isSheetName(name) || this.has(name)) {
      throw new Unreadable("unsupported", `不能增加名为“${name}”的工作表：名称已有或不合规。请给同名工作表改名后再试`);
    }
    const part = this.parts.freeName("xl/worksheets/sheet#.xml");
    this.parts.addPart(part, CONTENT_TYPES.worksheet, "");
    const relationship = this.parts.addRelationship(this.workbookPart, `${this.vocabulary.office}/worksheet`, part);
    const neighbour = after === undefined ? -1 : this.workbook.indexOf(after);
    this.workbook.insertSheet(
      neighbour < 0 ? this.workbook.sheets().length : neighbour + 1,
      name,
      visibility,
      relationship,
    );
    return this.find(name);
  }

  /** Takes a sheet and what only it used out of the workbook. */
  removeSheet(name: string): void {
    this.refuseLockedStructure();
    const { index } = this.find(name);
    const reachable = this.parts.reachable();
    const { relationship } = this.workbook.sheets()[index]!;
    this.workbook.removeSheet(index);
    this.parts.removeRelationship(this.workbookPart, relationship);
    this.parts.removeOrphans(reachable);
  }

  /** @throws Unreadable where a protected workbook forbids adding and removing sheets. */
  refuseLockedStructure(): void {
    if (this.structureLocked) {
      throw new Unreadable(
        "protected",
        "的结构受保护，不能增减工作表。请在“审阅”里点“保护工作簿”取消保护，保存后再试",
      );
    }
  }

  /** The bytes of the changed workbook. */
  save(): Uint8Array {
    const front = this.workbook.showVisibleSheet();
    if (front < 0) throw new Unreadable("unsupported", "至少要留一张看得见的工作表。请先取消隐藏一张，再试");
    if (this.valuesChanged) this.workbook.calculateOnLoad();
    if (this.formulasChanged) this.dropCalculationChain();
    if (this.styleBook && this.stylesPart) this.parts.setText(this.stylesPart, this.styleBook.toXml());
    this.parts.setText(this.workbookPart, this.workbook.toXml());
    return this.parts.save();
  }

  private partOf(relationship: string): string | undefined {
    const found = this.parts.relationships(this.workbookPart).find((one) => one.id === relationship);
    return found?.type === "worksheet" && this.parts.has(found.target) ? found.target : undefined;
  }

  private stylesXml(): string {
    const existing = this.stylesPart === undefined ? undefined : this.parts.text(this.stylesPart);
    if (existing !== undefined) return existing;
    const xml = `${DECLARATION}<styleSheet xmlns="${this.vocabulary.main}"></styleSheet>`;
    if (this.stylesPart === undefined) {
      this.stylesPart = this.parts.freeName("xl/styles#.xml");
      this.parts.addRelationship(this.workbookPart, `${this.vocabulary.office}/styles`, this.stylesPart);
    }
    this.parts.addPart(this.stylesPart, CONTENT_TYPES.styles, xml);
    return xml;
  }

  /** Excel makes it anew; one that names cells without formula it would call damage. */
  private dropCalculationChain(): void {
    const chain = this.parts.relationships(this.workbookPart).find((one) => one.type === "calcChain");
    if (!chain) return;
    this.parts.removeRelationship(this.workbookPart, chain.id);
    this.parts.removePart(chain.target);
  }
}

function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

