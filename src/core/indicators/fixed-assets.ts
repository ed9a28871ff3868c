import { plus } from "../check/terms";
import { awaited } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { money, ratio } from "./ratio";

export const fixedAssets = ratio({
  id: "固定资产利用率",
  name: { zh: "固定资产利用率", en: "Fixed assets in use" },
  group: GROUPS.assets,
  definition: {
    zh: "实际在用固定资产总额 ÷ 所有固定资产总额 × 100%",
    en: "fixed assets in use ÷ all fixed assets × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("实际在用固定资产总额", "fixed assets in use", [
        plus(awaited(facts, "assets.inUse", { zh: "在用固定资产总额", en: "fixed assets in use" })),
      ]),
      denominator: money("所有固定资产总额", "all fixed assets", [
        plus(awaited(facts, "assets.all", { zh: "固定资产总额", en: "all fixed assets" })),
      ]),
    },
  ],
});
