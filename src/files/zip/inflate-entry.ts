import { Inflate } from "fflate";
import { UnreadableFile } from "../unreadable-file";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/**
 * The size of one piece. Deflate expands data at most 1032 times, so a piece expands to at most 16 MB before its size
 * is checked.
 */
const PIECE = 16 * 1024;

/**
 * An entry's content, checked against its declared size and CRC.
 * @throws UnreadableFile `too-large` as soon as it exceeds its declared size, `damaged` when size or CRC differ.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === "stored" ? entry.compressed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new UnreadableFile("damaged", { part: entry.path, reason: "checksum" });
  }
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  // No memory is allocated for the declared size, which may be false; only received bytes count.
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > entry.size) throw new UnreadableFile("too-large", { part: entry.path });
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < entry.compressed.length; at += PIECE) {
      const next = at + PIECE;
      inflater.push(entry.compressed.subarray(at, next), next >= entry.compressed.length);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("damaged", { part: entry.path, reason: "deflate" });
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}
