/** Files for the user. Downloads fail in Excel for Mac; a workbook can then be opened at once instead. */
import type { DeliveredFile, Refusal } from "../host";

const WORKBOOK = /\.xlsx$/i;

/** Base64 of bytes, in steps that don't overflow the stack. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** @param canDownload whether the window Excel shows us in saves what it is given. */
export async function deliverFile(file: DeliveredFile, canDownload: boolean): Promise<{ readonly status: "delivered" } | Refusal> {
  if (canDownload) {
    download(file);
    return { status: "delivered" };
  }
  if (WORKBOOK.test(file.name)) {
    await Excel.createWorkbook(base64(file.bytes));
    return { status: "delivered" };
  }
  return { status: "refused", code: "unsupported", text: `Mac 版 Excel 里不能保存“${file.name}”。请在网页版 Excel 里打开本工作簿再试，或使用浏览器版。` };
}

function download({ name, mediaType, bytes }: DeliveredFile): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
