import type { FormData } from "../form";
import { field, word } from "../form";

/** 债务支出预算表 (B18): repayment and interest by source of money. Source: published budgets of Liaoning. */
export const budgetDebt: FormData = {
  id: "B18",
  family: "budget",
  name: { zh: "债务支出预算表", en: "Budget: debt" },
  learnt: { zh: "辽宁（2022）部门综合预算债务支出预算表", en: "Liaoning (2022)" },
  title: { any: ["债务支出[预算][情况]表"] },
  anchors: [
    ["债务还本支出", "债务付息支出", "债务还本", "债务付息"],
    ["合计", "总计", "小计"],
    ["@generalBudget", "@fiscalAppropriation", "@governmentFunds", "@unitFunds"],
  ],
  layout: {
    kind: "records",
    fact: "B18",
    texts: {
      index: word("serialNumber"),
      name: field("item", ["支出项目", "项目", "项目名称", "债务支出项目", "支出内容"]),
    },
    columns: {
      total: word("totalColumn", { as: "合计", also: ["总计", "预算数", "金额"] }),
      fiscal: word("fiscalAppropriation", { blank: "nil" }),
      general: word("generalBudget", { as: "一般公共预算", blank: "nil" }),
      fund: word("governmentFunds", { as: "政府性基金预算", blank: "nil" }),
      special: word("specialFunds", { blank: "nil" }),
      unitFunds: word("unitFunds", { blank: "nil" }),
      otherFunds: word("otherFunds", { also: ["其他收入", "其他"], blank: "nil" }),
    },
    sections: {},
  },
};
