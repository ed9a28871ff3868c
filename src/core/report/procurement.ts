import { isZero } from "../amount";
import type { FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { grandTotal } from "../check/terms";
import type { Quantity } from "./quantity";
import { difference, figureOf, sumOf } from "./quantity";
import { money, moneyOr, SentenceDraft, size } from "./sentence";
import { PART } from "./section";
import type { ReportSection } from "./section";
import type { Part } from "./sentence";
import { procurementTable } from "./tables/procurement";
import type { Subject } from "./subject";

/** The most purchases that are listed one by one. */
const MOST_LISTED = 6;

/** 三（一）3: procurement against its budget. */
export function procurementSection(subject: Subject): ReportSection {
  const { facts, year, department, unit } = subject;
  const budget = totalOf(facts, "budget", "政府采购年初预算");
  const actual = totalOf(facts, "actual", "实际政府采购支出");
  const planned = totalOf(facts, "budgetTotal", "政府采购预算合计").quantity ?? withAdjustment(facts, budget.quantity);
  const over = difference("实际采购 − 预算", actual.quantity, planned);
  const draft = new SentenceDraft(`${department}${year}年度`)
    .clause([budget.quantity], budget.needs, (b) => moneyOr("年初无政府采购预算", "政府采购年初预算", b, unit))
    .clause([actual.quantity], actual.needs, (a) => moneyOr("未发生政府采购支出", "实际政府采购支出", a, unit));
  if (actual.quantity) draft.glue(purchases(subject));
  draft.clause([over], [], (o) => [
    {
      on: o,
      zero: ["实际政府采购支出与预算一致"],
      positive: ["实际政府采购支出超出预算", ...size(o, unit)],
      negative: ["实际政府采购支出较预算节约", ...size(o, unit)],
    },
  ]);
  return {
    under: [PART.general, PART.basic],
    heading: "3.政府采购执行情况",
    sentences: [draft.end("超预算或节约的原因请根据实际情况补充。")],
    tables: procurementTable(subject),
    byHand: "请补充采购流程是否符合规定，以及超预算或节约的原因。",
  };
}

/** Words for what was bought: the only purchase, or a few purchases with their amounts. */
function purchases({ facts, unit }: Subject): Part[] {
  const bought = facts.records("P2").flatMap((purchase) => {
    const fact = facts.of(purchase, "P2.actual");
    const quantity = figureOf(fact);
    return quantity && isKnown(fact) && !isZero(fact.value) ? [{ name: purchase.name, quantity }] : [];
  });
  if (bought.length === 1) return [`，全部为采购的${bought[0]!.name}`];
  if (bought.length === 0 || bought.length > MOST_LISTED) return [];
  return bought.flatMap(({ name, quantity }, i) => [i === 0 ? "，其中" : "、", name, ...money(quantity, unit)]);
}

/** The total of a column: from the list of purchases, otherwise from the base data, which repeat it. */
function totalOf(
  facts: FactStore,
  column: string,
  name: string,
): { quantity: Quantity | null; needs: readonly FactOrMissing[] } {
  const terms = grandTotal(facts, "P2", column);
  const listed = sumOf(name, terms);
  if (listed) return { quantity: listed, needs: [] };
  return { quantity: figureOf(facts.one(`P2.total.${column}`)), needs: terms.map((t) => t.fact) };
}

function withAdjustment(facts: FactStore, budget: Quantity | null): Quantity | null {
  const adjusted = sumOf("预算调整", grandTotal(facts, "P2", "adjusted"));
  if (budget?.kind !== "sum" || adjusted?.kind !== "sum") return budget;
  return { kind: "sum", name: "政府采购预算合计", terms: [...budget.terms, ...adjusted.terms] };
}
