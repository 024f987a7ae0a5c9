import type { WordingRule } from "../rule";

const PROBLEMS = /(?:缺点和)?不足之?处?[,:]|(?:存在|还有)(?:的|着|一些|不少)*(?:问题|不足|缺点)/;
const MEASURES = /(?:改进|整改|应对)(?:的)?(?:措施|打算|方向|思路)|今后(?:的)?(?:打算|措施|努力方向|工作思路)|下一步|针对(?:上述|以上|这些)|[明来下]一?年(?:的)?(?:工作)?(?:打算|计划|思路|重点)/;
const RESTART = /(?:^|\n) ?(?:1|一)[、.]/g;

export const problemWithoutMeasure: WordingRule = {
  id: "text-problem-without-measure",
  title: "有问题就有措施",
  kind: "other",
  level: "建议",
  why: "总结里只说问题、没有改进的办法，问题明年还在。",
  fix: "给每个问题写一条改进措施。",
  *check({ parts, folded }) {
    for (const { title, bodyStart, end } of parts) {
      if (!/总结/.test(title)) continue;
      const body = folded.slice(bodyStart, end);
      const problem = PROBLEMS.exec(body);
      if (!problem) continue;
      const rest = body.slice(problem.index + problem[0].length);
      // Problems numbered from 1 and a second list from 1 on: the second holds the measures.
      if (MEASURES.test(rest) || (rest.match(RESTART) ?? []).length > 1) continue;
      const start = bodyStart + problem.index;
      yield { start, end: start + problem[0].length, text: "写了问题和不足，没有写改进措施" };
    }
  },
};
