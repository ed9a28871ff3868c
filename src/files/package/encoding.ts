import { UnreadableFile } from "../unreadable-file";

/**
 * The text of an XML part, UTF-8 or UTF-16, byte order mark included.
 * @throws UnreadableFile `damaged` when the bytes are not valid in their encoding.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("damaged", { part, reason: "encoding" });
  }
}

/** A part's text as UTF-8 bytes; an XML declaration with another encoding is corrected. */
export function encodeXml(text: string): Uint8Array {
  const declaration = /^(\ufeff?<\?xml[^>]*?encoding=)("utf-16[^"]*"|'utf-16[^']*')/i;
  return new TextEncoder().encode(text.replace(declaration, '$1"UTF-8"'));
}
