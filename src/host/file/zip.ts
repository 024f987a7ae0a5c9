/** The zip container (PKWARE APPNOTE): finding entries and inflating them only when asked. */
import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { damaged, Unreadable } from "./unreadable";

/** Raw deflate, so that Node can bring its faster one. `size` is what the archive says the contents measure. */
export interface Codec {
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  deflate(contents: Uint8Array): Uint8Array;
}

export const portableCodec: Codec = {
  inflate: (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) }),
  deflate: (contents) => deflateSync(contents, { level: levelFor(contents) }),
};

/** Beyond this many bytes the time of packing tightly is felt more than the room it saves. */
const LARGE_PART = 8_000_000;

export function levelFor(contents: Uint8Array): 2 | 6 {
  return contents.length > LARGE_PART ? 2 : 6;
}

/** One entry as it stands in the archive: still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes when inflated. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** MS-DOS time and date words, kept when copied. */
  readonly time: number;
  readonly date: number;
}

const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const STORED = 0;
const DEFLATED = 8;

/** More entries than any office writes; a limit against archives made to exhaust memory. */
const MOST_ENTRIES = 20_000;
/** Bytes of one inflated part: over a million rows of 15 columns; text beyond half of it no engine holds. */
const LARGEST_PART = 400_000_000;
const LARGEST_TOTAL = 1_000_000_000;
/** Deflate reaches 1 : 1032; real sheets stay above 1 : 120. Small parts may do as they like. */
const SMALLEST_SHARE = 1 / 400;
const UNSUSPECTED_SIZE = 10_000_000;

/** Made when it is thrown: an error made as a module starts has the engine read the whole script again for its places. */
const tooLarge = () => new Unreadable("tooLarge", "展开后太大，不能处理。请删去多余的空白行列和图片，或拆成几个文件后再试");

/**
 * The entries of an archive, in the order of its directory.
 * @throws Unreadable where there is no directory, or it promises more than anybody should inflate.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MOST_ENTRIES) throw tooLarge();
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = directory.start;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== SIGNATURE.central) throw damaged("directory entry");
    const { entry, next } = readDirectoryEntry(bytes, view, at, directory.shift);
    at = next;
    if (entry.name.endsWith("/")) continue;
    total += entry.size;
    if (entry.size > LARGEST_PART || total > LARGEST_TOTAL) throw tooLarge();
    if (entry.size > UNSUSPECTED_SIZE && entry.compressed.length < entry.size * SMALLEST_SHARE) throw tooLarge();
    entries.push(entry);
  }
  return entries;
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes put before the archive proper, which its offsets don't count. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return findDirectory64(view, at);
    const start = at - size;
    if (start < 0) throw damaged("directory outside the file");
    return { start, count, shift: start - offset };
  }
  throw damaged("no directory: the file is cut off");
}

function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) throw damaged("zip64 locator");
  const at = readUint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== SIGNATURE.end64) throw damaged("zip64 end record");
  return { start: readUint64(view, at + 48), count: readUint64(view, at + 32), shift: 0 };
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function readDirectoryEntry(bytes: Uint8Array, view: DataView, at: number, shift: number) {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged("directory entry");
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (flags & 1) throw new Unreadable("encrypted", "有密码。请打开后取消密码，另存为 .xlsx 再试");

  const local = sizes.offset + shift;
  if (local < 0 || local + 30 > view.byteLength || view.getUint32(local, true) !== SIGNATURE.local) {
    throw damaged(`entry ${name}`);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.compressed > view.byteLength) throw damaged(`entry ${name}`);
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    compressed: bytes.subarray(start, start + sizes.compressed),
  };
  return { entry, next };
}

/** Sizes and offset of a directory entry; those that say 0xFFFFFFFF stand in its zip64 field, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    let part = field + 4;
    const take = (): number => {
      if (part + 8 > end) throw damaged("zip64 field");
      part += 8;
      return readUint64(view, part - 8);
    };
    if (size === 0xffffffff) size = take();
    if (compressed === 0xffffffff) compressed = take();
    if (offset === 0xffffffff) offset = take();
  }
  return { size, compressed, offset };
}

/**
 * The contents of an entry, checked against its checksum.
 * @throws Unreadable where they are damaged.
 */
export function inflateEntry(entry: ZipEntry, codec: Codec): Uint8Array {
  const contents = inflate(entry, codec);
  if (contents.length !== entry.size || crc32(contents) !== entry.crc) throw damaged(`contents of ${entry.name}`);
  return contents;
}

function inflate(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.method === STORED) return entry.compressed;
  if (entry.method !== DEFLATED) throw damaged(`compression method ${entry.method}`);
  try {
    return codec.inflate(entry.compressed, entry.size);
  } catch {
    throw damaged(`contents of ${entry.name}`);
  }
}

/** An entry with new contents. The date is the format's first day, so that the same contents make the same file. */
export function deflateEntry(name: string, contents: Uint8Array, codec: Codec): ZipEntry {
  return {
    name,
    method: DEFLATED,
    crc: crc32(contents),
    size: contents.length,
    compressed: codec.deflate(contents),
    time: 0,
    date: 0x21,
  };
}

/** Names are written in UTF-8 (general purpose bit 11). */
const UTF8_NAMES = 0x0800;
const VERSION_NEEDED = 20;

/** An archive of these entries, in this order; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const locals = entries.map((entry, n) => 30 + names[n]!.length + entry.compressed.length);
  const directory = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const start = locals.reduce((sum, size) => sum + size, 0);
  const bytes = new Uint8Array(start + directory + 22);
  const view = new DataView(bytes.buffer);

  let local = 0;
  let central = start;
  entries.forEach((entry, n) => {
    const name = names[n]!;
    view.setUint32(local, SIGNATURE.local, true);
    writeCommonFields(view, local + 4, entry, name.length);
    bytes.set(name, local + 30);
    bytes.set(entry.compressed, local + 30 + name.length);

    view.setUint32(central, SIGNATURE.central, true);
    view.setUint16(central + 4, VERSION_NEEDED, true);
    writeCommonFields(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);
    local += locals[n]!;
    central += 46 + name.length;
  });

  view.setUint32(central, SIGNATURE.end, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, start, true);
  return bytes;
}

/** The fields that local header and directory entry share, from "version needed" to the length of the name. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
