import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** …为主题,的活动: a comma nobody meant. */
const BEFORE_DE = /,(?=的(?![确士]))/g;
/** Two marks where one belongs; …… and —— and !! and ?! are meant. */
const ROW = /[,。;:、][,。;:、]+/g;

export const repeatedMarks: WordingRule = {
  id: "text-repeated-mark",
  title: "标点不多余",
  kind: "other",
  level: "应改",
  why: "多出来的标点多半是删改后留下的。",
  fix: "留下合适的一个。",
  *check({ text, folded }) {
    for (const { start, end, words } of occurrencesOf(ROW, folded)) {
      // 3。。。 and ,,, of one kind are surely one mark; of mixed ones only the reader knows which.
      const isOneKind = new Set(words).size === 1;
      if (isOneKind && words.length > 2 && words.startsWith("。")) continue;
      yield { start, end, text: `标点“${text.slice(start, end)}”重叠`, ...(isOneKind && { mend: text.charAt(start) }) };
    }
    for (const { start, end } of occurrencesOf(BEFORE_DE, folded)) yield { start, end, mend: "", text: "“的”前面多了一个逗号" };
  },
};
