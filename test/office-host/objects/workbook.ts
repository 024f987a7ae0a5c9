/** The workbook: the root of all paths. */
import { HostError } from "../protocol";
import type { DefinedName, WorkbookModel } from "../workbook/sheet-model";
import { qualifiedAddress, rangeAddress } from "../../../src/book";
import type { HostObject } from "./host-object";
import type { RangeObject } from "./range";
import { checkSheetName, missing, worksheetObject } from "./worksheet";

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

function namesOf(workbook: WorkbookModel): HostObject {
  const find = (name: string): DefinedName | undefined => workbook.names.find((known) => known.name.toLowerCase() === name.toLowerCase());
  const item = (name: string): HostObject => {
    const found = find(name);
    if (!found) throw missing();
    return nameObject(workbook, found);
  };
  return {
    kind: "NamedItemCollection",
    properties: {},
    items: () => workbook.names.map((name) => nameObject(workbook, name)),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (name: string) => (find(name) ? item(name) : null),
      Add: (name: string, reference: RangeObject | string) => {
        if (find(name)) throw new HostError("ItemAlreadyExists", "A resource with the same name exists.");
        workbook.names.push({ name, formula: typeof reference === "string" ? reference : `=${fixed(reference)}` });
        return item(name);
      },
    },
  };
}

function nameObject(workbook: WorkbookModel, name: DefinedName): HostObject {
  return {
    kind: "NamedItem",
    identity: () => ({ _Id: name.name }),
    properties: {
      Name: { get: () => name.name },
      Formula: {
        get: () => name.formula,
        set: (formula: string) => {
          name.formula = formula;
        },
      },
    },
    methods: {
      Delete: () => {
        workbook.names = workbook.names.filter((other) => other !== name);
      },
    },
  };
}

/** `='年度'!$B$2:$C$9` */
function fixed({ sheet, range }: RangeObject): string {
  return qualifiedAddress(sheet.name, rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"));
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
