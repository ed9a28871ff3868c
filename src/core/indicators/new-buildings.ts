import { plus } from "../rules/rule";
import { awaited } from "./department";
import { GROUPS, HUNAN } from "./framework";
import { count, money, ratio } from "./ratio";

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
      numerator: count("实际建设面积（㎡）", "area built (m²)", [
        plus(
          awaited(facts, "H1.building.area", {
            zh: "基础数据表楼堂馆所实际规模",
            en: "area of buildings built (base data)",
          }),
        ),
      ]),
      denominator: count("批准建设面积（㎡）", "area approved (m²)", [
        plus(
          awaited(facts, "H1.building.areaApproved", {
            zh: "基础数据表楼堂馆所批复规模",
            en: "area of buildings approved (base data)",
          }),
        ),
      ]),
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
      numerator: money("实际投资金额", "invested", [
        plus(
          awaited(facts, "H1.building.investment", {
            zh: "基础数据表楼堂馆所实际投资",
            en: "investment in buildings (base data)",
          }),
        ),
      ]),
      denominator: money("批准投资金额", "approved", [
        plus(
          awaited(facts, "H1.building.investmentApproved", {
            zh: "基础数据表楼堂馆所预算投资",
            en: "investment approved (base data)",
          }),
        ),
      ]),
    },
  ],
});
