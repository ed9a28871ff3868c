import { isZero } from "../amount";
import { asStated } from "./as-stated";
import type { Quantity } from "./quantity";
import { difference, figureOf, rate, valueOf } from "./quantity";
import { PART } from "./section";
import type { ReportSection } from "./section";
import { moneyOr, percent, SentenceDraft, size } from "./sentence";
import type { Part, Sentence } from "./sentence";
import type { Subject } from "./subject";
import { threePublicTable } from "./tables/three-public";
import { threePublicCause } from "./three-public-cause";
import type { Changes } from "./three-public-changes";
import { blanksIn, threePublicChanges } from "./three-public-changes";
import { itemsStated, priorOf } from "./three-public-items";

/** 三（一）2: the three public expenses against the budget and the year before, and the items that changed. */
export function threePublicSection(subject: Subject): ReportSection {
  const { facts, year, department, unit } = subject;
  const [actual, budget] = ["actual", "budget"].map((column) => facts.one(`D07.total.${column}`));
  const prior = priorOf(facts, "total");
  const [now, planned, before] = [figureOf(actual!), figureOf(budget!), figureOf(prior)];
  const worked = difference("“三公”经费较上年增减额", now, before);
  const change = asStated(facts.one("D07.total.change"), worked, unit);
  const growth = asStated(facts.one("D07.total.growth"), rate("“三公”经费较上年增减幅度", worked, before), unit);
  const control = asStated(facts.one("D07.total.controlRate"), rate("“三公”经费控制率", now, planned), unit);
  const over = difference("“三公”经费决算 − 预算", now, planned);
  const changes = threePublicChanges(subject);
  const sentence = new SentenceDraft(`${year}年度，${department}`)
    .clause([now], [actual!], (n) => moneyOr("未发生“三公”经费支出", "“三公”经费支出", n, unit))
    .clause([planned, control, over], [budget!], (p, c, o) => [
      {
        on: p,
        zero: ["年初无“三公”经费预算"],
        positive: [
          "预算控制率为",
          percent(c),
          { on: o, zero: [], positive: ["，超出预算", ...size(o, unit)], negative: [] },
        ],
      },
    ])
    .clause([change, growth, before], [prior], (c, g, b) => [
      { on: b, zero: ["上年无“三公”经费支出"], positive: comparison(c, g, unit) },
    ])
    .glue(threePublicCause(changes, unit))
    .end(changes.items.length > 0 ? "增减原因请根据实际情况补充。" : "");
  return {
    under: [PART.general, PART.basic],
    heading: "2.“三公”经费情况",
    sentences: [sentence, composition(subject)],
    tables: threePublicTable(subject),
    ...toWrite(changes),
  };
}

function comparison(change: Quantity, growth: Quantity, unit: Subject["unit"]): Part[] {
  const words = (grew: string, more: string): Part[] => [
    `“三公”经费支出较上年${grew}`,
    { show: growth, as: "percent", absolute: true },
    `，${more}`,
    ...size(change, unit),
  ];
  return [
    {
      on: change,
      zero: ["“三公”经费支出与上年持平"],
      positive: words("增幅", "增加"),
      negative: words("降幅", "减少"),
    },
  ];
}

/** A note asking for what no table states about the changes. */
function toWrite(changes: Changes): { byHand?: string } {
  const blank = changes.unstated.length === 0 ? "" : `${blanksIn(changes)}，请核实补填。`;
  const why = changes.items.length === 0 ? "" : "请补充“三公”经费增减的工作原因。";
  return why + blank === "" ? {} : { byHand: why + blank };
}

/** The sentence on what the money was spent for. */
function composition({ facts, unit }: Subject): Sentence {
  const spent = figureOf(facts.one("D07.total.actual"));
  const draft = new SentenceDraft("按构成分，");
  for (const { key, name } of itemsStated(facts, ["actual"])) {
    const figure = figureOf(facts.one(`D07.${key}.actual`));
    draft.clause([figure], [], (f) => moneyOr(`未发生${name}`, name, f, unit));
  }
  const value = spent && valueOf(spent, unit);
  return value && !isZero(value) ? draft.end() : { parts: [], missing: [], note: "" };
}
