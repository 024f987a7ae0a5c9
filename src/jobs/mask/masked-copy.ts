/** The job 脱敏, whole: a copy of the workbook's file that tells nobody's data. */
import type { PlainDate } from "../../book";
import type { Refusal, WorkbookCopy } from "../../host/host";
import { readWorkbook, type ReadWorkbook } from "../read-workbook";
import { ignoredInCopy, planMasking } from "./mask-workbook";

/**
 * Refused where nothing tells which words are names: a copy that calls itself masked would tell them.
 * @param copy of the workbook that was read; it stays as it is
 */
export function maskedCopy(original: ReadWorkbook, copy: WorkbookCopy, today: PlainDate): WorkbookCopy | Refusal {
  const masking = planMasking(original);
  if (original.ledger.tables().length === 0 && masking.people === 0) return noNames(original.name);
  const changed = copy.changed(masking.changes);
  if (changed.status === "refused") return changed;
  const rewritten = changed.rewritten(masking.rewrite);
  if (rewritten.status === "refused") return rewritten;
  const read = rewritten.read();
  if (read.status === "refused") return read;
  const aside = ignoredInCopy(original, readWorkbook(read.book, original.name), masking, today);
  return aside ? rewritten.changed([aside]) : rewritten;
}

function noNames(file: string): Refusal {
  const text = `“${file}”里没有认出工会台帐，也没有“姓名”这样的栏目，不知道哪些字是人名，没有做脱敏的副本。请检查是不是选错了文件，或给姓名一列写上标题再试。`;
  return { status: "refused", code: "unsupported", text };
}
