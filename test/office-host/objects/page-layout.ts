/** The print set-up of a sheet; margins in points (documentation). */
import type { SheetModel, WorkbookModel } from "../workbook/sheet-model";
import { notImplemented } from "../protocol";
import { rectangleAt } from "../workbook/rectangles";
import type { HostObject, Property } from "./host-object";
import { kept } from "./host-object";
import { rangeObject } from "./range";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const POINTS_PER_INCH = 72;
const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

export function pageLayoutOf(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const { page } = sheet;
  const placed = (address: string | undefined): HostObject | null => (address === undefined ? null : rangeObject(workbook, sheet, rectangleAt(address)));
  return {
    kind: "PageLayout",
    properties: kept(page, [
      "orientation",
      "paperSize",
      "zoom",
      "leftMargin",
      "rightMargin",
      "topMargin",
      "bottomMargin",
      "headerMargin",
      "footerMargin",
      "centerHorizontally",
    ]),
    children: {
      HeadersFooters: () => ({
        kind: "HeaderFooterGroup",
        properties: {},
        children: { DefaultForAllPages: () => ({ kind: "HeaderFooter", properties: texts(page.texts) }) },
      }),
    },
    methods: {
      GetPrintAreaOrNullObject: () => placed(page.area),
      GetPrintTitleRowsOrNullObject: () => placed(page.titleRows),
      SetPrintArea: (area: unknown) => {
        page.area = addressOf(area);
      },
      SetPrintTitleRows: (rows: unknown) => {
        page.titleRows = addressOf(rows);
      },
      SetPrintMargins: (unit: string, margins: Readonly<Record<string, number>>) => {
        if (unit !== "Inches") throw notImplemented(`margins in ${unit}`);
        for (const side of MARGINS) {
          const margin = margins[side];
          if (margin !== undefined) page[`${side}Margin`] = margin * POINTS_PER_INCH;
        }
      },
    },
  };
}

function texts(record: Record<string, string>): Record<string, Property> {
  return kept<Record<string, string>>(record, TEXTS);
}

function addressOf(area: unknown): string {
  const address = typeof area === "string" ? area : (area as { properties: Record<string, Property> }).properties["Address"]!.get!() as string;
  const plain = address.split("!").pop()!.replace(/\$/g, "");
  rectangleAt(plain);
  return plain;
}
