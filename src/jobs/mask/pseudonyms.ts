/** Stable stand-ins for personal data: the same datum always becomes the same other one, of the same form. */
import type { PlainDate } from "../../book";
import { NameStandIns } from "./names";
import { NumberStandIns } from "./numbers";
import type { PersonalData } from "./personal-data";

/** A figure with decimals is a sum, however many digits a program wrote it with. */
const DECIMAL = /^-?\d+\.\d+(?:E-?\d+)?$/;

export class Pseudonyms {
  private readonly names: NameStandIns;
  private readonly numbers: NumberStandIns;

  constructor(private readonly data: PersonalData) {
    this.names = new NameStandIns(data.names);
    this.numbers = new NumberStandIns(data);
  }

  /** The text with every personal datum in it replaced. */
  readonly rewrite = (text: string): string => {
    if (text.length < 2 || DECIMAL.test(text)) return text;
    const numbered = /[\d０-９@]/.test(text) ? this.numbers.rewrite(text) : text;
    return this.names.rewrite(this.withoutAddresses(numbered));
  };

  birth(date: PlainDate): PlainDate {
    return this.numbers.birth(date);
  }

  private withoutAddresses(text: string): string {
    return this.data.addresses.reduce(
      (rest, address, index) => (rest.includes(address) ? rest.split(address).join(`某市某路${index + 1}号`) : rest),
      text,
    );
  }
}
