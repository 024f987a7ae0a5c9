/**
 * One spelling for matching: full width to half width, traditional to simplified, one dash, one blank. Folding never
 * changes the length, so that a place in the folded text is the same place in the text as written.
 */

/** Traditional characters of the trade, each before its simplified form. */
const TRADITIONAL =
  "開开會会員员節节慶庆動动組组織织職职週周個个業业計计劃划總总結结學学習习師师資资辦办舉举體体檢检運运訪访問问貧贫難难幫帮關关愛爱護护維维權权養养榮荣譽誉點点項项預预決决審审團团隊队聯联誼谊歡欢競竞賽赛" +
  "藝艺術术書书畫画攝摄記记誦诵讀读講讲談谈論论評评選选優优進进後后導导領领幹干務务財财經经費费據据題题標标準准備备網网絡络報报紙纸發发佈布傳传達达設设環环勞劳雙双單单離离長长兒儿婦妇嬰婴媽妈爺爷親亲屬属" +
  "孫孙歲岁齡龄滿满級级區区縣县鄉乡鎮镇處处廳厅館馆場场園园樂乐戲戏劇剧聲声響响電电視视話话線线號号碼码張张劉刘陳陈趙赵黃黄吳吴鄭郑馬马楊杨許许韓韩馮冯鄧邓葉叶蘇苏盧卢蔣蒋賈贾鄒邹陸陆歸归檔档類类樣样種种" +
  "應应當当對对與与為为從从來来時时間间過过還还這这們们無无萬万億亿兩两幾几數数實实際际現现驗验證证練练觀观參参蹟迹頭头腦脑臉脸顏颜飛飞機机車车輛辆輪轮軍军創创興兴奮奋鬥斗爭争奪夺獎奖勵励勝胜負负責责賬账" +
  "帳帐銀银錢钱買买賣卖購购貨货價价額额遠远連连遊游島岛嶺岭溫温涼凉熱热陽阳陰阴雲云霧雾風风氣气藥药醫医療疗衛卫喪丧憂忧煩烦懷怀憶忆憑凭擔担擁拥擇择擬拟擴扩攜携敘叙敵敌齊齐龍龙燈灯謎谜餃饺麵面飯饭鵲鹊橋桥" +
  "徑径續续繼继統统約约紅红綠绿緊紧編编縮缩繳缴繪绘給给終终細细紹绍純纯納纳紀纪紛纷絲丝條条聽听佔占側侧傑杰傢家僅仅儀仪儲储兌兑內内冊册寫写凍冻劑剂勁劲勢势勸劝協协廠厂廣广廢废彈弹強强徵征恆恒態态慣惯臘腊" +
  "詩诗詞词樹树採采塵尘淨净飲饮衝冲擊击滬沪漢汉潔洁鑑鉴鑒鉴輔辅輕轻轉转換换屆届夢梦簽签籃篮麗丽異异畢毕寧宁諮咨詢询諾诺賀贺禮礼築筑廚厨碁棋釣钓魚鱼鳥鸟圖图壘垒彙汇匯汇誌志瞭了補补課课燭烛壇坛";

/** Radicals that some PDF programs put in place of characters, each before the character meant; NFKC leaves these alone. */
const RADICALS = "⻓长⻔门⻅见⻆角⻉贝⻋车⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⺠民⻄西⻁虎⻙韦⼾户";

const DASHES = "—–‐‑‒―－﹣─━﹘";
const BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";

const FOLDED = new Map<string, string>([
  ...alternating(RADICALS),
  ...alternating(TRADITIONAL),
  ...[...DASHES].map((dash): [string, string] => [dash, "-"]),
  ...[...BLANKS].map((blank): [string, string] => [blank, " "]),
  ...alternating("〜~∼~∽~﹔;︰:﹕:｡。「“」”『“』”〔[〕]•·●·∙·‧·・·"),
]);

function alternating(characters: string): [string, string][] {
  const list = [...characters];
  return list.flatMap((from, index): [string, string][] => (index % 2 === 0 ? [[from, list[index + 1]!]] : []));
}

/** Compatibility blocks whose characters have a plain twin of one code unit: radicals, full width, ideographs. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff\uff01-\uff5e]/;

function foldCharacter(character: string): string {
  const folded = FOLDED.get(character);
  if (folded !== undefined) return folded;
  if (!COMPATIBILITY.test(character)) return character;
  const plain = character.normalize("NFKC");
  return plain.length === 1 ? plain : character;
}

/** The text in one spelling, every code unit at its old place. */
export function fold(text: string): string {
  return text.replace(/[^\n\r\t\x20-\x7e]/g, foldCharacter);
}

/** Columns a text takes on screen: a Chinese character two, a Latin one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’—…·①-⑳]/.test(character) ? 2 : 1;
  return width;
}
