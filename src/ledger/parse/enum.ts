/** Values of a fixed list, in the spellings people use for them. */
import { isCellError } from "../../book";
import type { CellValue } from "../../book";
import type { FieldDefinition } from "../tables/table";
import { saysNothing, tightText, withoutRemark } from "./cell-text";
import { formulaError } from "./problem-text";
import type { CellProblem, Reading } from "./reading";

/** In front of a known word these turn its meaning round. */
const NEGATION = /[不未无没非否拟待]/;

/** The reader of a field's cells; the spellings are laid out once. */
export function enumReader(field: FieldDefinition): (value: CellValue) => Reading<string> {
  const spellings = new Map<string, string>();
  for (const [value, others] of Object.entries(field.values ?? {})) {
    for (const spelling of [value, ...others]) spellings.set(tightText(spelling), value);
  }
  const byLength = [...spellings.keys()].filter((spelling) => spelling.length > 1 || field.id === "sex").sort((a, b) => b.length - a.length);
  const choices = Object.keys(field.values ?? {}).join("、");
  return (value) => {
    if (typeof value !== "string") {
      if (value === null) return undefined;
      return isCellError(value) ? formulaError(value) : (spellings.get(String(value)) ?? unknown(choices));
    }
    const exact = spellings.get(value);
    if (exact !== undefined) return exact;
    const tight = tightText(value).replace(/[。.;,]$/, "");
    if (tight === "") return undefined;
    const known = spellings.get(tight) ?? spellings.get(withoutRemark(tight));
    if (known !== undefined) return known;
    if (saysNothing(tight)) return null;
    return containedIn(withoutRemark(tight), byLength, spellings) ?? unknown(choices);
  };
}

/** 公办小学 is a 小学, hence 学校: the one value that a longer wording names, where nothing in front denies it. */
function containedIn(text: string, byLength: readonly string[], spellings: ReadonlyMap<string, string>): string | undefined {
  if (text.length > 30) return undefined;
  const longest = byLength.find((spelling) => text.includes(spelling));
  if (longest === undefined) return undefined;
  const at = text.indexOf(longest);
  const rest = text.slice(0, at) + " " + text.slice(at + longest.length);
  const value = spellings.get(longest)!;
  const contradicted = NEGATION.test(text.slice(0, at)) || byLength.some((other) => spellings.get(other) !== value && rest.includes(other));
  return contradicted ? undefined : value;
}

function unknown(choices: string): CellProblem<never> {
  return { problem: "other", text: `这里的内容不在可选项里，请选 ${choices} 之一` };
}
