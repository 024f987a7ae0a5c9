/** What Excel complains of, in words for people: the one place where its error codes become sentences. */
import type { Refusal, RefusalCode } from "../host";

/** Codes are Excel's own and stable; its messages are neither translated nor meant for users. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    /** Where in the API it happened, for the diagnosis. */
    readonly location: string = "",
  ) {
    super(`${code} ${location}`);
  }
}

/** Our own: a request that was not answered in time. What it did, nobody knows. */
export const NO_ANSWER = "NoAnswer";

const SENTENCES: Readonly<Record<string, readonly [RefusalCode, string]>> = {
  InvalidOperationInCellEditMode: ["host", "Excel 里有一个单元格正在编辑。请先按回车键结束编辑，再试"],
  AccessDenied: ["protected", "工作簿或工作表有保护，Excel 不让修改。请先在“审阅”里撤销保护，再试"],
  RequestPayloadSizeLimitExceeded: ["tooLarge", "要写的内容太多，超过了 Excel 一次能接收的大小。请把台帐拆成几个工作簿再试"],
  ResponsePayloadSizeLimitExceeded: ["tooLarge", "工作簿太大，超过了 Excel 一次能给出的大小。请把台帐拆成几个工作簿再试"],
  InvalidOrTimedOutSession: ["host", "与 Excel 的连接已经断开。请刷新网页或重新打开工作簿，再试"],
  [NO_ANSWER]: ["host", "Excel 很久没有回应。请看看它是否弹出了对话框、是否有单元格正在编辑，然后再试"],
  ActivityLimitReached: ["host", "Excel 正忙。请等几秒钟再试"],
  TooManyRequests: ["host", "Excel 正忙。请等几秒钟再试"],
  InactiveWorkbook: ["host", "另一个工作簿正在前面。请点一下本工作簿的窗口，再试"],
  ItemNotFound: ["missing", "刚才还在的工作表或名称找不到了，可能有人改了名。请再试一次"],
  ItemAlreadyExists: ["host", "工作簿里已经有同名的工作表或名称。请再试一次"],
  ApiNotFound: ["unsupported", "这个版本的 Excel 不支持这一步。请更新到 Excel 2021 或更新的版本，或使用浏览器版"],
  NotImplemented: ["unsupported", "这个版本的 Excel 不支持这一步。请更新到 Excel 2021 或更新的版本，或使用浏览器版"],
};

/** @param outcome what became of the workbook, a whole sentence. */
export function complaint(failure: ExcelFailure, outcome: string): Refusal {
  const [code, sentence] = SENTENCES[failure.code] ?? ["host", `Excel 没有完成这一步（代码 ${failure.code}）。请再试一次`];
  return { status: "refused", code, text: `${sentence}。${outcome}` };
}

/** What a failed job left behind, said to the user. */
export const OUTCOME = {
  notRead: "工作簿没有读完，内容没有改动。",
  unchanged: "工作簿没有写入，内容没有改动。",
  recoverable: "写入中断，工作簿现在不完整。请先不要改动、不要另存，关掉面板再打开，会自动恢复原状。",
  notUndone: "没有撤销，工作簿保持原样。",
} as const;
