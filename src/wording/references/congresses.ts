/** National congresses of the Party and of the trade unions: a reference to one is behind the times after the next. */
import type { PlainDate } from "../../book";

export interface Congress {
  /** 十八, as in 十八大. */
  readonly ordinal: string;
  readonly opened: PlainDate;
}

/** 中国共产党全国代表大会. Source: the congresses' own reports; certainty: reported. */
export const PARTY_CONGRESSES: readonly Congress[] = [
  { ordinal: "十五", opened: "1997-09-12" },
  { ordinal: "十六", opened: "2002-11-08" },
  { ordinal: "十七", opened: "2007-10-15" },
  { ordinal: "十八", opened: "2012-11-08" },
  { ordinal: "十九", opened: "2017-10-18" },
  { ordinal: "二十", opened: "2022-10-16" },
];

/** 中国工会全国代表大会. Source: the congresses' own reports; certainty: reported. */
export const UNION_CONGRESSES: readonly Congress[] = [
  { ordinal: "十四", opened: "2003-09-22" },
  { ordinal: "十五", opened: "2008-10-17" },
  { ordinal: "十六", opened: "2013-10-18" },
  { ordinal: "十七", opened: "2018-10-22" },
  { ordinal: "十八", opened: "2023-10-09" },
];

/** The congress that came after the one of this ordinal, or undefined where it is the last one or none of these. */
export function congressAfter(congresses: readonly Congress[], ordinal: string): Congress | undefined {
  const index = congresses.findIndex((congress) => congress.ordinal === ordinal);
  return index < 0 ? undefined : congresses[index + 1];
}
