import { Changed } from "../facts/changed";
import type { FactStore } from "../facts/store";
import type { Asked } from "../facts/witness";

/** What a rule, a check of conduct or an indicator came to, and what it asked for that. */
interface Told {
  readonly result: readonly unknown[];
  readonly asked: Asked;
}

interface Judgement {
  readonly scope: string | null;
  readonly year: number | null;
  readonly told: ReadonlyMap<object, Told>;
}

/** What was judged on which facts; forgotten with them. */
const judgements = new WeakMap<FactStore, Judgement>();

/**
 * Judges facts, and takes over from an earlier judgement of the same department, by the same settings, what rests on
 * facts that have not changed since. The results are the same as without it.
 */
export class JudgedAgain {
  private readonly told = new Map<object, Told>();
  private readonly before: { readonly judgement: Judgement; readonly changed: Changed } | null;

  /** @param before the facts that were judged by the same settings; null where none were. */
  constructor(
    private readonly facts: FactStore,
    before: FactStore | null,
    scope: string | null,
    year: number | null,
  ) {
    const judgement = before && judgements.get(before);
    const isSame = judgement && judgement.scope === scope && judgement.year === year;
    this.before = isSame ? { judgement, changed: new Changed(facts, before) } : null;
    judgements.set(facts, { scope, year, told: this.told });
  }

  /** What the work of that rule, check or indicator comes to, which asks nothing but the facts and settings. */
  by<T>(judge: object, work: () => readonly T[]): readonly T[] {
    const known = this.before?.judgement.told.get(judge);
    const told = known && !this.before!.changed.concerns(known.asked) ? known : this.facts.witnessed(work);
    this.told.set(judge, told);
    return told.result as readonly T[];
  }
}
