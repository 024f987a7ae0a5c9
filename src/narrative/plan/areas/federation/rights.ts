/** 集体协商和维权: bargaining for whole trades and areas, wages, disputes, jobs. */
import { say } from "../../../phrase";
import { combined } from "../../../statement";
import { monthOfEvent, type AreaPlan } from "../../situation";

export const rights: AreaPlan = {
  area: "权益维护",
  headings: () => [say`集体协商和维权服务`, say`推进集体协商，做好维权服务`, say`维护职工权益，构建和谐劳动关系`],
  measures: [
    {
      key: "bargaining",
      say: (situation) => {
        const month = monthOfEvent(situation, /集体协商|要约|集体合同/);
        return combined(
          [
            month === undefined ? say`集体协商先发要约、再谈方案` : say`以${month}的集体协商工作为抓手`,
            say`指导企业开展工资集体协商`,
            say`规模以上企业单独协商，小微企业参加区域性、行业性协商`,
          ],
          [say`协商代表提前培训，合同签订后抽查履行情况`, say`到期的合同提前一个月提醒续签`, say`快递、物业、餐饮等行业先行签订行业性合同`],
        );
      },
    },
    {
      key: "wages",
      say: ({ p, last }) => {
        const { petitions, petitionsAnswered: answered } = last.growth;
        const done = answered ? say`，已反馈${answered}件次` : say``;
        return combined(
          petitions ? [say`${p.last}接待职工来访来信${petitions}件次${done}`, say`${p.last}登记来访来信${petitions}件次${done}`] : [say`来访来信随时接待`, say`公开维权电话和接待地点`],
          [say`反映多的欠薪问题会同劳动监察部门提前排查`, say`没有办结的${p.start}先办，新来的限期答复`, say`涉及多人的当天上报、当天到场`],
        );
      },
    },
    {
      key: "mediation",
      say: ({ p, last }) => {
        const { disputes, disputesClosed: closed } = last.growth;
        const done = closed ? say`，结案${closed}件` : say``;
        return combined(
          disputes ? [say`${p.last}受理劳动争议${disputes}件${done}`, say`调解员${p.last}受理劳动争议${disputes}件${done}`] : [say`街道劳动争议调解组织坚持值班`, say`调解员名单在社区和园区公布`],
          [say`同司法所、人民法庭做好诉调对接`, say`争议多发的企业上门体检用工制度`, say`调解不成的帮助申请仲裁或法律援助`],
        );
      },
    },
    {
      key: "laws",
      say: ({ v }) =>
        combined(
          [say`把《中华人民共和国工会法》${v.laws}送到工地和食堂`, say`普法宣传进企业、进工地、进站点`],
          [say`讲合同、讲工时、讲工伤，发放联系卡`, say`结合调解过的案例讲解`, say`由律师志愿者现场解答`],
        ),
    },
    {
      key: "jobs",
      say: (situation) => {
        const month = monthOfEvent(situation, /招聘|就业|春风/);
        return combined(
          [month === undefined ? say`同人社部门合办招聘服务` : say`${month}的招聘会提前收集岗位`, say`就业服务面向辖区职工和外来务工人员`],
          [say`岗位信息在驿站和社区同步张贴`, say`企业用工需求和职工求职意愿事先摸清`, say`达成意向的由工会跟踪到签订合同`],
        );
      },
    },
  ],
};
