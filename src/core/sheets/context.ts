import type { Unit } from "../amount";
import type { Analysis } from "../analyse";
import type { Language } from "../text/render";
import { render, wording } from "../text/render";
import { shownUnit } from "../report";
import { text } from "../text/text";
import type { Localised, Text } from "../text/text";

/** The input of every computed sheet: the analysis, the language, and the unit that all sheets show. */
export interface SheetContext {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly unit: Unit;
  /** When the workbook was checked, in words; null where that is not told. */
  readonly time: string | null;
  /** Decimals that show the 分 in the sheet's unit; sums are rounded to them. */
  readonly decimals: number;
  /** The wording in the language of the sheets. */
  say(zh: string, en: string): string;
  sayLocalised(localised: Localised): string;
  sayText(message: Text): string;
}

export function sheetContext(analysis: Analysis, language: Language, time: string | null = null): SheetContext {
  const unit = shownUnit(analysis);
  return {
    analysis,
    language,
    unit,
    time,
    decimals: unit === "元" ? 2 : 6,
    say: (zh, en) => (language === "zh-CN" ? zh : en),
    sayLocalised: (localised) => wording(localised, language),
    sayText: (message) => render(message, language),
  };
}

/** The line below a title: department and year. */
export function subtitleOf({ analysis, sayText }: SheetContext): string {
  return sayText(
    text("编制单位：{department}　　年度：{year}", "Department: {department}    Year: {year}", {
      department: analysis.department ?? "—",
      year: analysis.year === null ? "—" : analysis.year,
    }),
  );
}
