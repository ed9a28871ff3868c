import { asStated } from "../as-stated";
import type { Quantity } from "../quantity";
import { figureOf, rate } from "../quantity";
import type { Subject } from "../subject";
import { changeCell, moneyCell, NOTHING, percentCell } from "../table";
import type { SectionTable } from "../table";
import { changeOf } from "../three-public-changes";
import { itemsStated, priorOf } from "../three-public-items";

/** “三公”经费 against the year before and the budget, item by item; empty where no table states any. */
export function threePublicTable({ facts, unit, year }: Subject): SectionTable[] {
  const rows = [...itemsStated(facts, ["prior", "budget", "actual"]), { key: "total", name: "合计" }].map(
    ({ key, name }) => {
      const prior = figureOf(priorOf(facts, key));
      const [budget, actual] = ["budget", "actual"].map((column) => figureOf(facts.one(`D07.${key}.${column}`)));
      const change = changeOf({ facts, unit }, key, "");
      const control = asStated(facts.one(`D07.${key}.controlRate`), rate("", actual!, budget!), unit);
      return { key, name, prior, budget: budget!, actual: actual!, change, control };
    },
  );
  const stated = (figure: Quantity | null) => figure !== null;
  if (!rows.some(({ prior, budget, actual }) => [prior, budget, actual].some(stated))) return [];
  return [
    {
      caption: `${year}年度“三公”经费支出情况表`,
      unit,
      columns: [
        { heading: "项目", align: "left", width: 26 },
        { heading: "上年决算数", align: "right", width: 15 },
        { heading: "年初预算数", align: "right", width: 15 },
        { heading: "本年决算数", align: "right", width: 15 },
        { heading: "比上年增减", align: "right", width: 15 },
        { heading: "预算控制率", align: "right", width: 14 },
      ],
      rows: rows.map(({ key, name, prior, budget, actual, change, control }) => ({
        look: key === "total" ? "total" : "plain",
        cells: [
          name,
          moneyCell(prior, unit),
          moneyCell(budget, unit),
          moneyCell(actual, unit),
          change ? changeCell(change, unit) : NOTHING,
          percentCell(control, unit),
        ],
      })),
    },
  ];
}
