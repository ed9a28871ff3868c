import { UnreadableFile } from "../unreadable-file";
import type { ZipEntry } from "./zip-entry";

/*
 * The directory of an archive is read here and not by fflate. Fflate checks neither CRC nor declared sizes, and does
 * not return compressed entries, which is how unchanged parts get into the written workbook.
 */

/** Limits for an archive: far above any real workbook, and far below what would exhaust the memory. */
export const LIMITS = {
  entries: 20_000,
  entryBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  /** An entry larger than this must not be more than `ratio` times its compressed size. */
  ratioFrom: 32 * 1024 * 1024,
  ratio: 400,
} as const;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const FULL_32 = 0xffffffff;

/**
 * The entries of an archive in order; nothing is inflated.
 * @throws UnreadableFile `not-xlsx` for no archive, `truncated`, `too-large`, `encrypted` or `damaged`.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsAsZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
  const end = findEnd(view);
  if (end < 0) throw new UnreadableFile(startsAsZip ? "truncated" : "not-xlsx");

  let { count, size, offset } = directoryAt(view, end);
  if (size > end) throw new UnreadableFile("truncated");
  // Offsets are counted from the start of the archive, which is not the start of the file if something precedes the
  // archive.
  const shift = offset === FULL_32 || count === 0xffff ? 0 : end - size - offset;
  if (shift < 0) throw new UnreadableFile("truncated");
  if (offset === FULL_32 || count === 0xffff) ({ count, size, offset } = directory64(view, end));
  if (count > LIMITS.entries) throw new UnreadableFile("too-large", { entries: String(count) });

  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let total = 0;
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end) throw new UnreadableFile("truncated");
    if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableFile("damaged", { part: "zip directory" });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw new UnreadableFile("truncated");
    const entry = readEntry(bytes, view, at, nameLength, extraLength, shift);
    at = next;
    if (entry.path.endsWith("/")) continue;
    if (paths.has(entry.path))
      throw new UnreadableFile("damaged", { part: entry.path, reason: "twice in the archive" });
    paths.add(entry.path);
    total += entry.size;
    checkClaim(entry, total);
    entries.push(entry);
  }
  return entries;
}

function checkClaim(entry: ZipEntry, total: number): void {
  const claimsTooMuch =
    entry.size > LIMITS.entryBytes ||
    total > LIMITS.totalBytes ||
    (entry.size > LIMITS.ratioFrom && entry.size > entry.compressed.length * LIMITS.ratio);
  if (claimsTooMuch) throw new UnreadableFile("too-large", { part: entry.path, bytes: String(entry.size) });
}

/** The position of the end-of-directory record, or -1. A comment of up to 64 KB may follow the record. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function directoryAt(view: DataView, end: number) {
  return {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
}

function directory64(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw new UnreadableFile("truncated");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) throw new UnreadableFile("truncated");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  // Names that are not UTF-8 contain only ASCII in workbooks. Some programs write backslashes, which Excel accepts.
  const path = new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(name).replaceAll("\\", "/");
  if (flags & 1) throw new UnreadableFile("encrypted", { part: path });
  if (method !== 0 && method !== 8) throw new UnreadableFile("damaged", { part: path, reason: `method ${method}` });

  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readSizes64(view, at + 46 + nameLength, extraLength, sizes);

  const local = sizes.offset + shift;
  if (local + 30 > bytes.length) throw new UnreadableFile("truncated", { part: path });
  if (view.getUint32(local, true) !== LOCAL) throw new UnreadableFile("damaged", { part: path });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.compressedSize > bytes.length) throw new UnreadableFile("truncated", { part: path });
  return {
    path,
    method: method === 0 ? "stored" : "deflated",
    compressed: bytes.subarray(start, start + sizes.compressedSize),
    size: sizes.size,
    crc: view.getUint32(at + 16, true),
    modified: view.getUint32(at + 12, true),
  };
}

/** A size of 4 GB means "see the ZIP64 field"; some programs write it for small entries, too. */
function readSizes64(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; compressedSize: number; offset: number },
): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), start + length);
    let value = at + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (sizes[key] !== FULL_32) continue;
      if (value + 8 > end) throw new UnreadableFile("damaged", { part: "zip directory" });
      sizes[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}
