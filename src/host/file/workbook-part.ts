/** What the workbook part says about its sheets. */
import type { DateSystem, Visibility } from "../../book";
import type { Package } from "./package";
import { Unreadable } from "./unreadable";
import { isOn, walkXml } from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly sheetId: number;
  readonly relationship: string;
  /** Worksheet, or something without cells: chart sheet, dialog, macro sheet. */
  readonly kind: "worksheet" | "other";
  /** The part's name; undefined where the relationship is missing. */
  readonly part: string | undefined;
}

export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetEntry[];
  readonly structureLocked: boolean;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** Types of sheets that have no grid of cells for a reader. */
const SHEETS_WITHOUT_CELLS: readonly string[] = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

/** @throws Unreadable where the package is no workbook, or its workbook part is damaged. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const name = findWorkbookPart(file);
  const xml = file.requiredText(name);
  const relationships = file.relationships(name);
  const sheets: SheetEntry[] = [];
  let dateSystem: DateSystem = 1900;
  let structureLocked = false;
  walkXml(xml, {
    open(element, attributes) {
      if (element === "workbookPr" && isOn(attributes.date1904)) dateSystem = 1904;
      if (element === "workbookProtection" && isOn(attributes.lockStructure)) structureLocked = true;
      if (element !== "sheet" || attributes.name === undefined) return;
      const relationship = relationships.find((one) => one.id === attributes["r:id"]);
      sheets.push({
        name: attributes.name,
        visibility: visibilityOf(attributes.state),
        sheetId: Number(attributes.sheetId),
        relationship: attributes["r:id"] ?? "",
        kind: relationship && SHEETS_WITHOUT_CELLS.includes(relationship.type) ? "other" : "worksheet",
        part: relationship?.target,
      });
    },
  });
  const targetOf = (type: string) => relationships.find((one) => one.type === type)?.target;
  return {
    name,
    xml,
    dateSystem,
    sheets,
    structureLocked,
    stringsPart: targetOf("sharedStrings"),
    stylesPart: targetOf("styles"),
  };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function findWorkbookPart(file: Package): string {
  const main = file.relationships("").find((one) => one.type === "officeDocument" && !one.external)?.target;
  const known = main ?? ["xl/workbook.xml", "xl/workbook.bin", "word/document.xml"].find((part) => file.has(part));
  const kind = OTHER_KINDS.find(({ mark }) => (known ? mark.test(known) : file.entries.some(({ name }) => mark.test(name))));
  if (kind) throw new Unreadable(kind.code, kind.reason);
  if (known === undefined) {
    throw new Unreadable("notAWorkbook", "不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件");
  }
  return known;
}

/** Other archives that come under the name of a workbook, told by a part that only they have. */
const OTHER_KINDS = [
  {
    mark: /workbook\.bin$/i,
    code: "oldFormat",
    reason: "是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx 后再试",
  },
  {
    mark: /(^|\/)word\/|document\.xml$/i,
    code: "notAWorkbook",
    reason: "是 Word 文档，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件",
  },
  {
    mark: /(^|\/)ppt\//i,
    code: "notAWorkbook",
    reason: "是演示文稿，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件",
  },
  {
    mark: /^content\.xml$/,
    code: "oldFormat",
    reason: "是 OpenDocument 表格（.ods）。请打开后另存为 .xlsx 再试",
  },
  {
    mark: /\.(xlsx|xlsm|xls|et)$/i,
    code: "notAWorkbook",
    reason: "是压缩包，里面有表格文件。请先解压，再选择其中的 .xlsx 文件",
  },
] as const;
