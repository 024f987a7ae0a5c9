/**
 * The samples that users really copy from. What the inventory of their noise lists is found; what it calls sound stays
 * without findings. Only places and short words stand here, none of their sentences.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WordingFinding } from "../../src/wording";
import { check } from "./check";

const SEEDS = path.resolve(process.cwd(), "../shared/seeds");
const FILES = {
  "000": "000_fbee5fea94606499.txt",
  "001": "001_81eccbbc9132d5d4.txt",
  "002": "002_0b25f336aa6828a8.txt",
  "003": "003_163313bce503fdd2.txt",
  "004": "004_180ddd4c625845e4.txt",
} as const;

type FileId = keyof typeof FILES;

/** Each sample's lines, and by rule the words the inventory lists, as often as it lists them. */
const LISTED: readonly {
  readonly sample: string;
  readonly file: FileId;
  readonly lines: readonly [number, number];
  readonly noise: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    sample: "S000",
    file: "000",
    lines: [1, 1],
    noise: {
      "text-site-boilerplate": Array<string>(6).fill("参考资料,少熬夜!"),
      "text-placeholder": ["20xx", "20xx", "xx", "xx", "xx"],
      "text-outdated-reference": ["十八届五中全会", "科学发展观", "十八大", "科学发展观", "八荣八耻"],
      "text-slip": ["政治年轻", "正常教代会制度"],
      "text-doubled-word": ["年年度", "年年度"],
      "text-unpaired-mark": ["”", "“", "“"],
      "plan-names-agree": ["“千名学生评老师”"],
      "text-cut-off": ["教"],
    },
  },
  { sample: "S001-1", file: "001", lines: [1, 23], noise: { "text-placeholder": ["20XX"], "text-outdated-reference": ["科学发展观"], "text-repeated-mark": [",;"], "text-other-unit": ["葵涌"] } },
  {
    sample: "S001-2",
    file: "001",
    lines: [25, 56],
    noise: {
      "text-placeholder": ["20XX"],
      "text-plenum-name": ["十八大三中全会"],
      "text-outdated-reference": ["科学发展观", "十八大", "科学发展观", "群众路线教育活动"],
      "text-slip": ["交界的工作"],
      "text-doubled-word": ["职工职工"],
    },
  },
  {
    sample: "S001-3",
    file: "001",
    lines: [58, 94],
    noise: {
      "text-placeholder": ["xx", "xx", "xx"],
      "text-unpaired-mark": ["“"],
      "text-missing-words": ["落实方针", "继续开展、"],
      "text-outdated-reference": ["科学发展观", "“三个代表”重要思想", "十七大", "十五大", "新《工会法》"],
      "text-doubled-word": ["的的", "组组"],
      "plan-work-without-month": ["教代会提案收集"],
    },
  },
  {
    sample: "S001-4",
    file: "001",
    lines: [96, 171],
    noise: {
      "text-placeholder": ["*****", "20xx", "20xx", "XX", "20xx"],
      "text-outdated-reference": ["十七大", "科学发展观", "十一五"],
      "text-year": ["11年"],
      "text-slip": ["完成生产务"],
      "text-repeated-mark": [","],
      "text-cut-off": ["织"],
    },
  },
  {
    sample: "S001-5",
    file: "001",
    lines: [173, 242],
    noise: {
      "text-placeholder": ["**", "200*", "xx", "xx", "**", "200*", "200*", "200*", "200*", "200*"],
      "text-slip": ["想她们宣讲", "全干警", "工会工件"],
      "text-doubled-word": ["进行进行"],
    },
  },
  { sample: "S001-6", file: "001", lines: [244, 274], noise: { "text-outdated-reference": ["科学发展观", "十七大", "十五大", "十七大", "“三个代表”重要思想", "十七大", "十五大", "新《工会法》"], "text-site-boilerplate": ["网站地图"] } },
  { sample: "S002-1", file: "002", lines: [1, 13], noise: { "text-placeholder": ["****"], "text-outdated-reference": ["新修订的《劳动合同法》"], "text-other-unit": ["坛厂中学"] } },
  { sample: "S002-2", file: "002", lines: [14, 24], noise: { "text-placeholder": ["20xx", "xx"], "text-missing-words": ["学习党的精神", "学习新的,", "学习。"], "text-site-boilerplate": ["汇报人:", "本文档下载后"] } },
  { sample: "S002-3", file: "002", lines: [25, 39], noise: { "text-placeholder": ["x", "20XX", "x"], "text-outdated-reference": ["科学发展观", "新颁布的《劳动合同法》", "十一五", "新《劳动合同法》", "十一五"] } },
  { sample: "S002-5", file: "002", lines: [52, 66], noise: { "text-placeholder": ["xx", "xx"], "text-slip": ["极积"], "text-unpaired-mark": ["“"] } },
  { sample: "S002-6", file: "002", lines: [67, 83], noise: { "text-placeholder": ["xxxx"], "text-slip": ["著力"], "text-doubled-word": ["劳动动"], "text-numbering-order": ["2、"] } },
  { sample: "S002-7", file: "002", lines: [86, 99], noise: { "text-placeholder": [...Array<string>(14).fill("___"), "xx", "xx"], "text-slip": ["极积"] } },
  { sample: "S002-8", file: "002", lines: [100, 116], noise: { "text-placeholder": Array<string>(4).fill("某某"), "text-missing-words": ["“报告”的理论", "落实方针"] } },
  {
    sample: "S002-9",
    file: "002",
    lines: [117, 171],
    noise: {
      "text-missing-words": ["“报告”的理论", "落实方针"],
      "text-outdated-reference": ["科学发展观", "“三个代表”重要思想", "新《工会法》"],
      "plan-work-without-month": ["教代会提案收集", "校务公开工作年度报告", "“送温暖”活动".slice(1)],
      "plan-same-item-twice": ["组织教职工运动会。"],
    },
  },
  {
    sample: "S002-10",
    file: "002",
    lines: [172, 204],
    noise: {
      "text-placeholder": ["xx", "xx", "xx", "***", "***"],
      "text-unpaired-mark": ['"', '"'],
      "text-numbering-form": ["1 .", "(二)、", "( 五) 、"],
      "text-cut-off": ["切", "出"],
      "text-outdated-reference": ["科学发展观", "新《工会法》", "全面建设小康社会"],
    },
  },
  { sample: "S003-1", file: "003", lines: [1, 30], noise: { "text-placeholder": ["xx", "xx"], "text-numbering-order": ["二、"], "text-doubled-word": ["的的", "教教"], "text-outdated-reference": ["“三个代表”重要思想", "新《工会法》"], "text-other-unit": ["郭村第一中学"] } },
  { sample: "S003-2", file: "003", lines: [31, 49], noise: { "text-placeholder": ["_"] } },
  { sample: "S003-3", file: "003", lines: [50, 67], noise: { "text-doubled-word": ["球球"], "text-slip": ["党我各项"], "text-cut-off": ["况"], "text-problem-without-measure": ["缺点和不足，"] } },
  { sample: "S003-4", file: "003", lines: [68, 106], noise: { "text-placeholder": Array<string>(6).fill("__"), "text-spun": ["用心", "礼貌", "资料", "透过", "带给", "群众"] } },
  { sample: "S003-5", file: "003", lines: [107, 130], noise: { "text-placeholder": ["2024_"], "text-slip": ["以法治会", "抢去探望", "文化生后"], "text-outdated-reference": ["《婚姻法》"], "text-problem-without-measure": ["缺点和不足，"] } },
  { sample: "S003-6", file: "003", lines: [131, 166], noise: { "text-placeholder": ["xx"], "text-lost-character": ["？", "？", "？", "？"], "text-announced-count": ["五个活动"], "text-slip": ["活动一等奖"] } },
  { sample: "S003-7", file: "003", lines: [167, 228], noise: { "text-placeholder": ["xx", "x"], "text-repeated-mark": ["。，"], "text-single-entry-list": ["一、"], "text-half-width-mark": [";"], "text-cut-off": [] } },
  { sample: "S003-8", file: "003", lines: [229, 246], noise: { "text-outdated-reference": ["“三个代表”重要思想", "科学发展观", "“三个代表”重要思想"] } },
  { sample: "S003-9", file: "003", lines: [247, 309], noise: { "text-placeholder": ["__", "_", "__", "_", "_"], "text-slip": ["极积", "排扰解难", "努力广大"], "text-outdated-reference": ["计划生育", "环孕体检"] } },
  { sample: "S004-1", file: "004", lines: [1, 37], noise: { "text-placeholder": ["XX"], "text-site-boilerplate": ["小编", "2022-03-23 11:27:43", "QQ截图20220323112838.jpg"] } },
  { sample: "S004-2", file: "004", lines: [39, 154], noise: { "text-stray-blank": [" "], "text-cut-off": ["设"], "text-site-boilerplate": ["热门关注", "首页", "我的", "下载"] } },
];

/** Rules that the inventory's own remarks say must stay silent in these lines. */
const SILENT: readonly { readonly why: string; readonly file: FileId; readonly lines: readonly [number, number]; readonly rules: RegExp }[] = [
  { why: "S001-1: 十个五 are ten", file: "001", lines: [9, 21], rules: /announced|numbering/ },
  { why: "S001-4: seven ones, three zeros, four looks, five hearts agree", file: "001", lines: [96, 171], rules: /announced|numbering/ },
  { why: "S001-5: 44 = 27 + 17", file: "001", lines: [173, 242], rules: /figures|numbering|announced/ },
  { why: "S003-2: the richest figures, every count right", file: "003", lines: [32, 49], rules: /announced|figures|outdated|numbering|slip|doubled|unpaired|other-unit|cut-off/ },
  { why: "S003-7: 一、 numbers entries, 第N条 articles", file: "003", lines: [167, 228], rules: /numbering/ },
  { why: "S003-8: body and schedule agree", file: "003", lines: [229, 246], rules: /^plan-/ },
  { why: "S003-9: body and schedule agree", file: "003", lines: [247, 309], rules: /^plan-/ },
  { why: "S002-4: sound but for its style", file: "002", lines: [43, 51], rules: /^(?!text-half-width)/ },
  { why: "S004-1: up to date, well-formed", file: "004", lines: [13, 37], rules: /^(?!text-half-width)/ },
];

const describeSeeds = existsSync(SEEDS) ? describe : describe.skip;
if (!existsSync(SEEDS)) console.info("seeds.test: ../shared/seeds is not beside the checkout, skipped");

describeSeeds("the thirty samples (../shared/seeds)", () => {
  const cache = new Map<FileId, { text: string; findings: WordingFinding[] }>();
  const read = (file: FileId) => {
    const known = cache.get(file);
    if (known) return known;
    const text = readFileSync(path.join(SEEDS, FILES[file]), "utf8");
    const made = { text, findings: check(text) };
    cache.set(file, made);
    return made;
  };

  it.each(LISTED.map((entry) => [entry.sample, entry] as const))("%s: finds the noise the inventory lists", (_, { file, lines: [from, to], noise }) => {
    const { text, findings } = read(file);
    for (const [rule, words] of Object.entries(noise)) {
      const left = findings
        .filter((finding) => finding.rule === rule && finding.line >= from && finding.line <= to)
        .map(({ offset, length }) => text.slice(offset, offset + length).replace(/\s/g, " "));
      for (const word of words) {
        const at = left.indexOf(word);
        expect([rule, word, at >= 0]).toEqual([rule, word, true]);
        left.splice(at, 1);
      }
    }
  });

  it.each(SILENT.map((entry) => [entry.why, entry] as const))("%s: nothing is made up", (_, { file, lines: [from, to], rules }) => {
    const wrong = read(file).findings.filter(({ rule, line }) => line >= from && line <= to && rules.test(rule));
    expect(wrong.map(({ rule, line, text }) => `${rule} ${line} ${text}`)).toEqual([]);
  });

  it("asks where school terms lack the congress they were promised (T1, T2)", () => {
    const { findings } = read("000");
    expect(findings.filter(({ rule }) => rule === "plan-congress-each-term").map(({ text }) => /春季/.test(text))).toEqual([true, true, false]);
  });
});
