import { halfWidth } from "../amount";

/** How a line's name is written, which tells whose part the line is. */
export interface LineStyle {
  /** The kind of numbering: `一、`, `（一）`, `1.`, `（1）`, `①`; `plain` for none. */
  readonly numbering: "chinese" | "chinese-in-brackets" | "digits" | "digits-in-brackets" | "circled" | "plain";
  /** Blanks before the name, a full-width one counting two; 其中： counts as the blanks that stand for it in the next line. */
  readonly indent: number;
  /** True for 其中：, the first of the parts that are named of a line. */
  readonly ofWhich: boolean;
  /** True for 减：, a line that is taken off. */
  readonly minus: boolean;
}

const OF_WHICH = /^其中[:：]?/;
const MINUS = /^减[:：]/;
const NUMBERINGS: readonly (readonly [LineStyle["numbering"], RegExp])[] = [
  ["chinese", /^[一二三四五六七八九十]{1,3}[、.]/],
  ["chinese-in-brackets", /^\([一二三四五六七八九十]{1,3}\)/],
  ["digits", /^\d{1,2}[、.](?!\d)/],
  ["digits-in-brackets", /^\(?\d{1,2}\)/],
  ["circled", /^[①-⑳]/],
];
/** Half-width characters that 其中： takes. */
const WIDTH_OF_WHICH = 6;
/** Names typed with a blank more or less are still at one level. */
const CARELESS = 2;

/** The style of a line's name as it stands in its cell. */
export function styleOf(written: string): LineStyle {
  const blanks = /^[\s\u3000]*/.exec(written)![0];
  const indent = [...blanks].reduce((width, blank) => width + (blank === "\u3000" ? 2 : 1), 0);
  const circled = /^[\s\u3000]*[①-⑳]/.test(written);
  const text = halfWidth(written);
  const ofWhich = OF_WHICH.test(text);
  const bare = text.replace(OF_WHICH, "");
  const numbering = circled ? "circled" : (NUMBERINGS.find(([, pattern]) => pattern.test(bare))?.[0] ?? "plain");
  return {
    numbering,
    indent: ofWhich ? indent + WIDTH_OF_WHICH : indent,
    ofWhich,
    minus: MINUS.test(bare),
  };
}

/** True for lines at one level: of the same numbering, or without any and as far indented. */
export function isSameLevel(a: LineStyle, b: LineStyle): boolean {
  if (a.numbering !== b.numbering) return false;
  return a.numbering !== "plain" || Math.abs(a.indent - b.indent) <= CARELESS;
}
