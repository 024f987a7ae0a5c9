/** 帮扶和驿站: members in need, and places of rest for people who work outdoors. */
import { joined, say } from "../../../phrase";
import { combined } from "../../../statement";
import { monthOfEvent, type AreaPlan } from "../../situation";

export const care: AreaPlan = {
  area: "慰问帮扶",
  headings: () => [say`帮扶救助和驿站服务`, say`做好帮扶救助，办好工会驿站`, say`送去工会温暖，服务户外劳动者`],
  measures: [
    {
      key: "need",
      say: ({ v, p, last }) => {
        const { inNeed } = last.care;
        return combined(
          inNeed ? [say`在档困难职工${inNeed}户`, say`对在档的${inNeed}户困难职工`] : [say`困难职工由基层工会申报、${v.employer}核实`, say`帮扶对象动态管理`],
          [say`${p.start}入户核查，解困脱困的按程序退出`, say`医疗、助学、生活救助对症安排`, say`帮扶资金直达本人，过程可查`],
        );
      },
    },
    {
      key: "visits",
      say: ({ p, last }) => {
        const { visits } = last.care;
        return visits && visits.value > 0
          ? combined([say`${p.last}走访慰问职工${visits}人次`], [say`${p.current}突出工伤、重病和突遭变故的家庭`, say`${p.current}同基层工会一道走，当场登记诉求`, say`${p.current}继续把节日慰问送到岗位上`])
          : combined([say`节日慰问送到岗位上`], [say`突出工伤、重病和突遭变故的家庭`, say`同基层工会一道走`]);
      },
    },
    {
      key: "stations",
      say: () =>
        combined(
          [say`户外劳动者驿站保持常态开放`, say`提高工会驿站的使用率`, say`驿站配齐饮水、热饭、充电、急救用品`],
          [say`标志、电话、开放时间挂在门口`, say`设施损坏及时维修，物品短缺及时补充`, say`服务内容听环卫、快递、外卖人员的意见`],
        ),
    },
    {
      key: "outdoors",
      say: (situation) => {
        const cool = monthOfEvent(situation, /清凉|高温/);
        const study = monthOfEvent(situation, /助学/);
        if (cool === undefined && study === undefined) return undefined;
        const [heat, school] = [cool === undefined ? [] : [say`送清凉走到工地、站点和环卫作业点`], study === undefined ? [] : [say`助学先核实入学情况`]];
        return combined([joined([...heat, ...school], "，")], [say`物资发放有签收`, say`名单公示后发放`]);
      },
    },
  ],
};
