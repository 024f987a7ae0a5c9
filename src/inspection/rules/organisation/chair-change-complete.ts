import type { LedgerRow } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Rule } from "../../rule";
import { inBody, isChair } from "./bodies";
import { proceedings } from "./proceedings";

interface Step {
  readonly name: string;
  readonly says: RegExp;
  /** Without it the change itself is in doubt; the others are usual. */
  readonly essential?: true;
  /** A field of the new chair's row that proves it as well. */
  readonly field?: "byElection" | "approvalNo";
}

const STEPS: readonly Step[] = [
  { name: "补选", says: /补选|增补|选举.{0,8}主席|主席.{0,8}选举/, essential: true, field: "byElection" },
  { name: "上级批复", says: /批复.{0,12}(?:主席|补选|选举)|(?:主席|补选|选举).{0,16}批复/, essential: true, field: "approvalNo" },
  { name: "法人变更", says: /法人.{0,8}变更|变更.{0,8}法(?:人|定代表人)/ },
  { name: "银行印鉴变更", says: /印鉴|预留印章/ },
  { name: "工作交接", says: /交接|移交/ },
];

export const chairChangeComplete: Rule = {
  id: "chair-change-complete",
  title: "换主席：补选、批复、法人变更、印鉴、交接都要有",
  kind: "organisation",
  level: "应改",
  needs: { committees: ["body", "post", "leftOn"] },
  reads: { meetings: ["topics"], archiveIndex: ["title"] },
  basis: INSPECTION_LISTS,
  why: "手续不全，新主席签的字、盖的章在银行和检查时都可能不算。",
  fix: "有材料的登记在会议记录和档案目录里；还没有办的抓紧办理，不要倒签日期。",
  *check(inspection) {
    const chair = successor(inspection);
    if (!chair) return;
    const texts = inspection.derive(proceedings);
    const missing = STEPS.filter(({ says, field }) => !(field && !chair.isEmpty(field)) && !texts.some((text) => says.test(text)));
    if (missing.length === 0) return;
    const essential = missing.some((step) => step.essential);
    yield hit(chair, "post", `的主席是任期内更换的，台帐里没有看到${missing.map(({ name }) => name).join("、")}`, essential ? {} : { level: "建议" });
  },
};

/** The chair who took over in the ledger's year from one who left. */
function successor(inspection: Inspection): LedgerRow<"committees"> | undefined {
  const chair = inBody(inspection, "union").find(isChair);
  const elected = chair?.value("electedOn");
  if (!chair || elected === undefined || !inspection.year || startOf(elected) < inspection.year.from) return undefined;
  const former = inspection.rows("committees").some((row) => isChair(row) && row.value("leftOn") !== undefined && endOf(row.value("leftOn")!) <= endOf(elected));
  return former ? chair : undefined;
}
