import { equals, isZero } from "../amount";
import { isKnown } from "../facts/fact";
import type { Quantity } from "./quantity";
import { difference, figureOf, rate, valueOf } from "./quantity";
import { PART } from "./section";
import type { ReportSection } from "./section";
import { moneyOr, percent, SentenceDraft, size } from "./sentence";
import type { Part, Sentence } from "./sentence";
import type { Subject } from "./subject";
import { threePublicTable } from "./tables/three-public";
import { priorOf, THREE_PUBLIC_ITEMS } from "./three-public-items";

/** 三（一）2: the three public expenses against budget and prior year, and the items that changed. */
export function threePublicSection(subject: Subject): ReportSection {
  const { facts, year, department, unit } = subject;
  const [actual, budget] = ["actual", "budget"].map((column) => facts.one(`D07.total.${column}`));
  const prior = priorOf(facts, "total");
  const [now, planned, before] = [figureOf(actual!), figureOf(budget!), figureOf(prior)];
  const change = difference("“三公”经费较上年增减额", now, before);
  const growth = rate("“三公”经费较上年增减幅度", change, before);
  const control = rate("“三公”经费控制率", now, planned);
  const over = difference("“三公”经费决算 − 预算", now, planned);
  const items = changedItems(subject);
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
    .glue(cause(items, change, unit))
    .end(items.length > 0 ? "增减原因请根据实际情况补充。" : "");
  return {
    under: [PART.general, PART.basic],
    heading: "2.“三公”经费情况",
    sentences: [sentence, composition(subject)],
    tables: threePublicTable(subject),
    ...(items.length > 0 ? { byHand: "请补充“三公”经费增减的工作原因。" } : {}),
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

/** The items that changed: one that accounts for the whole change by itself is its cause. */
function cause(items: readonly [string, Quantity][], change: Quantity | null, unit: Subject["unit"]): Part[] {
  const [only] = items;
  const [whole, part] = [change && valueOf(change, unit), only && valueOf(only[1], unit)];
  if (only && items.length === 1 && whole && part && equals(whole, part)) {
    return ["，系", only[0], ...trend(only[1], unit), "所致"];
  }
  return items.flatMap(([name, delta], i) => [i === 0 ? "，其中" : "、", name, ...trend(delta, unit)]);
}

/** What the expenses of the year were for. */
function composition({ facts, unit }: Subject): Sentence {
  const spent = figureOf(facts.one("D07.total.actual"));
  const draft = new SentenceDraft("按构成分，");
  for (const { key, name } of THREE_PUBLIC_ITEMS) {
    const figure = figureOf(facts.one(`D07.${key}.actual`));
    draft.clause([figure], [], (f) => moneyOr(`未发生${name}`, name, f, unit));
  }
  const value = spent && valueOf(spent, unit);
  return value && !isZero(value) ? draft.end() : { parts: [], missing: [], note: "" };
}

function trend(delta: Quantity, unit: Subject["unit"]): Part[] {
  return [
    { on: delta, zero: ["持平"], positive: ["增加", ...size(delta, unit)], negative: ["减少", ...size(delta, unit)] },
  ];
}

/** The items that changed: worked out where both years are stated, else as the table states the change. */
function changedItems({ facts, unit }: Subject): [string, Quantity][] {
  return THREE_PUBLIC_ITEMS.flatMap(({ key, name }): [string, Quantity][] => {
    const [actual, stated] = ["actual", "change"].map((c) => facts.one(`D07.${key}.${c}`));
    const worked = difference(`${name}较上年增减额`, figureOf(actual!), figureOf(priorOf(facts, key)));
    const delta = worked ?? (isKnown(stated!) ? figureOf(stated) : null);
    if (!delta || isZero(valueOf(delta, unit)!)) return [];
    return [[name, delta]];
  });
}
