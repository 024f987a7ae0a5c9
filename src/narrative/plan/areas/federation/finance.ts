/** Money goes up from firms and back to their unions. */
import { say } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan } from "../../situation";

export const finance: AreaPlan = {
  area: "财务经审",
  headings: () => [say`经费收缴和经审`, say`管好工会经费，加强经审监督`, say`规范经费管理，强化经审监督`],
  measures: [
    {
      key: "refund",
      say: () => combined([say`核对小微企业工会经费返还`, say`经费按时收缴、按规定返还`], [say`该返还的及时到账`, say`返还情况向基层工会公布`]),
    },
    {
      key: "guidance",
      say: () => combined([say`指导基层工会单独建账或由街道代管`, say`对基层工会经费使用开展审查`], [say`查出的问题限期改正`, say`超范围、超标准的开支不得列支`]),
    },
  ],
};
