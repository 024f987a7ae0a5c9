import type { WordingRule } from "../rule";
import { placesOf } from "./occurrences";

/** Slips of typing seen in unions' texts. Without a right word the mend is left to the reader. */
const SLIPS: readonly (readonly [wrong: string, right: string, certain?: "certain"])[] = [
  ["极积", "积极", "certain"],
  ["排扰解难", "排忧解难", "certain"],
  ["著力", "着力", "certain"],
  ["以法治校", "依法治校", "certain"],
  ["以法治会", "依法治会", "certain"],
  ["以法治教", "依法治教", "certain"],
  ["以法维权", "依法维权", "certain"],
  ["立争", "力争", "certain"],
  ["之即,", "之际,", "certain"],
  ["冬煅", "冬锻", "certain"],
  ["各施其责", "各司其职"],
  ["文化生后", "文化生活", "certain"],
  ["交界的工作", "交办的工作"],
  ["工会工件", "工会工作", "certain"],
  ["完成生产务", "完成生产任务", "certain"],
  ["抢去探望", "前去探望"],
  ["想她们宣讲", "向她们宣讲"],
  ["政治年轻", "组织年轻"],
  ["政治青年教师", "组织青年教师"],
  ["正常教代会制度", "健全教代会制度"],
  ["党我各项", "党的各项"],
  ["活动一等奖", "获得一等奖"],
  ["活动了比较好的名次", "获得了比较好的名次"],
  ["努力广大", "努力把广大"],
  ["全干警", "邀请干警"],
  ["再接再励", "再接再厉", "certain"],
  ["按步就班", "按部就班", "certain"],
  ["一如继往", "一如既往", "certain"],
  ["迫不急待", "迫不及待", "certain"],
  ["布署", "部署", "certain"],
  ["幅射", "辐射", "certain"],
  ["松驰", "松弛", "certain"],
  ["渡假", "度假", "certain"],
  ["报消", "报销", "certain"],
  ["会议纪录", "会议记录", "certain"],
  ["签定", "签订", "certain"],
  ["慰问全", "慰问金"],
  ["职工之加", "职工之家", "certain"],
  ["教工之加", "教工之家", "certain"],
  ["按排", "安排", "certain"],
  ["即使更新", "及时更新"],
  ["园满", "圆满", "certain"],
  ["竟赛", "竞赛", "certain"],
  ["竟争", "竞争", "certain"],
  ["提按", "提案", "certain"],
  ["蹬山比赛", "登山比赛", "certain"],
  ["兰球", "篮球", "certain"],
  ["踢踺子", "踢毽子", "certain"],
  ["未经事宜", "未尽事宜", "certain"],
  ["权益保障发》", "权益保障法》", "certain"],
  ["配合党学校政", "配合学校党政", "certain"],
];

/** What only looks like a slip. */
const RIGHT_WITH: Readonly<Record<string, RegExp>> = {
  慰问全: /慰问全[体校院局乡镇县区市国员家]/,
  即使更新: /即使更新[了过]/,
};

export const slips: WordingRule = {
  id: "text-slip",
  title: "没有错别字",
  kind: "other",
  level: "应改",
  why: "错别字多半是输入或转载时留下的，通读时容易看漏。",
  fix: "改正这个词。",
  *check({ folded }) {
    for (const [wrong, right, certain] of SLIPS) {
      for (const { start, end } of placesOf(wrong, folded)) {
        if (RIGHT_WITH[wrong]?.test(folded.slice(start, end + 1))) continue;
        const written = wrong.replace(/,$/, "");
        const meant = right.replace(/,$/, "");
        yield { start, end: start + written.length, text: `“${written}”疑为“${meant}”之误`, ...(certain && { mend: meant }) };
      }
    }
  },
};
