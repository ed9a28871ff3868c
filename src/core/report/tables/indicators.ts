import { isFact } from "../../facts/fact";
import type { Fact } from "../../facts/fact";
import { inUnit, sum, toFixed, toText } from "../../amount";
import type { IndicatorResult, Quantity } from "../../indicators/indicator";
import { render } from "../../text/render";
import { indicatorRate } from "../indicator-rate";
import type { Quantity as Share } from "../quantity";
import { valueOf } from "../quantity";
import type { Subject } from "../subject";
import { NOTHING } from "../table";
import type { SectionRow, SectionTable } from "../table";
import { percentOf } from "./percent-of";

/** The scored indicators with numerator and denominator, in one table for each scoring table. */
export function indicatorTables(subject: Subject): SectionTable[] {
  const scored = subject.analysis.indicators.filter((result) => result.scoring !== undefined);
  // A scoring table without any calculated indicator is left out: it would be a page of dashes.
  const names = [...new Set(scored.filter((r) => r.score !== undefined).map((r) => r.scoring!.table.zh))];
  return names.map((name) => {
    const results = scored.filter((result) => result.scoring!.table.zh === name);
    return {
      caption: name,
      unit: null,
      columns: [
        { heading: "指标", align: "left", width: 25 },
        { heading: "计算过程", align: "left", width: 43 },
        { heading: "指标值", align: "right", width: 13 },
        { heading: "满分", align: "right", width: 8 },
        { heading: "得分", align: "right", width: 11 },
      ],
      rows: [...results.map((result) => row(result, subject)), total(results)],
    };
  });
}

function row(result: IndicatorResult, subject: Subject): SectionRow {
  const { name, scope, value, measure, maxScore, score, scoring } = result;
  const byPeople = scoring!.rule.kind === "by-people";
  const share = indicatorRate(result, subject);
  const shown = (share && valueOf(share, subject.unit)) ?? value;
  const facts = value === null ? [] : factsOf(result);
  return {
    look: "plain",
    cells: [
      scope === null ? name.zh : `${name.zh}（${scope}）`,
      value === null ? (byPeople ? "由评价人员评分" : "表中数据不全，未计算") : worked(result, share, subject),
      { text: shown === null || measure !== "ratio" ? NOTHING : percentOf(shown), facts },
      toText(maxScore!),
      { text: score ? toFixed(score, 2) : NOTHING, facts },
    ],
  };
}

/** The cells of which an indicator is worked out. */
function factsOf({ numerator, denominator }: IndicatorResult): Fact[] {
  return [...numerator.terms, ...denominator.terms].map(({ fact }) => fact).filter(isFact);
}

/**
 * The calculation, such as 决算数4.12万元÷预算数5.00万元. It says so where the rate is a cell's own, since dividing the rounded
 * figures gives another rate.
 */
function worked({ numerator, denominator }: IndicatorResult, share: Share | null, subject: Subject): string {
  const divided = `${quantity(numerator, subject)}÷${quantity(denominator, subject)}`;
  return share?.kind === "sum" ? `${divided}（表列比率）` : divided;
}

function quantity({ name, value, measure }: Quantity, { unit }: Subject): string {
  if (value === null) return render(name, "zh-CN");
  const shown = measure === "money" ? `${toFixed(inUnit(value, unit), 2)}${unit}` : toText(value);
  return `${render(name, "zh-CN")}${shown}`;
}

/** The total of the indicators with points. Indicators that people have yet to score do not count. */
function total(results: readonly IndicatorResult[]): SectionRow {
  const scored = results.filter((result) => result.score !== undefined);
  return {
    look: "total",
    cells: [
      "已评分指标合计",
      `${scored.length}项`,
      "",
      toText(sum(scored.map((result) => result.maxScore!))),
      { text: toFixed(sum(scored.map((result) => result.score!)), 2), facts: scored.flatMap(factsOf) },
    ],
  };
}
