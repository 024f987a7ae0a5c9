import type { WordingRule } from "../rule";

const MANY = 5;

export const foreignSubject: WordingRule = {
  id: "text-foreign-subject",
  title: "标题和正文说的是一件事",
  kind: "textCopied",
  level: "必改",
  why: "网上的范文常张冠李戴，标题是工会、正文是别的组织。",
  fix: "换成工会的内容。",
  *check({ parts, folded }) {
    for (const { title, start, bodyStart, end } of parts) {
      const body = folded.slice(bodyStart, end);
      const pioneers = body.split("少先队").length - 1;
      if (!title.includes("工会") || pioneers < MANY || body.includes("工会")) continue;
      yield { start, end: bodyStart, text: "标题是工会的，正文却是少先队的，没有提到工会" };
    }
  },
};
