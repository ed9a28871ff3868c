import type { FormData } from "../form";
import { word } from "../form";
import { ANY_TABLE } from "../../words/around-tables";

/** 政府采购预算表 (B10): purchases planned, by goods, works and services. Source: domain A.5, A.4 P2. */
export const budgetProcurement: FormData = {
  id: "B10",
  family: "budget",
  name: { zh: "政府采购预算表", en: "Budget: government procurement" },
  learnt: { zh: "安徽（2023）政府采购支出表按资金来源列示", en: "Anhui (2023): by source of money" },
  title: { any: [`政府采购[(…)]{预算|预算支出|支出|支出预算}${ANY_TABLE}`], not: ["执行", "购买服务"] },
  anchors: [
    ["@purchase"],
    ["合计", "采购预算", "预算金额", "金额", "采购金额", "预算数", "总计", "采购预算金额"],
    ["@quantity", "@unitPrice", "@purchaseCategory", "@sourceOfFunds", "一般公共预算", "财政拨款"],
  ],
  layout: {
    kind: "records",
    fact: "B10",
    texts: {
      index: word("serialNumber"),
      name: word("purchase"),
      section: word("purchaseCategory"),
      unit: word("unitOfMeasure"),
    },
    columns: {
      quantity: word("quantity", { measure: "count" }),
      price: word("unitPrice"),
      amount: word("budget", { as: "采购预算", also: ["采购预算金额", "合计", "采购金额", "总计", "金额"] }),
      general: word("generalBudget", { as: "一般公共预算", also: ["财政拨款"], blank: "nil" }),
      fund: word("governmentFunds", { as: "政府性基金预算", blank: "nil" }),
      stateCapital: word("stateCapital", { as: "国有资本经营预算", blank: "nil" }),
      special: word("specialFunds", { blank: "nil" }),
      unitFunds: word("unitFunds", { blank: "nil" }),
      otherFunds: word("otherFunds", { also: ["其他收入", "其他"], blank: "nil" }),
    },
    sections: {
      goods: word("goods"),
      works: word("works"),
      services: word("services"),
    },
  },
};
