/** Defined names. */
import { fixedRangeAddress, qualifiedAddress } from "../../../src/book";
import { HostError, missing } from "../protocol";
import type { DefinedName } from "../workbook/sheet-model";
import type { HostObject } from "./host-object";
import type { RangeObject } from "./range";

/** The names of a workbook, or of one sheet. */
export function namesOf(owner: { names: DefinedName[] }): HostObject {
  const find = (name: string): DefinedName | undefined => owner.names.find((known) => known.name.toLowerCase() === name.toLowerCase());
  const item = (name: string): HostObject => {
    const found = find(name);
    if (!found) throw missing();
    return nameObject(owner, found);
  };
  return {
    kind: "NamedItemCollection",
    properties: {},
    items: () => owner.names.map((name) => nameObject(owner, name)),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (name: string) => (find(name) ? item(name) : null),
      Add: (name: string, reference: RangeObject | string) => {
        if (find(name)) throw new HostError("ItemAlreadyExists", "A resource with the same name exists.");
        owner.names.push({ name, formula: typeof reference === "string" ? reference : `=${fixed(reference)}` });
        return item(name);
      },
    },
  };
}

function nameObject(owner: { names: DefinedName[] }, name: DefinedName): HostObject {
  return {
    kind: "NamedItem",
    identity: () => ({ _Id: name.name }),
    properties: {
      Name: { get: () => name.name },
      Visible: {
        get: () => name.visible ?? true,
        set: (visible: boolean) => {
          name.visible = visible;
        },
      },
      Formula: {
        get: () => name.formula,
        set: (formula: string) => {
          name.formula = formula;
        },
      },
    },
    methods: {
      Delete: () => {
        owner.names = owner.names.filter((other) => other !== name);
      },
    },
  };
}

/** `='年度'!$B$2:$C$9` */
function fixed({ sheet, range }: RangeObject): string {
  return qualifiedAddress(sheet.name, fixedRangeAddress(range));
}

