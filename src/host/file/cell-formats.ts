import { formatCode } from "./number-formats";
import { walkXml } from "./xml";

/** The number format code of each cell style of `styles.xml`, by its index; `undefined` is `General`. */
export function readCellFormats(xml: string): readonly (string | undefined)[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === "numFmt" && attributes.formatCode !== undefined) {
        own.set(Number(attributes.numFmtId), attributes.formatCode);
      } else if (name === "cellXfs") {
        inCellStyles = true;
      } else if (name === "xf" && inCellStyles) {
        ids.push(Number(attributes.numFmtId ?? 0));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return ids.map((id) => formatCode(id, own));
}
