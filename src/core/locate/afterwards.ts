import { isZero, toText } from "../amount";
import type { Check } from "../check/check";
import type { Fact } from "../facts/fact";
import { FactStore } from "../facts/store";
import type { Change } from "./change";

/** Judges by every rule what figures would come to. */
export type JudgeAgain = (facts: FactStore) => readonly Check[];

/** Judging again costs what judging did: so many proposals of a department are tried. */
const MOST_JUDGED = 12;

/**
 * What the rules say of the workbook with a proposal applied. The search knows the sums that were judged; a figure in an
 * empty cell may bring about others, of which only the rules know.
 */
export class Afterwards {
  private readonly known = new Map<string, number>();
  private failing: ReadonlySet<string> | null = null;
  private left = MOST_JUDGED;

  constructor(
    private readonly facts: FactStore,
    private readonly judge: JudgeAgain | null,
  ) {}

  /** How many checks would fail with these changes that do not fail now; null where that was not tried. */
  breaks(changes: readonly Change[]): number | null {
    if (!this.judge) return null;
    const key = changes
      .map(({ fact, proposed }) => `${fact.cell.sheet}!${fact.cell.address} ${toText(proposed)}`)
      .sort()
      .join("|");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.left === 0) return null;
    this.left--;
    this.failing ??= failingIn(this.judge(this.facts));
    const { facts, previous, unnamed } = this.facts;
    const applied = withChanges(changes, facts);
    const after = failingIn(this.judge(new FactStore(facts.map(applied), previous, unnamed.map(applied))));
    const broken = [...after].filter((id) => !this.failing!.has(id)).length;
    this.known.set(key, broken);
    return broken;
  }
}

function failingIn(checks: readonly Check[]): Set<string> {
  return new Set(checks.filter(({ verdict }) => verdict === "inconsistent").map(({ id }) => id));
}

/** Each fact as it would be read; a figure in an empty cell is as precise as its table's others. */
function withChanges(changes: readonly Change[], facts: readonly Fact[]): (fact: Fact) => Fact {
  const byFact = new Map(changes.map((change) => [change.fact, change.proposed]));
  const precise = (fact: Fact) =>
    fact.state === "stated"
      ? fact
      : facts.find((each) => each.table === fact.table && each.state === "stated" && each.measure === fact.measure);
  return (fact) => {
    const proposed = byFact.get(fact);
    if (proposed === undefined) return fact;
    if (isZero(proposed)) return { ...fact, value: proposed, state: fact.empty ? fact.state : "nil" };
    return { ...fact, value: proposed, state: "stated", empty: false, halfWidth: (precise(fact) ?? fact).halfWidth };
  };
}
