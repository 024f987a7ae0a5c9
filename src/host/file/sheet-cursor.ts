/** A place in the XML of a sheet's cells that moves on tag by tag; the hot path of reading, see `cell-scanner`. */
import { damaged } from "./unreadable";

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
export const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

export class SheetCursor {
  protected at = 0;

  // Attributes of the tag read last. Fields, because an object for each of a million cells costs half the time.
  protected r = "";
  protected t = "";
  protected s = "";
  protected si = "";
  protected hidden = "";
  protected height = "";
  protected customHeight = "";
  protected selfClosing = false;

  constructor(
    protected readonly xml: string,
    protected readonly prefix: string,
  ) {}

  /** Whether the tag at `open` opens the element of this name. */
  protected opens(name: string, open: number): boolean {
    const start = open + 1;
    if (this.prefix && !this.xml.startsWith(this.prefix, start)) return false;
    const from = start + this.prefix.length;
    for (let i = 0; i < name.length; i++) {
      if (this.xml.charCodeAt(from + i) !== name.charCodeAt(i)) return false;
    }
    const after = this.xml.charCodeAt(from + name.length);
    return after <= SPACE || after === GREATER || after === SLASH;
  }

  protected nextTag(): number {
    const open = this.xml.indexOf("<", this.at);
    if (open < 0) throw damaged("rows are cut off");
    return open;
  }

  /** The text of an element from after its opening tag; goes on behind its closing tag. */
  protected elementText(): string {
    const start = this.at;
    const close = this.nextTag();
    if (this.xml.charCodeAt(close + 1) !== SLASH) throw damaged("an element inside a text");
    this.at = this.endOfTag(close);
    return this.xml.slice(start, close);
  }

  protected endOfTag(open: number): number {
    const close = this.xml.indexOf(">", open);
    if (close < 0) throw damaged("a tag is cut off");
    this.selfClosing = this.xml.charCodeAt(close - 1) === SLASH;
    return close + 1;
  }

  /** Skips an element we don't know (extensions), with what it holds. */
  protected skipElement(open: number): void {
    let depth = 0;
    let tag = open;
    do {
      const closing = this.xml.charCodeAt(tag + 1) === SLASH;
      this.at = this.endOfTag(tag);
      if (closing) depth--;
      else if (!this.selfClosing) depth++;
      if (depth > 0) tag = this.nextTag();
    } while (depth > 0);
  }

  /** Reads the attributes from after the element's name to after its `>`. */
  protected readAttributes(from: number): void {
    const { xml } = this;
    this.r = this.t = this.s = this.si = this.hidden = this.height = this.customHeight = "";
    let at = from;
    for (;;) {
      let code = xml.charCodeAt(at);
      while (code <= SPACE) code = xml.charCodeAt(++at);
      if (code === GREATER || code === SLASH) {
        this.selfClosing = code === SLASH;
        this.at = this.selfClosing ? at + 2 : at + 1;
        return;
      }
      const name = at;
      while (code > SPACE && code !== EQUALS) code = xml.charCodeAt(++at);
      const nameEnd = at;
      while (code <= SPACE) code = xml.charCodeAt(++at);
      let quote = xml.charCodeAt(++at);
      while (quote <= SPACE) quote = xml.charCodeAt(++at);
      if (code !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw damaged("attribute without quotes");
      const start = at + 1;
      const end = xml.indexOf(quote === QUOTE ? '"' : "'", start);
      if (end < 0) throw damaged("attribute is cut off");
      this.setAttribute(name, nameEnd, start, end);
      at = end + 1;
    }
  }

  private setAttribute(name: number, nameEnd: number, start: number, end: number): void {
    const { xml } = this;
    if (nameEnd - name === 1) {
      const letter = xml[name];
      if (letter === "r") this.r = xml.slice(start, end);
      else if (letter === "s") this.s = xml.slice(start, end);
      else if (letter === "t") this.t = xml.slice(start, end);
    } else if (xml.startsWith("hidden", name)) {
      this.hidden = xml.slice(start, end);
    } else if (xml.startsWith("customHeight", name)) {
      this.customHeight = xml.slice(start, end);
    } else if (nameEnd - name === 2 && xml.startsWith("si", name)) {
      this.si = xml.slice(start, end);
    } else if (nameEnd - name === 2 && xml.startsWith("ht", name)) {
      this.height = xml.slice(start, end);
    }
  }
}
