import { isBudgeted } from "../../figures/description";
import type { Figure } from "../figures";
import type { Piece } from "../pieces";
import type { Role } from "../statement";
import type { Context } from "./context";
import type { Phrase } from "./phrase";

/** What a figure is to others, by the words that lead to it. */
export function roleOf(context: Context, phrase: Phrase, figure: Figure, rest: readonly Piece[]): Role {
  if (figure.kind === "standard" || phrase.beside || context.reason || phrase.reason || phrase.purpose) return "none";
  if (context.purpose && phrase.said.stage === null && !phrase.path) return "none";
  if (figure.kind === "percentage") {
    if (phrase.share || (context.shared && phrase.words.every(({ meaning }) => meaning?.kind === "fill")))
      return "share";
    if (phrase.rate || phrase.columns.some(({ column }) => column === "dueRate")) return "rate";
    if (isOpen(phrase) && context.lastChange?.sentence !== context.sentence) return "none";
    return phrase.trend && figure.unit !== "个百分点" ? "growth" : "none";
  }
  if (isWholeOfRate(phrase, figure, rest)) return "level";
  if (phrase.share) return figure.kind === "amount" && shareFollows(rest) ? "level" : "none";
  if (phrase.compare !== null) return isBudgeted(phrase.said) ? "change" : "none";
  if (isOpen(phrase)) return "none";
  if (phrase.trend && !phrase.to) return "change";
  return "level";
}

/** 增加(减少): the direction is not said. */
export function isOpen({ trendWord }: Phrase): boolean {
  return trendWord?.meaning?.kind === "trend" && trendWord.meaning.open === true;
}

/** 占年计划100500万元的…%, 为预算32125万元的…%: what the percentage that follows is of. */
export function isWholeOfRate({ said, share }: Phrase, figure: Figure, [of, rate]: readonly Piece[]): boolean {
  return (
    figure.kind === "amount" &&
    (share || isBudgeted(said)) &&
    of?.kind === "word" &&
    of.word.end - of.word.start === 1 &&
    rate?.kind === "figure" &&
    rate.figure.kind === "percentage"
  );
}

function shareFollows(rest: readonly Piece[]): boolean {
  return rest.some((p) => p.kind === "figure" && p.figure.kind === "percentage");
}
