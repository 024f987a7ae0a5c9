/** Headings that stand for no field of any ledger: running numbers, figures that follow from other columns. */
import { headingKey } from "./heading";

const SERIAL = /^(?:序号?|序列号?|NO|No|no|项次|行次|行号|顺序号?|排序|号|№)$/;

/** A running number of the rows. */
export function isSerialHeading(key: string): boolean {
  return SERIAL.test(key);
}

/** `编号` over 1, 2, 3 … is a running number; over codes it is the number of a thing. */
export function mayBeSerialHeading(key: string): boolean {
  return SERIAL.test(key) || /^(?:编号|顺号|台[账帐]号|登记序号|总序号)$/.test(key);
}

const DERIVED =
  /^(?:全年|年度|本年|学年|半年|季度|上半年|下半年|一季度|二季度|三季度|四季度)?(?:合计|总计|小计|累计|共计|总额合计)$|^全学?年$|^增减.{0,3}$|^(?:增长|完成|执行)率$|^差额$|^年龄$|^工龄$|^籍贯$|^校区$|^分校$|^校部$|^星期.?$|^周几$|^结余$|^节余$|^页码$|^QQ|^微信|邮箱$|住址$|^邮编$|^邮政编码$|^佐证(?:材料)?$|^(?:工作)?(?:职称|职务|资格)?(?:取得|评定|评聘|聘任|认定)(?:时间|日期|年月)$/;

/** A heading that only a field of exactly this name may claim. */
export function isPlainHeading(key: string): boolean {
  return SERIAL.test(key) || DERIVED.test(key);
}

const COLUMN_TITLE =
  /^(?:序号|项目|内容|栏目|指标|名称|数据|情况|填写内容|填报内容|备注|数值|类别|信息|(?:填写|填报|填表|备注|具体)?说明|填写要求)$/;

/** The title of a form's columns: 项目 over the keys, 内容 over the values, 填写说明 beside them. */
export function isColumnTitle(text: string): boolean {
  return COLUMN_TITLE.test(headingKey(text));
}
