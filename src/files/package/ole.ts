import type { UnreadableCode } from "../unreadable-file";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether the bytes are an OLE2 compound file: an .xls, or the envelope of a password. */
export function looksLikeOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** What an OLE2 file is: a stream named EncryptedPackage stands for a workbook saved with a password. */
export function oleCode(bytes: Uint8Array): UnreadableCode {
  // Directory entries are 128 bytes each on their own boundary, with the name first.
  for (let at = 512; at + ENCRYPTED_STREAM.length <= bytes.length; at += 128) {
    if (ENCRYPTED_STREAM.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  }
  return "legacy-xls";
}
