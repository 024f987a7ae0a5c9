/** What lines say about the lines under them: titles, schedule headings, reviews, closings. All texts are folded. */
import { readNumberedPeriod } from "./period";
import { readLineMarker, readMarker } from "./numbering";

/** Words that announce a schedule. */
export const SCHEDULE_WORDS =
  /安排|行事历|日程|时间表|进度|工作计划表|活动计划|一览|逐月|按月|分月|各月|每月工作|月度|月工作|月活动|预定行事|重点活动|主要活动|活动计划|具体活动|工作历|月历|计划表/;

/** Words that announce what has been. */
const REVIEW_WORDS = /回顾|总结|(?:完成|开展|落实|活动|工作)情况|工作成效|主要成效|取得的成绩|大事记|去年|上一?年度?|过去|纪实|简报|汇报|情况报告|工作报告|已开展|已完成|情况(?:统计)?表|情况一览/;
const PLAN_WORDS = /计[划画]|安排|打算|要点|设想|思路|规划|行事历|工作历/;

export function announcesSchedule(folded: string): boolean {
  return SCHEDULE_WORDS.test(folded);
}

/** Whether a heading speaks of the past only; 总结及计划 speaks of both. */
export function announcesReview(folded: string): boolean {
  return REVIEW_WORDS.test(folded) && !PLAN_WORDS.test(folded);
}

const COMING_TIME = /今年|本年度|新一年|新的一年|下一步|下一?阶段|明年|来年|新学[年期]|本学[年期]|(?:19|20)\d{2}年/;

/** Whether a heading says that what follows is still to come: it names a plan, or the time ahead. */
export function announcesPlan(folded: string): boolean {
  if (announcesReview(folded)) return false;
  return /计划|打算|设想|思路|规划|要点|行事历/.test(folded) || (COMING_TIME.test(folded) && /安排|活动|工作|日程/.test(folded));
}

/** Whether a heading speaks of money or posts, under which months are no activities. */
export function announcesFiguresOrPosts(folded: string): boolean {
  return /预算|经费|收支|开支|支出|收入|会费|值班|轮值|分工|名单|生日|值日|花名册|考勤/.test(folded) && !/活动[^。;,:]{0,5}(?:计划|安排|一览)|工作(?:安排|计划)$/.test(folded);
}

/** Levels of headings, the higher the nearer to the text: a part, 一、, (一), a line of its own. */
export type HeadingLevel = 1 | 2 | 3 | 4;

const PART_HEADING = /^第[一二三四五六七八九十]+(?:部分|章|篇|节)/;
const FRAMED_HEADING = /^【.{2,20}】:?$|^★.{2,20}★$|^◆.{2,20}◆$|^#+ .{2,30}$/;
const LONGEST_HEADING = 40;

/** The level of a heading by its numbering, or undefined where the line is none. */
export function headingLevel(folded: string): HeadingLevel | undefined {
  if (PART_HEADING.test(folded)) return 1;
  const marker = readMarker(folded, 0);
  if (marker?.style === "han-pause") return readNumberedPeriod(folded, 0) ? undefined : 2;
  if (marker?.style === "han-brackets") return 3;
  if (marker) return undefined;
  if (FRAMED_HEADING.test(folded)) return 2;
  const short = folded.length > 0 && folded.length <= LONGEST_HEADING;
  if (short && (folded.endsWith(":") || (announcesSchedule(folded) && !/[。;,]/.test(folded)))) return 4;
  return undefined;
}

const TITLE_END =
  /(?:计[划画]|安排|要点|打算|行事历|总结|方案|规划|一览表?|计划表|安排表|范文|思路|设想|工作历|时间表|日程表?|报告|章程|制度)(?:书|稿|表)?(?:模板|范本|范例|大全|精选|最新|集锦)?(?: ?[(【[<《].{1,24}[)】\]>》])?(?: ?(?:第?[一二三四五六七八九十\d]{1,3}篇?|篇[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九十\d]{1,3}篇))?(?: ?[(【[].{1,24}[)】\]])?$/;
const NUMBERED_TEXT = /(?:【第?[一二三四五六七八九十\d]{1,3}篇】|【篇[一二三四五六七八九十\d]{1,3}】|(?:范本|范文|计[划画])[一二三四五六七八九十]{1,3}(?=[(\s]|$)|^(?:篇|第)[一二三四五六七八九十\d]{1,3}(?:篇)?[::\s]|工会[^。;,:]{0,8}(?:计[划画]|总结|要点|方案|安排)\d{1,2}$)/;
const TITLE_SUBJECT = /工会|工作|活动|计划|教育|学校|小学|中学|幼儿园|公司|机关|年|行事历|總|教师会/;
const LONGEST_TITLE = 48;

/** Whether a whole line is the title of a text (a plan, a summary …), and no heading inside one. */
export function isTitle(folded: string): boolean {
  const line = folded.replace(/^[#*\s]+/, "").replace(/[#*\s]+$/, "");
  if (line.length < 4 || line.length > LONGEST_TITLE + 30) return false;
  if (NUMBERED_TEXT.test(line) && line.length <= LONGEST_TITLE + 30 && !/[。;]/.test(line)) return true;
  if (line.length > LONGEST_TITLE || /[。;:!?,]/.test(line) || readLineMarker(line, 0)) return false;
  if (/^[【★]/.test(line) || PART_HEADING.test(line) || BEGINS_WITH_VERB.test(line)) return false;
  return TITLE_END.test(line) && TITLE_SUBJECT.test(line) && !isBareScheduleHeading(line);
}

const YEAR_OR_MASK = /(?:19|20)[\dxX×*]{2}|二[〇零○]|[xX×*_]{2,}年/;
const UNIT = /小学|中学|学校|幼儿园|学院|大学|公司|集团|机关|街道|局|法院|中心校|[县区市镇乡](?:直|级|属|教育|总工会|机关)/;

/** A title that can be nothing else: it counts texts, or names a year or a unit. */
export function isStrongTitle(folded: string): boolean {
  return isTitle(folded) && (NUMBERED_TEXT.test(folded) || YEAR_OR_MASK.test(folded) || (UNIT.test(folded) && folded.length >= 10));
}

/** 制定工会工作计划 is an item. */
const BEGINS_WITH_VERB = /^(?:制定|制订|拟定|撰写|完成|做好|上交|上报|讨论|起草|总结|学习|修订|公布|部署|召开|审议|通过|落实|开展|组织|编制|写好|订|报送|初拟|研究|参加|布置|征求|印发|谋划)/;

/** 主要活动安排, 具体工作安排, 活动计划: a heading inside a plan; a title also names whose or when. */
export function isBareScheduleHeading(line: string): boolean {
  return !/\d{4}年度?(?:学校)?工会工作/.test(line) && /^(?:20\d\d年)?(?:全年|本?年度|本?学[年期]|主要|重点|具体|各月|每月|逐月|分月|按月|月度?|工会|工作|活动|时间|详细|总体|初步|常规|日常|大型|系列|的|项目|进度|任务|\d+月?|-|[一二三四五六七八九十]+月份?)+(?:安排|计划|一览|日程|要点|总结|打算)表?$/.test(line);
}

/** What follows a schedule and is no part of it: closing words, notes, the furniture of documents and websites. */
const CLOSINGS = [
  /^[(【[]?(?:附件?|附表|注|备注|说明)(?:[)】\]]|[:\d一二三]|$)/,
  /^[(]?以上|^上述|^总之|^综上|^(?:本|此)(?:计划|安排|方案)|^未尽事宜|^希望|^让我们|^我们(?:将|要|相信)|^(?:在)?新的一年|^(?:在)?新学期|^今后/,
  /^[★※◆●]* ?[^。;,:]{2,16}(?:规程|规则|细则):?$/,
  /^各(?:工会)?小组(?:要|请|应)|^请各|^工会(?:委员会)?(?:将|要)|^通过一年|^全体会员(?:要|应)/,
  /^(?:来源|作者|(?:责任)?编辑|审核|校对|拟稿|发布(?:时间|人|日期)?|点击[数量]?|浏览(?:次数|量)?|标签|关键词|上一篇|下一篇|抄送|主送|报送|地址|(?:联系)?电话|联系(?:人|方式)|单位|负责人|工会主席|制表人?|填表人?|时间|地点) ?:/,
  /^[^:,。;]{0,12}(?:相关(?:文章|阅读|推荐|专题)|推荐阅读|猜你喜欢|看了(?:本文|又看|还看)|热门(?:关注|文章|推荐)|版权声明|免责声明|扩展阅读|延伸阅读)/,
  /^(?:关闭窗口|打印本页|返回(?:顶部|首页)|首页$|本文(?:内容|由|来|为|档)|更多(?:文章|相关|内容|精彩)|欢迎(?:阅读|下载|访问)|网站地图)/,
];
const KEYWORD_HEADING = /^[【★◆]?(?:工作|组织|有关|几点|相关|其他|其它|具体|活动|实施|主要)?(?:保障措施|要求|保障|措施|事项|说明|经费预算|经费保障|经费来源|组织领导|组织保障|预期效果|考核办法|奖励办法|附则)[】★:]?$/;

export function closesSchedule(folded: string): boolean {
  return CLOSINGS.some((closing) => closing.test(folded)) || KEYWORD_HEADING.test(folded);
}

/** A line that holds a day with its year and nothing else: the foot of a letter. */
export function isDateLine(folded: string): boolean {
  const read = readNumberedPeriod(folded, 0);
  if (read && read.end === folded.length) return read.value.year !== undefined && read.value.day !== undefined;
  return /^(?:19|20)\d{2} ?[./-] ?\d{1,2} ?[./-] ?\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(folded) || /^(?:19|20|二[〇零])[^ ]{2}年[^月]{1,3}月$/.test(folded);
}

/** 2027年1月 below a signature. */
export function isMonthLine(folded: string): boolean {
  const read = readNumberedPeriod(folded, 0);
  return read !== undefined && read.end === folded.length && read.value.year !== undefined;
}

const SIGNATURE = /^[^。;:,、!?]{2,30}(?:工会|委员会|工会委员会|小学|中学|学校|幼儿园|公司|办公室|学院|大学|局|法院|中心)$/;

export function isSignature(folded: string, indent: number, next: string | undefined): boolean {
  return SIGNATURE.test(folded) && (indent >= 8 || (next !== undefined && isDateLine(next)));
}

/** Whether a line could be the unit that signs. */
export function namesUnit(folded: string): boolean {
  return SIGNATURE.test(folded) && !/^(?:召开|成立|参加|组织|迎接|配合|协助|走进)/.test(folded);
}
