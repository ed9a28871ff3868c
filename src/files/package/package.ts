import { UnreadableFile } from "../unreadable-file";
import { inflateEntry } from "../zip/inflate-entry";
import { readZip } from "../zip/read-zip";
import { deflateEntry, writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { decodeXml, encodeXml } from "./encoding";
import { looksLikeOle, oleCode } from "./ole";

/**
 * The parts of an Office file. A part is inflated when it is read. Parts that are never changed are written back byte
 * for byte. Part names are compared without case, as Office does.
 */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();

  /** @throws UnreadableFile when the bytes are no complete archive that can be read without a password. */
  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) throw new UnreadableFile("empty-file");
    if (looksLikeOle(bytes)) throw new UnreadableFile(oleCode(bytes));
    for (const entry of readZip(bytes)) this.entries.set(entry.path.toLowerCase(), entry);
  }

  /** The names of all parts, in the archive's order. */
  paths(): string[] {
    return [...this.entries.values()].map((entry) => entry.path);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** @throws UnreadableFile `damaged` when the part is missing or does not match its checksum. */
  bytes(path: string): Uint8Array {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new UnreadableFile("damaged", { part: path, reason: "missing" });
    return inflateEntry(entry);
  }

  /** A part's text with its byte order mark, so that the mark is written back. */
  text(path: string): string {
    return decodeXml(this.bytes(path), path);
  }

  setBytes(path: string, content: Uint8Array): void {
    const key = path.toLowerCase();
    this.entries.set(key, deflateEntry(this.entries.get(key)?.path ?? path, content));
  }

  setText(path: string, text: string): void {
    this.setBytes(path, encodeXml(text));
  }

  remove(path: string): void {
    this.entries.delete(path.toLowerCase());
  }

  /** The first free path among `prefix1suffix`, `prefix2suffix`, … */
  freePath(prefix: string, suffix: string): string {
    for (let number = 1; ; number++) {
      const path = `${prefix}${number}${suffix}`;
      if (!this.has(path)) return path;
    }
  }

  write(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}
