/** Tells names of people and figures from activities: a roster or an account has the form of a schedule too. */

const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const PERSON = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`);
const NOT_NAMES = /会$|节$|赛$|动$|习$|查$|检$|游$|训$|结$|评$|问$/;

const FIGURE = /^(?:合计|共计|共|各|每人)?[¥￥]?[\d,.]+ ?(?:元|万元|人|次|份|个|名|%)?(?:\/(?:人|次|年|月|天|户))?$/;

/** An amount, a telephone number, or nothing but names. */
export function isFigureOrPerson(folded: string): boolean {
  const bare = folded.replace(/1[3-9]\d{9}|0\d{2,3}-?\d[\d ]{6,8}/g, "").replace(/[。;]$/, "").trim();
  return bare === "" || FIGURE.test(bare) || namesPeople(bare);
}

/** Nothing but people: 王芳、李强, 张老师. */
export function namesPeople(folded: string): boolean {
  const words = folded.split(/[\s、,;/和及]+/).filter(Boolean);
  return words.length > 0 && words.every((word) => PERSON.test(word.replace(/(?:老师|同志|主席|委员)$/, "")) && !NOT_NAMES.test(word));
}
