/** Stand-ins for names: as long as the name, the same everywhere, like nobody's in the workbook. */

const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严魏陶姜谢邹窦苏潘葛范彭韦马方任袁柳史唐薛贺倪汤罗毕郝邬孟顾尹姚邵汪毛戴宋熊纪舒项董梁杜阮"];
const GIVEN = [..."予岑攸芃苒荻菡菀葭蒹蔚蕤薇蘅昀昉昕昱晗晞晟暄朔杞柃桐梓棠椿楹榆槿沅沐沚泓泠洵浔浠淇淳渟湉溦滢漪潇澄澍濡珂珣琚琪琰瑄瑜璟皓祺禾秾穗笙筠筱"];

const FURTHER_CHARACTERS = 0x5000;
const LONGEST_NAME = 20;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const BLANK = /[ \u00a0\u3000]/;
/** Between the characters of a name set apart to be as wide as others. */
const MOST_BLANKS = 4;

export class NameStandIns {
  private readonly standIns = new Map<string, string>();
  /** Lengths of names, the longest first: 王安 stands in 王安宁 too. */
  private readonly lengths: readonly number[];
  private readonly beginnings: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    const taken = new Set(names);
    const surnames = surnamesApartFrom(taken);
    for (const name of names) this.standIns.set(name, this.newName(name, taken, surnames));
    this.lengths = [...new Set(names.map(({ length }) => length))].sort((a, b) => b - a).filter((length) => length <= LONGEST_NAME);
    this.beginnings = new Set(names.map((name) => name[0]!));
  }

  /** The text with every name in it replaced; blanks and invisible characters inside a name stay where they are. */
  rewrite(text: string): string {
    const pieces: string[] = [];
    let kept = 0;
    for (let at = 0; at < text.length; ) {
      const end = this.beginnings.has(text[at]!) ? this.endOfName(text, at) : undefined;
      if (end === undefined) {
        at++;
        continue;
      }
      pieces.push(text.slice(kept, at), this.standInFor(text.slice(at, end)));
      at = kept = end;
    }
    return pieces.join("") + text.slice(kept);
  }

  private endOfName(text: string, at: number): number | undefined {
    for (const length of this.lengths) {
      for (const isSpaced of length <= 3 ? [false, true] : [false]) {
        const written = readCharacters(text, at, length, isSpaced);
        if (written && this.standIns.has(written.characters)) return written.end;
      }
    }
    return undefined;
  }

  private standInFor(written: string): string {
    const rest = [...this.standIns.get([...written].filter(counts).join(""))!];
    return [...written].map((character) => (counts(character) ? rest.shift()! : character)).join("");
  }

  /** As long as the name; unlike every name of the workbook, and none of those is a part of it. */
  private newName(name: string, taken: Set<string>, surnames: readonly string[]): string {
    for (let n = this.standIns.size; ; n++) {
      const standIn = nameLike(name, n, surnames);
      if (taken.has(standIn) || holdsAnother(standIn, taken)) continue;
      taken.add(standIn);
      return standIn;
    }
  }
}

/** The n-th name of the form of another; no two are alike, however many there are. */
function nameLike(name: string, n: number, surnames: readonly string[]): string {
  const surname = n % surnames.length;
  const made = [surnames[surname]!];
  let rest = Math.floor(n / surnames.length);
  for (let at = 1; at < name.length; at++) {
    const isLast = at === name.length - 1;
    const index = isLast ? rest : rest % GIVEN.length;
    // Beyond the usual characters any will do.
    const given = index < GIVEN.length ? GIVEN[(index + surname * (at + 6)) % GIVEN.length]! : String.fromCharCode(FURTHER_CHARACTERS + index);
    made.push(/[·•]/.test(name[at]!) ? name[at]! : given);
    rest = Math.floor(rest / GIVEN.length);
  }
  return made.join("");
}

function counts(character: string): boolean {
  return !INVISIBLE.test(character) && !BLANK.test(character);
}

/** So many characters from a place on, invisible ones passed over; spaced, with blanks after each but the last. */
function readCharacters(text: string, at: number, length: number, isSpaced: boolean): { readonly characters: string; readonly end: number } | undefined {
  let characters = "";
  let blanks = 0;
  for (let end = at; end < text.length; end++) {
    const character = text[end]!;
    if (INVISIBLE.test(character)) continue;
    if (BLANK.test(character)) {
      if (!isSpaced || ++blanks > MOST_BLANKS) return undefined;
      continue;
    }
    if (isSpaced && characters !== "" && blanks === 0) return undefined;
    blanks = 0;
    characters += character;
    if (characters.length === length) return { characters, end: end + 1 };
  }
  return undefined;
}

/** Whether a shorter name is a part of this one. */
function holdsAnother(name: string, names: ReadonlySet<string>): boolean {
  for (let from = 0; from < name.length; from++) {
    for (let to = from + 2; to <= name.length; to++) if (to - from < name.length && names.has(name.slice(from, to))) return true;
  }
  return false;
}

/** Surnames nobody in the workbook has, as far as there are enough. */
function surnamesApartFrom(taken: ReadonlySet<string>): readonly string[] {
  const used = new Set([...taken].map((name) => name[0]));
  const free = SURNAMES.filter((surname) => !used.has(surname));
  return free.length >= 10 ? free : SURNAMES;
}
