import { describe } from "../../figures/vocabulary";
import type { TextLine } from "../shape";
import type { Context } from "./context";
import { NO_SUBJECT } from "./context";
import { leave } from "./divisions";

/** A new line: the headings above it hold, and a path goes on until another one or a heading. */
export function beginLine(context: Context, line: TextLine): void {
  const { depth } = line;
  if (depth !== null) {
    while (context.levels.length > 0 && context.levels.at(-1)!.depth >= depth) context.levels.pop();
    const list = context.divisions.at(-1);
    if (list?.kind === "list" && depth > list.within && (list.depth ?? depth) === depth) list.depth = depth;
    else leave(context, depth);
    context.subject = NO_SUBJECT;
    context.said = context.heading();
  } else if (context.subject.codes === null && !context.divisions.some(({ kind }) => kind === "list")) {
    context.divisions = [];
    context.subject = NO_SUBJECT;
    context.said = context.heading();
  } else if (context.subject.codes === null) {
    context.said = context.heading();
    context.subject = NO_SUBJECT;
  }
  context.base = null;
  context.purpose = context.reason = context.strayed = false;
  context.money = null;
  context.sentence++;
  const text = context.reading.text.slice(line.start, line.end);
  const isHeading =
    !context.reading.figures.some(({ start }) => start >= line.start && start < line.end) &&
    text.length <= 60 &&
    !/[，。；]/.test(text);
  if (isHeading || depth !== null) {
    const own = context.pieces.between(line.start, isHeading ? line.end : line.start + headOf(text));
    const years = own.flatMap((p) => (p.kind === "year" ? [p.year] : []));
    const words = own.flatMap((p) => (p.kind === "word" ? [p.word] : []));
    const says = {
      ...describe(context.reading.text, words),
      unknown: [],
      sum: false,
      extent: null,
      flow: null,
      distance: context.distanceOf(years),
    };
    // 三公经费包括…: a heading that tells nothing of items keeps those above it.
    if (isHeading && depth === null) context.levels = context.levels.filter(({ depth: d }) => d < 1);
    context.levels.push({ depth: depth ?? 0.5, says });
    context.said = context.heading();
  }
}

/** A numbered line's own heading: the words before its first mark. */
function headOf(text: string): number {
  const end = text.search(/[，。；：\d,;:]/);
  return end < 0 ? text.length : end;
}
