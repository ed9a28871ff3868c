import type * as Subject from "./subject";

/** A table of results. */
export interface Result {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sentences below it: what was aimed at, what was reached, what could not be measured here. */
  readonly notes?: readonly string[];
}

/** One thing that is measured. */
export interface Measure {
  /** Names its block in docs/benchmarks.md. */
  readonly id: string;
  readonly title: string;
  run(subject: typeof Subject): Promise<Result>;
}
