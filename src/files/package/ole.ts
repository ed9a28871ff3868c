import type { UnreadableCode } from "../unreadable-file";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** True for an OLE2 compound file: an .xls file, or a workbook encrypted with a password. */
export function looksLikeOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** The kind of an OLE2 file: if it has a stream named EncryptedPackage, it is a workbook with a password. */
export function oleCode(bytes: Uint8Array): UnreadableCode {
  // Each directory entry starts at a multiple of 128 bytes, with the name first.
  for (let at = 512; at + ENCRYPTED_STREAM.length <= bytes.length; at += 128) {
    if (ENCRYPTED_STREAM.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  }
  return "legacy-xls";
}
