import { say } from "../../phrase";
import type { AreaPlan } from "../situation";

export const finance: AreaPlan = {
  area: "财务经审",
  headings: () => [say`管好用好工会经费`, say`规范经费收支，做好经费审查`],
  measures: [
    {
      key: "dues",
      say: ({ p }) => [
        say`会费按月收缴、按时入账，${p.end}向会员公布收缴情况。`,
        say`会费收缴名册与会员名册同步更新，应收、实收逐月核对。`,
      ],
    },
    {
      key: "approval",
      say: () => [
        say`每笔支出做到事前有申请、经办与审批分开、附件齐全，单据上的日期、金额和用途相互一致。`,
        say`执行经费审批手续，经办、验收、审批由不同的人签字，票据、名单、签领表附在凭证后面。`,
      ],
    },
    {
      key: "audit",
      say: ({ p }) => [
        say`经费审查委员会${p.firstHalf}、${p.secondHalf}各查一次账，查出的问题限期改正，审查结果向会员公布。`,
        say`支持经费审查委员会独立开展审查，账簿凭证随时备查，整改情况书面回复。`,
      ],
    },
    {
      key: "assets",
      long: true,
      say: ({ p }) => [say`${p.end}盘点一次工会资产，账、卡、物对得上，报废的按程序办理。`],
    },
  ],
};
