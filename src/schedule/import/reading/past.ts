/** Tells sentences of a review from those of a plan. */

/** Words of what has been done. */
const PAST =
  /(?:^|[^为除到末])了(?!解|望|却|然|结|断)|已(?:经)?(?:完成|开展|举办|于|召开)|圆满|顺利(?:完成|举行|召开)|荣获|获得?.{0,8}(?:奖|名|称号)(?![的者])|取得.{0,6}(?:成绩|效果|第)|\d+(?:余|多)?(?:人次|名.{0,6}参加)|(?:共有?|计)\d+|参与率|参加率|收到.{0,8}\d+|隆重|受到.{0,6}(?:好评|欢迎)|\d+(?:元|束|份|件|幅)[。;]?$/;

/** Whether a sentence tells what has been, not what is to come. */
export function speaksOfPast(folded: string): boolean {
  return PAST.test(folded);
}
