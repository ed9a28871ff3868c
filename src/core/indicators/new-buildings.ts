import type { Term } from "../check/check";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { plus } from "../check/terms";
import type { Localised } from "../text/text";
import { awaited } from "./department";
import { GROUPS, HUNAN } from "./framework";
import { count, money, ratio } from "./ratio";

/** The total of the base data; where they list buildings without a total, the buildings. */
function ofBuildings(facts: FactStore, column: string, name: Localised): Term[] {
  const total = awaited(facts, `H1.building.${column}`, name);
  const each = facts.records("H1.buildings").map((building) => facts.of(building, `H1.buildings.${column}`));
  return !isKnown(total) && each.length > 0 ? each.map(plus) : [plus(total)];
}

export const newBuildingArea = ratio({
  id: "新建楼堂馆所面积控制率",
  name: { zh: "新建楼堂馆所面积控制率", en: "Area of new office buildings" },
  group: GROUPS.execution,
  definition: {
    zh: "实际建设面积 ÷ 批准建设面积 × 100%",
    en: "area built ÷ area approved × 100 %",
  },
  source: HUNAN,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: count(
        "实际建设面积（㎡）",
        "area built (m²)",
        ofBuildings(facts, "area", {
          zh: "基础数据表楼堂馆所实际规模",
          en: "area of buildings built (base data)",
        }),
      ),
      denominator: count(
        "批准建设面积（㎡）",
        "area approved (m²)",
        ofBuildings(facts, "areaApproved", {
          zh: "基础数据表楼堂馆所批复规模",
          en: "area of buildings approved (base data)",
        }),
      ),
    },
  ],
});

export const newBuildingInvestment = ratio({
  id: "新建楼堂馆所投资概算控制率",
  name: { zh: "新建楼堂馆所投资概算控制率", en: "Investment in new office buildings" },
  group: GROUPS.execution,
  definition: {
    zh: "实际投资金额 ÷ 批准投资金额 × 100%",
    en: "invested ÷ approved × 100 %",
  },
  source: HUNAN,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money(
        "实际投资金额",
        "invested",
        ofBuildings(facts, "investment", {
          zh: "基础数据表楼堂馆所实际投资",
          en: "investment in buildings (base data)",
        }),
      ),
      denominator: money(
        "批准投资金额",
        "approved",
        ofBuildings(facts, "investmentApproved", {
          zh: "基础数据表楼堂馆所预算投资",
          en: "investment approved (base data)",
        }),
      ),
    },
  ],
});
