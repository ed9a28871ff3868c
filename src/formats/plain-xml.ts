import { UnreadableFile } from "../files/unreadable-file";
import type { Attributes } from "../files/xml/stream";

const COLUMNS = 16_384;
const ROWS = 1_048_576;
/** Digits and blanks that a number format or a text may ask for. */
const DIGITS = 30;
const BLANKS = 255;

/** Attributes that count something, without their prefix, with the most that they may say. */
const MOST: Readonly<Record<string, number>> = {
  "number-columns-repeated": COLUMNS,
  "number-rows-repeated": ROWS,
  "number-columns-spanned": COLUMNS,
  "number-rows-spanned": ROWS,
  "number-matrix-columns-spanned": COLUMNS,
  "number-matrix-rows-spanned": ROWS,
  "min-integer-digits": DIGITS,
  "decimal-places": DIGITS,
  "min-decimal-places": DIGITS,
  "min-exponent-digits": DIGITS,
  "min-numerator-digits": DIGITS,
  "min-denominator-digits": DIGITS,
  c: BLANKS,
};

/** An element as it is written: with a name of ASCII, and one attribute of a name, counts within what a sheet can have. */
export interface PlainElement {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** A whole number of at least 1: what an attribute counts, by its name without the prefix. */
  count(local: string): number;
  /** An attribute's value, by its name without the prefix. */
  value(local: string): string | undefined;
}

/**
 * An element for a reader that finds tags by a pattern, goes by names without their prefix and believes every count.
 * @param name as `streamXml` tells it; `prefix` is the prefix of the root with its colon.
 * @throws UnreadableFile `damaged` for a name that is not of ASCII: UOF has Chinese names for the same elements.
 */
export function plainElement(name: string, prefix: string, given: Attributes, part: string): PlainElement {
  const written = plainName(name, prefix);
  if (/[^\x21-\x7e]/.test(written)) throw new UnreadableFile("damaged", { part, reason: "name of an element" });
  const byLocal = new Map<string, readonly [string, string]>();
  // An extension's attribute counts only where the standard's is absent.
  const names = Object.keys(given).filter((key) => /^[\w.:-]+$/.test(key) && !key.includes("_"));
  for (const key of [...names.filter((each) => !/ext:/.test(each)), ...names.filter((each) => /ext:/.test(each))]) {
    const local = localOf(key).toLowerCase();
    const isExtension = key.includes("ext:");
    if (key.startsWith("xmlns") || (byLocal.has(local) && !isExtension)) continue;
    if (byLocal.has(local)) byLocal.set(key, [key, withinMost(local, given[key]!)]);
    else byLocal.set(local, [key, withinMost(local, given[key]!)]);
  }
  return {
    name: written,
    local: localOf(written),
    attributes: [...byLocal.values()],
    count: (local) => Math.max(1, Number(byLocal.get(local)?.[1] ?? 1)),
    value: (local) => byLocal.get(local)?.[1],
  };
}

/** The name as written in a tag, without what follows an underscore, which such a reader leaves out. */
export function plainName(name: string, prefix: string): string {
  const written = name.startsWith(":") ? name.slice(1) : name.includes(":") ? name : prefix + name;
  const [bare] = written.split("_");
  return bare!;
}

export function startTag({ name, attributes }: PlainElement): string {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withinMost(local: string, value: string): string {
  const most = MOST[local];
  if (most === undefined) return value;
  const least = /(repeated|spanned)$/.test(local) ? 1 : 0;
  const count = /^\d+$/.test(value) ? Number(value) : 0;
  return String(Math.min(Math.max(count, least), most));
}
