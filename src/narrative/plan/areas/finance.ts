import { say } from "../../phrase";
import { combined } from "../../statement";
import type { AreaPlan } from "../situation";

export const finance: AreaPlan = {
  area: "财务经审",
  headings: () => [say`财务和经审`, say`管好用好工会经费`, say`规范经费收支，加强经费审查`],
  measures: [
    {
      key: "dues",
      say: ({ p }) =>
        combined(
          [say`会费按月收缴、按时入账`, say`会费收缴名册与会员名册同步更新`],
          [say`应收、实收逐月核对`, say`${p.end}向会员公布收缴情况`, say`漏缴的及时补齐`],
        ),
    },
    {
      key: "approval",
      say: () =>
        combined(
          [say`每笔支出事前有申请`, say`执行经费审批手续`, say`报销凭证由经办、验收、审批三人分别签字`],
          [say`单据上的日期、金额和用途相互一致`, say`票据、名单、签领表附在凭证后面`, say`手续不全的不予报销`],
        ),
    },
    {
      key: "audit",
      say: ({ last }) => {
        const { audits } = last.organisation;
        return combined(
          [audits ? say`经费审查委员会上一年审查${audits}次` : say`支持经费审查委员会独立开展审查`, say`账簿凭证随时备查`],
          [say`查出的问题限期改正，审查结果向会员公布`, say`整改情况书面回复经费审查委员会`, say`提出的意见当年改到位`],
        );
      },
    },
    {
      key: "assets",
      long: true,
      say: () =>
        combined(
          [say`工会资产登记造册`, say`添置的器材当月入账`],
          [say`账、卡、物对得上，报废的按程序办理`, say`保管人签字，借出有登记`],
        ),
    },
  ],
};
