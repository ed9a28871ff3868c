import { inUnit, toYuan, unitNamed } from "../../amount";
import type { Unit } from "../../amount";
import { judgeProduct } from "../../check/judge";
import { isFact } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { text } from "../../text/text";
import { cellsOf, product } from "../identity/rule";
import type { ProductApplication } from "../identity/rule";
import { BUDGET_SOURCE } from "./summaries";

/** Units in which prices may be printed although the table states another unit and the heading none. */
const UNITS_OF_PRICES: readonly Unit[] = ["元", "万元"];

/**
 * Quantity × unit price = amount in the procurement budget. A purchase with one of the three cells empty is not
 * checked.
 */
export const priceTimesQuantity = product({
  id: "B-9",
  title: {
    zh: "政府采购预算各项：采购数量 × 单价 = 预算金额",
    en: "Every item of the procurement budget: quantity × unit price = amount",
  },
  kind: "rounding",
  severity: "warning",
  source: BUDGET_SOURCE,
  applications: (facts: FactStore) =>
    facts.records("B10").flatMap((purchase): ProductApplication[] => {
      const of = cellsOf(facts, "B10", purchase);
      const [amount, quantity, price] = [of("amount"), of("quantity"), of("price")];
      if (![amount, quantity, price].every(isFilled)) return [];
      return [{ scope: purchase.id, product: amount, factors: [quantity, price] }];
    }),
  unsettled: ({ product: amount, factors: [quantity, price] }) => {
    if (!isFact(price) || statesItsUnit(price)) return null;
    const other = UNITS_OF_PRICES.filter((unit) => unit !== price.unit).find(
      (unit) => judgeProduct(amount, [quantity, inUnitOf(price, unit)]).verdict !== "inconsistent",
    );
    if (other === undefined) return null;
    return text(
      "{cell} 的单价按{unit}计算即相符，表中没有写明单价的单位，请核实",
      "With the unit price in {cell} taken in {unit} it holds; the table does not state the unit of prices, please check",
      { cell: price.cell, unit: other },
    );
  },
});

/** True for a cell that is not empty, even if it holds a text that is no figure. */
function isFilled(fact: FactOrMissing): boolean {
  return isFact(fact) && (fact.state === "stated" || fact.state === "unreadable");
}

/** True for a price that states its unit, in the heading, such as 单价（元）, or in the cell. */
function statesItsUnit({ columnLabel, written }: Fact): boolean {
  return unitNamed(columnLabel) !== null || unitNamed(written ?? "") !== null;
}

/** The fact with the same digits read in another unit. */
function inUnitOf(price: Fact, unit: Unit): Fact {
  const other = (yuan: Fact["value"]) => toYuan(inUnit(yuan, price.unit), unit);
  return { ...price, unit, value: other(price.value), halfWidth: other(price.halfWidth) };
}
