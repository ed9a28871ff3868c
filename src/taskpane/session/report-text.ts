import type { Analysis } from "../../core/analyse";
import { reportSections, sentenceText, shownUnit } from "../../core/report";

/** The report's sentences as plain text, a heading and its paragraphs; empty when no figure can be stated. */
export function reportText(analysis: Analysis): string {
  const unit = shownUnit(analysis);
  return reportSections(analysis)
    .map(({ heading, sentences }) => ({
      heading,
      lines: sentences.map((s) => sentenceText(s.parts, unit)).filter((line) => line !== ""),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines].join("\n"))
    .join("\n\n");
}
