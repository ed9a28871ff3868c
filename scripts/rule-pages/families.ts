import type { Localised } from "../../src/core/text/text";
import { ANY_TABLE_PAGES } from "../../test/rules-pages/any-table/any-table";
import { BUDGET_PAGES } from "../../test/rules-pages/budget/budget";
import { COMPLIANCE_PAGES } from "../../test/rules-pages/compliance/compliance";
import { EVALUATION_PAGES } from "../../test/rules-pages/evaluation/evaluation";
import { ACROSS_PAGES } from "../../test/rules-pages/final-accounts/across";
import { FISCAL_PAGES } from "../../test/rules-pages/final-accounts/fiscal";
import { LIST_PAGES } from "../../test/rules-pages/final-accounts/lists";
import { SUMMARY_PAGES } from "../../test/rules-pages/final-accounts/summary";
import { THREE_PUBLIC_PAGES } from "../../test/rules-pages/final-accounts/three-public";
import type { RulePage } from "../../test/rules-pages/page";
import { PROCUREMENT_PAGES } from "../../test/rules-pages/procurement/procurement";
import { PROJECT_PAGES } from "../../test/rules-pages/projects/projects";
import { FORMULA_PAGES } from "../../test/rules-pages/reading/formulas";
import { READING_PAGES } from "../../test/rules-pages/reading/reading";

interface Family {
  readonly name: Localised;
  readonly pages: readonly RulePage[];
}

/** The pages in the order in which they are listed. */
export const FAMILIES: readonly Family[] = [
  { name: { zh: "收入支出决算总表", en: "Income and expenditure (table 01)" }, pages: SUMMARY_PAGES },
  { name: { zh: "功能分类各表", en: "Tables by function" }, pages: LIST_PAGES },
  { name: { zh: "财政拨款总表、基本支出", en: "Fiscal summary, basic expenditure" }, pages: FISCAL_PAGES },
  { name: { zh: "“三公”经费", en: "Three public expenses" }, pages: THREE_PUBLIC_PAGES },
  { name: { zh: "决算各表之间", en: "Between tables of final accounts" }, pages: ACROSS_PAGES },
  { name: { zh: "预算各表", en: "Budget tables" }, pages: BUDGET_PAGES },
  { name: { zh: "项目资金", en: "Project funds" }, pages: PROJECT_PAGES },
  { name: { zh: "绩效评价", en: "Performance evaluation" }, pages: EVALUATION_PAGES },
  { name: { zh: "政府采购", en: "Government procurement" }, pages: PROCUREMENT_PAGES },
  { name: { zh: "各表之间同一数据", en: "The same figure in several tables" }, pages: ANY_TABLE_PAGES },
  { name: { zh: "合规检查", en: "Compliance checks" }, pages: COMPLIANCE_PAGES },
  { name: { zh: "公式核对", en: "Formulas" }, pages: FORMULA_PAGES },
  { name: { zh: "读取提示", en: "How the workbook was read" }, pages: READING_PAGES },
];

export const ALL_PAGES: readonly RulePage[] = FAMILIES.flatMap(({ pages }) => pages);
