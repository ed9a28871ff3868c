import { equals, inUnit, round } from "../amount";
import { isFact } from "../facts/fact";
import type { IndicatorResult, Quantity } from "../indicators/indicator";
import type { Steps } from "../analysis/steps";
import { addressOf } from "../grid/address";
import { groupedBy } from "../grouped";
import type { SheetContext } from "./context";
import { putLinks } from "./cell-links";
import type { Figure, Placed } from "./formulas/figure";
import { plus, RATE_DECIMALS, rateOf, sumOf } from "./formulas/figure";
import { sumFacts } from "./formulas/sum-facts";
import { figureCell, ordinal, Page } from "./page";
import type { Line } from "./page";
import type { SheetSpec } from "./spec";

const COLUMN = {
  number: 1,
  name: 2,
  scope: 3,
  value: 4,
  score: 5,
  most: 6,
  over: 7,
  overValue: 8,
  under: 9,
  underValue: 10,
  definition: 11,
  source: 12,
  links: 13,
} as const;
const LINKS = 2;
/** The columns of the paper; source and cells stand beside it. */
const PRINTED = 11;
const WIDTHS = [5, 22, 20, 11, 7, 7, 20, 11, 20, 11, 38, 40, 21, 21, 27];

/**
 * 指标: what could be computed with its points, numerator, denominator and definition, because one name may have several
 * definitions; below it what could not, each indicator once with the reason.
 */
export function indicatorsSheet(context: SheetContext, name: string): Steps<SheetSpec> {
  return new Indicators(context).sheet(name);
}

/** Decimals of points. */
const POINT_DECIMALS = 2;
/** The number of indicators that are written in one step. */
const AT_ONCE = 50;

class Indicators {
  private readonly page: Page;
  /** The row of each indicator that was computed. */
  private readonly rows = new Map<IndicatorResult, number>();

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS, PRINTED);
  }

  *sheet(name: string): Steps<SheetSpec> {
    const { page, context } = this;
    const { say, analysis, sayLocalised, sayText } = context;
    page.head(say("绩效评价指标计算表", "Indicators"));
    page.header([
      say("序号", "No."),
      say("指标", "Indicator"),
      say("范围", "Of"),
      say("指标值", "Value"),
      say("得分", "Score"),
      say("满分", "Of"),
      say("分子", "Numerator"),
      say("数值", "Value"),
      say("分母", "Denominator"),
      say("数值", "Value"),
      say("定义", "Definition"),
      say("来源", "Source"),
      say("单元格1", "Cell 1"),
      say("单元格2", "Cell 2"),
      say("其他单元格", "Other cells"),
    ]);
    const computed = analysis.indicators.filter(({ value }) => value !== null);
    const open = groupedBy(
      analysis.indicators.filter(({ value }) => value === null),
      (result) => `${sayLocalised(result.name)}\n${result.reason ? sayText(result.reason) : ""}`,
    );
    const scored = computed.filter(({ scope, score }) => scope === null && score !== undefined);
    let group = "";
    let number = 0;
    if (scored.length > 0) page.wide(say("已评分的指标", "Scored"), "section");
    for (const result of scored) this.indicator(result, ++number);
    this.totals(scored);
    for (const result of computed.filter((each) => !scored.includes(each))) {
      if (number % AT_ONCE === 0) yield;
      const own = sayLocalised(result.group);
      if (own !== group) page.wide(own, "section");
      group = own;
      this.indicator(result, ++number);
    }
    if (open.size > 0) page.wide(say(`未计算的指标（${open.size}个）`, `Not computed (${open.size})`), "section");
    for (const results of open.values()) this.notComputed(results, ++number);
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
    line.put(COLUMN.number, ordinal(undefined, number));
    line.text(COLUMN.name, sayLocalised(result.name), "label");
    line.text(COLUMN.scope, result.scope ?? say("部门", "department"), "label");
    line.text(COLUMN.over, sayText(result.numerator.name), "label");
    const over = this.quantity(line, COLUMN.overValue, result.numerator);
    line.text(COLUMN.under, sayText(result.denominator.name), "label");
    const under = this.quantity(line, COLUMN.underValue, result.denominator);
    this.value(line, result, over, under);
    const { score, maxScore } = result;
    if (score) line.put(COLUMN.score, figureCell({ formula: "", value: round(score, POINT_DECIMALS) }, "score"));
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
    line.styleEmpty(WIDTHS.length, "label");
    this.rows.set(result, line.number);
    this.page.add(line);
  }

  /** The points of the department by each scoring table, of what could be computed. */
  private totals(scored: readonly IndicatorResult[]): void {
    const { say, sayLocalised } = this.context;
    for (const own of groupedBy(scored, ({ scoring }) => sayLocalised(scoring!.table)).values()) {
      const line = this.page.line();
      const table = sayLocalised(own[0]!.scoring!.table);
      line.text(COLUMN.name, say(`得分合计（${own.length}项）`, `Points (${own.length} indicators)`), "labelTotal");
      for (const [column, of] of [
        [COLUMN.score, ({ score }: IndicatorResult) => round(score!, POINT_DECIMALS)],
        [COLUMN.most, ({ maxScore }: IndicatorResult) => maxScore!],
      ] as const) {
        const cells = own.map((result) => ({ address: addressOf(this.rows.get(result)!, column), value: of(result) }));
        line.figure(column, sumOf(cells.map(plus), POINT_DECIMALS), "scoreTotal");
      }
      line.text(
        COLUMN.over,
        say(`按${table}；须由评价人员评分的未计入`, `By ${table}; without what people score`),
        "labelTotal",
      );
      line.styleEmpty(PRINTED, "labelTotal");
      this.page.add(line, [[COLUMN.over, PRINTED]]);
    }
  }

  /** One indicator that could not be computed, for the department or for several projects, with the reason. */
  private notComputed(results: readonly IndicatorResult[], number: number): void {
    const { say, sayText, sayLocalised } = this.context;
    const [first] = results as [IndicatorResult];
    const line = this.page.line();
    line.put(COLUMN.number, ordinal(undefined, number));
    line.text(COLUMN.name, sayLocalised(first.name), "label");
    const scopes =
      results.length === 1
        ? (first.scope ?? say("部门", "department"))
        : say(`${results.length}处`, `${results.length} times`);
    line.text(COLUMN.scope, scopes, "label");
    line.text(COLUMN.value, first.reason ? sayText(first.reason) : "", "wrapped");
    line.text(COLUMN.definition, sayLocalised(first.definition), "wrapped");
    line.text(COLUMN.source, sayLocalised(first.source), "wrapped");
    line.styleEmpty(PRINTED, "label");
    this.page.add(line, [[COLUMN.value, COLUMN.underValue]]);
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
    if (result.value === null) return;
    const style = result.measure === "perHead" ? "money" : "percent";
    const perHead = result.measure === "perHead";
    const exact = round(perHead ? inUnit(result.value, unit) : result.value, RATE_DECIMALS);
    const rate: Figure | undefined = rateOf([plus(over)], [plus(under)], say("不适用", "n/a"), decimals);
    const live = rate?.value && equals(rate.value, exact) ? rate : { formula: "", value: exact };
    line.figure(COLUMN.value, live, style);
  }
}
