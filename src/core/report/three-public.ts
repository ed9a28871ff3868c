import { isZero } from "../amount";
import { isKnown } from "../facts/fact";
import type { Quantity } from "./quantity";
import { difference, figureOf, rate, valueOf } from "./quantity";
import { moneyOr, percent, SentenceDraft, size } from "./sentence";
import type { Part, ReportSection } from "./sentence";
import type { Subject } from "./subject";

const ITEMS: readonly (readonly [string, string])[] = [
  ["abroad", "因公出国（境）费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRun", "公务用车运行维护费"],
  ["reception", "公务接待费"],
];

/** 三（一）2: the three public expenses against budget and prior year, and the items that changed. */
export function threePublicSection(subject: Subject): ReportSection {
  const { facts, year, department, unit } = subject;
  const [actual, budget, prior] = ["actual", "budget", "prior"].map((column) => facts.one(`D07.total.${column}`));
  const [now, planned, before] = [figureOf(actual!), figureOf(budget!), figureOf(prior!)];
  const change = difference("“三公”经费较上年增减额", now, before);
  const growth = rate("“三公”经费较上年增减幅度", change, before);
  const control = rate("“三公”经费控制率", now, planned);
  const items = changedItems(subject);
  const sentence = new SentenceDraft(`${year}年度，${department}`)
    .clause([now], [actual!], (n) => moneyOr("未发生“三公”经费支出", "“三公”经费支出", n, unit))
    .clause([planned, control], [budget!], (p, c) => [
      { on: p, zero: ["年初无“三公”经费预算"], positive: ["预算控制率为", percent(c)] },
    ])
    .clause([change, growth, before], [prior!], (c, g, b) => [
      { on: b, zero: ["上年无“三公”经费支出"], positive: comparison(c, g, unit) },
    ])
    .glue(items.flatMap(([name, delta], i) => [i === 0 ? "，其中" : "、", name, ...trend(delta, unit)]))
    .end(items.length > 0 ? "增减原因请根据实际情况补充。" : "");
  return { heading: "三、（一）2、“三公”经费情况", sentences: [sentence] };
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

function trend(delta: Quantity, unit: Subject["unit"]): Part[] {
  return [
    { on: delta, zero: ["持平"], positive: ["增加", ...size(delta, unit)], negative: ["减少", ...size(delta, unit)] },
  ];
}

/** The items that changed: worked out where both years are stated, else as the table states the change. */
function changedItems({ facts, unit }: Subject): [string, Quantity][] {
  return ITEMS.flatMap(([key, name]): [string, Quantity][] => {
    const [actual, prior, stated] = ["actual", "prior", "change"].map((c) => facts.one(`D07.${key}.${c}`));
    const worked = difference(`${name}较上年增减额`, figureOf(actual!), figureOf(prior!));
    const delta = worked ?? (isKnown(stated!) ? figureOf(stated) : null);
    if (!delta || isZero(valueOf(delta, unit)!)) return [];
    return [[name, delta]];
  });
}
