/** The usual Chinese family names, which is how a person's name is told from other short words. */
const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";
const DOUBLE = "欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶太叔申屠公孙慕容仲孙钟离长孙宇文司徒鲜于司空令狐";

const SURNAMES = new Set<string>([...SINGLE]);
for (let at = 0; at < DOUBLE.length; at += 2) SURNAMES.add(DOUBLE.slice(at, at + 2));

/** Short words that begin with a family name's character and are none. */
const NO_NAMES = new Set([
  ..."高中 方案 金额 安全 管理 时间 成立 车间 任务 全体 全校 常规 成员 支出 支部 支付 计划 国庆 平安 公开 公示 和谐 通过 来访 来信 来电 明细 元旦 元宵 时限 温馨 文体 文艺 文件 文娱 方式 章程 党员 党委 全年 全部 全国 全员 平均 干部 干事 连续 应急 房屋 路费 车辆 房租 花费 花生 花名 平台 门卫 门票 相册 信访 信息 单位 单独 单据 单亲 农行 华为 白酒 牛奶 水果 米油 毛巾 毛毯 汤圆 鲜花 保温 海报 金秋 包干 古筝 阳光 米面 花束 石油 高级 中级 初级 初中 原件 云盘 纪念 纪律 纪要 应收 应付 常务 全勤 公益 公务 成本 于此 盘点 满意 国旗 施工 宣传 宣讲 官网 公告 应届 平行 明确 向前 雷锋 金融 金卡 江苏 安徽 广东 云南 海南 河南 湖南 贵州 文化 阅读 计生 计财 计算 强化 商会 商量 游泳 游园 游戏 何事 何时 何地 何人 何故 项目 简历 简报 温暖 解决 解释 管乐 农历 万元 房间 景区 连队 师范 师傅 师生 门诊 童装 童书 常委".split(
    " ",
  ),
]);

const HAN = /^[\u3400-\u9fff·•.]+$/;

/** Whether the text (without blanks) looks like one person's Chinese name. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 4 || !HAN.test(text) || NO_NAMES.has(text)) return false;
  if (SURNAMES.has(text.slice(0, 2))) return text.length >= 3;
  return text.length <= 3 ? SURNAMES.has(text[0]!) : false;
}
