/** What both sheets of an inspection are built of: generated tables, and cells that jump. */
import type { LinkSpec, Place } from "../../book";

export * from "../../schedule/page";

/** The product says 台帐, as its users asked; documents say 台账, as the standards do. */
export function printed(text: string): string {
  return text.replace(/台帐/g, "台账");
}

/** Where a click leads; a finding of the whole book, or of another file, leads nowhere. */
export function linkTo({ sheet, cell, row }: Place): LinkSpec | undefined {
  if (sheet === "" || sheet.startsWith("[")) return undefined;
  return { sheet, cell: cell ?? `A${row ?? 1}` };
}
