/** What kind of thing a heading names, told from how it ends. Order matters: the first that fits counts. */
export type Concept =
  | "date"
  | "period"
  | "money"
  | "count"
  | "number"
  | "person"
  | "place"
  | "kind"
  | "office"
  | "proof"
  | "outcome"
  | "subject"
  | "remark";

const ENDINGS: readonly (readonly [Concept, RegExp])[] = [
  ["remark", /(?:备注|附注|注|备考)$/],
  ["period", /(?:期间|所属期|周期|任期|届期|学期)$/],
  ["date", /(?:日期|时间|年月|年月日|时期|时限|期限|生日|届满|期满|当选|截止|日)$/],
  ["money", /(?:决算|预算|执行|调整|应缴|实缴|发放|批复)数$/],
  ["number", /(?:编号|号码|证号|文号|代码|编码|账号|号)$/],
  ["count", /(?:人数|人次|数量|次数|份数|件数|张数|页数|票数|票|学时|课时|人口|名额|总数|数)$/],
  [
    "money",
    /(?:金额|慰问金|奖金|费|额|款|钱|价|价值|工资|薪|收入|支出|经费|费用|开支|花费|结余|余额|决算数?|预算数?|执行数|调整数|会费|应缴|实缴|标准|基数|折价|补助)$/,
  ],
  ["proof", /(?:签到表?|签收|签领|签字|签名|照片|方案|总结|小结|附件|通知|审批单|凭据)$/],
  ["person", /(?:人|者|姓名|人员|领导|教师|老师|员|组长|主席|书记|师傅|徒弟|导师|组员|成员)$/],
  ["place", /(?:地点|场所|场地|地址|位置|处所)$/],
  ["kind", /(?:类别|类型|性质|种类|分类|形式|方式|级别|等级|民族|面貌|学历|程度)$/],
  ["office", /(?:部门|单位|科室|处室|组室|班组|年级组|教研组|车间|机构)$/],
  ["outcome", /(?:结果|情况|意见|决议|答复|回复|处理|反馈|满意度|落实)$/],
  ["subject", /(?:内容|事项|主题|议题|议程|项目|名称|标题|题目|事由|原因|案由|摘要|说明|问题)$/],
];

/** What the heading names, or undefined where its ending does not tell. `节日` is no date. */
export function conceptOf(key: string): Concept | undefined {
  if (/(?:节日|假日|值日)$/.test(key)) return undefined;
  return ENDINGS.find(([, ending]) => ending.test(key))?.[0];
}
