/** What provinces and cities have set, each with its document, its first day and how sure it is. */
import type { Basis, PlainDate } from "../book";
import { people, share, yuan } from "./limit-values";
import type { Limit, LimitSubject } from "./limit";

/** Titles as far as our sources print them: most say no more than 实施办法 or 细则. */
function provincial(region: string, document: string, from: PlainDate, rest: Partial<Basis> = {}): Basis {
  return { document, region, from, certainty: "reported", ...rest };
}

/** Of a document known by its year only, the last day of that year: it is in force by then for sure. */
function endOfYear(year: number): PlainDate {
  return `${year}-12-31`;
}

/** 元 for one person: goods and birthdays in a year, everything else each time. */
function figures(basis: Basis, amounts: Partial<Record<LimitSubject, number>>): readonly Limit[] {
  return Object.entries(amounts).map(([subject, amount]) => ({
    subject: subject as LimitSubject,
    value: yuan(amount, subject === "festivalGoods" || subject === "birthday" ? "personYear" : "personTime"),
    basis,
  }));
}

/** A version of unknown day between the two raised it to 2000: this one holds for nobody knows how long. */
const ANHUI_2018 = provincial("安徽", "实施办法（试行）", "2018-03-12", { certainty: "unconfirmed" });
const ANHUI_2025 = provincial("安徽", "实施办法", "2025-08-21", {
  number: "皖工发〔2025〕18号",
  certainty: "unconfirmed",
});
const FUJIAN_2018 = provincial("福建", "实施办法（首版）", "2018-01-01", { to: "2018-12-31" });
const FUJIAN_2019 = provincial("福建", "实施办法", "2019-01-01", { number: "闽工〔2018〕158号" });
const SHANDONG_2018 = provincial("山东", "细则（试行）", "2018-07-01");
const SHANDONG_2019 = provincial("山东", "2019年6月24日通知", "2019-06-24");
const HENAN_2018 = provincial("河南", "实施办法", "2018-02-09");
const SICHUAN_2018 = provincial("四川", "实施办法", endOfYear(2018));
const HUBEI_2018 = provincial("湖北", "细则", endOfYear(2018));
const GUANGDONG_2018 = provincial("广东", "细则（试行）", endOfYear(2018), { certainty: "unconfirmed" });
const JIANGXI_2018 = provincial("江西", "实施办法", endOfYear(2018));
const JIANGXI_2023 = provincial("江西", "实施办法（修订）", "2023-09-12");
const XINJIANG_2019 = provincial("新疆", "细则", endOfYear(2019), {
  number: "新工办〔2019〕3号",
  certainty: "unconfirmed",
});
const XINJIANG_2025 = provincial("新疆", "2025年通知", endOfYear(2025), { certainty: "unconfirmed" });
const SHAANXI_2019 = provincial("陕西", "细则", endOfYear(2019));
const GUIZHOU_2018 = provincial("贵州", "细则（暂行）", "2018-04-28");
const BEIJING_2019 = provincial("北京", "2019年通知", "2019-01-06", { to: "2019-12-31" });
const LIAONING_2025 = provincial("辽宁", "十项措施", "2025-05-01");
const HEILONGJIANG_2025 = provincial("黑龙江", "十二项措施", "2025-04-30");
const SHANGHAI_2025 = provincial("上海", "2025年职工文体活动有关通知", "2025-01-01");

/** Laws of provinces were read in the versions that these days belong to; later ones may say otherwise. */
const HENAN_LAW = provincial("河南", "河南省工会条例", "2004-09-25");
const CHONGQING_LAW = provincial("重庆", "重庆市工会条例", "2011-11-29");
const SHANGHAI_LAW: Basis = { document: "上海市工会条例", region: "上海", article: "第十三条", certainty: "reported" };
const SHANGHAI_CONGRESS = provincial("上海", "上海市职工代表大会条例", "2017-11-23", { article: "第二十八条" });
const BEIJING_LAW = provincial("北京", "北京市实施《中华人民共和国工会法》办法", endOfYear(2015), {
  article: "第九条",
});

export const REGIONAL_LIMITS: readonly Limit[] = [
  ...figures(ANHUI_2018, {
    festivalGoods: 1500, birthday: 300, marriage: 600, childbirth: 600, hospital: 1000, memberDeath: 2000, relativeDeath: 1000, retirement: 1000,
  }),
  ...figures(ANHUI_2025, {
    festivalGoods: 2200, birthday: 500, marriage: 2000, childbirth: 2000, hospital: 2000, memberDeath: 2000, relativeDeath: 2000, retirement: 2000, hardshipAid: 2000,
  }),
  ...figures(FUJIAN_2018, {
    festivalGoods: 1300, birthday: 300, childbirth: 500, hospital: 500, operation: 1000, memberDeath: 2000, relativeDeath: 1000, retirement: 500,
  }),
  ...figures(FUJIAN_2019, { festivalGoods: 1800, birthday: 300, marriage: 1000, childbirth: 1000, retirement: 1000 }),
  ...figures(SHANDONG_2018, { festivalGoods: 1600, birthday: 300, outingDay: 200 }),
  ...figures(SHANDONG_2019, { festivalGoods: 2000 }),
  ...figures(HENAN_2018, {
    festivalGoods: 2000, birthday: 300, marriage: 500, childbirth: 500, hospital: 1000, memberDeath: 2000, relativeDeath: 1000, retirement: 1000,
  }),
  ...figures(SICHUAN_2018, { festivalGoods: 2100, birthday: 300, marriage: 500, childbirth: 500, memberDeath: 2000, relativeDeath: 1000, retirement: 500 }),
  ...figures(HUBEI_2018, {
    festivalGoods: 1200, birthday: 300, marriage: 1000, childbirth: 500, hospital: 1000, memberDeath: 1000, relativeDeath: 1000, retirement: 1000,
  }),
  ...figures(GUANGDONG_2018, { festivalGoods: 2500, marriage: 1000, childbirth: 1000, memberDeath: 3000, relativeDeath: 1000, retirement: 1000 }),
  ...figures(JIANGXI_2018, { festivalGoods: 2100 }),
  ...figures(JIANGXI_2023, { marriage: 800, childbirth: 800 }),
  ...figures(XINJIANG_2019, { festivalGoods: 1500 }),
  ...figures(XINJIANG_2025, { festivalGoods: 2000 }),
  ...figures(SHAANXI_2019, { festivalGoods: 2200 }),
  ...figures(GUIZHOU_2018, { springFestivalGoods: 500, oneFestivalGoods: 200, birthday: 300 }),
  ...figures(BEIJING_2019, { birthday: 300 }),
  { subject: "festivalShare", value: share(50, 100), basis: BEIJING_2019 },
  ...figures(LIAONING_2025, { festivalGoods: 2000, marriage: 800 }),
  ...figures(HEILONGJIANG_2025, { festivalGoods: 1800, birthday: 300 }),
  ...figures(SHANGHAI_2025, { outingDay: 300 }),
  { subject: "chairVacancy", value: { kind: "months", count: 3 }, basis: { ...HENAN_LAW, article: "第十四条" } },
  { subject: "chairVacancy", value: { kind: "months", count: 3 }, basis: { ...CHONGQING_LAW, article: "第十条" } },
  { subject: "womensCommittee", value: people(25), basis: SHANGHAI_LAW },
  { subject: "womensCommittee", value: people(25), basis: BEIJING_LAW },
  { subject: "congressQuorum", value: share(2, 3), basis: SHANGHAI_CONGRESS },
];
