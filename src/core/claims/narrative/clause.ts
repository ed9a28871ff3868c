import type { Piece } from "../pieces";
import { addFlat, addOrder } from "./comparisons";
import type { Context } from "./context";
import { divideBy, openBracket, endBracket } from "./divisions";
import { frameOf } from "./frame";
import { addNil } from "./nil";
import type { Phrase } from "./phrase";
import { phraseOf } from "./read-phrase";

/** Reads the words before a mark, and the mark. */
export function readClause(
  context: Context,
  lead: readonly Piece[],
  mark: string,
  behindFigure: boolean,
  endsLine: boolean,
  goesOn: boolean,
): void {
  const phrase = phraseOf(context, lead);
  const kinds = new Set(phrase.words.map(({ meaning }) => meaning?.kind));
  const hasWords = phrase.words.length > 0 || phrase.path !== null || phrase.years.length > 0;
  if (hasWords) readWords(context, phrase, kinds, mark, lead);
  if (mark === "(") openBracket(context, behindFigure);
  if (mark === ")") endBracket(context);
  divideBy(context, phrase, kinds.has("part"), mark, endsLine);
  if (mark === "；") {
    const outer = context.divisions.at(-2);
    if (outer && outer.kind !== "bracket" && context.divisions.at(-1)!.kind === "part")
      context.divisions = context.divisions.slice(0, -1);
    context.base = null;
  }
  if (mark === "。") {
    context.sentence++;
    context.base = null;
    context.reason = context.purpose = context.strayed = false;
    context.money = null;
    // 其中：1、…。2、…: a numbered list goes on behind a full stop.
    if (!goesOn) context.divisions = context.divisions.filter(({ kind }) => kind === "list");
    if (context.subject.codes === null) context.said = { ...context.said, distance: context.heading().distance };
  }
  if (mark === "；") context.reason = context.purpose = false;
}

/** What a clause without a figure leaves for the next one. */
function readWords(
  context: Context,
  phrase: Phrase,
  kinds: ReadonlySet<string | undefined>,
  mark: string,
  lead: readonly Piece[],
): void {
  const project = phrase.project ?? context.project;
  if (kinds.has("reason") && !project) context.reason = true;
  if (kinds.has("purpose") && !kinds.has("part") && !project) {
    context.purpose = true;
    if (!phrase.path) return;
  }
  if (kinds.has("compare")) addOrder(context, phrase);
  if (kinds.has("flat")) addFlat(context, phrase, lead);
  if (kinds.has("nil") && addNil(context, phrase)) return;
  if (phrase.project && phrase.said.unknown.length === 0) context.turnTo(phrase.project);
  if (kinds.has("reason") || project) return;
  if (context.purpose && !phrase.path && (phrase.said.stage === null || phrase.said.unknown.length > 0)) return;
  if (phrase.path || (phrase.said.names.length > 0 && phrase.said.unknown.length === 0)) {
    const frame = frameOf(context, phrase);
    context.subject = frame.subject;
    context.named = true;
    context.said = { ...frame.said, stage: phrase.said.stage ?? context.heading().stage };
  } else if (phrase.base) context.base = phrase.base;
  else if (phrase.said.unknown.length > 0 && !kinds.has("purpose") && context.subject.codes === null && mark !== "\n") {
    context.strayed = true;
  } else if (phrase.said.stage !== null || phrase.years.length > 0) {
    context.said = {
      ...context.said,
      stage: phrase.said.stage ?? context.said.stage,
      distance: phrase.said.distance ?? context.said.distance,
    };
  }
}
