/** The festivals at which a union may give goods: the seven that are holidays by law (收支管理办法 article 8). */
import type { LimitSubject } from "./limit";

/** As ledgers write them; 十一 and 五·一 too. */
const GIFT_FESTIVAL = /元旦|新年|春节|新春|迎春|清明|劳动节|五一|五·一|端午|中秋|国庆|十一/;
const SPRING_FESTIVAL = /春节|新春|迎春/;

/** Whether words name one of the seven. */
export function isGiftFestival(words: string): boolean {
  return GIFT_FESTIVAL.test(words);
}

/** The limit of what is given at one festival, where a place sets 春节 apart. */
export function limitOfFestival(words: string): LimitSubject {
  return SPRING_FESTIVAL.test(words) ? "springFestivalGoods" : "oneFestivalGoods";
}
