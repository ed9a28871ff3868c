/** How figures are made: formulas read, compared with their neighbours and with the rules, and calculated again. */
export { formulaEvidence, studyFormulas } from "./study";
export type { Evidence as FormulaEvidence, FormulaSource, FormulaStudy } from "./study";
export type { Part } from "./derivation";
export { withResults } from "./without-results";
