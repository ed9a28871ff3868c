import type { Analysis } from "../analyse";
import type { Unit } from "../amount";
import type { ReportSection } from "./section";
import { headingsOf } from "./section";
import { reportSections } from "./sections";
import type { Fact } from "../facts/fact";
import type { Finding } from "../findings/finding";
import { headlineOf } from "../findings/headline";
import { figureInBrief } from "../findings/in-brief";
import { doubtsOf } from "./doubts";
import { factsIn } from "./quantity";
import type { Quantity } from "./quantity";
import { sentenceText, shownIn } from "./sentence";
import { shownUnit } from "./shown-unit";
import { WHOLE_REPORT } from "./subject";
import type { ReportChoice } from "./subject";
import type { ReportRow, ReportTable } from "./table";
import { factsShown, tableShown } from "./table";
import { TO_DO } from "./to-do";
import { TO_VERIFY } from "./to-verify";

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
export function reportDocument(analysis: Analysis, choice: ReportChoice = WHOLE_REPORT): ReportDocument {
  const { year } = analysis;
  const department = analysis.department ?? "";
  const unit = shownUnit(analysis);
  const sections = reportSections(analysis, choice);
  const headings = headingsOf(sections);
  const doubts = doubtsOf(analysis);
  const isDoubtful = (fact: Fact) => doubts.has(fact);
  const told = sections.flatMap((section, index): ReportBlock[] => [
    ...headings[index]!.map((heading) => ({ kind: "heading" as const, ...heading })),
    ...contentOf(section, unit, isDoubtful),
  ]);
  const blocks = [...told, ...toVerify(doubtfulFigures(analysis, choice))];
  return { title: `${department}${year === null ? "" : `${year}年度`}部门整体支出绩效自评报告`, department, blocks };
}

/** A figure in doubt of which the report's sentences and tables make use. */
export interface DoubtfulFigure {
  readonly fact: Fact;
  /** What puts it in doubt. */
  readonly findings: readonly Finding[];
}

/** The figures of the report whose tables failed their checks, in the order in which the report tells them. */
export function doubtfulFigures(analysis: Analysis, choice: ReportChoice = WHOLE_REPORT): DoubtfulFigure[] {
  const unit = shownUnit(analysis);
  const doubts = doubtsOf(analysis);
  const told = reportSections(analysis, choice).flatMap(({ sentences, tables = [] }) => [
    ...sentences.flatMap(({ parts }) => shownIn(parts, unit).flatMap(factsIn)),
    ...tables.flatMap(factsShown),
  ]);
  const used = new Set(told);
  return [...used].flatMap((fact) => {
    const findings = doubts.get(fact);
    return findings === undefined ? [] : [{ fact, findings }];
  });
}

/** The list at the end: what is to be verified before the report is handed in. It is no part of the report. */
function toVerify(figures: readonly DoubtfulFigure[]): ReportBlock[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ fact, findings }): ReportRow => {
    const problems = findings.map((finding) => headlineOf(finding, "zh-CN"));
    const { sheet, address } = fact.cell;
    const cells = [fact.label, figureInBrief(fact, fact.value), `${sheet}!${address}`, problems.join("；")];
    return { look: "plain", cells };
  });
  const table: ReportTable = {
    caption: "待核实的数据",
    unit: null,
    columns: [
      { heading: "数据", align: "left", width: 28 },
      { heading: "表列数", align: "right", width: 14 },
      { heading: "单元格", align: "left", width: 22 },
      { heading: "核对发现的问题", align: "left", width: 36 },
    ],
    rows,
  };
  return [
    { kind: "heading", level: 1, text: "附：待核实的数据" },
    {
      kind: "by-hand",
      text: `以下数据所在的表勾稽不成立，文中标有${TO_VERIFY}，表中标了底色。请核实改正后重新生成，定稿前删去本附表。`,
    },
    { kind: "table", table },
  ];
}

/**
 * The blocks below a section's heading. There is always at least one, because a numbered heading with nothing below it
 * looks like a mistake.
 */
function contentOf(
  { sentences, tables = [], byHand }: ReportSection,
  unit: Unit,
  isDoubtful: (fact: Fact) => boolean,
): ReportBlock[] {
  const restsOnDoubt = (quantity: Quantity) => factsIn(quantity).some(isDoubtful);
  const blocks: ReportBlock[] = [
    ...sentences
      .map((sentence) => sentenceText(sentence.parts, unit, restsOnDoubt))
      .filter((text) => text !== "")
      .map((text) => ({ kind: "paragraph" as const, text })),
    ...tables.map((table) => ({ kind: "table" as const, table: tableShown(table, isDoubtful) })),
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
export function reportText(analysis: Analysis, choice: ReportChoice = WHOLE_REPORT): string {
  const lines: string[] = [];
  let before: ReportBlock["kind"] = "heading";
  for (const block of reportDocument(analysis, choice).blocks) {
    if (block.kind === "table") continue;
    if (block.kind === "heading" && before !== "heading") lines.push("");
    lines.push(block.kind === "by-hand" ? `${TO_DO}${block.text}` : block.text);
    before = block.kind;
  }
  return lines.join("\n");
}
