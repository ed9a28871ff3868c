import type { Analysis } from "../analyse";
import type { Language } from "../render";
import { allAtOnce } from "../steps";
import type { Steps } from "../steps";
import type { Localised } from "../text";
import { checksSheet } from "./checks";
import type { SheetContext } from "./context";
import { sheetContext } from "./context";
import { fundFlowsSheet } from "./fund-flows";
import { indicatorsSheet } from "./indicators";
import { SheetNames } from "./names";
import { procurementSheet } from "./procurement";
import { projectFundsSheet } from "./project-funds";
import { reportSummarySheet } from "./report-summary";
import type { SheetSpec } from "./spec";
import { threePublicSheet } from "./three-public";

export { marking, marksOf } from "./marks";

/** A computed sheet; null when the workbook has no table that it could be made from. */
interface ComputedSheet {
  readonly name: Localised;
  make(context: SheetContext, name: string): SheetSpec | null | Steps<SheetSpec>;
}

/** Every computed sheet, in the order in which they stand. */
const SHEETS: readonly ComputedSheet[] = [
  { name: { zh: "报告摘要", en: "Report summary" }, make: reportSummarySheet },
  { name: { zh: "勾稽结果", en: "Checks" }, make: checksSheet },
  { name: { zh: "项目资金收支", en: "Project funds" }, make: projectFundsSheet },
  { name: { zh: "资金流向", en: "Fund flows" }, make: fundFlowsSheet },
  { name: { zh: "三公经费", en: "Three public expenses" }, make: threePublicSheet },
  { name: { zh: "政府采购", en: "Procurement" }, make: procurementSheet },
  { name: { zh: "指标", en: "Indicators" }, make: indicatorsSheet },
];

/**
 * The computed sheets of a workbook: live formulas over the user's own cells, with the engine's figures as their
 * cached results. None when no table was recognised and no check stated.
 */
export function computedSheets(analysis: Analysis, language: Language): SheetSpec[] {
  return allAtOnce(computingSheets(analysis, language));
}

/** The same sheets in steps. */
export function* computingSheets(analysis: Analysis, language: Language): Steps<SheetSpec[]> {
  if (analysis.tables.length === 0 && analysis.checks.length === 0) return [];
  const context = sheetContext(analysis, language);
  const names = new SheetNames(analysis.workbook, language);
  const sheets: SheetSpec[] = [];
  for (const { name, make } of SHEETS) {
    yield;
    const made = make(context, context.sayLocalised(name));
    const sheet = made && "next" in made ? yield* made : made;
    if (sheet) sheets.push({ ...sheet, name: names.next(sheet.name) });
  }
  return sheets;
}
