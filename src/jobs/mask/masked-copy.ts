/** The job 脱敏, whole: a copy of the workbook's file that tells nobody's data. */
import type { PlainDate } from "../../book";
import type { Refusal, WorkbookCopy } from "../../host/host";
import { readWorkbook, type ReadWorkbook } from "../read-workbook";
import { ignoredInCopy, planMasking } from "./mask-workbook";

/** @param copy of the workbook that was read; it stays as it is */
export function maskedCopy(original: ReadWorkbook, copy: WorkbookCopy, today: PlainDate): WorkbookCopy | Refusal {
  const masking = planMasking(original);
  const changed = copy.changed(masking.changes);
  if (changed.status === "refused") return changed;
  const rewritten = changed.rewritten(masking.rewrite);
  if (rewritten.status === "refused") return rewritten;
  const read = rewritten.read();
  if (read.status === "refused") return read;
  const aside = ignoredInCopy(original, readWorkbook(read.book, original.name), masking, today);
  return aside ? rewritten.changed([aside]) : rewritten;
}
