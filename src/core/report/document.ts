import type { Analysis } from "../analyse";
import type { Unit } from "../amount";
import type { ReportSection } from "./section";
import { headingsOf } from "./section";
import { reportSections } from "./sections";
import { sentenceText } from "./sentence";
import { shownUnit } from "./shown-unit";
import type { ReportTable } from "./table";
import { TO_DO } from "./to-do";

/** One block of the report. The blocks are in reading order. */
export type ReportBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** A note of what people must write here; it is no part of the report itself. */
  | { readonly kind: "by-hand"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable };

/** The report as text, without layout. */
export interface ReportDocument {
  readonly title: string;
  readonly department: string;
  readonly blocks: readonly ReportBlock[];
}

/**
 * The whole report: every heading, the sentences and tables that the workbook supports, and notes where people must
 * write.
 */
export function reportDocument(analysis: Analysis): ReportDocument {
  const { year } = analysis;
  const department = analysis.department ?? "";
  const unit = shownUnit(analysis);
  const sections = reportSections(analysis);
  const headings = headingsOf(sections);
  const blocks = sections.flatMap((section, index): ReportBlock[] => [
    ...headings[index]!.map((heading) => ({ kind: "heading" as const, ...heading })),
    ...contentOf(section, unit),
  ]);
  return { title: `${department}${year === null ? "" : `${year}年度`}部门整体支出绩效自评报告`, department, blocks };
}

/**
 * The blocks below a section's heading. There is always at least one, because a numbered heading with nothing below it
 * looks like a mistake.
 */
function contentOf({ sentences, tables = [], byHand }: ReportSection, unit: Unit): ReportBlock[] {
  const blocks: ReportBlock[] = [
    ...sentences
      .map((sentence) => sentenceText(sentence.parts, unit))
      .filter((text) => text !== "")
      .map((text) => ({ kind: "paragraph" as const, text })),
    ...tables.map((table) => ({ kind: "table" as const, table })),
  ];
  if (byHand !== undefined) return [...blocks, { kind: "by-hand", text: byHand }];
  return blocks.length > 0 ? blocks : [{ kind: "by-hand", text: SILENT }];
}

/** The note for a section about which no table states anything. */
const SILENT = "工作簿各表没有本段所需的数据，请根据实际情况填写。";

/**
 * The report as plain text in Chinese: headings, paragraphs and notes for the writer, each on a line of its own, with a
 * blank line before each heading that follows text. Tables are left out.
 */
export function reportText(analysis: Analysis): string {
  const lines: string[] = [];
  let before: ReportBlock["kind"] = "heading";
  for (const block of reportDocument(analysis).blocks) {
    if (block.kind === "table") continue;
    if (block.kind === "heading" && before !== "heading") lines.push("");
    lines.push(block.kind === "by-hand" ? `${TO_DO}${block.text}` : block.text);
    before = block.kind;
  }
  return lines.join("\n");
}
