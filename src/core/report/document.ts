import type { Analysis } from "../analyse";
import { headingsOf } from "./section";
import { reportSections } from "./sections";
import { sentenceText } from "./sentence";
import { shownUnit } from "./shown-unit";
import type { ReportTable } from "./table";

/** One thing of the report after the other, as they are read. */
export type ReportBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** What people must write here; no part of the report itself. */
  | { readonly kind: "by-hand"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable };

/** The report as text, without looks. */
export interface ReportDocument {
  readonly title: string;
  readonly department: string;
  readonly blocks: readonly ReportBlock[];
}

/** The whole report: every heading, what the tables tell, and where people must go on. */
export function reportDocument(analysis: Analysis): ReportDocument {
  const { year } = analysis;
  const department = analysis.department ?? "";
  const unit = shownUnit(analysis);
  const sections = reportSections(analysis);
  const headings = headingsOf(sections);
  const blocks = sections.flatMap(({ sentences, tables = [], byHand }, index): ReportBlock[] => [
    ...headings[index]!.map((heading) => ({ kind: "heading" as const, ...heading })),
    ...sentences
      .map((sentence) => sentenceText(sentence.parts, unit))
      .filter((text) => text !== "")
      .map((text) => ({ kind: "paragraph" as const, text })),
    ...tables.map((table) => ({ kind: "table" as const, table })),
    ...(byHand === undefined ? [] : [{ kind: "by-hand" as const, text: byHand }]),
  ]);
  return { title: `${department}${year === null ? "" : `${year}年度`}部门整体支出绩效自评报告`, department, blocks };
}

/**
 * The report's sentences as plain text: headings and paragraphs, one a line, parts of the report separated by a blank
 * line. What people must write, and tables, are left out. Chinese, as the report is; empty when nothing can be said.
 */
export function reportText(analysis: Analysis): string {
  const { blocks } = reportDocument(analysis);
  const lines: string[] = [];
  let open: string[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") open = [...open.slice(0, block.level - 1), block.text];
    if (block.kind !== "paragraph") continue;
    const unsaid = open.filter((heading) => heading !== "");
    if (unsaid.length > 0 && lines.length > 0) lines.push("");
    lines.push(...unsaid, block.text);
    open = open.map(() => "");
  }
  return lines.join("\n");
}
