import { orRefusal } from "./unreadable";
import { Package } from "./package";

/** Whether the file is a workbook with macros (.xlsm). False too where it can't be told: reading will say why. */
export function holdsMacros(bytes: Uint8Array): boolean {
  const types = orRefusal(undefined, () => ({ status: "read" as const, xml: Package.open(bytes).text("[Content_Types].xml") }));
  return types.status === "read" && /macroEnabled\.(?:main|template)/.test(types.xml ?? "");
}
