import { isFact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../tables/table";
import { difference, figureOf } from "./quantity";
import type { Part } from "./sentence";
import { money } from "./sentence";
import type { Subject } from "./subject";

/**
 * Words for the use of a project's closing balance: returned, carried forward, or both. Empty where the table does not
 * state it.
 */
export function closingSplit(facts: FactStore, project: RecordEntity, unit: Subject["unit"]): Part[] {
  const [closing, returned, carried] = ["closing", "returned", "carried"].map((key) => facts.of(project, `P1.${key}`));
  if ([returned!, carried!].every((fact) => !isFact(fact) || fact.empty)) return [];
  const [c, r, k] = [figureOf(closing!), figureOf(returned!), figureOf(carried!)];
  const [notReturned, notCarried] = [
    difference(`${project.name} · 年末结转结余 − 上缴财政`, c, r),
    difference(`${project.name} · 年末结转结余 − 结转留用`, c, k),
  ];
  if (!r || !k || !notReturned || !notCarried) return [];
  return [
    {
      on: notReturned,
      zero: ["，已上缴财政"],
      positive: [
        {
          on: notCarried,
          zero: ["，全部结转留用"],
          positive: ["，其中上缴财政", ...money(r, unit), "，结转留用", ...money(k, unit)],
        },
      ],
    },
  ];
}
