import { Inflate } from "fflate";
import { UnreadableFile } from "../unreadable-file";
import { crc32 } from "./crc32";
import { nodeZlib, type NodeZlib } from "./node-zlib";
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
  const content =
    entry.method === "stored" ? entry.compressed : nodeZlib ? inflateInNode(entry, nodeZlib) : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new UnreadableFile("damaged", { part: entry.path, reason: "checksum" });
  }
  return content;
}

/** The largest piece that zlib is given room for at once, in bytes: a declared size may be false. */
const ROOM = 4 * 1024 * 1024;

function inflateInNode(entry: ZipEntry, zlib: NodeZlib): Uint8Array {
  try {
    return zlib.inflateRawSync(entry.compressed, {
      maxOutputLength: Math.max(entry.size, 1),
      chunkSize: Math.min(Math.max(entry.size, 1024), ROOM),
    });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") {
      throw new UnreadableFile("too-large", { part: entry.path });
    }
    throw new UnreadableFile("damaged", { part: entry.path, reason: "deflate" });
  }
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
