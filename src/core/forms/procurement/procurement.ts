import type { FieldData, FormData, RecordsLayout } from "../form";
import { word } from "../form";

const CATEGORY = ["采购类别", "类别", "采购类型"] as const;

const LAYOUT: RecordsLayout<FieldData> = {
  kind: "records",
  fact: "P2",
  texts: {
    index: word("serialNumber"),
    name: word("purchase", { also: ["项目"] }),
    section: word("purchaseCategory"),
    method: word("purchaseMethod"),
    source: word("sourceOfFunds"),
    note: word("remarks", { also: ["原因", "差异原因"] }),
  },
  columns: {
    budget: word("originalBudget", {
      as: "年初预算",
      also: ["预算金额", "预算数", "采购预算", "采购预算金额", "政府采购预算", "政府采购预算金额"],
    }),
    adjusted: word("purchaseAdjustment", { blank: "nil" }),
    budgetTotal: word("purchaseBudgetInAll"),
    actual: word("actualPurchases"),
    paid: word("purchasesPaid"),
    difference: word("overBudget", { signed: true }),
    saved: word("savedOnPurchases"),
    rate: word("executionRate", { measure: "ratio" }),
    small: word("smallEnterprises", { as: { zh: "授予中小企业合同金额", en: "to small and medium enterprises" } }),
    micro: word("microEnterprises", { as: { zh: "授予小微企业合同金额", en: "to small and micro enterprises" } }),
  },
  sections: {
    goods: word("goods"),
    works: word("works"),
    services: word("services"),
  },
};

/** 政府采购预算执行表 (P2). Source: domain A.4. */
export const procurement: FormData = {
  id: "P2",
  family: "procurement",
  name: { zh: "政府采购预算执行表", en: "Government procurement against budget" },
  title: { any: ["政府采购…{表|情况|明细}", "^政府采购$"], not: ["基础数据", "购买服务"] },
  anchors: [
    ["@purchase", "项目", ...CATEGORY],
    [
      "采购预算合计",
      "年初预算",
      "年初预算数",
      "采购预算",
      "预算金额",
      "预算数",
      "政府采购预算",
      "采购预算金额",
      "政府采购预算金额",
    ],
    ["@actualPurchases", "@purchasesPaid"],
  ],
  layout: LAYOUT,
  // A table without single purchases has one row each for goods, works and services.
  variants: [{ ...LAYOUT, texts: { name: word("purchaseCategory"), note: LAYOUT.texts["note"]! } }],
};
