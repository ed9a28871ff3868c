import type { Unit } from "../amount";
import type { Analysis } from "../analyse";
import type { FactStore } from "../facts/store";
import { shownUnit } from "./shown-unit";
import { NO_YEAR } from "./year-words";

/** What a person chose for the report. */
export interface ReportChoice {
  /** Titles of problems that do not go into it. */
  readonly leftOut: readonly string[];
}

export const WHOLE_REPORT: ReportChoice = { leftOut: [] };

/** The subject of the sentences: department, year, unit and the analysis. */
export interface Subject {
  readonly facts: FactStore;
  /** 2020, or 本 where no table states the year: 2020年度, 本年度. */
  readonly year: string;
  readonly department: string;
  readonly unit: Unit;
  /** The analysis, for its findings and indicators. */
  readonly analysis: Analysis;
  readonly choice: ReportChoice;
}

/** The department and year that the report is about. Neutral words replace what no table states. */
export function subjectOf(analysis: Analysis, choice: ReportChoice): Subject {
  return {
    choice,
    analysis,
    facts: analysis.facts,
    year: analysis.year === null ? NO_YEAR : String(analysis.year),
    department: analysis.department ?? "我单位",
    unit: shownUnit(analysis),
  };
}
