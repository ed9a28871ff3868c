/** The share of NUL bytes at even or odd positions from which a text without a byte order mark is taken for UTF-16. */
const NULS = 0.2;

/**
 * The text of a plain text file, with lines that end in a line feed. A byte order mark decides for UTF-8 or UTF-16;
 * without one, valid UTF-8 is UTF-8, and anything else is GB18030, the encoding of older Chinese systems.
 * @returns null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text === null || text.includes("\0")) return null;
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const nuls = (rest: number) => bytes.filter((byte, i) => i % 2 === rest && byte === 0).length;
  if (nuls(1) > NULS * (bytes.length / 2)) return new TextDecoder("utf-16le").decode(bytes);
  if (nuls(0) > NULS * (bytes.length / 2)) return new TextDecoder("utf-16be").decode(bytes);
  return inEncoding("utf-8", bytes) ?? inEncoding("gb18030", bytes);
}

function inEncoding(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
