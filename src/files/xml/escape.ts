/** Characters that XML 1.0 cannot carry, lone surrogates included. */
const ILLEGAL =
  /[^\t\n\r\u0020-\uffff]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * A cell's text as the file format writes it: illegal characters become `_x0001_`, and text that looks like such a
 * sequence is escaped.
 */
export function escapeText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeMarkup(literal.replace(ILLEGAL, hex).replaceAll("\r", "_x000D_"));
}

/** A formula for `<f>`. Underscores are not escaped, because names contain them. */
export function escapeFormula(formula: string): string {
  return escapeMarkup(formula.replace(ILLEGAL, hex)).replaceAll("\r", "&#13;");
}

/** An attribute's value, to be put between double quotes. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value.replace(ILLEGAL, hex))
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

/** The inverse of `escapeText`, also for text that Excel wrote; entities are resolved before. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
