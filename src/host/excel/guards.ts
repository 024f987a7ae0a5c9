/** What can be known of a write before it begins. */
import type { ChangeSet } from "../../book";
import type { Refusal } from "../host";
import type { Snapshot } from "./snapshot";

/** Why the changes can't be written, where that is certain. */
export function guard(changes: ChangeSet, { readOnly, structureProtected, facts }: Snapshot): Refusal | undefined {
  if (readOnly) return { status: "refused", code: "readOnly", text: "这个工作簿是只读打开的，没有写入。请另存一份，在副本里再试。" };
  const changesSheets = changes.some(({ kind }) => kind !== "setCells");
  if (structureProtected && changesSheets) {
    return { status: "refused", code: "protected", text: "工作簿的结构有保护，不能增加工作表，没有写入。请在“审阅”里点“保护工作簿”撤销保护，再试。" };
  }
  const locked = changes.find((change) => change.kind === "setCells" && facts.some(({ name, protected: isProtected }) => name === change.sheet && isProtected));
  if (locked?.kind === "setCells") {
    return { status: "refused", code: "protected", text: `工作表“${locked.sheet}”有保护，没有写入。请在“审阅”里撤销工作表保护，再试。` };
  }
  return undefined;
}

/** Notes came with ExcelApi 1.18; comments, which are older, would stand there in the user's name. */
export function canWriteNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** What a write leaves out. Notes of a sheet that stands already stay as they are: they may be the user's. */
export function warningsOf(changes: ChangeSet): string[] {
  const hasNotes = changes.some((change) => "sheet" in change && typeof change.sheet === "object" && change.sheet.rows.some(({ cells }) => cells.some((cell) => cell?.note)));
  return hasNotes && !canWriteNotes() ? ["这个版本的 Excel 不能由加载项写批注，批注没有写。"] : [];
}
