/** A large journal as an .xlsx file, made the same way every time: what the benchmarks of reading read. */
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/book";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const HEADINGS = [
  "日期", "凭证号", "类别", "科目", "摘要", "人数", "预算金额", "实际金额", "结余", "经手人", "证件号", "附件", "签收", "登记", "备注",
];
const CATEGORIES = ["文体活动", "职工教育", "节日慰问", "困难帮扶", "行政支出"];

/** The bytes of a workbook of one sheet with this many rows of 15 columns under their headings. */
export function ledgerFile(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const text = (row: number, column: number, value: string): string =>
    `<c r="${columnLetters(column)}${row}" t="s"><v>${shared(value)}</v></c>`;
  const number = (row: number, column: number, value: number, style: number): string =>
    `<c r="${columnLetters(column)}${row}" s="${style}"><v>${value}</v></c>`;
  const lines = [`<row r="1">${HEADINGS.map((heading, column) => text(1, column, heading)).join("")}</row>`];
  for (let n = 0; n < rows; n++) {
    const row = n + 2;
    const cells = [
      number(row, 0, 45_658 + (n % 365), 1),
      text(row, 1, String(n + 1).padStart(6, "0")),
      text(row, 2, CATEGORIES[n % CATEGORIES.length]!),
      text(row, 3, `科目${n % 40}`),
      text(row, 4, `第${n}号活动支出`),
      number(row, 5, n % 120, 0),
      number(row, 6, (n * 37) % 9000, 2),
      number(row, 7, ((n * 3701) % 900_000) / 100, 2),
      number(row, 8, ((n * 977) % 500_000) / 100, 2),
      text(row, 9, `经手${n % 60}`),
      text(row, 10, `99000019${String(n).padStart(8, "0")}00`),
      text(row, 11, n % 7 === 0 ? "无" : "有"),
      text(row, 12, "是"),
      number(row, 13, n, 0),
      text(row, 14, n % 50 === 0 ? "补登" : "—"),
    ];
    lines.push(`<row r="${row}">${cells.join("")}</row>`);
  }
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="经费收支" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${Array.from(strings.keys(), (one) => `<si><t>${one}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}
