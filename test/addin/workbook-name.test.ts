import { workbookName } from "../../src/addin/workbook-name";

it.each([
  ["C:\\台帐\\2026 台帐.xlsx", "2026 台帐.xlsx"],
  ["/Users/li/台帐.xlsx", "台帐.xlsx"],
  ["https://school.sharepoint.cn/sites/a/%E5%8F%B0%E5%B8%90.xlsx?web=1", "台帐.xlsx"],
  ["https://school.sharepoint.cn/100%.xlsx", "100%.xlsx"],
  ["C:\\50%20.xlsx", "50%20.xlsx"],
  ["", "未保存的工作簿"],
  [null, "未保存的工作簿"],
])("%s is called %s", (address, name) => {
  expect(workbookName(address)).toBe(name);
});
