/** Gaps a template left open: 20xx年, xx大, ***, 某某, ___. They are reported, never filled in. */
import type { ImportProblem } from "../activity";
import type { CleanText } from "../text/clean-text";

/** One form after the other; group 1, where a form has it, is what has to stand before the gap. */
const PLACEHOLDER = new RegExp(
  [
    "(?:19|20|二[〇零])[\\dxX×*_]{0,2}[xX×*_]{1,2}(?=[\\s_]*(?:年|-))",
    "[xX×*_○□△〇]{2,}",
    "某某|某(?=[校市县区镇乡局院司年月])",
    "([\\u4e00-\\u9fff“(第\\s])(?:[xX×]{1,4}(?=[\\u4e00-\\u9fff”)])|_(?=[\\u4e00-\\u9fff]))",
  ].join("|"),
  "g",
);

/** Every gap of the text in its order. */
export function findPlaceholders(doc: CleanText): ImportProblem[] {
  return [...doc.folded.matchAll(PLACEHOLDER)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const written = doc.text.slice(start, match.index + match[0].length);
    return {
      kind: "placeholder",
      text: `第 ${doc.lineOf(start)} 行有未填写的占位符“${written}”，请核实后填写`,
      offset: doc.originOf(start),
    };
  });
}
