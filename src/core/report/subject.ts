import type { Unit } from "../amount";
import type { Analysis } from "../analyse";
import type { FactStore } from "../facts/store";

/** What the sentences are about. */
export interface Subject {
  readonly facts: FactStore;
  /** 2020, or 本 where no table states a year: 2020年度, 本年度. */
  readonly year: string;
  readonly department: string;
  readonly unit: Unit;
  /** Where findings and indicators are. */
  readonly analysis: Analysis;
}
