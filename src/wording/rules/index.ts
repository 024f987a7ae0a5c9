/** Every rule for texts, in the order of docs and reports. */
import type { WordingRule } from "../rule";
import { announcedCount } from "./announced-count";
import { cutOff } from "./cut-off";
import { dateForm } from "./date-form";
import { doubledWords } from "./doubled-words";
import { festivalCount } from "./festival-count";
import { figuresAddUp } from "./figures-add-up";
import { foreignSubject } from "./foreign-subject";
import { halfWidthMarks } from "./half-width-marks";
import { impossibleDate } from "./impossible-date";
import { lostCharacter } from "./lost-character";
import { missingWords } from "./missing-words";
import { numberingForm } from "./numbering-form";
import { numberingOrder } from "./numbering-order";
import { otherUnit } from "./other-unit";
import { outdatedReference } from "./outdated-reference";
import { placeholder } from "./placeholder";
import { congressEachTerm } from "./plan/congress-each-term";
import { monthsAgree } from "./plan/months-agree";
import { namesAgree } from "./plan/names-agree";
import { sameItemTwice } from "./plan/same-item-twice";
import { workWithoutMonth } from "./plan/work-without-month";
import { pinyinGloss } from "./pinyin-gloss";
import { plenumName } from "./plenum-name";
import { problemWithoutMeasure } from "./problem-without-measure";
import { repeatedMarks } from "./repeated-marks";
import { repeatedSentence } from "./repeated-sentence";
import { signature } from "./signature";
import { singleEntryList } from "./single-entry-list";
import { siteBoilerplate } from "./site-boilerplate";
import { slips } from "./slips";
import { spunText } from "./spun-text";
import { strayBlank } from "./stray-blank";
import { strayMark } from "./stray-mark";
import { unpairedMarks } from "./unpaired-marks";
import { years } from "./years";

export const WORDING_RULES: readonly WordingRule[] = [
  placeholder,
  missingWords,
  otherUnit,
  foreignSubject,
  siteBoilerplate,
  spunText,
  pinyinGloss,
  repeatedSentence,
  outdatedReference,
  plenumName,
  years,
  festivalCount,
  impossibleDate,
  dateForm,
  announcedCount,
  singleEntryList,
  figuresAddUp,
  congressEachTerm,
  namesAgree,
  monthsAgree,
  workWithoutMonth,
  sameItemTwice,
  numberingOrder,
  numberingForm,
  cutOff,
  problemWithoutMeasure,
  signature,
  slips,
  doubledWords,
  lostCharacter,
  unpairedMarks,
  repeatedMarks,
  halfWidthMarks,
  strayBlank,
  strayMark,
];
