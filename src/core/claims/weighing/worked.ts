import type { Estimate } from "../estimate";
import { estimateOf, fit, less, opposite, ratio } from "../estimate";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Meant } from "../referring";
import { isSure } from "../referring";
import { inColumn } from "../narrative/project";
import type { Measure } from "../../forms/form";
import type { Frame, Statement } from "../statement";
import type { Cells } from "./cells";
import { stated } from "./cells";
import { said, isOnBudget, nowOf, baseOf } from "./compared";
import { asWritten, factOf } from "./printed-values";
import type { Weighed } from "./weighed";

/** A figure that is worked out from others, with the first cell that it is worked out from. */
interface Worked {
  readonly expected: Estimate;
  readonly meant: Meant;
  /** True where a cell states it by itself. */
  readonly isStated: boolean;
  /** False where the words may mean other figures: it can bear out, and not contradict. */
  readonly isSure: boolean;
}

/** A share, rate or change against what the cells of its subject come to. */
export function tieWorked(
  s: Statement,
  statements: readonly Statement[],
  cells: Cells,
  own: Weighed,
  habits: Habits,
): void {
  const said = signedBy(s, estimateOf(s, habits));
  const fits = workedOf(s, statements, cells).map((worked) => ({
    worked,
    fit: habits.saysTooMuch(s.figure!)
      ? ("off" as const)
      : fit(s.figure!, said, worked.expected, habits.decimalsOf(s.figure!)),
  }));
  const right = fits.find((f) => f.fit === "agrees") ?? fits.find((f) => f.fit === "withinRounding");
  const best = right ?? fits[0];
  if (!best || (!right && !fits.every(({ worked }) => worked.isSure))) return;
  own.verdict = best.fit === "off" ? "disagrees" : best.fit;
  own.fact = factOf(best.worked.meant);
  const { expected, isStated } = best.worked;
  const says = asWritten(s, expected.value);
  if (!isStated) own.derived = `${expected.written} = ${says}`;
  if (!right)
    own.notes.push(isStated ? NOTES.disagrees(own.fact, says, 0) : NOTES.disagreesWorked(expected.written, says, 0));
}

function signedBy(s: Statement, estimate: Estimate): Estimate {
  return s.sign < 0 && (s.role === "change" || s.role === "growth") ? opposite(estimate) : estimate;
}

/** What a column beside the figure states by itself. */
function statedBeside(frame: Frame, key: string, measure: Measure, cells: Cells): Worked[] {
  const column = cells.one(said(frame, { names: [...frame.said.names, key], stage: null }), measure);
  return column ? [{ meant: column, expected: stated(column), isStated: true, isSure: isSure(column) }] : [];
}

/** 执行率, 资金到位率 of a project: people take what was budgeted, received or at hand for the whole. */
function ratesOf(
  { frame }: Statement,
  cells: Cells,
  made: (meant: readonly Meant[], expected: Estimate | null) => Worked[],
): Worked[] {
  const isDue = frame.said.names.includes("dueRate");
  const own = isDue ? null : cells.one(frame, "ratio");
  const part = cells.one(inColumn(frame, isDue ? "received" : "spent"));
  const wholes = isDue ? (["due", "budget"] as const) : (["budget", "planned", "received", "available"] as const);
  return [
    ...(own ? [{ meant: own, expected: stated(own), isStated: true, isSure: true }] : []),
    ...wholes.flatMap((column) => {
      const whole = cells.one(inColumn(frame, column));
      return part && whole ? made([part, whole], ratio(stated(part), stated(whole))) : [];
    }),
  ];
}

function workedOf(s: Statement, statements: readonly Statement[], cells: Cells): Worked[] {
  if (!s.frame.understood || (s.frame.subject.key === "" && s.role !== "share")) return [];
  const made = (meant: readonly Meant[], expected: Estimate | null): Worked[] =>
    expected ? [{ meant: meant[0]!, expected, isStated: false, isSure: meant.every(isSure) }] : [];
  if (s.role === "share") {
    const part =
      s.part?.line === s.line
        ? s.part
        : statements.findLast(
            (p) => p.start < s.start && p.line === s.line && p.role === "level" && p.kind === "figure" && !p.isWhole,
          );
    const whole = s.base ?? part?.whole?.frame;
    const column = part && statedBeside(part.frame, "=share", "ratio", cells);
    if (column?.length) return column;
    if (!part || !whole || part.figure?.kind !== "amount") return [];
    const parts = cells.tied.has(part) ? [cells.tied.get(part)!] : cells.several(part.frame);
    // Where a figure of the share is not what its cell says, the share itself is not thereby wrong.
    const told = statements.findLast(
      (p) => p.start < s.start && p !== part && p.role === "level" && p.frame.subject.key === whole.subject.key,
    );
    const isBorneOut = [part, part.whole, told].every((each) => !each || cells.tied.has(each));
    return parts
      .flatMap((a) => cells.several(whole).flatMap((b) => made([a, b], ratio(stated(a), stated(b)))))
      .map((worked) => ({ ...worked, isSure: worked.isSure && isBorneOut }));
  }
  const key = s.role === "rate" ? "=rate" : s.role === "growth" ? "=growth" : isOnBudget(s) ? "=excess" : "=change";
  if (s.frame.subject.project && s.role === "rate") return ratesOf(s, cells, made);
  const direct = statedBeside(s.frame, key, s.role === "change" ? "money" : "ratio", cells);
  const now = nowOf(s, statements, cells);
  const base = now && baseOf(s, now, cells);
  if (!now || !base || now.referent === base.referent) return direct;
  const difference = less(stated(now), stated(base));
  const expected =
    s.role === "rate"
      ? ratio(stated(now), stated(base))
      : s.role === "change"
        ? difference
        : ratio(difference, stated(base));
  return [...direct, ...made([now, base], expected)];
}
