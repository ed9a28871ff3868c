import { equals, inUnit, round } from "../amount";
import { isFact } from "../facts/fact";
import type { IndicatorResult, Quantity } from "../indicators/indicator";
import type { Steps } from "../analysis/steps";
import type { SheetContext } from "./context";
import { putLinks } from "./cell-links";
import type { Figure, Placed } from "./formulas/figure";
import { plus, RATE_DECIMALS, rateOf } from "./formulas/figure";
import { sumFacts } from "./formulas/sum-facts";
import { figureCell, Page } from "./page";
import type { Line } from "./page";
import type { SheetSpec } from "./spec";

const COLUMN = {
  number: 1,
  name: 2,
  scope: 3,
  over: 4,
  overValue: 5,
  under: 6,
  underValue: 7,
  value: 8,
  score: 9,
  most: 10,
  definition: 11,
  source: 12,
  links: 13,
  reason: 16,
} as const;
const LINKS = 2;
const WIDTHS = [6, 24, 26, 24, 12, 24, 12, 11, 8, 8, 40, 28, 21, 21, 20, 36];

/**
 * 指标: every indicator with its numerator, denominator and definition, because one name may have several definitions.
 */
export function indicatorsSheet(context: SheetContext, name: string): Steps<SheetSpec> {
  return new Indicators(context).sheet(name);
}

/** The number of indicators that are written in one step. */
const AT_ONCE = 50;

class Indicators {
  private readonly page: Page;

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS);
  }

  *sheet(name: string): Steps<SheetSpec> {
    const { page, context } = this;
    const { say, analysis, sayLocalised } = context;
    page.head(say("绩效评价指标计算表", "Indicators"));
    page.header([
      say("序号", "No."),
      say("指标", "Indicator"),
      say("范围", "Of"),
      say("分子", "Numerator"),
      say("分子数值", "Value"),
      say("分母", "Denominator"),
      say("分母数值", "Value"),
      say("指标值", "Indicator value"),
      say("得分", "Score"),
      say("满分", "Of"),
      say("定义", "Definition"),
      say("来源", "Source"),
      say("单元格1", "Cell 1"),
      say("单元格2", "Cell 2"),
      say("其他单元格", "Other cells"),
      say("未计算的原因", "Why not computed"),
    ]);
    let group = "";
    for (const [index, result] of analysis.indicators.entries()) {
      if (index % AT_ONCE === 0) yield;
      const own = sayLocalised(result.group);
      if (own !== group) page.wide(own, "section");
      group = own;
      this.indicator(result, index + 1);
    }
    page.notes([
      say(
        "分母为0或缺少数据时不计算，不按0处理；同名指标因定义不同，分母可能不同，引用时请一并说明定义。",
        "Nothing is computed with a denominator of 0 or without data. Indicators of one name differ by definition: quote it with them.",
      ),
    ]);
    return page.sheet("indicators", name, 3);
  }

  private indicator(result: IndicatorResult, number: number): void {
    const { say, sayText, sayLocalised } = this.context;
    const line = this.page.line();
    line.text(COLUMN.number, String(number), "label");
    line.text(COLUMN.name, sayLocalised(result.name), "label");
    line.text(COLUMN.scope, result.scope ?? say("部门", "department"), "label");
    line.text(COLUMN.over, sayText(result.numerator.name), "label");
    const over = this.quantity(line, COLUMN.overValue, result.numerator);
    line.text(COLUMN.under, sayText(result.denominator.name), "label");
    const under = this.quantity(line, COLUMN.underValue, result.denominator);
    this.value(line, result, over, under);
    const { score, maxScore } = result;
    if (score) line.put(COLUMN.score, figureCell({ formula: "", value: round(score, 2) }, "score"));
    if (maxScore) line.put(COLUMN.most, figureCell({ formula: "", value: maxScore }, "score"));
    line.text(COLUMN.definition, sayLocalised(result.definition), "wrapped");
    line.text(COLUMN.source, sayLocalised(result.source), "wrapped");
    const facts = [...result.numerator.terms, ...result.denominator.terms].map((t) => t.fact).filter(isFact);
    putLinks(
      line,
      COLUMN.links,
      LINKS,
      facts.map((f) => f.cell),
    );
    line.text(COLUMN.reason, result.value === null && result.reason ? sayText(result.reason) : "", "wrapped");
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
  }

  private quantity(line: Line, column: number, { value, measure, terms }: Quantity): Placed | undefined {
    const { unit, decimals } = this.context;
    const style = measure === "money" ? "money" : "count";
    if (value === null) return line.figure(column, undefined, style);
    const places = measure === "money" ? decimals : 0;
    const exact = round(measure === "money" ? inUnit(value, unit) : value, places);
    const sum = sumFacts(terms, unit, places);
    const live = sum?.value && equals(round(sum.value, places), exact) ? sum : { formula: "", value: exact };
    return line.figure(column, live, style);
  }

  /** The formula numerator ÷ denominator over the two cells beside it, if it gives the engine's value. */
  private value(line: Line, result: IndicatorResult, over: Placed | undefined, under: Placed | undefined): void {
    const { say, decimals, unit } = this.context;
    const style = result.measure === "perHead" ? "money" : "percent";
    if (result.value === null) {
      line.text(COLUMN.value, say("未计算", "not computed"), "notJudgeable");
      return;
    }
    const perHead = result.measure === "perHead";
    const exact = round(perHead ? inUnit(result.value, unit) : result.value, RATE_DECIMALS);
    const rate: Figure | undefined = rateOf([plus(over)], [plus(under)], say("不适用", "n/a"), decimals);
    const live = rate?.value && equals(rate.value, exact) ? rate : { formula: "", value: exact };
    line.figure(COLUMN.value, live, style);
  }
}
