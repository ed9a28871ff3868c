/** Characters that XML 1.0 cannot carry, including lone surrogates, and the carriage return, which XML would change. */
const ILLEGAL =
  /[^\t\n\u0020-\uffff]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell's text as the library gets it. The library drops characters that XML cannot carry; the file format writes them
 * as `_x000D_`, and `_x005F_` before a text that only looks like such a code.
 */
export function encodedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(ILLEGAL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
