/** The job 检查 for one of many schools: the same inspection, of which only counts are kept. */
import { schoolReport, type SchoolReport } from "../inspection";
import { checkLedger, type CheckRequest } from "./check-ledger";
import { nameOver } from "./unit-facts";

/** The report of a school, or undefined where its workbooks hold no ledger at all. */
export function checkSchool(request: CheckRequest): SchoolReport | undefined {
  const { workbooks } = request;
  if (workbooks.every(({ ledger }) => ledger.tables().length === 0)) return undefined;
  const { list, score, findings } = checkLedger(request);
  const [name] = workbooks.flatMap(({ unit }) => nameOver(unit) ?? []);
  return schoolReport(list, score, findings, name);
}
