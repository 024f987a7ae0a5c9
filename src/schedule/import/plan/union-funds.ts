/** Whose work an item is: pupils' and Party activities stand in a union's plan, but not in its accounts (不列工会经费). */

const PUPILS = /学生|少先队|队员|家长|儿童节|六.?一|少年|留守儿童|三残|红领巾|入队|校园歌手|班会/;
const PARTY = /党员|党支部|党日|党课|党史|党建|入党|民主生活会|组织生活会|党总支|建党|共青团|团员|团支部/;
/** Where the members take part or are meant, the union may pay; 党员教师 are still the Party's. */
const MEMBERS = /职工|教工|会员|女工|员工|干警|工会/;
const STAFF = /教师|老师|干部|退休/;

/** Whether an item reads as pupils' or Party work in which the union's members have no part. */
export function isNotUnionWork(folded: string): boolean {
  if (MEMBERS.test(folded)) return false;
  return PARTY.test(folded) || (PUPILS.test(folded) && !STAFF.test(folded));
}
