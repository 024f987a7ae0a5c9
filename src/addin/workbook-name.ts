/** The file's name in the address Excel gives of the open workbook; a path on a disk, or a web address. */
export function workbookName(address: string | null | undefined): string {
  const [path = ""] = (address ?? "").split(/[?#]/);
  const last = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return (isWebAddress(path) ? decoded(last) : last) || "未保存的工作簿";
}

function isWebAddress(path: string): boolean {
  return /^https?:/i.test(path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
