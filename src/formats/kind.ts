import { Package } from "../files/package/package";
import { looksLikeOle } from "../files/package/ole";

/** What a file is, by its bytes: `xls` is also the .et of WPS, `markup` a web page or XML 2003, mostly named .xls. */
export type FileKind = "xlsx" | "xls" | "ods" | "markup" | "docx";

const ZIP = [0x50, 0x4b];
/** A byte order mark of UTF-8, or of UTF-16 in both orders. */
const BYTE_ORDER_MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/**
 * The kind of a file by its first bytes and, in an archive, by its parts. What is none of the others is `xlsx`, whose
 * reader says what is wrong with it.
 * @throws UnreadableFile for a broken archive.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (looksLikeOle(bytes)) return "xls";
  if (startsWith(bytes, ZIP)) {
    const parts = new Package(bytes);
    if (parts.has("word/document.xml")) return "docx";
    return parts.has("content.xml") && parts.has("mimetype") ? "ods" : "xlsx";
  }
  return startsWithTag(bytes) ? "markup" : "xlsx";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** True if the first character that is no blank is `<`, in any of the encodings. */
function startsWithTag(bytes: Uint8Array): boolean {
  const mark = BYTE_ORDER_MARKS.find((signature) => startsWith(bytes, signature))?.length ?? 0;
  for (let at = mark; at < Math.min(bytes.length, mark + 512); at++) {
    const byte = bytes[at]!;
    // A blank, or the other half of a UTF-16 character.
    if (byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue;
    return byte === 0x3c;
  }
  return false;
}
