import { isBudgeted } from "../../figures/description";
import type { Description } from "../../figures/description";
import { describe } from "../../figures/vocabulary";
import type { Piece } from "../pieces";
import type { Frame, Statement } from "../statement";
import type { Context } from "./context";
import { frameOf } from "./frame";
import type { Phrase } from "./phrase";

/** True for what is compared with itself: 2026年…比2026年预算增加. */
export function isItself(base: Frame, { year, said }: Frame): boolean {
  return (
    base.own.distance !== null &&
    base.year !== null &&
    base.year === year &&
    (base.own.stage === null || base.own.stage === said.stage)
  );
}

/** The year that something is compared with, which is its own. */
export function addYear(context: Context, lead: readonly Piece[], frame: Frame): void {
  const at = lead.findLast((p) => p.kind === "year");
  if (at?.kind !== "year") return;
  context.add({
    kind: "comparison",
    start: at.start,
    end: at.start + 4,
    figure: null,
    role: "none",
    frame,
    sign: 0,
    base: null,
    impossible: true,
  });
}

/** 增加, 减少: the word of direction of a change. */
export function addDirection(context: Context, phrase: Phrase, of: Statement): void {
  if (!phrase.trendWord || of.sign === 0) return;
  const { start, end } = phrase.trendWord;
  context.add({
    kind: "comparison",
    start,
    end,
    figure: null,
    role: of.role,
    frame: of.frame,
    sign: of.sign,
    base: of.base,
    of,
  });
}

/** 持平: a change of nothing, in words alone. */
export function addFlat(context: Context, phrase: Phrase, lead: readonly Piece[]): void {
  const at = phrase.words.find(({ meaning }) => meaning?.kind === "flat")!;
  const frame = frameOf(context, phrase);
  const base = phrase.base ?? context.base;
  if (base && isItself(base, frame)) return addYear(context, lead, frame);
  const nearly = at.meaning?.kind === "flat" && at.meaning.nearly === true;
  const order = nearly || !isOnBudget(phrase.said, base) ? null : spentAndBudgeted(context);
  context.add({
    kind: "comparison",
    start: at.start,
    end: at.end,
    figure: null,
    role: "change",
    frame,
    sign: 0,
    base,
    nearly,
    ...(order ? { order } : {}),
  });
}

/** 决算数大于预算数, 预算数小于决算数: of the figures that the paragraph has just stated of the subject. */
export function addOrder(context: Context, { words, said, years }: Phrase): void {
  const at = words.findIndex(({ meaning }) => meaning?.kind === "compare");
  const { start, end, meaning } = words[at]!;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)].map(
    (side) => describe(context.reading.text, side).stage,
  );
  const isSpent = before === "actual" && (after === "budget" || after === "adjusted");
  const isBudgeted = after === "actual" && (before === "budget" || before === "adjusted");
  // 大于(小于): a template that nobody has filled in.
  const isOpen = /[(/、或]/.test(context.reading.text.charAt(end));
  const order = isOpen || years.length > 0 || said.distance !== null ? null : spentAndBudgeted(context);
  if (meaning?.kind !== "compare" || !order || (!isSpent && !isBudgeted)) return;
  const sign = isSpent || meaning.sign === 0 ? meaning.sign : meaning.sign === 1 ? -1 : 1;
  const { frame } = order.actual;
  context.add({ kind: "comparison", start, end, figure: null, role: "change", frame, sign, base: null, order });
}

/** What was spent on the subject and what was budgeted for it, where this line states one of each. */
function spentAndBudgeted(context: Context): Statement["order"] | null {
  const own = context.statements.filter(
    (s) =>
      s.line === context.line &&
      s.role === "level" &&
      s.figure?.kind === "amount" &&
      s.frame.subject.key === context.subject.key &&
      s.frame.year === (context.reading.year ?? 0),
  );
  const actual = own.findLast(({ frame }) => frame.said.stage === "actual");
  const budgets = own.filter(({ frame }) => isBudgeted(frame.said));
  const [budget] = budgets;
  return actual && budget && budgets.length === 1 ? { actual, budget } : null;
}

/** True for 与预算数持平, 决算数与预算数相同. */
function isOnBudget({ stage }: Description, base: Frame | null): boolean {
  return stage === "actual" && base !== null && isBudgeted(base.said);
}
