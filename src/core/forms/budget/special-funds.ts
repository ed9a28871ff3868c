import type { FormData } from "../form";
import { EXPENDITURE_ANCHORS, expenditureLayout } from "./lists";
import { ANY_TABLE } from "../../words/around-tables";

/** 财政专户管理资金支出预算表 (B16): money under special management by function subject, since the integrated budget system. */
export const budgetSpecialFunds: FormData = {
  id: "B16",
  family: "budget",
  name: { zh: "财政专户管理资金支出预算表", en: "Budget: funds under special management" },
  learnt: { zh: "内蒙古、山西（2023）公开预算", en: "published budgets of Inner Mongolia and Shanxi (2023)" },
  title: {
    any: [`财政专户[管理]资金{支出|支出预算|预算|预算支出}${ANY_TABLE}`],
    not: ["项目支出"],
  },
  anchors: EXPENDITURE_ANCHORS,
  layout: expenditureLayout("B16"),
};
