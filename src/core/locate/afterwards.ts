import { isZero, toText } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import { FactStore } from "../facts/store";
import { cellKey } from "./cell-key";
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
  private readonly known = new Map<string, readonly string[]>();
  private before: Before | null = null;
  private left = MOST_JUDGED;

  constructor(
    private readonly facts: FactStore,
    private readonly judge: JudgeAgain | null,
  ) {}

  /**
   * How many checks would fail with these changes that do not fail now; null where that was not tried because others were.
   * Where no rules are at hand there is nothing to break. A check whose other figures are in failing checks themselves
   * does not count: a slip that is copied into the next table agrees with it.
   */
  breaks(changes: readonly Change[]): number | null {
    return this.broken(changes)?.length ?? null;
  }

  /** The same for checks that hold now, without those that the changes first let be judged. */
  breaksHolding(changes: readonly Change[]): number | null {
    return this.broken(changes)?.filter((id) => this.before!.holding.has(id)).length ?? null;
  }

  private broken(changes: readonly Change[]): readonly string[] | null {
    if (!this.judge) return [];
    const key = changes
      .map(({ fact, proposed }) => `${fact.cell.sheet}!${fact.cell.address} ${toText(proposed)}`)
      .sort()
      .join("|");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.left === 0) return null;
    this.left--;
    this.before ??= beforeOf(this.judge(this.facts));
    const { failing, doubtful } = this.before;
    const changed = new Set(changes.map(({ fact }) => cellKey(fact)));
    // What only changed figures say is the changes' own doing.
    const isCopied = (check: Check) => {
      const others = factsOf(check).filter((fact) => !changed.has(cellKey(fact)) && !isZero(fact.value));
      return others.length > 0 && others.every((fact) => doubtful.has(cellKey(fact)));
    };
    const { facts, previous, unnamed } = this.facts;
    const applied = withChanges(changes, facts);
    const after = this.judge(new FactStore(facts.map(applied), previous, unnamed.map(applied)));
    const broken = after
      .filter((check) => check.verdict === "inconsistent" && !failing.has(check.id) && !isCopied(check))
      .map(({ id }) => id);
    this.known.set(key, broken);
    return broken;
  }
}

interface Before {
  /** The ids of the checks that fail, and of those that hold. */
  readonly failing: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  /** The cells of their figures. */
  readonly doubtful: ReadonlySet<string>;
}

function beforeOf(checks: readonly Check[]): Before {
  const failing = checks.filter(({ verdict }) => verdict === "inconsistent");
  return {
    failing: new Set(failing.map(({ id }) => id)),
    holding: new Set(
      checks.flatMap(({ id, verdict }) => (verdict === "exact" || verdict === "within-rounding" ? [id] : [])),
    ),
    doubtful: new Set(failing.flatMap(factsOf).map(cellKey)),
  };
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
