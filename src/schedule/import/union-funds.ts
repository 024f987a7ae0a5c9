/** Whose work an item is: pupils' and Party activities stand in a union's plan, but not in its accounts (不列工会经费). */

const PUPILS = /学生|少先队|队员|家长|班主任|毕业班|儿童节|六.?一|中小学生|少年|留守儿童|三残|红领巾|入队|家访|校园歌手|主题班会|亲子/;
const PARTY = /党员|党支部|党日|党课|党史|党建|入党|民主生活会|组织生活会|党总支|建党|共青团|团员|团支部/;
/** Where the staff take part or are meant, the union may pay. */
const STAFF = /教职工|教工|职工|会员|女教师|教师|老师|干警|员工|干部|女工|退休|工会/;

/** Whether an item reads as pupils' or Party work in which the staff have no part. */
export function isNotUnionWork(folded: string): boolean {
  return (PUPILS.test(folded) || PARTY.test(folded)) && !STAFF.test(folded);
}
