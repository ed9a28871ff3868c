import type { Word } from "./word";

/** Government procurement (政府采购). */
export const PROCUREMENT = {
  procurementTotal: {
    zh: "政府采购支出合计",
    en: "government procurement",
    spellings: ["政府采购支出", "政府采购金额", "政府采购"],
  },
  procuredGoods: { zh: "政府采购货物支出", en: "procurement of goods", spellings: ["货物支出"] },
  procuredWorks: { zh: "政府采购工程支出", en: "procurement of works", spellings: ["工程支出"] },
  procuredServices: { zh: "政府采购服务支出", en: "procurement of services", spellings: ["服务支出"] },
  smallEnterprises: {
    zh: "授予中小企业合同金额",
    en: "procurement from small and medium enterprises",
    spellings: ["政府采购授予中小企业合同金额", "授予中小企业"],
  },
  microEnterprises: {
    zh: "授予小微企业合同金额",
    en: "procurement from small and micro enterprises",
    spellings: ["政府采购授予小微企业合同金额", "授予小微企业", "其中:授予小微企业合同金额"],
  },
  purchase: {
    zh: "采购项目",
    en: "purchase",
    spellings: [
      "采购项目名称",
      "采购品目",
      "采购品目名称",
      "品目名称",
      "采购内容",
      "采购项目(品目)",
      "品目",
      "项目名称",
      "采购目录",
    ],
  },
  purchaseCategory: { zh: "采购类别", en: "category", spellings: ["类别", "采购类型"] },
  purchaseMethod: { zh: "采购方式", en: "method", spellings: ["采购组织形式"] },
  sourceOfFunds: { zh: "资金来源", en: "source of funds" },
  goods: { zh: "货物", en: "goods", spellings: ["货物类", "政府采购货物", "A货物"] },
  works: { zh: "工程", en: "works", spellings: ["工程类", "政府采购工程", "B工程"] },
  services: { zh: "服务", en: "services", spellings: ["服务类", "政府采购服务", "C服务"] },
  purchaseAdjustment: { zh: "调整预算", en: "adjustment", spellings: ["预算调整", "年中追加", "追加预算"] },
  // 全年预算 of purchases with what was added, as against fullBudget of the department.
  purchaseBudgetInAll: {
    zh: "采购预算合计",
    en: "procurement budget in all",
    spellings: ["全年预算", "调整后预算", "预算合计"],
  },
  actualPurchases: {
    zh: "实际采购金额",
    en: "actual purchases",
    spellings: [
      "合同金额",
      "实际采购支出",
      "采购金额",
      "实际金额",
      "实际采购数",
      "实际采购",
      "实际采购合同金额",
      "成交金额",
      "中标金额",
      "中标(成交)金额",
      "采购合同金额",
    ],
  },
  purchasesPaid: { zh: "实际支付金额", en: "paid", spellings: ["支付金额", "实际支出", "已支付金额", "本年支付金额"] },
  overBudget: {
    zh: "差额",
    en: "over (+) or under (−) budget",
    spellings: ["超预算金额", "超支额", "超支", "差异", "差额(超支+/节约-)", "差额(超/节约)", "超支(+)节约(-)"],
  },
  savedOnPurchases: {
    zh: "节约金额",
    en: "saved against the budget",
    spellings: ["节约额", "节约资金", "节约资金额", "资金节约额", "节约(预算-实际)"],
  },
  quantity: { zh: "采购数量", en: "quantity", spellings: ["数量"] },
  unitPrice: { zh: "单价", en: "price", spellings: ["采购单价"] },
  unitOfMeasure: { zh: "计量单位", en: "unit of measure", spellings: ["单位"] },
} as const satisfies Readonly<Record<string, Word>>;
