import type { Form, RecordsLayout } from "../form";
import { field } from "../form";

const CATEGORY = ["采购类别", "类别", "采购类型"] as const;

const LAYOUT: RecordsLayout = {
  kind: "records",
  fact: "P2",
  texts: {
    index: field("no.", ["序号"]),
    name: field("purchase", [
      "采购项目",
      "采购项目名称",
      "采购品目",
      "品目名称",
      "采购内容",
      "采购项目(品目)",
      "品目",
      "项目名称",
      "项目",
    ]),
    section: field("category", CATEGORY),
    method: field("method", ["采购方式", "采购组织形式"]),
    source: field("source of funds", ["资金来源"]),
    note: field("remarks", ["备注", "说明", "原因", "差异原因"]),
  },
  columns: {
    budget: field("original budget", [
      "年初预算",
      "年初预算数",
      "预算金额",
      "预算数",
      "年初预算金额",
      "采购预算",
      "采购预算金额",
      "政府采购预算",
      "政府采购预算金额",
    ]),
    adjusted: field("adjustment", ["调整预算", "预算调整", "年中追加", "追加预算"], { blank: "nil" }),
    budgetTotal: field("procurement budget in all", ["采购预算合计", "全年预算", "调整后预算", "预算合计"]),
    actual: field("actual purchases", [
      "实际采购金额",
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
    ]),
    paid: field("paid", ["实际支付金额", "支付金额", "实际支出", "已支付金额", "本年支付金额"]),
    difference: field(
      "over (+) or under (−) budget",
      ["差额", "超预算金额", "超支额", "超支", "差异", "差额(超支+/节约-)", "差额(超/节约)", "超支(+)节约(-)"],
      { signed: true },
    ),
    saved: field("saved against the budget", [
      "节约金额",
      "节约额",
      "节约资金",
      "节约资金额",
      "资金节约额",
      "节约(预算-实际)",
    ]),
    rate: field("execution rate", ["执行率", "预算执行率", "采购执行率", "政府采购执行率"], { measure: "ratio" }),
    small: field("to small and medium enterprises", [
      "授予中小企业合同金额",
      "授予中小企业",
      "政府采购授予中小企业合同金额",
    ]),
    micro: field("to small and micro enterprises", [
      "授予小微企业合同金额",
      "授予小微企业",
      "其中:授予小微企业合同金额",
    ]),
  },
  sections: {
    goods: field("goods", ["货物", "货物类", "政府采购货物"]),
    works: field("works", ["工程", "工程类", "政府采购工程"]),
    services: field("services", ["服务", "服务类", "政府采购服务"]),
  },
};

/** 政府采购预算执行表 (P2). Source: domain A.4. */
export const procurement: Form = {
  id: "P2",
  family: "procurement",
  name: { zh: "政府采购预算执行表", en: "Government procurement against budget" },
  titles: [/政府采购.{0,60}(表|情况|明细)/, /^政府采购$/],
  notTitles: [/基础数据/, /购买服务/],
  anchors: [
    ["采购项目", "采购项目名称", "采购品目", "品目名称", "采购内容", "项目名称", "项目", ...CATEGORY],
    [
      "年初预算",
      "年初预算数",
      "采购预算",
      "预算金额",
      "采购预算合计",
      "预算数",
      "政府采购预算",
      "采购预算金额",
      "政府采购预算金额",
    ],
    [
      "实际采购金额",
      "合同金额",
      "实际支付金额",
      "实际采购支出",
      "采购金额",
      "实际金额",
      "实际采购数",
      "实际支出",
      "成交金额",
      "中标金额",
      "中标(成交)金额",
      "采购合同金额",
    ],
  ],
  layout: LAYOUT,
  // Without purchases: one row each for goods, works and services.
  variants: [{ ...LAYOUT, texts: { name: field("category", CATEGORY), note: LAYOUT.texts["note"]! } }],
};
