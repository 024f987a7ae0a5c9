/** Why something did not work, in the words of the pane's one place for errors. */
import type { Refusal, RefusalCode } from "../host/host";
import type { Trouble } from "./outcome";

const WHAT_TO_DO: Readonly<Record<RefusalCode, string>> = {
  notAWorkbook: "请选择 .xlsx 或 .xlsm 工作簿。",
  oldFormat: "请在 Excel 或 WPS 里打开，另存为 .xlsx 后再试。",
  encrypted: "请先取消密码，再试。",
  damaged: "请用 Excel 或 WPS 打开检查，另存一份后再试。",
  empty: "请检查文件是否保存完整。",
  tooLarge: "请拆成几个文件后再试。",
  missing: "请检查文件名和所在的文件夹。",
  noPermission: "请换一个有权限的文件夹，或请管理员授权。",
  busy: "请关闭占用它的程序后再试。",
  readOnly: "请另存一份可以修改的，再试。",
  protected: "请先撤销工作簿或工作表的保护，再试。",
  signed: "请用没有数字签名的副本。",
  unsupported: "请换一种方式。",
  host: "请再试一次。",
};

/** A refusal's own sentence already says what to do; the second line is for those who skip it. */
export function troubleOf(refusal: Refusal): Trouble {
  return { what: refusal.text, todo: WHAT_TO_DO[refusal.code], diagnosis: `refused ${refusal.code}` };
}

export const STALE: Trouble = {
  what: "刚才看过之后，工作簿又有了改动，所以没有写入。",
  todo: "请重新点“先看看会写什么”，确认后再写入。",
  diagnosis: "stale",
};
