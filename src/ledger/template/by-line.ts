/** The line under every title: the unit and the year, entered once on the unit's form. */
import type { CellSpec } from "../../book";
import { address, qualifiedAddress } from "../../book";
import type { YearScheme } from "../../calendar";
import { yearName } from "../../calendar";
import type { FieldId, TableDefinition } from "../tables";
import { FIRST_FIELD, VALUE_COLUMN } from "./form-sheet";

export interface ByLine {
  readonly unit: Pick<CellSpec, "value" | "formula">;
  readonly year: Pick<CellSpec, "value" | "formula">;
}

/** Taken from the form by formula, so that they are entered once; plain texts where there is no form. */
export function byLineOf(form: { readonly name: string; readonly table: TableDefinition } | undefined, unitName: string, year: number, scheme: YearScheme): ByLine {
  const unit = `单位：${unitName}`;
  const words = `年度：${yearName(scheme, year)}`;
  if (!form) return { unit: { value: unit }, year: { value: words } };
  const cell = (id: FieldId<"unit">) => {
    const row = form.table.fields.findIndex((field) => field.id === id);
    return qualifiedAddress(form.name, address(FIRST_FIELD + row, VALUE_COLUMN)).replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2");
  };
  const [yearCell, schemeCell] = [cell("year"), cell("yearScheme")];
  return {
    unit: { value: unit, formula: `"单位："&${cell("unitName")}` },
    year: { value: words, formula: `"年度："&IF(${schemeCell}="学年",${yearCell}&"—"&${yearCell}+1&"学年",${yearCell}&"年")` },
  };
}
