/** The user's own list of outdated references: one a line, its parts divided by | or a tab. */
import { parsePlainDate } from "../../book";
import type { DatedReference } from "./dated-reference";

export interface ReferencesRead {
  readonly references: readonly DatedReference[];
  /** 1-based lines that could not be read. */
  readonly unreadable: readonly number[];
}

/**
 * Reads lines such as `旧提法|2026-01-01|现在的提法|出处`; several spellings of one are divided by 、. Blank lines and
 * lines that begin with # are remarks.
 */
export function readReferences(text: string): ReferencesRead {
  const references: DatedReference[] = [];
  const unreadable: number[] = [];
  text.split(/\r\n|[\r\n]/).forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [words = "", day = "", instead = "", source = ""] = line.split(/[|｜\t]/).map((part) => part.trim());
    const outdatedFrom = parsePlainDate(day);
    if (words === "" || !outdatedFrom) unreadable.push(index + 1);
    else references.push({ words: words.split("、").filter(Boolean), outdatedFrom, instead: instead || "请按现行提法改写", source: source || "本单位自订", certainty: "unconfirmed" });
  });
  return { references, unreadable };
}
