import type { FactOrMissing } from "../facts/fact";
import { isFact } from "../facts/fact";
import { doubtsOf, headingsOf, reportSections, sentenceText, sourcesOf } from "../report";
import type { Doubts, ReportSection, Sentence } from "../report";
import { quantitiesIn } from "../report/sentence";
import { putLinks } from "./cell-links";
import type { SheetContext } from "./context";
import { literalText } from "./formulas/literal";
import { sentenceFormula } from "./formulas/sentence";
import { LONGEST_FORMULA } from "./formulas/sum-facts";
import { ReportFigures } from "./report-figures";
import { cellName } from "./cell-name";
import { ordinal, Page } from "./page";
import type { CellSpec, SheetSpec } from "./spec";

const COLUMN = { number: 1, sentence: 2, note: 3, links: 4 } as const;
const LINKS = 4;
/** The columns of the paper; the cells of a sentence stand beside it. */
const PRINTED = 3;
const WIDTHS = [6, 100, 44, 21, 21, 21, 21, 24];
/** The number of lines of notes: that the figures are live, and one more. */
const NOTES = 2;
/** The most missing figures that are named; more are counted. */
const MOST_NAMED = 4;

/** 报告摘要: the report's sentences, live over the figures below them, which in turn are live over the user's cells. */
export function reportSummarySheet(context: SheetContext, name: string): SheetSpec {
  return new ReportSummary(context).sheet(name);
}

class ReportSummary {
  private readonly page: Page;
  /** The sections with sentences. The others are written by people and are in the Word file only. */
  private readonly sections: readonly ReportSection[];
  private readonly figures: ReportFigures;
  private readonly doubts: Doubts;

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS, PRINTED);
    this.sections = reportSections(context.analysis).filter(({ sentences }) => sentences.length > 0);
    this.doubts = doubtsOf(context.analysis);
    // First come title, subtitle and header, then the sections and the notes, then the heading of the figures.
    const headings = headingsOf(this.sections).flat().length;
    const rows = this.sections.reduce((sum, section) => sum + section.sentences.length, 3 + headings) + NOTES;
    this.figures = new ReportFigures(context, rows + 2, {
      name: COLUMN.sentence,
      value: COLUMN.note,
      links: COLUMN.links,
    });
  }

  sheet(name: string): SheetSpec {
    const { page, context } = this;
    const { say } = context;
    page.head(say("绩效自评报告数据与语句摘要", "Sentences and figures for the self-evaluation report"));
    const links = [...[1, 2, 3, 4].map((n) => say(`单元格${n}`, `Cell ${n}`)), say("其他单元格", "Other cells")];
    page.header([
      say("序号", "No."),
      say("报告语句／数据", "Sentence or figure"),
      say("备注／数值", "Remarks or value"),
      ...links,
    ]);
    let number = 0;
    const headings = headingsOf(this.sections);
    for (const [index, section] of this.sections.entries()) {
      for (const heading of headings[index]!) page.wide(heading.text, "section");
      for (const sentence of section.sentences) this.sentence(sentence, ++number);
    }
    this.notes();
    const printedRows = page.next - 1;
    if (this.figures.count > 0) {
      page.wide(say("附：语句所用数据", "Figures used by the sentences"), "section");
      this.figures.write(page, LINKS);
    }
    return { ...page.sheet("report-summary", name, 3), printedRows };
  }

  private notes(): void {
    const { page } = this;
    const { say } = this.context;
    page.notes([
      say(
        "语句随数据更新；表中未列的数据不写入语句，在备注中说明。单位、年度、项目名称取自各表，使用前请核对并补充原因说明。",
        "Sentences follow the figures. What no table states is left out of them and named in the remarks.",
      ),
    ]);
  }

  private sentence(sentence: Sentence, number: number): void {
    const line = this.page.line();
    line.put(COLUMN.number, ordinal(undefined, number));
    line.put(COLUMN.sentence, this.live(sentence));
    line.text(COLUMN.note, this.remarks(sentence), "wrapped");
    putLinks(
      line,
      COLUMN.links,
      LINKS,
      sourcesOf(sentence).map((f) => f.cell),
    );
    this.page.add(line);
  }

  private live(sentence: Sentence): CellSpec {
    if (sentence.parts.length === 0) return { style: "wrapped" };
    const text = literalText(sentenceText(sentence.parts, this.context.unit));
    if (quantitiesIn(sentence.parts).length === 0) return { text, style: "wrapped" };
    const formula = sentenceFormula(sentence.parts, (quantity) => this.figures.address(quantity));
    return formula.length > LONGEST_FORMULA ? { text, style: "wrapped" } : { text, formula, style: "wrapped" };
  }

  /** Remarks: figures that are missing, figures of failed checks, and notes for the writer. */
  private remarks(sentence: Sentence): string {
    const { say } = this.context;
    const rules = [
      ...new Set(sourcesOf(sentence).flatMap((fact) => (this.doubts.get(fact) ?? []).map(({ code }) => code))),
    ];
    const missing = sentence.missing.map((fact) => this.nameOf(fact));
    return [
      ...(missing.length === 0 ? [] : [say(`缺少：${listed(missing)}。`, `Missing: ${listed(missing)}.`)]),
      ...(rules.length === 0
        ? []
        : [say(`所引数据有问题：${rules.join("、")}，请先核实。`, `Its figures are in doubt: ${rules.join(", ")}.`)]),
      ...(sentence.note === "" ? [] : [sentence.note]),
    ].join("\n");
  }

  private nameOf(fact: FactOrMissing): string {
    const { sayLocalised, say } = this.context;
    if (isFact(fact)) return say(`${fact.label}（${cellName(fact.cell)}）`, `${fact.label} (${cellName(fact.cell)})`);
    return sayLocalised(fact.name);
  }
}

function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, MOST_NAMED).join("、");
  return distinct.length > MOST_NAMED ? `${shown}等${distinct.length}项` : shown;
}
