import { decodeText } from "../files/decode-text";
import { UnreadableFile } from "../files/unreadable-file";

/** The encoding that a page or an XML file declares near its start. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;
const FLAT_ODS = /<office:document[\s>]/;
/** How far a declaration is looked for, in bytes. */
const HEAD = 2048;

/**
 * The text of a web page or of an XML file. A byte order mark decides for its encoding, then valid UTF-8, then what the
 * file declares, then GB18030: exports of old systems often declare nothing, or UTF-8 wrongly.
 * @throws UnreadableFile `not-xlsx` for bytes that are no text.
 */
export function markupText(bytes: Uint8Array): string {
  const text = declaredText(bytes) ?? decodeText(bytes);
  if (text === null) throw new UnreadableFile("not-xlsx");
  return text;
}

/** True for an .ods file that is one XML without an archive around it (.fods). */
export function isFlatOds(text: string): boolean {
  return FLAT_ODS.test(text.slice(0, HEAD));
}

function declaredText(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const encoding = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (encoding === undefined || encoding.startsWith("utf")) return null;
  try {
    // Characters of GB2312 and GBK are GB18030's, which decodes more of what calls itself by the older names.
    return new TextDecoder(/^gb/.test(encoding) ? "gb18030" : encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
