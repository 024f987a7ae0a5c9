/** All of a generated sheet that is not a cell, as elements of the worksheet part. */
import type { PlacedValidation, Range, SheetDress } from "../../book";
import { address, rangeAddress } from "../../book";
import { conditionalFormatting } from "./conditional-formats";
import type { RuleContext } from "./conditional-formats";
import { withExtension } from "./extension-list";
import type { Element } from "./markup";
import { applySplices, attributesOf, childrenOf, outerXml, requiredChild, rootOf, startTag, withAttributes } from "./markup";
import { printElements } from "./print-setup";
import { activePaneOf } from "./shifted-markup";
import { encodeAttribute, encodeText } from "./xml";
import type { WorksheetDraft } from "./worksheet-draft";

/**
 * Puts each member of the dress that is there in the place of what the sheet had of it; one that is there but
 * undefined takes it away. Names, visibility and the printed area are the workbook's; charts are parts of their own.
 */
export function dressSheet(draft: WorksheetDraft, dress: Partial<SheetDress>, context: RuleContext): void {
  if ("tabColour" in dress) setTabColour(draft, dress.tabColour);
  if ("showGridLines" in dress) setGridLines(draft, dress.showGridLines ?? true);
  if ("freeze" in dress) setPanes(draft, dress.freeze);
  if ("merges" in dress) draft.setElement("mergeCells", mergeCells(dress.merges ?? []));
  if ("filter" in dress) draft.setElement("autoFilter", autoFilter(draft.element("autoFilter"), dress.filter));
  if ("validations" in dress) {
    draft.setElement("dataValidations", dataValidations(dress.validations ?? []));
    draft.setElement("extLst", withExtension(draft.element("extLst"), VALIDATION_EXTENSION, ""));
  }
  if ("conditionalFormats" in dress) {
    const { rules, extension } = conditionalFormatting(dress.conditionalFormats ?? [], context);
    draft.setElement("conditionalFormatting", ...rules);
    draft.setElement("extLst", extension(draft.element("extLst")));
  }
  if ("protected" in dress) draft.setElement("sheetProtection", dress.protected ? PROTECTION : "");
  if ("print" in dress) {
    setFitToPage(draft, dress.print !== undefined);
    for (const [name, xml] of printElements(dress.print)) draft.setElement(name, xml);
  }
}

/** Without a password; widths, heights, sorting and filters stay free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function mergeCells(merges: readonly Range[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

/** The longest list that a drop-down may hold in itself. */
const LONGEST_LIST = 255;
/** Excel takes longer ones for damage. */
const LONGEST_PROMPT_TITLE = 32;
const LONGEST_PROMPT = 255;

/** Where Excel puts drop-downs whose source is on another sheet, once it has saved the file. */
const VALIDATION_EXTENSION = "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}";

function dataValidations(validations: readonly PlacedValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(dataValidation).join("")}</dataValidations>`;
}

function dataValidation({ range, list, source, strict, promptTitle, prompt }: PlacedValidation): string {
  const offered = list ? `"${list.join(",").replace(/"/g, '""')}"` : (source ?? "");
  if (list && offered.length > LONGEST_LIST + 2) {
    throw new RangeError(`a drop-down's own list has over ${LONGEST_LIST} characters; give a source`);
  }
  // Without values to offer it only shows its prompt; a list without a formula Excel would call damage.
  const attributes = [
    `${offered ? 'type="list" ' : ""}allowBlank="1" showInputMessage="1"`,
    strict ? ' showErrorMessage="1" errorTitle="不在列表中" error="请从下拉列表中选择。"' : "",
    promptTitle ? ` promptTitle="${encodeAttribute(promptTitle.slice(0, LONGEST_PROMPT_TITLE))}"` : "",
    prompt ? ` prompt="${encodeAttribute(prompt.slice(0, LONGEST_PROMPT))}"` : "",
    ` sqref="${rangeAddress(range)}"`,
  ];
  const formula = offered ? `<formula1>${encodeText(offered)}</formula1>` : "";
  return `<dataValidation ${attributes.join("")}>${formula}</dataValidation>`;
}

/** What the user filters by stays where the range does. */
function autoFilter(existing: string, range: Range | undefined): string {
  if (!range) return "";
  const ref = rangeAddress(range);
  const isSame = existing !== "" && attributesOf(startTag(existing, rootOf(existing))).get("ref") === ref;
  return isSame ? existing : `<autoFilter ref="${ref}"/>`;
}

/** The order of the sheet properties' children. */
const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"] as const;

function setTabColour(draft: WorksheetDraft, colour: string | undefined): void {
  setProperty(draft, "tabColor", colour === undefined ? "" : `<tabColor rgb="FF${colour}"/>`);
}

function setFitToPage(draft: WorksheetDraft, fit: boolean): void {
  setProperty(draft, "pageSetUpPr", fit ? '<pageSetUpPr fitToPage="1"/>' : "");
}

function setProperty(draft: WorksheetDraft, name: (typeof PROPERTIES)[number], xml: string): void {
  const existing = draft.element("sheetPr") || "<sheetPr></sheetPr>";
  const root = rootOf(existing);
  const others = childrenOf(existing, root).filter((child) => child.name !== name);
  const rank = (child: string): number => (PROPERTIES as readonly string[]).indexOf(child);
  const before = others.filter((child) => rank(child.name) < rank(name));
  const after = others.filter((child) => rank(child.name) >= rank(name));
  const write = (children: readonly Element[]): string => children.map((child) => outerXml(existing, child)).join("");
  const tag = startTag(existing, root).replace(/\s*\/>$/, ">");
  draft.setElement("sheetPr", `${tag}${write(before)}${xml}${write(after)}</sheetPr>`);
}

function setGridLines(draft: WorksheetDraft, show: boolean): void {
  changeView(draft, (tag, children) => withAttributes(tag, { showGridLines: show ? undefined : "0" }) + children.join(""));
}

function setPanes(draft: WorksheetDraft, freeze: SheetDress["freeze"]): void {
  changeView(draft, (tag, children) => {
    const kept = children.filter((child) => !/^<(pane|selection)\b/.test(child));
    return tag + (freeze ? paneMarkup(freeze) : "") + kept.join("");
  });
}

/** Changes the first view of the sheet; views of other windows are the user's. */
function changeView(draft: WorksheetDraft, change: (tag: string, children: readonly string[]) => string): void {
  const xml = draft.element("sheetViews") || '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const view = requiredChild(xml, rootOf(xml), "sheetView");
  const tag = startTag(xml, view).replace(/\s*\/>$/, ">");
  const children = childrenOf(xml, view).map((child) => outerXml(xml, child));
  const text = `${change(tag, children)}</sheetView>`;
  draft.setElement("sheetViews", applySplices(xml, [{ start: view.start, end: view.end, text }]));
}

/** Hidden rows and columns count among the frozen ones. */
function paneMarkup({ rows, columns }: NonNullable<SheetDress["freeze"]>): string {
  const pane = activePaneOf(rows, columns);
  if (pane === undefined) return "";
  const first = address(rows, columns);
  const splits = (columns ? ` xSplit="${columns}"` : "") + (rows ? ` ySplit="${rows}"` : "");
  return (
    `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}
