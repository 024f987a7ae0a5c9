/** The looks and frames of a workbook's sheets, for a view; each sheet is read when it is asked for. */
import { readLooks } from "./looks";
import type { Looks } from "./looks";
import { Package } from "./package";
import { readSheetFrame, readTabColour } from "./sheet-frame";
import type { SheetFrameReading } from "./sheet-frame";
import { Unreadable } from "./unreadable";
import { readWorkbookPart } from "./workbook-part";
import type { Attributes } from "./xml";
import type { Codec } from "./zip";
import { portableCodec } from "./zip";

export interface FrameReader {
  readonly looks: Looks;
  /** Undefined where there is no such sheet, or it is damaged. */
  frame(sheet: string): SheetFrameReading | undefined;
  /** As the file names it; see `colourOf`. */
  tabColour(sheet: string): Attributes | undefined;
}

/** For the bytes of a workbook that was read before; damage leaves looks plain, it is told of where values are read. */
export function openFrames(bytes: Uint8Array, codec: Codec = portableCodec): FrameReader {
  const file = Package.open(bytes, codec);
  const workbook = readWorkbookPart(file);
  const themePart = file.relationships(workbook.name).find(({ type }) => type === "theme")?.target;
  const frames = new Map<string, SheetFrameReading | undefined>();
  const looks =
    orDamaged(() => readLooks(workbook.stylesPart && file.text(workbook.stylesPart), themePart && file.text(themePart))) ??
    readLooks(undefined, undefined);
  const readSheet = <T>(sheet: string, read: (xml: string) => T): T | undefined => {
    const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
    return orDamaged(() => {
      const xml = part === undefined ? undefined : file.text(part);
      return xml === undefined ? undefined : read(xml);
    });
  };
  return {
    looks,
    frame(sheet) {
      if (!frames.has(sheet)) frames.set(sheet, readSheet(sheet, readSheetFrame));
      return frames.get(sheet);
    },
    tabColour: (sheet) => readSheet(sheet, readTabColour),
  };
}

function orDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
