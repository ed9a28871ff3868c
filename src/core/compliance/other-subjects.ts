import { amount, compare, isPositive } from "../amount";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { rateOf, sumOf } from "./sum";
import { cellsOf, money, thresholdRate } from "./wording";

const OTHER: readonly { readonly item: string; readonly of: string; readonly name: string }[] = [
  { item: "30199", of: "301", name: "其他工资福利支出" },
  { item: "30299", of: "302", name: "其他商品和服务支出" },
  { item: "30399", of: "303", name: "其他对个人和家庭的补助" },
  { item: "31099", of: "310", name: "其他资本性支出" },
];

/** C-21. In basic expenditure by economic subject, or in all expenditure where the ministry's table of detail is there. */
export const otherSubjects = compliance({
  id: "C-21",
  title: { zh: "“其他”类科目比重过大", en: "Too much in subjects called other" },
  source: {
    zh: "部门决算模板审核“支出明细‘其他’比重”；界限可在设置中调整",
    en: "Review of final accounts (share of 其他 in the details); the limit can be set",
  },
  observe: ({ facts, settings }) => {
    const limit = settings.thresholds.otherSubjects;
    return OTHER.flatMap(({ item, of, name }): Observation[] => {
      const [other, whole] = [figure(facts, item), figure(facts, of)];
      if (!other || !whole || !isPositive(other.value)) return [];
      const share = rateOf(sumOf(other), sumOf(whole));
      if (share === null || compare(share, amount(limit)) <= 0) return [];
      return [
        {
          severity: "info",
          brief: brief(
            name,
            text("占 {of} 的 {share}，高于 {limit}", "{share} of {of}, above {limit}", {
              of,
              share: percent(share),
              limit: thresholdRate(limit),
            }),
            text("请核实是否应列具体科目", "does it belong to other subjects?"),
          ),
          text: text(
            "{name}（{item}）{other}，占 {of} 的 {share}，高于 {limit}，请核实是否应列入具体科目。",
            "{item} {name} is {other}, {share} of {of}, above {limit}; please check whether it belongs to other subjects.",
            { name, item, of, other: money(other), share: percent(share), limit: thresholdRate(limit) },
          ),
          cells: cellsOf([other, whole]),
        },
      ];
    });
  },
});

/** The code's own row: a class that is not stated is not made up from the items that are. */
function figure(facts: FactStore, code: string): Fact | null {
  const row = facts.byCode("D06.code", code);
  const listed = row ? ["amount", "total"].map((column) => facts.of(row, `D06.code.${column}`)) : [];
  const all = ["Z05", "Z08_1"].map((table) => facts.one(`${table}.${code}`));
  return [...listed, ...all].find(isKnown) ?? null;
}
