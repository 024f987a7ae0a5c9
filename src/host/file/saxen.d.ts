/** The part of saxen that we use; the package ships no types of its own. */
declare module "saxen" {
  export class Parser {
    /** Namespace addresses and the prefix under which their names are reported. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: "openTag",
      listener: (
        name: string,
        attributes: () => Record<string, string> | false,
        decode: (text: string) => string,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text" | "cdata" | "attention", listener: (text: string) => void): this;
    on(event: "error" | "warn", listener: (error: Error) => void): this;
    parse(xml: string): Error | null;
  }
}
