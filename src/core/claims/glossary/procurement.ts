import type { Item } from "./item";

/** Government procurement: the total of 政府采购预算执行表, or the line of 基础数据表. */
export const PROCUREMENT: readonly Item[] = [
  {
    id: "procurement",
    concepts: ["procurementTotal"],
    words: ["政府采购[支出|合同|实际支出|执行|资金|支出合同][总额|金额|总金额]", "采购{总额|金额|支出}"],
    facts: {
      any: {
        actual: ["P2.actual:total", "P2.total.actual"],
        budget: ["P2.budget:total", "P2.total.budget"],
        prior: ["P2.total.prior"],
        excess: ["P2.difference:total"],
      },
    },
  },
  // The dictionary's other words for actual purchases (合同金额, 成交金额) are, in a narrative, one purchase's.
  { id: "procurement", words: ["实际采购[金额|额|支出|数]"], aspect: "actual" },
];
