import type { Form } from "../form";
import { field } from "../form";

/** 政府采购预算表 (B10): purchases planned, by goods, works and services. Source: domain A.5, A.4 P2. */
export const budgetProcurement: Form = {
  id: "B10",
  family: "budget",
  name: { zh: "政府采购预算表", en: "Budget: government procurement" },
  titles: [/政府采购预算(明细|情况)?表/],
  notTitles: [/决算/, /执行/, /购买服务/],
  anchors: [
    ["采购项目", "采购项目名称", "采购品目", "品目名称", "采购内容", "项目名称", "采购目录"],
    ["采购预算", "预算金额", "合计", "金额", "采购金额", "预算数", "总计", "采购预算金额"],
    ["采购数量", "数量", "单价", "一般公共预算", "财政拨款", "资金来源", "采购类别"],
  ],
  layout: {
    kind: "records",
    fact: "B10",
    texts: {
      index: field("no.", ["序号"]),
      name: field("purchase", [
        "采购项目",
        "采购项目名称",
        "采购品目",
        "品目名称",
        "采购内容",
        "采购目录",
        "项目名称",
        "品目",
      ]),
      section: field("category", ["采购类别", "类别", "采购类型"]),
      unit: field("unit of measure", ["计量单位", "单位"]),
    },
    columns: {
      quantity: field("quantity", ["采购数量", "数量"], { measure: "count" }),
      price: field("price", ["单价", "采购单价"]),
      amount: field("budget", ["采购预算", "预算金额", "采购预算金额", "合计", "采购金额", "预算数", "总计", "金额"]),
      general: field("general public budget", ["一般公共预算", "一般公共预算拨款", "财政拨款"], { blank: "nil" }),
      fund: field("government funds", ["政府性基金预算", "政府性基金", "政府性基金预算拨款"], { blank: "nil" }),
      otherFunds: field("other funds", ["其他资金", "其他收入", "其他"], { blank: "nil" }),
    },
    sections: {
      goods: field("goods", ["货物", "货物类", "政府采购货物", "A货物"]),
      works: field("works", ["工程", "工程类", "政府采购工程", "B工程"]),
      services: field("services", ["服务", "服务类", "政府采购服务", "C服务"]),
    },
  },
};
