/** Women: their own collective contract, rooms for mothers. */
import { say } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan } from "../../situation";

export const women: AreaPlan = {
  area: "女职工工作",
  headings: () => [say`女职工工作`, say`做好女职工维权和关爱`, say`关爱女职工，维护特殊权益`],
  measures: [
    {
      key: "contract",
      say: ({ last }) => {
        const { women: count } = last.people;
        return combined(
          count ? [say`辖区女会员${count}人，女职工专项集体合同与集体合同同步签订`, say`面向${count}名女会员，推动企业签订女职工专项集体合同`] : [say`女职工专项集体合同与集体合同同步签订`],
          [say`重点写明孕期、产期、哺乳期的待遇`, say`《女职工劳动保护特别规定》的条款逐项写进去`, say`履行情况由女职工代表监督`],
        );
      },
    },
    {
      key: "places",
      say: () => combined([say`商圈和园区建好母婴关爱室`, say`支持企业设母婴休息处`], [say`有牌子、有设施、有人管`, say`验收合格的给予补助`]),
    },
  ],
};
