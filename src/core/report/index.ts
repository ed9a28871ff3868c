import type { Analysis } from "../analyse";
import { assetsSection } from "./assets";
import { basicExpenditureSection } from "./basic-expenditure";
import { evaluationWork } from "./evaluation-work";
import { incomeAndExpenditure } from "./income-and-expenditure";
import { procurementSection } from "./procurement";
import { projectTotals } from "./project-totals";
import { projectsSection } from "./projects";
import type { ReportSection } from "./sentence";
import { shownUnit } from "./shown-unit";
import type { Subject } from "./subject";
import { threePublicSection } from "./three-public";

export { sentenceText, sourcesOf } from "./sentence";
export type { ReportSection, Sentence } from "./sentence";
export { shownUnit } from "./shown-unit";

/** Every section of the report that tables can speak to, in its order. */
const SECTIONS: readonly ((subject: Subject) => ReportSection)[] = [
  incomeAndExpenditure,
  evaluationWork,
  basicExpenditureSection,
  threePublicSection,
  procurementSection,
  assetsSection,
  projectTotals,
  projectsSection,
];

/**
 * The sentences of a self-evaluation report that the tables can answer for, in the wording of such reports. They are
 * Chinese whatever the language of the tool, because the report is.
 */
export function reportSections(analysis: Analysis): ReportSection[] {
  const subject: Subject = {
    facts: analysis.facts,
    year: analysis.year === null ? "本" : String(analysis.year),
    department: analysis.department ?? "我单位",
    unit: shownUnit(analysis),
  };
  return SECTIONS.map((section) => section(subject));
}
