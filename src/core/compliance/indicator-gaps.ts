import type { FactStore } from "../facts/store";
import { isFact } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { RecordEntity } from "../tables/table";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { enumerated } from "./wording";

const LISTS = ["indicator.H2", "indicator.H3"];
/** Words that set no target that could be missed. */
const VAGUE = /确保|保障|加强|提高|提升|促进|进一步|不断|有效|明显|显著|逐步|改善|完善/;
const QUANTIFIED = /[\d０-９%％]|[一二三四五六七八九十百千万两](个|次|家|人|场|项|处|户|份|批|期|天|月|年)/;

/** C-24. Indicators of self-evaluations whose target or result is not stated, or whose target is no quantity. */
export const indicatorGaps = compliance({
  id: "C-24",
  title: {
    zh: "绩效指标缺少目标值或完成值、目标值未量化",
    en: "Indicators without target or result, or not quantified",
  },
  source: {
    zh: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
    en: "Rules on evaluating project expenditure (财预〔2020〕10号)",
  },
  observe: ({ facts }) => {
    const indicators = LISTS.flatMap((list) => facts.records(list).map((entity) => ({ list, entity })));
    const stated = (entity: RecordEntity, column: string) => entity.texts[column] !== undefined;
    // A form that prints one of the two columns only has no gaps in the other.
    const prints = (list: string, column: string) =>
      indicators.some((each) => each.list === list && stated(each.entity, column));
    return [
      gaps(facts, indicators, (e, list) => stated(e, "target") && !stated(e, "done") && prints(list, "done"), {
        one: text("有目标值而无实际完成值的指标", "Indicators with a target and no result"),
        severity: "warning",
      }),
      gaps(facts, indicators, (e, list) => !stated(e, "target") && stated(e, "done") && prints(list, "target"), {
        one: text("有实际完成值而无目标值的指标", "Indicators with a result and no target"),
        severity: "warning",
      }),
      gaps(facts, indicators, (e) => isVague(e.texts["target"]?.text), {
        one: text("目标值未量化的指标", "Indicators whose target is no quantity"),
        // The rules ask for quantities first and allow qualitative targets where there is none.
        severity: "info",
      }),
    ].filter((observation) => observation !== null);
  },
});

function isVague(target: string | undefined): boolean {
  return target !== undefined && VAGUE.test(target) && !QUANTIFIED.test(target);
}

interface Indicator {
  readonly list: string;
  readonly entity: RecordEntity;
}

function gaps(
  facts: FactStore,
  indicators: readonly Indicator[],
  lacks: (entity: RecordEntity, list: string) => boolean,
  told: { readonly one: Text; readonly severity: Observation["severity"] },
): Observation | null {
  const found = indicators.filter(({ entity, list }) => lacks(entity, list));
  if (found.length === 0) return null;
  return {
    severity: told.severity,
    brief: brief(told.one, text("{count} 个", "{count}", { count: found.length }), text("请补填", "please fill in")),
    text: text("{what} {count} 个：{names}。", "{what}, {count}: {names}.", {
      what: told.one,
      count: found.length,
      names: enumerated(found, ({ entity }) => text("「{name}」", "“{name}”", { name: nameOf(entity) })),
    }),
    cells: found.flatMap(({ list, entity }) => {
      const fact = factOf(facts, list, entity);
      return fact ? [{ sheet: fact.cell.sheet, address: entity.address }] : [];
    }),
  };
}

function nameOf(entity: RecordEntity): string {
  return entity.sectionLabel === null ? entity.name : `${entity.sectionLabel}/${entity.name}`;
}

function factOf(facts: FactStore, list: string, entity: RecordEntity): Fact | null {
  return ["points", "score"].map((column) => facts.of(entity, `${list}.${column}`)).find(isFact) ?? null;
}
