/** Characters that XML 1.0 cannot carry, lone surrogates included, and the carriage return, which it would change. */
const ILLEGAL =
  /[^\t\n\u0020-\uffff]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell's text as the library is given it. It writes texts as they are and drops what XML cannot carry; the file format
 * has `_x000D_` for that, and `_x005F_` before a text that merely looks so.
 */
export function encodedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(ILLEGAL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
