import type { Analysis } from "../analyse";
import type { Language } from "../text/render";
import { allAtOnce } from "../analysis/steps";
import type { Steps } from "../analysis/steps";
import type { Localised } from "../text/text";
import { checksSheet } from "./checks";
import type { SheetContext } from "./context";
import { sheetContext } from "./context";
import { fundFlowsSheet, hasFundFlows } from "./fund-flows";
import { indicatorsSheet } from "./indicators";
import { SheetNames } from "./names";
import { hasProcurement, procurementSheet } from "./procurement";
import { projectFundsSheet } from "./project-funds";
import { reportSummarySheet } from "./report-summary";
import { footOf } from "./foot";
import { problemListSheet } from "./problem-list";
import type { SheetSpec } from "./spec";
import { hasThreePublic, threePublicSheet } from "./three-public";

export { marking, marksOf } from "./marks";
export { stampOf } from "./stamp";

/** A kind of computed sheet that can be made of a workbook. */
interface ComputedSheet {
  /** The id of its `SheetSpec`. */
  readonly id: string;
  readonly name: Localised;
  /** True where the workbook has a table from which the sheet can be made. If left out, the sheet is always made. */
  readonly isFor?: (context: SheetContext) => boolean;
  make(context: SheetContext, name: string): SheetSpec | Steps<SheetSpec>;
}

/** Every computed sheet, in their order in the workbook. */
const SHEETS: readonly ComputedSheet[] = [
  { id: "problem-list", name: { zh: "勾稽问题清单", en: "Problems" }, make: problemListSheet },
  { id: "report-summary", name: { zh: "报告摘要", en: "Report summary" }, make: reportSummarySheet },
  { id: "checks", name: { zh: "勾稽结果", en: "Checks" }, make: checksSheet },
  {
    id: "project-funds",
    name: { zh: "项目资金收支", en: "Project funds" },
    isFor: ({ analysis }) => analysis.facts.entities("P1").length > 0,
    make: projectFundsSheet,
  },
  { id: "fund-flows", name: { zh: "资金流向", en: "Fund flows" }, isFor: hasFundFlows, make: fundFlowsSheet },
  {
    id: "three-public",
    name: { zh: "三公经费", en: "Three public expenses" },
    isFor: hasThreePublic,
    make: threePublicSheet,
  },
  { id: "procurement", name: { zh: "政府采购", en: "Procurement" }, isFor: hasProcurement, make: procurementSheet },
  {
    id: "indicators",
    name: { zh: "指标", en: "Indicators" },
    isFor: ({ analysis }) => analysis.indicators.length > 0,
    make: indicatorsSheet,
  },
];

/**
 * The computed sheets of a workbook: live formulas over the user's cells, with the engine's figures as cached results.
 * Empty when no table was recognised and there is no check.
 * @param time when the workbook was checked, `2026-03-05 09:30`, for texts that do not follow the cells.
 */
export function computedSheets(analysis: Analysis, language: Language, time: string | null = null): SheetSpec[] {
  return allAtOnce(computingSheets(analysis, language, null, time));
}

/**
 * The same sheets, made in steps.
 * @param ids of the sheets to make; all if not given. A sheet's name does not depend on which others are made.
 */
export function* computingSheets(
  analysis: Analysis,
  language: Language,
  ids: readonly string[] | null = null,
  time: string | null = null,
): Steps<SheetSpec[]> {
  const context = sheetContext(analysis, language, time);
  const sheets: SheetSpec[] = [];
  for (const { sheet, name, position } of namedSheets(context)) {
    if (ids !== null && !ids.includes(sheet.id)) continue;
    yield;
    const made = sheet.make(context, context.sayLocalised(sheet.name));
    const spec = "next" in made ? yield* made : made;
    sheets.push({ foot: footOf(context, position), ...spec, name });
  }
  return sheets;
}

/** Ids and names of the sheets that `computedSheets` makes of a workbook, without making them. */
export function computableSheets(analysis: Analysis, language: Language): Pick<SheetSpec, "id" | "name">[] {
  return namedSheets(sheetContext(analysis, language)).map(({ sheet: { id }, name }) => ({ id, name }));
}

/** Each sheet with its name and its number among the papers of the workbook. */
function namedSheets(
  context: SheetContext,
): { readonly sheet: ComputedSheet; readonly name: string; readonly position: number }[] {
  const { analysis, language } = context;
  if (analysis.tables.length === 0 && analysis.checks.length === 0) return [];
  const names = new SheetNames(analysis.workbook, language);
  return SHEETS.filter(({ isFor }) => isFor?.(context) ?? true).map((sheet, index) => ({
    sheet,
    name: names.next(context.sayLocalised(sheet.name)),
    position: index + 1,
  }));
}
