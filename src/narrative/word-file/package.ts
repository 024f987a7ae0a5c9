/** What the library writes by itself and a document of record should not have: the clock's time, a font table without substitutes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PlainDate } from "../../book";
import { fontTableEntries } from "./fonts";

const CORE = "docProps/core.xml";
const FONTS = "word/fontTable.xml";
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const EMPTY_FONTS = /<w:fonts([^>]*)\/>/;

/** The same file for the same document on every computer: dated `today`, substitutes for fonts named. */
export function finishPackage(bytes: Uint8Array, today: PlainDate): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, edit: (text: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = strToU8(edit(strFromU8(part)));
  };
  change(CORE, (text) => text.replace(STAMP, `$1${today}T00:00:00Z`));
  change(FONTS, (text) => text.replace(EMPTY_FONTS, `<w:fonts$1>${fontTableEntries()}</w:fonts>`));
  // Noon, so that no time zone moves the day that the entries of the file bear.
  return zipSync(parts, { mtime: `${today}T12:00:00` });
}
