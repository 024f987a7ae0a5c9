/** Data validation and conditional formats: what is set is kept as it was set. */
import type { Range } from "../../../src/book";
import { HostError } from "../protocol";
import { overlap, partsWithout, sameRange } from "../workbook/rectangles";
import type { Rule, SheetModel, Validation } from "../workbook/sheet-model";
import type { HostObject, Property } from "./host-object";

type Member = "rule" | "prompt" | "errorAlert" | "ignoreBlanks";

/** Documentation: a list offers either texts joined by commas, at most 255 characters, or a formula. */
function checkRule(rule: { readonly list?: { readonly source?: unknown } }): void {
  const source = rule.list?.source;
  if (typeof source === "string" && !source.startsWith("=") && source.length > 255) {
    throw new HostError("InvalidArgument", "The list of a data validation rule has over 255 characters.");
  }
}

export function validationOf(sheet: SheetModel, range: Range): HostObject {
  const own = (): Validation => {
    const known = sheet.validations.find((validation) => sameRange(validation.range, range));
    if (known) return known;
    const added: Validation = { range };
    sheet.validations = [...partsWithout(sheet.validations, range), added];
    return added;
  };
  const settable = (member: Member): Property => ({
    set: (value) => {
      if (sheet.protection) throw new HostError("AccessDenied", "The sheet is protected.");
      if (member === "rule") checkRule(value);
      own()[member] = value;
    },
  });
  return {
    kind: "DataValidation",
    properties: { Rule: settable("rule"), Prompt: settable("prompt"), ErrorAlert: settable("errorAlert"), IgnoreBlanks: settable("ignoreBlanks") },
    methods: {
      Clear: () => {
        sheet.validations = partsWithout(sheet.validations, range);
      },
    },
  };
}

let rules = 0;

export function conditionalFormatsOf(sheet: SheetModel, range: Range): HostObject {
  return {
    kind: "ConditionalFormatCollection",
    properties: {},
    items: () => sheet.rules.filter((rule) => overlap(rule.range, range)).map(ruleObject),
    item: (id: string) => ruleObject(sheet.rules.find((rule) => rule.id === id)!),
    methods: {
      // Documentation: a new format is put first and has priority.
      Add: (type: string) => {
        if (sheet.protection) throw new HostError("AccessDenied", "The sheet is protected.");
        const rule: Rule = { id: `rule${++rules}`, range, type, settings: {} };
        sheet.rules = [rule, ...sheet.rules];
        return ruleObject(rule);
      },
      ClearAll: () => {
        sheet.rules = partsWithout(sheet.rules, range);
      },
    },
  };
}

function bordersOf(rule: string): Record<string, readonly string[]> {
  return Object.fromEntries(["top", "right", "bottom", "left"].map((side) => [`${rule}.format.borders.${side}`, ["style"]]));
}

/** Members of a rule's parts: which can be set, by path. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "custom.rule": ["formula"],
  "custom.format.font": ["color", "bold", "italic"],
  "custom.format.fill": ["color"],
  ...bordersOf("custom"),
  cellValue: ["rule"],
  "cellValue.format.font": ["color", "bold", "italic"],
  "cellValue.format.fill": ["color"],
  ...bordersOf("cellValue"),
  dataBar: ["lowerBoundRule", "upperBoundRule", "showDataBarOnly"],
  "dataBar.positiveFormat": ["fillColor", "gradientFill"],
};

function ruleObject(rule: Rule): HostObject {
  return { ...partObject(rule, ""), kind: "ConditionalFormat", identity: () => ({ Id: rule.id }), properties: { Type: { get: () => rule.type } } };
}

function partObject(rule: Rule, path: string): HostObject {
  const within = path === "" ? "" : `${path}.`;
  const next = new Set(
    Object.keys(PARTS)
      .filter((part) => part.startsWith(within) && part !== path)
      .map((part) => part.slice(within.length).split(".")[0]!),
  );
  const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
  return {
    kind: `ConditionalFormat.${path}`,
    properties: Object.fromEntries(
      (PARTS[path] ?? []).map((name): [string, Property] => [
        capital(name),
        {
          set: (value) => {
            rule.settings[within + name] = value;
          },
        },
      ]),
    ),
    children: Object.fromEntries([...next].map((name) => [capital(name), () => partObject(rule, within + name)])),
  };
}
