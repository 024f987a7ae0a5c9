/** The workbook: the root of all paths. */
import { HostError, missing } from "../protocol";
import type { WorkbookModel } from "../workbook/sheet-model";
import type { HostObject } from "./host-object";
import { namesOf } from "./names";
import { checkSheetName, worksheetObject } from "./worksheet";

/** What the host does when the add-in begins or ends to listen. */
export interface Listening {
  begin(): void;
  end(): void;
}

export function workbookObject(workbook: WorkbookModel, listening: Listening, removeReference: (name: string) => void): HostObject {
  return {
    kind: "Workbook",
    properties: { ReadOnly: { get: () => workbook.readOnly } },
    children: {
      Worksheets: () => worksheetsOf(workbook, listening),
      Names: () => namesOf(workbook),
      Functions: () => functionsOf(workbook),
      Protection: () => ({ kind: "WorkbookProtection", properties: { Protected: { get: () => workbook.structureProtected } } }),
    },
    methods: { _RemoveReference: removeReference },
  };
}

function worksheetsOf(workbook: WorkbookModel, listening: Listening): HostObject {
  const find = (key: string): HostObject | null => {
    const sheet = workbook.sheets.find(({ id }) => id === key) ?? workbook.find(key);
    return sheet ? worksheetObject(workbook, sheet) : null;
  };
  const item = (key: string): HostObject => {
    const found = find(key);
    if (!found) throw missing();
    return found;
  };
  return {
    kind: "WorksheetCollection",
    properties: {},
    items: () => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: find,
      Add: (name: string) => {
        if (workbook.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
        checkSheetName(workbook, name);
        return worksheetObject(workbook, workbook.add(name));
      },
      _RegisterDataChangedEvent: () => listening.begin(),
      _UnregisterDataChangedEvent: () => listening.end(),
    },
  };
}

/** Documentation: 1904 is the first year of the date system of old Macs, and of the system of 1900 day 0 lies in 1900. */
function functionsOf(workbook: WorkbookModel): HostObject {
  return {
    kind: "Functions",
    properties: {},
    methods: {
      Year: (serial: number) => {
        if (serial !== 0) throw new HostError("TestHostNotImplemented", "years of other days than 0");
        return { kind: "FunctionResult", properties: { Value: { get: () => (workbook.use1904 ? 1904 : 1900) }, Error: { get: () => null } } };
      },
    },
  };
}
