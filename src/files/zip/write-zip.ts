import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/**
 * The time of every entry: 1980-01-01 00:00, the earliest DOS date. The same content then always gives the same bytes.
 */
const NO_TIME = 0x00210000;

/** Compresses one entry's content. */
export function deflateEntry(path: string, content: Uint8Array): ZipEntry {
  return {
    path,
    method: "deflated",
    compressed: deflateSync(content),
    size: content.length,
    crc: crc32(content),
    modified: NO_TIME,
  };
}

/** An archive of the given entries; their compressed bytes are copied. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.path));
  const bodySize = entries.reduce((sum, entry, index) => sum + 30 + names[index]!.length + entry.compressed.length, 0);
  const directorySize = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(bodySize + directorySize + 22);
  const view = new DataView(bytes.buffer);

  let local = 0;
  let central = bodySize;
  entries.forEach((entry, index) => {
    const name = names[index]!;
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeHeader(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;

    view.setUint32(local, 0x04034b50, true);
    writeHeader(view, local + 4, entry, name.length);
    bytes.set(name, local + 30);
    bytes.set(entry.compressed, local + 30 + name.length);
    local += 30 + name.length + entry.compressed.length;
  });

  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, bodySize, true);
  return bytes;
}

/** The fields that local and central headers have in common, from "version needed" to the length of the name. */
function writeHeader(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true); // names are UTF-8
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
