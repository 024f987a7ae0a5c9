import { parsePlainDate, toSerial } from "../../book";
import type { FieldDefinition } from "../tables";

/** A day is written as one; what is no day, as a text. */
export function valueIn(field: FieldDefinition, content: string | number): string | number {
  const day = field.type === "date" && typeof content === "string" ? parsePlainDate(content) : undefined;
  return day === undefined ? content : toSerial(day, 1900);
}
