/** Lists too long to stand in a drop-down itself: a hidden sheet holds them, a column each. */
import type { CellSpec, PlacedSheet } from "../../book";
import { columnLetters } from "../../book";
import type { TableDefinition } from "../tables";
import { offerOf } from "./columns";
import { LOOKS } from "./looks";

const CHOICES_SHEET = "选项";

/** Excel takes no more characters in a drop-down's own list. */
const LONGEST_OWN_LIST = 255;

export class Choices {
  private readonly lists: (readonly string[])[] = [];
  private readonly titles: string[] = [];

  constructor(tables: readonly TableDefinition[]) {
    for (const field of tables.flatMap((table) => table.fields)) {
      const values = offerOf(field)?.values;
      if (!values || values.join(",").length <= LONGEST_OWN_LIST || this.find(values) >= 0) continue;
      this.lists.push(values);
      this.titles.push(field.heading);
    }
  }

  /** The list itself, or where it stands on the hidden sheet. */
  sourceOf(values: readonly string[]): { readonly list: readonly string[] } | { readonly source: string } {
    const column = this.find(values);
    if (column < 0) return { list: values };
    const letters = columnLetters(column);
    return { source: `'${CHOICES_SHEET}'!$${letters}$2:$${letters}$${values.length + 1}` };
  }

  /** The hidden sheet, or undefined where no list is that long. */
  sheet(): PlacedSheet | undefined {
    if (this.lists.length === 0) return undefined;
    const height = Math.max(...this.lists.map((list) => list.length));
    const row = (cells: readonly (string | undefined)[]) => ({ cells: cells.map((value): CellSpec | null => (value === undefined ? null : { value, style: "line" })) });
    return {
      name: CHOICES_SHEET,
      columns: this.lists.map(() => ({ width: 24 })),
      rows: [row(this.titles), ...Array.from({ length: height }, (_, index) => row(this.lists.map((list) => list[index])))],
      styles: { line: LOOKS.line },
      dress: { visibility: "hidden", merges: [], validations: [], conditionalFormats: [], names: [], showGridLines: true },
    };
  }

  private find(values: readonly string[]): number {
    return this.lists.findIndex((list) => list.length === values.length && list.every((value, index) => value === values[index]));
  }
}
