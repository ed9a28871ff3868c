import type { Quantity } from "../quantity";
import { difference, figureOf, rate, sumOf } from "../quantity";
import type { Subject } from "../subject";
import { changeCell, moneyCell, percentCell } from "../table";
import type { SectionTable } from "../table";
import { grandTotal } from "../../check/terms";

/** Purchases against their budgets; empty where the workbook has no list of purchases. */
export function procurementTable({ facts, unit, year }: Subject): SectionTable[] {
  const purchases = facts.records("P2");
  if (purchases.length === 0) return [];
  const row = (name: string, budget: Quantity | null, actual: Quantity | null) => [
    name,
    moneyCell(budget, unit),
    moneyCell(actual, unit),
    changeCell(difference("", actual, budget), unit),
    percentCell(rate("", actual, budget), unit),
  ];
  const whole = (column: string) => sumOf("", grandTotal(facts, "P2", column));
  return [
    {
      caption: `${year}年度政府采购执行情况表`,
      unit,
      columns: [
        { heading: "采购项目", align: "left", width: 36 },
        { heading: "年初预算", align: "right", width: 16 },
        { heading: "实际采购", align: "right", width: 16 },
        { heading: "实际比预算", align: "right", width: 16 },
        { heading: "执行率", align: "right", width: 16 },
      ],
      rows: [
        ...purchases.map((purchase) => ({
          look: "plain" as const,
          cells: row(
            purchase.name,
            figureOf(facts.of(purchase, "P2.budget")),
            figureOf(facts.of(purchase, "P2.actual")),
          ),
        })),
        { look: "total" as const, cells: row("合计", whole("budget"), whole("actual")) },
      ],
    },
  ];
}
