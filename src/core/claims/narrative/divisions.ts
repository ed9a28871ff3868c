import type { Description } from "../../figures/description";
import type { Statement } from "../statement";
import type { Context } from "./context";
import type { Division } from "./division";
import { frameOf } from "./frame";
import type { Phrase } from "./phrase";
import { EMPTY, saysOf } from "./phrase";

/**
 * Begins a division.
 * @param named what words say of the whole; else it is the last figure.
 */
export function divide(context: Context, kind: Division["kind"], named: NamedWhole | null = null): void {
  const { key } = context.subject;
  const isOwn = (s: Statement | null) =>
    s !== null && s.role === "level" && s.kind === "figure" && s.frame.subject.key === key;
  const whole = named
    ? named.figure
    : key === "" || isOwn(context.last)
      ? context.last
      : (context.statements.findLast((s) => isOwn(s) && s.frame.year === context.last?.frame.year) ?? context.last);
  context.named = false;
  context.divisions.push({
    whole,
    change: context.lastChange,
    around: whole?.frame.said ?? named?.said ?? context.said,
    kind,
    id: ++context.division,
    within: context.depth(),
    depth: null,
  });
}

/** What a clause names as a whole: 三公经费支出决算中. */
interface NamedWhole {
  /** Null where the draft has stated no figure of it. */
  readonly figure: Statement | null;
  readonly said: Description;
}

/** 其中 and 三公经费支出决算中 divide what they name; a list below a colon goes on over its lines. */
export function divideBy(context: Context, phrase: Phrase, isPart: boolean, mark: string, endsLine: boolean): void {
  // 主要用于人员经费，包括…: the parts of a purpose are none of ours.
  if (isPart && context.purpose && mark !== "：") return;
  const isList = mark === "：" && endsLine && !context.divisions.some(({ kind }) => kind === "list");
  if (isPart && isList) divide(context, "list", wholeNamed(context, phrase));
  else if (isPart && mark !== "\n") divide(context, "part", wholeNamed(context, phrase));
  else if (mark === "，" && endsIn(context.reading.text, phrase, "中"))
    divide(context, "part", wholeNamed(context, phrase));
}

/** A bracket behind a figure divides it; any other stands aside. */
export function openBracket(context: Context, behindFigure: boolean): void {
  if (behindFigure) {
    divide(context, "bracket");
    // 2025年…，接待费8.65万元(较2024年…): the year is that of the figure.
    const whole = context.divisions.at(-1)!.whole;
    if (whole) context.said = { ...context.said, distance: whole.frame.said.distance };
  } else
    context.divisions.push({
      whole: null,
      change: null,
      around: context.said,
      kind: "bracket",
      id: ++context.division,
      within: context.depth(),
      depth: null,
    });
}

/** Behind a bracket, its whole is spoken of again. */
export function endBracket(context: Context): void {
  const at = context.divisions.findLastIndex(({ kind }) => kind === "bracket");
  if (at < 0) return;
  const { whole } = context.divisions[at]!;
  context.divisions = context.divisions.slice(0, at);
  if (whole) {
    context.last = whole;
    context.subject = whole.frame.subject;
    context.said = whole.frame.said;
  }
}

/** Leaves the divisions that a line of this depth is no part of. */
export function leave(context: Context, depth: number): void {
  while (context.divisions.length > 0) {
    const list = context.divisions.at(-1)!;
    if (list.kind === "list" && depth > list.within && (list.depth === null || list.depth <= depth)) break;
    context.divisions.pop();
  }
}

/** What a clause names as a whole: 本年收入的具体构成为, 三公经费支出决算中; null where it names nothing. */
function wholeNamed(context: Context, { said, path, columns }: Phrase): NamedWhole | null {
  if (path || !saysOf(said)) return null;
  const { subject, said: all, year } = frameOf(context, { ...EMPTY, said, columns });
  const isNamed = (s: Statement) =>
    s.frame.subject.key === subject.key ||
    // Whose it is may be said once and left out later.
    (said.names.length > 0 && s.frame.said.names.join() === said.names.join());
  const levels = context.statements.filter(
    (s) => s.role === "level" && s.kind === "figure" && isNamed(s) && s.frame.year === year,
  );
  const figure =
    levels.findLast((s) => s.frame.said.stage === all.stage) ?? (said.stage === null ? levels.at(-1) : undefined);
  return { figure: figure ?? null, said: all };
}

function endsIn(text: string, { words }: Phrase, ending: string): boolean {
  const last = words.at(-1);
  return last !== undefined && text.slice(last.start, last.end).endsWith(ending);
}
