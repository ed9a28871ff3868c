import { groupedBy } from "../grouped";
import type { Line } from "./block";
import { isSameLevel } from "./line-style";

/** A line and the lines that are its direct parts, as names, numbering, indents or codes say. */
export interface Branch {
  readonly whole: Line;
  readonly parts: readonly Line[];
}

/** The tree of a block's lines. */
export interface Outline {
  readonly branches: readonly Branch[];
  /** Lines that are no part of another line; totals are none of them. */
  readonly top: readonly Line[];
}

/**
 * The tree of lines without totals: by codes where most lines have one, or where the lines without one head those with
 * one (初中教育, then its projects with codes); else by numbering and indents, where a style that was not seen since the
 * last line of a higher level is one level deeper: 一、, then （一）, then 1.
 */
export function outlineOf(lines: readonly Line[]): Outline {
  const items = lines.filter((line) => line.total === null);
  const coded = items.filter((line) => line.code !== null);
  const ofCodes = byCodes(coded);
  if (ofCodes.branches.length === 0 && areHeaded(items)) return byHeads(items);
  return coded.length * 2 > items.length ? ofCodes : byStyle(lines);
}

/** True where several lines have no code, the first one among them, and each is followed by one with a code. */
function areHeaded(items: readonly Line[]): boolean {
  const heads = items.filter(({ code }) => code === null);
  return (
    heads.length > 1 &&
    items[0] === heads[0] &&
    items.every(({ code, style }, i) => code !== null || (!style.ofWhich && items[i + 1]?.code))
  );
}

function byHeads(items: readonly Line[]): Outline {
  let head: Line | undefined;
  return treeOf(
    items.map((line) => {
      if (line.code !== null) return [line, head] as const;
      head = line;
      return [line, undefined] as const;
    }),
  );
}

function byCodes(items: readonly Line[]): Outline {
  const byCode = new Map<string, Line>();
  for (const line of items) if (!byCode.has(line.code!)) byCode.set(line.code!, line);
  return treeOf(items.map((line) => [line, wholeOf(line, byCode)]));
}

/** The tree from each line and the one that it is a part of, if any. */
function treeOf(lines: readonly (readonly [line: Line, whole: Line | undefined])[]): Outline {
  const groups = groupedBy(lines, ([, whole]) => whole);
  const linesOf = (whole: Line | undefined) => (groups.get(whole) ?? []).map(([line]) => line);
  const wholes = [...groups.keys()].filter((whole) => whole !== undefined);
  return { branches: wholes.map((whole) => ({ whole, parts: linesOf(whole) })), top: linesOf(undefined) };
}

function wholeOf({ code }: Line, byCode: ReadonlyMap<string, Line>): Line | undefined {
  for (let length = code!.length - 2; length >= 3; length -= 2) {
    const whole = byCode.get(code!.slice(0, length));
    if (whole) return whole;
  }
  return undefined;
}

/** Behind a total begins what is no part of the last line before it: 本年收入合计, then 年初结转和结余. */
function byStyle(lines: readonly Line[]): Outline {
  const open: Line[] = [];
  return treeOf(
    lines.flatMap((line): (readonly [Line, Line | undefined])[] => {
      if (line.total !== null) {
        if (line.total === "total") open.length = 0;
        return [];
      }
      const level = open.findLastIndex((above) => isSameLevel(above.style, line.style));
      if (level >= 0) open.length = level;
      else if (line.style.numbering === "plain") {
        while (open.length > 0 && isLessDeep(line, open.at(-1)!)) open.pop();
      }
      const whole = open.at(-1);
      open.push(line);
      return [[line, whole]];
    }),
  );
}

/** True for a line without numbering that is less indented than another one without. */
function isLessDeep(line: Line, above: Line): boolean {
  return above.style.numbering === "plain" && line.style.indent < above.style.indent;
}
