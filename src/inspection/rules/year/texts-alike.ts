import { INSPECTION_LISTS } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hitAt, type Rule } from "../../rule";
import { likenessOfTexts, signatureOf, strippedText } from "./text-likeness";
import { writtenTexts, type WrittenText } from "./written-texts";

/** From here on one is taken for a copy of the other. */
const COPY = 0.9;
/** Routine in a line is alike everywhere. */
const SHORTEST = 40;
/** Texts remembered for one stretch they share: more only come where everything is alike, and then the last will do. */
const MOST = 6;

export const textsAlike: Rule = {
  id: "texts-alike",
  title: "会议记录、总结不能互相抄",
  kind: "textCopied",
  level: "应改",
  needs: {},
  reads: { meetings: ["topics", "resolution"], congressSessions: ["reports"], training: ["topic"] },
  basis: INSPECTION_LISTS,
  why: "去掉日期、人名和数字后几乎一样的记录，会被认定是事后补造。",
  fix: "对照原始记录如实改写；没有原始记录的如实说明，不要补造。",
  *check(inspection) {
    const seen = new Map<string, { readonly written: WrittenText; readonly text: string }[]>();
    for (const written of [...lastYears(inspection), ...writtenTexts(inspection.ledger, inspection.texts)]) {
      const text = strippedText(written.text);
      if (text.length < SHORTEST) continue;
      const signature = signatureOf(text);
      const candidates = new Set(signature.flatMap((key) => seen.get(key) ?? []));
      const copied = written.lastYear ? undefined : [...candidates].find((other) => likenessOfTexts(other.text, text) >= COPY);
      if (copied) yield copyOf(written, copied.written);
      const entry = { written, text };
      for (const key of signature) {
        seen.set(key, [...(seen.get(key) ?? []), entry].slice(-MOST));
      }
    }
  },
};

function lastYears({ lastYear }: Inspection): readonly WrittenText[] {
  return lastYear ? writtenTexts(lastYear, []).map((written) => ({ ...written, lastYear: true })) : [];
}

function copyOf(written: WrittenText, original: WrittenText) {
  const where = original.lastYear ? "去年的记录" : (original.whereabouts ?? "另一段");
  const who = written.whereabouts ?? "这一段";
  return hitAt(written.place, `${who}的文字去掉日期、人名和数字后与${where}几乎一样`, written.text.slice(0, 80), {
    ...(written.table && { table: written.table }),
    ...(!original.lastYear && { also: [original.place] }),
  });
}
