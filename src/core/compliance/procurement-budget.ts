import { amount, compare, isPositive, isZero } from "../amount";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { purchaseBudget } from "../rules/procurement/procurement";
import type { RecordEntity } from "../tables/table";
import type { Settings } from "../settings/settings";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import type { Sum } from "./sum";
import { excessOf, minusSum, rateOf, sumOf, sumOfTerms } from "./sum";
import { cellsOf, enumerated, money, thresholdRate } from "./wording";

/**
 * C-16. The total is judged where the table or the base data state it, and names the purchases over their budgets;
 * otherwise each purchase is judged. A purchase with a budget of nothing is an error whatever the total.
 */
export const procurementBudget = compliance({
  id: "C-16",
  title: { zh: "政府采购超预算、无预算、执行率低", en: "Procurement over, without or far below budget" },
  source: {
    zh: "《政府采购法》第六条：政府采购应当严格按照批准的预算执行",
    en: "Government Procurement Law, art. 6: procurement must keep to the approved budget",
  },
  observe: ({ facts, settings }) => {
    const purchases = facts.records("P2").map((entity) => purchaseOf(facts, entity));
    const budgeted = purchases.filter((purchase) => !isUnbudgeted(purchase));
    const total = totalPurchase(facts);
    const judged = total
      ? againstBudget(total, budgeted, settings)
      : budgeted.flatMap((p) => againstBudget(p, [], settings));
    const overInside = total && judged.length === 0 ? budgeted.flatMap(overInsideTotal) : [];
    return [...judged, ...overInside, ...withoutBudget(purchases.filter(isUnbudgeted))];
  },
});

interface Purchase {
  readonly name: Text;
  readonly budget: Sum | null;
  readonly actual: Sum | null;
}

function purchaseOf(facts: FactStore, entity: RecordEntity): Purchase {
  const [actual, paid] = [facts.of(entity, "P2.actual"), facts.of(entity, "P2.paid")];
  return {
    name: text("「{name}」", "“{name}”", { name: entity.name }),
    budget: sumOfTerms(purchaseBudget(facts, entity)),
    actual: sumOf(isKnown(actual) ? actual : paid),
  };
}

/** The table's total row, else the base data's line; null when neither states both figures. */
function totalPurchase(facts: FactStore): Purchase | null {
  const row = facts.entities("P2").find((entity) => entity.role === "total");
  const listed = row && purchaseOf(facts, row);
  const name = text("政府采购", "Government procurement");
  if (listed?.budget && listed.actual) return { ...listed, name };
  const base = { name, budget: sumOf(facts.one("P2.total.budget")), actual: sumOf(facts.one("P2.total.actual")) };
  return base.budget && base.actual ? base : null;
}

function isUnbudgeted({ budget, actual }: Purchase): boolean {
  return budget !== null && actual !== null && isZero(budget.value) && isPositive(actual.value);
}

function againstBudget(whole: Purchase, items: readonly Purchase[], settings: Settings): Observation[] {
  const { name, budget, actual } = whole;
  const rate = rateOf(actual, budget);
  if (rate === null) return [];
  const like = actual!.facts[0]!;
  const params = {
    name,
    rate: percent(rate),
    actual: money(like, actual!.value),
    budget: money(like, budget!.value),
  };
  const cells = cellsOf([...actual!.facts, ...budget!.facts]);
  const excess = excessOf(actual, budget);
  if (excess) {
    const over = items.filter((item) => excessOf(item.actual, item.budget) !== null);
    return [
      {
        severity: "error",
        brief: brief(
          name,
          text("超预算 {excess}，执行率 {rate}", "over by {excess}, executed {rate}", {
            excess: money(like, excess.value),
            rate: percent(rate),
          }),
          text("请说明原因", "please give the reason"),
        ),
        text: text(
          "{name}超预算 {excess}：实际 {actual}，预算 {budget}，执行率 {rate}（实际采购÷采购预算），高于 100%{items}。",
          "{name}: over budget by {excess}: {actual} against {budget}, execution rate {rate} (actual ÷ budget), above 100%{items}.",
          {
            ...params,
            excess: money(like, excess.value),
            items:
              over.length === 0
                ? ""
                : text("；超预算的有{list}", "; over budget: {list}", { list: enumerated(over, itemText) }),
          },
        ),
        cells: [...cells, ...over.flatMap((item) => cellsOf([...item.actual!.facts, ...item.budget!.facts]))],
      },
    ];
  }
  if (compare(rate, amount(settings.thresholds.procurementLow)) >= 0) return [];
  return [
    {
      severity: "warning",
      brief: brief(
        name,
        text("执行率 {rate}，低于 {limit}", "executed {rate}, below {limit}", {
          rate: percent(rate),
          limit: thresholdRate(settings.thresholds.procurementLow),
        }),
        text("请说明原因", "please give the reason"),
      ),
      text: text(
        "{name}执行率 {rate}（实际采购÷采购预算＝{actual}÷{budget}），低于 {limit}，请说明未采购或节约的原因。",
        "{name}: execution rate {rate} (actual ÷ budget = {actual} ÷ {budget}), below {limit}. Please explain.",
        { ...params, limit: thresholdRate(settings.thresholds.procurementLow) },
      ),
      cells,
    },
  ];
}

/** A purchase over its budget though the total keeps to its own: the money of one item went to another. */
function overInsideTotal({ name, budget, actual }: Purchase): Observation[] {
  const excess = excessOf(actual, budget);
  const rate = rateOf(actual, budget);
  if (!excess || rate === null) return [];
  const like = actual!.facts[0]!;
  return [
    {
      severity: "warning",
      brief: brief(
        name,
        text("总额未超，此项超预算 {excess}", "over by {excess} within a total that is not", {
          excess: money(like, excess.value),
        }),
        text("请说明原因", "please give the reason"),
      ),
      text: text(
        "采购总额未超预算，但{name}超预算 {excess}：实际 {actual}，预算 {budget}，执行率 {rate}（实际采购÷采购预算）。",
        "Procurement as a whole keeps to its budget, but {name} is over by {excess}: {actual} against {budget}, execution rate {rate} (actual ÷ budget).",
        {
          name,
          excess: money(like, excess.value),
          actual: money(like, actual!.value),
          budget: money(like, budget!.value),
          rate: percent(rate),
        },
      ),
      cells: cellsOf([...actual!.facts, ...budget!.facts]),
    },
  ];
}

function withoutBudget(purchases: readonly Purchase[]): Observation[] {
  if (purchases.length === 0) return [];
  return [
    {
      severity: "error",
      brief: brief(
        { zh: "政府采购", en: "Procurement" },
        text("{count} 项无预算采购", "{count} bought without a budget", { count: purchases.length }),
        text("请说明原因", "please give the reason"),
      ),
      text: text("无预算采购：{list}，采购预算为 0。", "Bought without a budget: {list}; their budget is nil.", {
        list: enumerated(purchases, ({ name, actual }) =>
          text("{name}{actual}", "{name} {actual}", { name, actual: money(firstOf(actual), actual!.value) }),
        ),
      }),
      cells: cellsOf(purchases.flatMap(({ actual, budget }) => [...actual!.facts, ...budget!.facts])),
    },
  ];
}

function firstOf(sum: Sum | null): Fact {
  return sum!.facts[0]!;
}

function itemText({ name, budget, actual }: Purchase): Text {
  const excess = minusSum(actual, budget)!;
  return text("{name}超 {excess}（{actual}÷{budget}）", "{name} by {excess} ({actual} ÷ {budget})", {
    name,
    excess: money(firstOf(actual), excess.value),
    actual: money(firstOf(actual), actual!.value),
    budget: money(firstOf(actual), budget!.value),
  });
}
