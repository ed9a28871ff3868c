import type { Analysis } from "../analyse";
import { assetsSection } from "./assets";
import { basicExpenditureSection } from "./basic-expenditure";
import { achievements, duties, organisation, targets } from "./by-hand";
import { evaluationWork } from "./evaluation-work";
import { fundBudgetSection } from "./fund-budget";
import { incomeAndExpenditure } from "./income-and-expenditure";
import { indicatorScoresSection } from "./indicator-scores";
import { measuresSections, problemsSections } from "./problems-and-measures";
import { procurementSection } from "./procurement";
import { projectTotals } from "./project-totals";
import { projectsSection } from "./projects";
import type { ReportSection } from "./section";
import type { Sentence } from "./sentence";
import { socialInsuranceBudgetSection } from "./social-insurance-budget";
import { staffingSection } from "./staffing";
import { stateCapitalBudgetSection } from "./state-capital-budget";
import { subjectOf, WHOLE_REPORT } from "./subject";
import type { ReportChoice, Subject } from "./subject";
import { threePublicSection } from "./three-public";

/** Every section of the report in order, including those that people write. */
const SECTIONS: readonly ((subject: Subject) => ReportSection | readonly ReportSection[])[] = [
  organisation,
  staffingSection,
  duties,
  targets,
  incomeAndExpenditure,
  evaluationWork,
  basicExpenditureSection,
  threePublicSection,
  procurementSection,
  assetsSection,
  projectTotals,
  projectsSection,
  fundBudgetSection,
  stateCapitalBudgetSection,
  socialInsuranceBudgetSection,
  indicatorScoresSection,
  achievements,
  problemsSections,
  measuresSections,
];

/**
 * The sections of a self-evaluation report, in the usual wording of such reports. The text is Chinese in every language
 * of the tool, because the report is. People must write the sections without sentences.
 */
export function reportSections(analysis: Analysis, choice: ReportChoice = WHOLE_REPORT): ReportSection[] {
  const subject = subjectOf(analysis, choice);
  return SECTIONS.flatMap((section) => section(subject)).map((section) => ({
    ...section,
    sentences: section.sentences.filter(saysSomething),
  }));
}

function saysSomething({ parts, missing, note }: Sentence): boolean {
  return parts.length > 0 || missing.length > 0 || note !== "";
}
