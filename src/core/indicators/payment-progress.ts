import { plus } from "../check/terms";
import { awaited } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { money, ratio } from "./ratio";

export const paymentProgress = ratio({
  id: "支付进度率",
  name: { zh: "支付进度率", en: "Payment progress rate" },
  group: GROUPS.execution,
  definition: {
    zh: "实际支付进度 ÷ 既定支付进度 × 100%",
    en: "actual progress of payments ÷ progress planned × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("截至考核时点的实际支付数", "paid by the date of assessment", [
        plus(
          awaited(facts, "monthly.paid", {
            zh: "各月（季）实际支付数",
            en: "payments by month or quarter",
          }),
        ),
      ]),
      denominator: money("截至考核时点的计划支付数", "planned to be paid by the date of assessment", [
        plus(
          awaited(facts, "monthly.planned", {
            zh: "各月（季）既定支付进度",
            en: "planned payments by month or quarter",
          }),
        ),
      ]),
    },
  ],
});
