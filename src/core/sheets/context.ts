import type { Unit } from "../amount";
import type { Analysis } from "../analyse";
import type { Language } from "../text/render";
import { render, wording } from "../text/render";
import { shownUnit } from "../report";
import { text } from "../text/text";
import type { Localised, Text } from "../text/text";

/** What every computed sheet is made from: the analysis, the language, and the one unit that all sheets show. */
export interface SheetContext {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly unit: Unit;
  /** Decimals down to the 分, to which sums are rounded. */
  readonly decimals: number;
  /** A wording in the language of the sheets. */
  say(zh: string, en: string): string;
  sayLocalised(localised: Localised): string;
  sayText(message: Text): string;
}

export function sheetContext(analysis: Analysis, language: Language): SheetContext {
  const unit = shownUnit(analysis);
  return {
    analysis,
    language,
    unit,
    decimals: unit === "元" ? 2 : 6,
    say: (zh, en) => (language === "zh-CN" ? zh : en),
    sayLocalised: (localised) => wording(localised, language),
    sayText: (message) => render(message, language),
  };
}

/** The line under a title: department and year. */
export function subtitleOf({ analysis, sayText }: SheetContext): string {
  return sayText(
    text("编制单位：{department}　　年度：{year}", "Department: {department}    Year: {year}", {
      department: analysis.department ?? "—",
      year: analysis.year === null ? "—" : analysis.year,
    }),
  );
}
