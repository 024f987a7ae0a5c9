/** The job 脱敏, whole: a copy of the workbook's file that tells nobody's data. */
import type { PlainDate } from "../../book";
import type { DeliveredFile, Refusal, WorkbookCopy } from "../../host/host";
import { readWorkbook, type ReadWorkbook } from "../read-workbook";
import { ignoredInCopy, planMasking } from "./mask-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** What the copy is called: the workbook's own name may be somebody's. */
export function maskedName(name: string): Pick<DeliveredFile, "name" | "mediaType"> {
  const holdsMacros = /\.xlsm$/i.test(name);
  return { name: `工会台帐（已去掉个人信息）.${holdsMacros ? "xlsm" : "xlsx"}`, mediaType: holdsMacros ? XLSM : XLSX };
}

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
