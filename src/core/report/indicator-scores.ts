import type { Amount } from "../amount";
import { sum, toFixed, toText } from "../amount";
import type { IndicatorResult } from "../indicators/indicator";
import { indicatorRate } from "./indicator-rate";
import type { ReportSection } from "./section";
import { PART } from "./section";
import type { Part, Sentence } from "./sentence";
import { percent } from "./sentence";
import type { Subject } from "./subject";
import { indicatorTables } from "./tables/indicators";

/** 七（一）: the indicators that can be calculated from the tables, with their points by the scoring table. */
export function indicatorScoresSection(subject: Subject): ReportSection {
  const scored = [...byScoringTable(subject).values()];
  return {
    under: [PART.performance],
    heading: "（一）定量指标完成情况",
    sentences: scored.map((results) => scoresSentence(results, subject)),
    tables: indicatorTables(subject),
    byHand: "须由评价人员评分的指标请补充评分和依据；评分标准以财政部门当年印发的为准。",
  };
}

/** The scored indicators, grouped by scoring table. */
export function byScoringTable({ analysis }: Subject): Map<string, IndicatorResult[]> {
  const tables = new Map<string, IndicatorResult[]>();
  for (const result of analysis.indicators) {
    if (!result.scoring) continue;
    const name = result.scoring.table.zh;
    tables.set(name, [...(tables.get(name) ?? []), result]);
  }
  return tables;
}

function scoresSentence(results: readonly IndicatorResult[], subject: Subject): Sentence {
  const computed = results.flatMap((result) => {
    const share = indicatorRate(result, subject);
    return share && result.score ? [{ result, share, score: result.score }] : [];
  });
  if (computed.length === 0) return { parts: [], missing: [], note: "" };
  const items = computed.flatMap(({ result, share, score }, index): Part[] => [
    index === 0 ? "" : "；",
    result.scope === null ? result.name.zh : `${result.scope}${result.name.zh}`,
    percent(share),
    `，得${pointsText(score)}分（满分${toText(result.maxScore!)}分）`,
  ]);
  const [all, most] = [sum(computed.map((c) => c.score)), sum(computed.map((c) => c.result.maxScore!))];
  const summary =
    computed.length > 1 ? `。以上${computed.length}项合计得${pointsText(all)}分（满分${toText(most)}分）` : "";
  const table = results[0]!.scoring!.table.zh;
  return {
    parts: [`按照${table}，`, ...items, `${summary}。`],
    missing: [],
    note: "得分按生成时的数据计算；数据改正后请重新生成。",
  };
}

function pointsText(score: Amount): string {
  return toFixed(score, 2);
}
