/** The documents that duties, limits and checks rest on, each once. Add the article where it is used. */
import type { Basis } from "../book";

/** A document together with how sure its text, not only its existence, is to us. */
export type Document = Basis;

/** Custom without a document: seen in many unions' plans, asked for by no rule we know. */
export const CUSTOM: Document = { document: "通行做法", certainty: "reported" };

/** Known to be done in places, seen in none of the plans at hand: a proposal that is easily dropped. */
export const UNSEEN_CUSTOM: Document = { document: "部分地方做法", certainty: "unconfirmed" };

/** What most lists of inspections ask for; they differ from place to place, so it is never more than reported. */
export const INSPECTION_LISTS: Document = {
  document: "通行做法",
  article: "（各地考核细则多有要求）",
  certainty: "reported",
};

export const TRADE_UNION_LAW: Document = {
  document: "中华人民共和国工会法",
  from: "2022-01-01",
  certainty: "confirmed",
};

export const UNION_CHARTER: Document = { document: "中国工会章程", certainty: "reported" };

/** National rules on a grassroots union's income and spending; articles beyond 13 have not been read. */
export const FUNDS_RULES: Document = {
  document: "基层工会经费收支管理办法",
  number: "总工办发〔2017〕32号",
  from: "2017-12-15",
  certainty: "reported",
};

export const ACCOUNTING_SYSTEM: Document = {
  document: "工会会计制度",
  number: "财会〔2021〕7号",
  from: "2022-01-01",
  certainty: "reported",
};

/** The ten measures of 2025, known from newspapers; the notice's own title and number were not found. */
export const TEN_MEASURES: Document = {
  document: "全国总工会办公厅通知（十项措施）",
  from: "2025-03-20",
  certainty: "reported",
};

/** Substance read, numbering of its articles not. */
export const SCHOOL_CONGRESS_RULES: Document = {
  document: "学校教职工代表大会规定",
  number: "教育部令第32号",
  from: "2012-01-01",
  certainty: "reported",
};

export const TEACHERS_LAW: Document = { document: "中华人民共和国教师法", certainty: "confirmed" };

export const ELDERS_RIGHTS_LAW: Document = {
  document: "中华人民共和国老年人权益保障法",
  certainty: "confirmed",
};

export const HOLIDAY_RULES: Document = { document: "全国年节及纪念日放假办法", certainty: "confirmed" };

/** A document with the article (or the item of a list) that says it; `certainty` where that is less sure than the text. */
export function citing(document: Document, article: string, certainty = document.certainty): Basis {
  return { ...document, article, certainty };
}

export const ID_NUMBER_STANDARD: Document = { document: "公民身份号码", number: "GB 11643-1999", certainty: "confirmed" };

export const MEDIATION_LAW: Document = { document: "中华人民共和国劳动争议调解仲裁法", certainty: "confirmed" };

/** Read as later rules quote it; the original is of 2004. */
export const WOMENS_COMMITTEE_RULES: Document = { document: "工会女职工委员会工作条例", certainty: "reported" };

/** What an older rule prints and the present one is said to keep; the table of the present one was not seen. */
export const ELECTION_RULES: Document = { document: "工会基层组织选举工作条例", number: "总工发〔2016〕27号", certainty: "unconfirmed" };

export const UNION_AUDIT_RULES: Document = { document: "中国工会审计条例", certainty: "reported" };

/** Replaced in 2017; most provinces kept its ban on cards and vouchers. */
export const RULES_OF_2014: Document = { document: "全国总工会2014年关于工会经费的规定", number: "总工办发〔2014〕23号", certainty: "reported" };

/** For unions of all levels; the separate one for the grassroots (2020) was not seen. */
export const BUDGET_RULES: Document = { document: "工会预算管理办法", number: "总工发〔2009〕38号", from: "2009-08-14", certainty: "reported" };

/** Known through one program that cites it by number and page. */
export const ANHUI_RULES: Document = { document: "安徽省实施办法", number: "皖工发〔2025〕18号", region: "安徽", from: "2025-08-21", certainty: "unconfirmed" };
