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
  {
    id: "procurement",
    concepts: ["actualPurchases"],
    words: ["实际采购额"],
    // One purchase's, as often as not, or a part of them: 授予中小企业合同金额.
    without: [
      "合同金额",
      "采购金额",
      "实际金额",
      "成交金额",
      "中标金额",
      "中标(成交)金额",
      "采购合同金额",
      "实际采购合同金额",
    ],
    aspect: "actual",
  },
];
