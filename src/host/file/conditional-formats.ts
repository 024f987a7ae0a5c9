/** Conditional formats. Data bars stand twice: the plain rule for all readers, and its extension that draws them well. */
import type { PlacedConditionalFormat, StyleSpec } from "../../book";
import { rangeAddress } from "../../book";
import { withExtension } from "./extension-list";
import { toFileFormula } from "./function-names";
import type { StyleBook } from "./style-book";
import { encodeText } from "./xml";

export interface RuleContext {
  readonly styles: StyleBook;
  readonly named: Readonly<Record<string, StyleSpec>>;
  /** Sets the sheet's rules apart from those of other sheets. */
  readonly sheetId: number;
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** The extension lists know their members by these. */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

type DataBar = Extract<PlacedConditionalFormat, { kind: "dataBar" }>;

export function conditionalFormatting(
  formats: readonly PlacedConditionalFormat[],
  context: RuleContext,
): { readonly rules: readonly string[]; readonly extension: (existing: string) => string } {
  const rules = formats.map((format, n) => {
    const rule = ruleMarkup(format, n, context);
    return `<conditionalFormatting sqref="${rangeAddress(format.range)}">${rule}</conditionalFormatting>`;
  });
  const bars = formats.flatMap((format, n) => (format.kind === "dataBar" ? [barExtension(format, n, context)] : []));
  return { rules, extension: (existing) => withBars(existing, bars.join("")) };
}

function ruleMarkup(format: PlacedConditionalFormat, n: number, context: RuleContext): string {
  const priority = `priority="${n + 1}"`;
  switch (format.kind) {
    case "dataBar":
      return (
        `<cfRule type="dataBar" ${priority}><dataBar><cfvo type="num" val="0"/>${maximum(format)}` +
        `<color rgb="FF${format.colour}"/></dataBar><extLst><ext uri="${RULE_EXTENSION}" xmlns:x14="${X14}">` +
        `<x14:id>${ruleId(n, context)}</x14:id></ext></extLst></cfRule>`
      );
    case "expression":
      return `<cfRule type="expression" dxfId="${overlay(format.style, context)}" ${priority}>${formula(format.formula)}</cfRule>`;
    case "cellIs":
      return (
        `<cfRule type="cellIs" dxfId="${overlay(format.style, context)}" ${priority} operator="${format.operator}">` +
        `${formula(format.operand)}</cfRule>`
      );
  }
}

function formula(text: string): string {
  return `<formula>${encodeText(toFileFormula(text))}</formula>`;
}

function overlay(name: string, { styles, named }: RuleContext): number {
  const style = named[name];
  if (!style) throw new RangeError(`a conditional format names the unknown style ${name}`);
  return styles.differentialStyle(style);
}

function maximum(bar: DataBar): string {
  return bar.maximum === undefined ? '<cfvo type="max"/>' : `<cfvo type="num" val="${bar.maximum}"/>`;
}

function ruleId(n: number, { sheetId }: RuleContext): string {
  return `{554C0000-0000-4000-8000-${(sheetId * 65_536 + n).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** Bars of one colour without gradient, the whole cell wide: they also print in black and white. */
function barExtension(bar: DataBar, n: number, context: RuleContext): string {
  const most =
    bar.maximum === undefined
      ? '<x14:cfvo type="autoMax"/>'
      : `<x14:cfvo type="num"><xm:f>${bar.maximum}</xm:f></x14:cfvo>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${ruleId(n, context)}">` +
    '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>' +
    `${most}<x14:negativeFillColor rgb="FF808080"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${rangeAddress(bar.range)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** The sheet's extension list with our bars in the place of those it had. */
function withBars(list: string, bars: string): string {
  const extension = `<ext uri="${SHEET_EXTENSION}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;
  return withExtension(list, SHEET_EXTENSION, bars === "" ? "" : extension);
}
