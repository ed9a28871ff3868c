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
    return phrase.trend && figure.unit !== "个百分点" ? "growth" : "none";
  }
  if (phrase.share || phrase.rate)
    return figure.kind === "amount" && phrase.share && shareFollows(rest) ? "level" : "none";
  if (phrase.compare !== null) return isBudgeted(phrase.said) ? "change" : "none";
  if (phrase.trend && !phrase.to) return "change";
  return "level";
}

function shareFollows(rest: readonly Piece[]): boolean {
  return rest.some((p) => p.kind === "figure" && p.figure.kind === "percentage");
}
