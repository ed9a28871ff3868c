import { Work } from "./work";

/** A sheet of Excel. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** Attributes that count cells, in pages and in XML 2003, with the most that they may say. */
const MOST: Readonly<Record<string, number>> = {
  colspan: COLUMNS,
  rowspan: ROWS,
  index: ROWS,
  span: COLUMNS,
  mergeacross: COLUMNS - 1,
  mergedown: ROWS - 1,
};
const COUNTING = /\b(colspan|rowspan|index|span|mergeacross|mergedown)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/gi;
const WHOLE = /^\d{1,7}$/;

/** A style of XML 2003 with all of its attributes; a longer one is none of Excel's. */
const STYLE = /<(?:\w{1,20}:)?style\s[^<>]{1,1000}>/gi;
const PARENT = /\bparent\s*=/gi;
const QUOTED_ID = /\bID="([^"]*)"/;
const QUOTED_PARENT = /\bParent="([^"]*)"/;
/** The root of a flat .ods file or of UOF, which the library would also read, past all that is looked at here. */
const OTHER_ROOT = /(<(?:[^\s?><!/:"]{0,20}:)?)(document|uof)(?=[\s/>])/gi;

/** The cost of a column or of a covered cell that the library writes out, in steps. */
const COPY = 100;

/**
 * The text of a page or of XML 2003 with its counts of cells made such as a sheet can have: the library adds them up
 * unseen, and walks for ever where a span is nil, endless or not a whole number. Styles that follow from one another
 * in a circle lose what they follow from.
 * @throws UnreadableFile `too-large` where merged cells would take too much work.
 */
export function withinLimits(text: string): string {
  const counts: Record<string, number[]> = {};
  const counted = text.replace(COUNTING, (_all, name: string, equals: string, quoted: string) => {
    const value = (/^["']/.test(quoted) ? quoted.slice(1, -1) : quoted).trim();
    const key = name.toLowerCase();
    const least = key.endsWith("span") && key !== "span" ? 1 : 0;
    const count = WHOLE.test(value) ? Math.min(Math.max(Number(value), least), MOST[key]!) : least;
    (counts[key] ??= []).push(count);
    return `${name}${equals}"${count}"`;
  });
  spend(counted, counts);
  return withoutCircles(counted).replace(OTHER_ROOT, "$1x-$2");
}

function spend(
  text: string,
  { colspan = [], rowspan = [], span = [], mergeacross = [], mergedown = [] }: Record<string, number[]>,
) {
  const work = new Work();
  // In a page, the library looks through all merged areas for every cell, and again below each that reaches down to it.
  const [cells, rows] = [occurrences(text, /<t[dh]/gi), occurrences(text, /<tr/gi)];
  const down = sum(rowspan.map((count) => Math.min(count, rows) - 1));
  work.spend((cells + down) * [...colspan, ...rowspan].filter((count) => count > 1).length);
  // In XML 2003, it writes out every column and every covered cell, and looks through all array formulas.
  const across = Math.max(0, ...new Set(mergeacross)) + 1;
  work.spend(COPY * (sum(span) + sum(mergeacross) + across * sum(mergedown)));
  work.spend(occurrences(text, /<(?:\w{1,20}:)?cell/gi) * occurrences(text, /\bArrayRange=/g));
}

/** The text without the parents of styles whose parents have parents themselves; those of Excel have none. */
function withoutCircles(text: string): string {
  if (text.search(PARENT) < 0) return text;
  const styles = [...text.matchAll(STYLE)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    id: QUOTED_ID.exec(tag)?.[1],
    parent: QUOTED_PARENT.exec(tag)?.[1],
  }));
  const children = new Set(styles.filter(({ parent }) => parent !== undefined).map(({ id }) => id));
  const plain = styles.filter(({ parent }) => parent !== undefined && !children.has(parent));
  let at = 0;
  return text.replace(PARENT, (parent, offset: number) => {
    while (at < plain.length && plain[at]!.end <= offset) at++;
    return at < plain.length && plain[at]!.start <= offset ? parent : `x${parent}`;
  });
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
