/** Values as the command line's JSON writes them (`spec/cli.md`): money in 元, evidence as yes or no. */
import { toYuan } from "../../book";
import type { Money } from "../../book";
import type { ValueType } from "../tables/table";
import type { Evidence, FieldValue } from "./reading";

export type EncodedValue = string | number | boolean | null | readonly (string | number)[] | { readonly [key: string]: string | number | boolean };

/** Evidence says more than yes or no only where the cell names the place of it. */
export function encodeValue(type: ValueType, value: FieldValue): EncodedValue {
  if (type === "money") return toYuan(value as Money);
  if (type === "evidence") {
    const { present, count, place } = value as Evidence;
    return place === undefined ? present : { present, ...(count !== undefined && { count }), place };
  }
  return value as EncodedValue;
}
