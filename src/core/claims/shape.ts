import type { Folded } from "./fold";

/** How deep a line stands by its numbering: 一、 1, （一） 2, 1. 3, （1） 4, ① 5; 0 for a title or 第三部分, null without numbering. */
export type Depth = number | null;

/** A line of a draft: a paragraph, a numbered item, a heading. */
export interface TextLine {
  /** Where its text begins behind the numbering, and where it ends, in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly depth: Depth;
}

const NUMBERINGS: readonly (readonly [depth: number, pattern: RegExp])[] = [
  [0, /^第[一二三四五六七八九十]{1,3}(?:部分|章|节)[、.]?/],
  [1, /^[一二三四五六七八九十]{1,3}[、.]/],
  [2, /^\([一二三四五六七八九十]{1,3}\)[、.]?/],
  [3, /^\d{1,2}(?:[、.．](?!\d)|\.(?=\d{4}年)|(?=[一-龥(]{2,30}\((?:类|款)\)))/],
  [4, /^\(\d{1,2}\)[、.]?/],
  // ① is folded to 1.
  [5, /^\d{1,2}(?=[一-龥])(?!\d{0,2}(?:年|月|日|个|项(?!目)|名|人|家|次|辆|台|[万亿]?元|万(?!元)|亿))/],
];
const ENDS = /[。；：！？;:!?]$/;
/** A line shorter than this without an end is a heading; a longer one was broken by its page. */
const SHORT = 24;

/** True between 社会保障和就业支出(类)行政事业单位 and 养老支出(款). */
function isWithinPath(line: string, next: string): boolean {
  return /\((?:类|款)\)[^()]*$/.test(line) && /^[^()，。；：]{0,30}\((?:款|项)\)/.test(next);
}

/** The numbering at the beginning of a line. */
function numberingOf(line: string): { depth: Depth; length: number } {
  for (const [depth, pattern] of NUMBERINGS) {
    const found = pattern.exec(line);
    if (found) return { depth, length: found[0].length };
  }
  return { depth: null, length: 0 };
}

/** Takes out the line breaks that a page made inside a sentence, a word or a number. */
export function healed({ text, at, source }: Folded): Folded {
  let joined = "";
  const places: number[] = [];
  const lines = text.split("\n");
  let start = 0;
  lines.forEach((line, i) => {
    for (let k = 0; k < line.length; k++) places.push(at[start + k]!);
    joined += line;
    const next = lines[i + 1];
    if (next !== undefined && !goesOn(line, next)) {
      joined += "\n";
      places.push(at[start + line.length]!);
    }
    start += line.length + 1;
  });
  places.push(at[at.length - 1]!);
  return { text: joined, at: places, source };
}

/** What no line begins with: a mark, the unit of a figure, the level of a subject. */
const INSIDE = /^(?:\((?:类|款|项)\)|[)，。；：、,;:%]|[万亿]?元|\.\d)/;

function goesOn(line: string, next: string): boolean {
  if (line !== "" && (INSIDE.test(next) || line.endsWith("(") || isWithinPath(line, next))) return true;
  if (line === "" || next === "" || ENDS.test(line) || numberingOf(next).depth !== null || /^["“|]/.test(next))
    return false;
  if (/[|]$/.test(line)) return false;
  const isHeading = !/[，,。、\d]/.test(line.slice(numberingOf(line).length)) || /(?:说明|情况|表|图)$/.test(line);
  return /[，、]$/.test(line) || (!isHeading && line.length >= SHORT);
}

/** The lines of a healed text; a heading that runs into its sentence is a line of its own. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const { depth, length } = numberingOf(line);
    const cut = depth !== null || lines.length === 0 ? headingLength(line, length) : 0;
    const [start, end] = [from + length, from + line.length];
    if (cut > 0) lines.push({ start, end: from + cut, depth }, { start: from + cut, end, depth: null });
    else if (line !== "") lines.push({ start, end, depth });
    from += line.length + 1;
  }
  return lines;
}

const RUN_IN = /(?:情况说明|编制说明|总体情况|结构情况|具体情况|支出情况|收入情况|使用情况|安排情况|情况)/g;

/** The length of a heading that its sentence follows without a break: （一）…支出决算总体情况一般公共预算…; 0 where there is none. */
function headingLength(line: string, numbering: number): number {
  const first = line.search(/[，。；：]/);
  const head = first < 0 ? line : line.slice(0, first);
  const last = [...head.matchAll(RUN_IN)].filter(({ index }) => index > numbering).at(-1);
  const length = last ? last.index + last[0].length : 0;
  return length > 0 && length < line.length - 2 && !/^[如。，：]/.test(line.slice(length)) ? length : 0;
}
