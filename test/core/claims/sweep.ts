import type { Analysis } from "../../../src/core/analyse";
import type { Claim } from "../../../src/core/claims";
import { checkClaims } from "../../../src/core/claims";
import type { Altered, Slip } from "./slips";
import { alterations, SLIPS } from "./slips";

export interface SweepResult {
  readonly tied: number;
  readonly tried: Readonly<Record<Slip, number>>;
  readonly caught: Readonly<Record<Slip, number>>;
  /** Alterations that passed, for the reader of a failing test. */
  readonly missed: readonly string[];
  /** Other figures that turned red, not being worked out from the altered one. */
  readonly others: readonly string[];
}

export const isRed = ({ verdict }: Claim): boolean => verdict === "disagrees" || verdict === "conflict";
const isFigure = ({ kind }: Claim): boolean => kind === "amount" || kind === "percentage" || kind === "count";

/** A figure is tied when the workbook or a calculation bears on it. */
export function isTied(claim: Claim): boolean {
  return isFigure(claim) && claim.verdict !== "notComparable" && claim.verdict !== "ambiguous";
}

/**
 * Alters the tied figures of a draft in turn by every kind of slip.
 * @param every takes each so-manieth alteration only, for a shorter run.
 */
export function sweep(text: string, analysis: Analysis | null, every = 1): SweepResult {
  const { claims } = checkClaims(text, analysis);
  const tied = claims.filter((c) => isTied(c) && !(c.kind === "count" && c.fact === undefined));
  const tried = Object.fromEntries(SLIPS.map((s) => [s, 0])) as Record<Slip, number>;
  const caught = { ...tried };
  const missed: string[] = [];
  const others: string[] = [];
  let number = 0;
  for (const claim of tied) {
    for (const change of alterations(text, claim.start, claim.end)) {
      if (change.slip !== "direction" && number++ % every !== 0) continue;
      tried[change.slip]++;
      const after = checkClaims(change.text, analysis).claims;
      if (after.some((c) => isRed(c) && covers(c, change))) caught[change.slip]++;
      else
        missed.push(
          `${change.slip} ${claim.text} → ${change.to} (${text.slice(Math.max(0, claim.start - 12), claim.start)})`,
        );
      others.push(
        ...turnedRed(claims, after, change, claim).map(
          (c) => `${claim.text} → ${change.to}: ${c.text}@${c.start} ${c.derived ?? ""}`,
        ),
      );
    }
  }
  return { tied: tied.length, tried, caught, missed, others };
}

function covers(claim: Claim, change: Altered): boolean {
  return (
    claim.start < change.start + change.to.length + 12 && claim.end > change.start && claim.start >= change.start - 2
  );
}

/** Figures that are red now and were not before, other than the altered one and those worked out with it. */
function turnedRed(before: readonly Claim[], after: readonly Claim[], change: Altered, altered: Claim): Claim[] {
  const wasRed = new Set(before.filter(isRed).map((c) => c.start));
  const number = /[\d.]+/.exec(change.to)?.[0] ?? altered.value;
  return after.filter((c) => {
    if (!isRed(c) || !isFigure(c) || covers(c, change)) return false;
    const start = c.start > change.start ? c.start - change.shift : c.start;
    return !wasRed.has(start) && !(c.derived ?? "").includes(number);
  });
}
