import { findWatermarks } from "../../schedule/import/text/noise";
import type { Manuscript } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Lines that hold nothing but a website's furniture; they go whole. */
const FURNITURE_LINES = [
  /^(?:首页|我的|下载|返回(?:顶部|首页)|网站地图|关闭窗口|打印本页|上一篇.*|下一篇.*|热门(?:关注|推荐|文章)|相关(?:文章|推荐|阅读)|猜你喜欢|推荐阅读)$/,
  /^[^>。]{1,20}(?: ?> ?[^>。]{1,20}){2,6}$/,
  /^(?:19|20)\d{2}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?$/,
  /^[^\s。,]{1,40}\.(?:jpe?g|png|gif|bmp|docx?|pdf)$/i,
  /^[A-Za-z0-9-]{1,40}\.(?:com|cn|net|org)(?:推荐阅读|整理|收集)?$/i,
  /^欢迎阅读[^。]{0,20}网/,
  /^(?:- )?\d[、.] ?(?:下载文档前|"?仅部分预览"?的文档|如文档侵犯)/,
];

/** What stands inside lines; how far a deletion reaches is the reader's to say. */
const FURNITURE: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /小编|希望(?:对你|对您|你|大家)(?:有所帮助|喜欢)|供大家参考(?:借鉴)?|欢迎(?:大家)?阅读|仅供参考|动动手指|请收藏/g, what: "网站的套话" },
  { pattern: /(?:本文档|该文档)下载后|下载该文档|按住键盘Ctrl键|内容可按需编辑|下载文档前|如文档侵犯您的权益|仅部分预览/g, what: "文档网站的说明" },
  { pattern: /汇报人 ?:|school labor union|work plan(?=[^A-Za-z]|$)/gi, what: "模板的套话" },
  { pattern: /(?:计划|总结|方案|书|模板)(?:(?:精选|范例|模板|【范例)?(?:\d{1,2}|【?[一二三四五六七八九十多]{1,3})篇】?|\((?:精选|最新|完整|推荐)[^)\n]{0,8}\)|【范例\d篇】)(?:精选)?|【(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九十]{1,3}篇)】|篇章?\d{1,2} ?:/g, what: "范文网站的编排" },
  { pattern: /范文|范本[一二三四五六七八九十]{0,2}|范例/g, what: "范文的字样" },
  { pattern: /[A-Za-z0-9-]{1,40}\.(?:com|cn|net|org)\b(?:推荐阅读)?|https?:\/\/[^\s\u4e00-\u9fff]{1,200}/gi, what: "网址" },
  { pattern: /工作计划的分类|如何写[^。,\n]{0,20}(?:总结|计划)|简要目录如下/g, what: "教人写作的套话" },
];

const TITLES_OF_OTHERS = /^工作计划$/;
const SHORTEST_WATERMARK = 5;

export const siteBoilerplate: WordingRule = {
  id: "text-site-boilerplate",
  title: "没有网站的水印和套话",
  kind: "textCopied",
  level: "应改",
  why: "水印、网址和“范文”字样一看就知道是从网上抄的。",
  fix: "删去，并通读前后文是否连贯。",
  *check(manuscript) {
    const done = new Set<number>();
    for (const hit of [...watermarks(manuscript), ...furnitureLines(manuscript), ...furniture(manuscript)]) {
      if (done.has(hit.start)) continue;
      for (let at = hit.start; at < hit.end; at++) done.add(at);
      yield hit;
    }
  },
};

function* watermarks({ text, folded }: Manuscript): Iterable<WordingHit> {
  for (const { start, end } of findWatermarks(folded)) {
    if (end - start < SHORTEST_WATERMARK || /[一二三四五六七八九十\d]篇|计划|总结/.test(folded.slice(start, end))) continue;
    yield { start, end, level: "必改", mend: "", text: `反复出现的水印“${text.slice(start, end)}”` };
  }
}

function* furnitureLines({ text, lines }: Manuscript): Iterable<WordingHit> {
  const isRelated = lines.filter(({ folded }) => TITLES_OF_OTHERS.test(folded)).length > 2;
  let last: string | undefined;
  for (const { start, end, folded } of lines) {
    if (folded === "") continue;
    if (FURNITURE_LINES.some((form) => form.test(folded))) {
      yield { start, end, mend: "", text: `网站的栏目文字“${text.slice(start, Math.min(end, start + 20))}”` };
    } else if (isRelated && TITLES_OF_OTHERS.test(folded) && last !== undefined) {
      yield { start, end, mend: "", text: "网站的推荐文章列表" };
    }
    last = folded;
  }
}

function* furniture({ text, folded }: Manuscript): Iterable<WordingHit> {
  for (const { pattern, what } of FURNITURE) {
    for (const { start, end } of occurrencesOf(pattern, folded)) {
      yield { start, end, text: `${what}“${text.slice(start, end)}”` };
    }
  }
}
