import type { Unit } from "../amount";
import type { Analysis } from "../analyse";
import type { FactStore } from "../facts/store";

/** The subject of the sentences: department, year, unit and the analysis. */
export interface Subject {
  readonly facts: FactStore;
  /** 2020, or 本 where no table states the year: 2020年度, 本年度. */
  readonly year: string;
  readonly department: string;
  readonly unit: Unit;
  /** The analysis, for its findings and indicators. */
  readonly analysis: Analysis;
}
