import fc from "fast-check";
import { birthOfIdNumber, isValidIdNumber, sexOfIdNumber } from "../../../src/ledger/parse";
import type { PersonalData } from "../../../src/jobs/mask/personal-data";
import { Pseudonyms } from "../../../src/jobs/mask/pseudonyms";

const NOBODY: PersonalData = { names: [], births: new Set(), birthCells: [], phones: [], addresses: [] };
const of = (data: Partial<PersonalData> = {}): Pseudonyms => new Pseudonyms({ ...NOBODY, ...data });

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
function idNumber(body: string, wrongBy = 0): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + "10X98765432"[(sum + wrongBy) % 11]!;
}

const bodies = fc
  .record({ area: fc.integer({ min: 110000, max: 659999 }), year: fc.integer({ min: 1950, max: 2006 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), sequence: fc.integer({ min: 0, max: 999 }) })
  .map(({ area, year, month, day, sequence }) => `${area}${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}${String(sequence).padStart(3, "0")}`);

describe("ID numbers", () => {
  it("stay valid or wrong, keep the sex, and change the birth as birth dates change", () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 0, max: 10 }), (body, wrongBy) => {
        const number = idNumber(body, wrongBy);
        const pseudonyms = of();
        const masked = pseudonyms.rewrite(number);
        expect(masked).not.toBe(number);
        expect(masked.slice(0, 6)).not.toBe(number.slice(0, 6));
        expect(isValidIdNumber(masked)).toBe(wrongBy === 0);
        expect(sexOfIdNumber(masked)).toBe(sexOfIdNumber(number));
        const birth = birthOfIdNumber(number);
        if (birth) expect(birthOfIdNumber(masked)).toBe(pseudonyms.birth(birth));
      }),
    );
  });

  it("are the same where they were the same, however written, and others where they were others", () => {
    const pseudonyms = of();
    const [one, two] = [idNumber("34012319850312123"), idNumber("34012319850312125")];
    expect(pseudonyms.rewrite(one)).toBe(pseudonyms.rewrite(one));
    expect(pseudonyms.rewrite(one)).not.toBe(pseudonyms.rewrite(two));
    const spaced = `${one.slice(0, 6)} ${one.slice(6, 14)} ${one.slice(14)}`;
    expect(pseudonyms.rewrite(spaced).replace(/ /g, "")).toBe(pseudonyms.rewrite(one));
    const wide = one.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(pseudonyms.rewrite(`号码${wide}，`)).toBe(`号码${pseudonyms.rewrite(one)}，`);
  });

  it("of the wrong length stay of that length", () => {
    expect(of().rewrite("34012319850312123")).toMatch(/^\d{17}$/);
    expect(of().rewrite("34012319850312123")).not.toContain("19850312");
  });
});

describe("other numbers", () => {
  it.each([
    ["13800138000", /^140\d{8}$/],
    ["138 0013 8000", /^140 \d{4} \d{4}$/],
    ["+86 13800138000", /^\+86 140\d{8}$/],
    ["0551-62345678", /^0000-2\d{7}$/],
    ["6222 0212 3456 7890 123", /^99\d\d \d{4} \d{4} \d{4} \d{3}$/],
    ["wang.fang@school.cn", /^user\d+@example\.com$/],
    ["3.40123198503121E+17", /^9\.\d{14}E\+17$/],
  ])("%s keeps its form", (written, form) => {
    expect(of().rewrite(written)).toMatch(form);
    expect(of().rewrite(written)).not.toBe(written);
  });

  it.each(["65737.039999999994", "1200.5", "2026-03-12 2026-03-15", "总工办发〔2017〕32号", "20260312", "45363", "100000000", "12345678901234567890"])("%s is nobody's", (text) => {
    expect(of().rewrite(text)).toBe(text);
  });

  it("a land line without area code is known from its field", () => {
    expect(of({ phones: ["62345678"] }).rewrite("电话62345678，金额162345678")).toMatch(/^电话2\d{7}，金额162345678$/);
  });

  it("a birth changes wherever it is written, to another day of its month", () => {
    const pseudonyms = of({ births: new Set(["1985-03-12"]) });
    const day = pseudonyms.birth("1985-03-12").slice(8);
    expect(day).not.toBe("12");
    expect(pseudonyms.rewrite("1985-03-12、1985年3月12日、19850312、1985.3.12、1985-03-13")).toBe(`1985-03-${day}、1985年3月${Number(day)}日、198503${day}、1985.3.${Number(day)}、1985-03-13`);
  });

  it("different births stay different", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (a, b) => {
        const births = [a, b].map((day) => of().birth(`1985-02-${String(day).padStart(2, "0")}`));
        expect(births[0] === births[1]).toBe(a === b);
      }),
    );
  });
});

describe("names", () => {
  const names = ["王芳", "王芳芳", "欧阳小兰", "张三"];
  const pseudonyms = of({ names });

  it("are replaced wherever they stand, the longest first", () => {
    const text = pseudonyms.rewrite("王芳芳、王芳和欧阳小兰慰问张三。");
    for (const name of names) expect(text).not.toContain(name);
    expect(text).toMatch(/^.{3}、.{2}和.{4}慰问.{2}。$/);
    expect(pseudonyms.rewrite("王芳")).toBe(/、(.{2})和/.exec(text)![1]);
  });

  it("keep the blanks and invisible characters inside them", () => {
    const plain = pseudonyms.rewrite("王芳");
    expect(pseudonyms.rewrite("王　芳")).toBe(`${plain[0]!}　${plain[1]!}`);
    expect(pseudonyms.rewrite("王\u200b芳")).toBe(`${plain[0]!}\u200b${plain[1]!}`);
  });

  it("get stand-ins that nobody bears and that hold nobody's name", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 2, maxLength: 3, unit: fc.constantFrom(..."王李赵钱予岑攸芃苒荻") }), { maxLength: 60 }), (list) => {
        const standIns = list.map((name) => of({ names: list }).rewrite(name));
        expect(new Set(standIns).size).toBe(list.length);
        for (const standIn of standIns) expect(list.filter((name) => standIn.includes(name))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("are enough for more people than there are usual names", () => {
    const many = Array.from({ length: 9000 }, (_, n) => `王${String.fromCharCode(0x5000 + n)}`);
    const all = of({ names: many });
    expect(new Set(many.map((name) => all.rewrite(name))).size).toBe(many.length);
  });

  it("leave other words alone", () => {
    expect(pseudonyms.rewrite("召开教代会，走访慰问")).toBe("召开教代会，走访慰问");
  });
});

describe("addresses", () => {
  it("become places that don't exist", () => {
    expect(of({ addresses: ["合肥市包河区某路12号"] }).rewrite("住合肥市包河区某路12号")).toBe("住某市某路1号");
  });
});
