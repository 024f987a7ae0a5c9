/** The package of an office file (ECMA-376 part 2): parts by name, and the relationships between them. */
import { decodePart, walkXml } from "./xml";
import { damaged } from "./unreadable";
import type { Codec, ZipEntry } from "./zip";
import { inflateEntry, portableCodec, readZip } from "./zip";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, the same in transitional and strict files: `worksheet`. */
  readonly type: string;
  /** The part's name, or an address outside where `external`. */
  readonly target: string;
  readonly external: boolean;
}

export class Package {
  private readonly byName = new Map<string, ZipEntry>();

  private constructor(
    readonly entries: readonly ZipEntry[],
    readonly codec: Codec,
  ) {
    // The first of two with one name: what readers of the directory agree on.
    for (const entry of entries) {
      const key = nameKey(entry.name);
      if (!this.byName.has(key)) this.byName.set(key, entry);
    }
  }

  /** @throws Unreadable where the bytes are no archive or promise too much. */
  static open(bytes: Uint8Array, codec: Codec = portableCodec): Package {
    return new Package(readZip(bytes), codec);
  }

  /** Whether the part is there. Part names don't tell capitals from small letters. */
  has(part: string): boolean {
    return this.byName.has(nameKey(part));
  }

  entry(part: string): ZipEntry | undefined {
    return this.byName.get(nameKey(part));
  }

  /**
   * The contents of a part, or undefined where there is no such part.
   * @throws Unreadable where it is damaged.
   */
  bytes(part: string): Uint8Array | undefined {
    const entry = this.entry(part);
    return entry && inflateEntry(entry, this.codec);
  }

  /** The same, of an XML part, as text. */
  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && decodePart(bytes);
  }

  /** The same, of a part that must be there. */
  requiredText(part: string): string {
    const text = this.text(part);
    if (text === undefined) throw damaged(`missing part ${part}`);
    return text;
  }

  /** The relationships of a part; of the package itself for the empty name. */
  relationships(part: string): readonly Relationship[] {
    const xml = this.text(relationshipsPart(part));
    return xml === undefined ? [] : readRelationships(xml, part);
  }
}

/** One key for all writings of a part's name: backslashes, percent codes, other capitals, a slash in front. */
export function nameKey(name: string): string {
  return decodePath(name).replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(xml: string, source: string): readonly Relationship[] {
  const found: Relationship[] = [];
  walkXml(xml, {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target } = attributes;
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      const external = attributes.TargetMode === "External";
      found.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(source, target),
        external,
      });
    },
  });
  return found;
}

/** The part a relationship means: relative to its source's folder, or from the root where it begins with `/`. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of decodePath(target).replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
