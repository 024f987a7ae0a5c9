import { citing, FUNDS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { occasionOf } from "./gifts";

/** Days that many give goods at and no national rule allows. Festivals of peoples, set by an autonomous region, are not ours to judge. */
const NOT_LISTED = /教师节|三八|三·八|妇女节|女神节|六一|儿童节|元宵|重阳|七夕|腊八|冬至|圣诞|母亲节|父亲节|情人节|建党节|建军节/;

export const festivalNotStatutory: Rule = {
  id: "festival-not-statutory",
  title: "慰问品只在七个法定节日发",
  kind: "overLimit",
  level: "应改",
  needs: { welfare: ["festival"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "逢年过节的慰问只限元旦、春节、清明、劳动节、端午、中秋、国庆，教师节、三八、六一不在其中。",
  fix: "核对当地有没有另行规定；没有的如实说明，今后改为组织活动，只发参加活动的纪念品。",
  *check(inspection) {
    for (const row of inspection.rows("welfare")) {
      const festival = row.value("festival");
      if (festival === undefined || row.isCarried("festival") || occasionOf(row) !== "other") continue;
      const [named] = NOT_LISTED.exec(festival) ?? [];
      if (named !== undefined) yield hit(row, "festival", `在“${named}”发慰问品，不在法定节日慰问的范围里`);
    }
  },
};
