/** What the parts of the section 检查 share. */
import type { CheckResult, Desk } from "../../../jobs/desk";
import type { WorkbookState } from "../../use-workbook";

export interface CheckSectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly result: CheckResult | null;
}

export interface ResultProps extends CheckSectionProps {
  readonly result: CheckResult;
}
