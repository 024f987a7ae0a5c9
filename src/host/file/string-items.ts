/** Texts of cells that stand in runs: shared strings, and strings inside a cell. */
import { decodeCellText } from "./xml";
import { damaged } from "./unreadable";

/** Elements of the string vocabulary, by first letters after `<` and the part's namespace prefix. */
interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly empty: boolean;
  /** Index after `>`. */
  readonly end: number;
}

function tagAt(xml: string, open: number, prefix: string): Tag {
  const close = xml.indexOf(">", open);
  if (close < 0) throw damaged("string item");
  const closing = xml.charCodeAt(open + 1) === 47;
  const start = open + (closing ? 2 : 1) + (xml.startsWith(prefix, open + (closing ? 2 : 1)) ? prefix.length : 0);
  let stop = start;
  while (stop < close && isNameCharacter(xml.charCodeAt(stop))) stop++;
  return { name: xml.slice(start, stop), closing, empty: xml.charCodeAt(close - 1) === 47, end: close + 1 };
}

function isNameCharacter(code: number): boolean {
  return code > 47 && code !== 62 && code !== 47;
}

/**
 * The text of one item, from after its opening tag to its closing tag: `<t>`s joined, phonetic runs (`<rPh>`)
 * left out. Styles of runs are not values.
 */
export function itemText(xml: string, from: number, to: number, prefix: string): string {
  let text = "";
  let phonetic = false;
  for (let open = xml.indexOf("<", from); open >= 0 && open < to; ) {
    const tag = tagAt(xml, open, prefix);
    if (tag.name === "rPh") phonetic = !tag.closing && !tag.empty;
    if (tag.name === "t" && !tag.closing && !tag.empty && !phonetic) {
      const end = xml.indexOf("<", tag.end);
      if (end < 0) throw damaged("string item");
      text += decodeCellText(xml.slice(tag.end, end));
    }
    open = xml.indexOf("<", tag.end);
  }
  return text;
}

/** The shared strings in their order. */
export function readSharedStrings(xml: string): readonly string[] {
  const prefix = prefixOf(xml, "sst");
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  const strings: string[] = [];
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at)) {
    const tag = tagAt(xml, at, prefix);
    if (tag.empty) {
      strings.push("");
      at = tag.end;
      continue;
    }
    const end = xml.indexOf(closing, tag.end);
    if (end < 0) throw damaged("shared strings are cut off");
    strings.push(plainItem(xml, tag.end, end) ?? itemText(xml, tag.end, end, prefix));
    at = end + closing.length;
  }
  return strings;
}

/** The usual `<t>text</t>`, taken without looking at tags one by one. */
function plainItem(xml: string, from: number, to: number): string | undefined {
  if (!xml.startsWith("<t>", from)) return undefined;
  const end = xml.indexOf("<", from + 3);
  return end + 4 === to ? decodeCellText(xml.slice(from + 3, end)) : undefined;
}

/** The namespace prefix with its colon under which an element stands in a part; empty where it has none. */
function prefixOf(xml: string, element: string): string {
  const match = new RegExp(`<([A-Za-z_][\\w.-]{0,40}:)?${element}[\\s/>]`).exec(xml);
  return match?.[1] ?? "";
}
