import type { Description } from "../../figures/description";
import { NOTHING_SAID } from "../../figures/description";
import type { Figure } from "../figures";
import type { Piece } from "../pieces";
import type { Frame, Statement } from "../statement";
import { isItself, addYear, addDirection } from "./comparisons";
import type { Context } from "./context";
import { divide } from "./divisions";
import { frameOf } from "./frame";
import type { Phrase } from "./phrase";
import { saysOf } from "./phrase";
import { columnBehind, projectFrame } from "./project";
import { phraseOf } from "./read-phrase";
import { isOpen, isWholeOfRate, roleOf } from "./role";

/** Reads a figure with the words that lead to it. */
export function readFigure(
  context: Context,
  figure: Figure,
  lead: readonly Piece[],
  rest: readonly Piece[],
  counted: boolean,
): void {
  const phrase = withColumnBehind(context, phraseOf(context, lead), figure, rest);
  if (phrase.project && phrase.said.unknown.length === 0) context.turnTo(phrase.project);
  if (context.divisions.at(-1)?.kind === "uses" && frameOf(context, phrase).said.names.length > 0)
    context.divisions.pop();
  if (context.project && phrase.words.some(({ meaning }) => meaning?.kind === "planned")) divide(context, "uses");
  if (phrase.path || (phrase.said.stage !== null && phrase.said.unknown.length === 0)) context.purpose = false;
  const frame =
    counted && phrase.said.names.length === 0 && lead.length > 0
      ? { ...frameOf(context, phrase), understood: false }
      : frameOf(context, phrase);
  const isRate = figure.kind === "percentage";
  const role = roleOf(context, phrase, figure, rest);
  // 占本年支出合计568.51万元的23.78%: the whole of the share that follows.
  const isWhole = role === "level" && ((phrase.share && phrase.of !== null) || isWholeOfRate(phrase, figure, rest));
  const isPart =
    (role === "level" || role === "change") && phrase.words.some(({ meaning }) => meaning?.kind === "part");
  if (isPart) divide(context, "part");
  if (
    phrase.said.money !== null &&
    !phrase.words.some(({ meaning }) => meaning?.kind === "part") &&
    context.divisions.every(({ kind }) => kind === "list")
  )
    context.money = phrase.said.money;
  const against = phrase.base ?? context.base;
  const impossible =
    (role === "change" || role === "growth") && phrase.compare === null && against !== null && isItself(against, frame);
  if (impossible && phrase.base) addYear(context, lead, frame);
  const part = role === "share" ? partOf(context, phrase) : null;
  const accounts = phrase.words.findLast(
    ({ start, end, meaning }) => meaning?.kind === "stage" && context.reading.text.slice(start, end).includes("决算"),
  );
  const statement = context.add({
    kind: "figure",
    start: figure.start,
    end: figure.end,
    figure,
    // 税收占比为…: of something that has no figure here.
    role: impossible || (role === "share" && !part && saysOf(phrase.said)) ? "none" : role,
    // 比上年决算1058.51万元增加…: the figure is the one that is compared with.
    frame: isWhole
      ? (phrase.of ?? budgetFrame(context, phrase))
      : role === "level" && phrase.base && !phrase.trend
        ? phrase.base
        : isPart
          ? frameOf(context, phrase)
          : frame,
    isWhole,
    ...(accounts && frame.own.stage === "actual" ? { accounts } : {}),
    ...(part ? { part } : {}),
    ...(role === "share" && context.shared ? { over: context.shared } : {}),
    // 减少0.15万元，下降(增长)…%: the direction is that of the amount.
    sign: (isOpen(phrase) ? context.lastChange?.sign : phrase.trend) ?? phrase.compare ?? 0,
    base:
      role === "share"
        ? phrase.share
          ? phrase.of
          : context.shared!.frame
        : role === "rate"
          ? budgetFrame(context, phrase)
          : phrase.compare !== null
            ? budgetFrame(context, phrase)
            : role === "change" || role === "growth"
              ? (phrase.base ?? (isPlanned(phrase) ? budgetFrame(context, phrase) : context.base))
              : null,
  });
  context.shared = isWhole ? statement : null;
  if (isWhole) return;
  if (phrase.base && !phrase.share) context.base = phrase.base;
  if (role === "level") {
    if (phrase.base === null) {
      context.subject = statement.frame.subject;
      context.said = { ...statement.frame.said, distance: context.said.distance };
      if (
        phrase.path !== null ||
        phrase.said.names.length > 0 ||
        phrase.said.money !== null ||
        !statement.frame.understood
      )
        context.named = true;
      context.lastChange = null;
    }
    if (phrase.base !== null && context.subject.key === "") {
      context.subject = statement.frame.subject;
      context.said = { ...statement.frame.said, distance: null };
    }
    if (phrase.base === null || context.last === null) context.last = statement;
    context.strayed = false;
  } else if (
    role !== "none" &&
    role !== "share" &&
    (phrase.path !== null || phrase.said.names.length > 0 || phrase.said.unknown.length > 0)
  ) {
    context.subject = statement.frame.subject;
    context.said = { ...statement.frame.said, distance: context.said.distance };
    context.named = true;
  }
  if (role === "change") context.lastChange = statement;
  if (phrase.purpose) context.purpose = true;
  if ((role === "change" || role === "growth") && !isRate) addDirection(context, phrase, statement);
  if (role === "growth") addDirection(context, phrase, statement);
}

/** The phrase with the column that stands behind its figure, where none stands before it. */
function withColumnBehind(context: Context, phrase: Phrase, figure: Figure, rest: readonly Piece[]): Phrase {
  const project = phrase.project ?? context.project;
  if (!project || figure.kind !== "amount" || phrase.trend || phrase.share) return phrase;
  if (projectFrame(context, phrase, project).said.names.length > 0) return phrase;
  const behind = columnBehind(rest, context.reading.text);
  return behind ? { ...phrase, columns: [behind], said: { ...phrase.said, names: [], unknown: [] } } : phrase;
}

/** What a share is the share of its whole of: what the words before 占 name, else the last figure. */
function partOf(context: Context, { said }: Phrase): Statement | null {
  if (!saysOf(said)) return context.last;
  const nameOf = ({ names, unknown }: Description) => [...names, ...unknown].join();
  return (
    context.statements.findLast(
      (s) => s.line === context.line && s.role === "level" && s.figure && nameOf(s.frame.own) === nameOf(said),
    ) ?? null
  );
}

function isPlanned({ trendWord }: Phrase): boolean {
  return trendWord?.meaning?.kind === "trend" && trendWord.meaning.planned === true;
}

function budgetFrame(context: Context, phrase: Phrase): Frame {
  const stage = phrase.said.stage ?? "budget";
  const around = frameOf(context, { ...phrase, said: NOTHING_SAID });
  return { ...around, said: { ...around.said, stage } };
}
