/** Stable stand-ins for personal data: the same datum always becomes the same other one, of the same form. */
import type { PlainDate } from "../../book";
import { NameStandIns } from "./names";
import { NumberStandIns } from "./numbers";
import type { PersonalData } from "./personal-data";

/** A figure with decimals is a sum, however many digits a program wrote it with. */
const DECIMAL = /^-?\d+\.\d+(?:E-?\d+)?$/;

/** Without one of these a text tells no address. */
const PLACE_WORDS = /[省市县区镇乡村路街巷号栋室]/;

export class Pseudonyms {
  private readonly names: NameStandIns;
  private readonly numbers: NumberStandIns;
  private readonly places: ReadonlyMap<string, string>;

  constructor(data: PersonalData) {
    this.places = new Map(data.addresses.map((address, index) => [address, `某市某路${index + 1}号`]));
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
    const whole = this.places.get(text.trim());
    if (whole !== undefined) return whole;
    if (!PLACE_WORDS.test(text)) return text;
    return [...this.places].reduce((rest, [address, place]) => (rest.includes(address) ? rest.split(address).join(place) : rest), text);
  }
}
