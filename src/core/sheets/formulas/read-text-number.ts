import type { Amount } from "../../amount";
import { amount } from "../../amount";

const MINUS = /[−–－]/;
/** ASCII control characters, which a formula can only name by number. */
const UNPRINTABLE = 0x20;

/** A formula that turns a number typed as text into a number, and that number before units and signs are applied. */
export interface TextNumber {
  readonly formula: string;
  readonly plain: Amount;
}

/**
 * The formula that reads a number typed as text as the engine does. VALUE gets digits, the decimal point and minus
 * only, because Excel and LibreOffice agree on nothing else; every other character in this text is removed by
 * SUBSTITUTE. VALUE is used and not NUMBERVALUE, which needs a prefix in the file that only Excel knows.
 * @returns null when no number remains.
 * @example readTextNumber("A1", "3.30万元") //=> { formula: 'VALUE(SUBSTITUTE(A1,"万元",""))', plain: 3.3 }
 */
export function readTextNumber(reference: string, written: string): TextNumber | null {
  let formula = reference;
  let rest = written;
  const substitute = (from: string, to: string) => {
    rest = rest.replaceAll(from, to);
    formula = `SUBSTITUTE(${formula},${quoted(from)},"${to}")`;
  };
  for (const run of distinct(written.match(/[^\p{Nd}\s.,，．\-−–－\u200b-\u200d\ufeff]+/gu))) substitute(run, "");
  for (const character of distinct([...rest])) {
    const to = MINUS.test(character) ? "-" : kept(character.normalize("NFKC"));
    if (to !== character) substitute(character, to);
  }
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(rest)) return null;
  return { formula: `VALUE(${formula})`, plain: amount(rest) };
}

/** The distinct parts, the longest first, so that 万元 is removed before 元. */
function distinct(parts: readonly string[] | null): string[] {
  return [...new Set(parts ?? [])].sort((a, b) => b.length - a.length);
}

function kept(character: string): string {
  return /^[\d.-]$/.test(character) ? character : "";
}

function quoted(text: string): string {
  const code = text.charCodeAt(0);
  return text.length === 1 && code < UNPRINTABLE ? `CHAR(${code})` : `"${text.replaceAll('"', '""')}"`;
}
