import { EXPENDITURE_BY_FUNCTION, expenditureByFunctionLayout } from "../final-accounts/expenditure-by-function";
import { flowLayouts } from "../final-accounts/flow-columns";
import type { FormData } from "../form";
import { FUND_BUDGET } from "../final-accounts/fund-budget";
import { GENERAL_BUDGET } from "../final-accounts/general-budget";
import { INCOME_BY_FUNCTION, incomeByFunctionLayout } from "../final-accounts/income-by-function";
import { STATE_CAPITAL } from "../final-accounts/state-capital";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

/**
 * The ministry's lists by function subject (元), from which the public lists are made. Both have the same titles and
 * columns, so only the printed code or the sheet's name distinguishes them. Source: domain A.2.
 */
export const ministryIncome: FormData = {
  id: "Z03",
  family: "ministry",
  code: { zh: "财决03表", en: "ministry table 03" },
  name: { zh: "收入决算表（财决03表）", en: "Income by function (ministry table 03)" },
  ...INCOME_BY_FUNCTION,
  codes: MINISTRY_TABLE_CODES,
  layout: incomeByFunctionLayout("Z03"),
};

export const ministryExpenditure: FormData = {
  id: "Z04",
  family: "ministry",
  code: { zh: "财决04表", en: "ministry table 04" },
  name: { zh: "支出决算表（财决04表）", en: "Expenditure by function (ministry table 04)" },
  ...EXPENDITURE_BY_FUNCTION,
  codes: MINISTRY_TABLE_CODES,
  layout: expenditureByFunctionLayout("Z04"),
};

export const ministryGeneralBudget: FormData = {
  id: "Z07",
  family: "ministry",
  code: { zh: "财决07表", en: "ministry table 07" },
  name: {
    zh: "一般公共预算财政拨款收入支出决算表（财决07表）",
    en: "General public budget (ministry table 07)",
  },
  ...GENERAL_BUDGET,
  codes: MINISTRY_TABLE_CODES,
  ...flowLayouts("Z07"),
};

export const ministryFundBudget: FormData = {
  id: "Z09",
  family: "ministry",
  code: { zh: "财决09表", en: "ministry table 09" },
  name: { zh: "政府性基金预算财政拨款收入支出决算表（财决09表）", en: "Government funds (ministry table 09)" },
  ...FUND_BUDGET,
  codes: MINISTRY_TABLE_CODES,
  ...flowLayouts("Z09"),
};

export const ministryStateCapital: FormData = {
  id: "Z11",
  family: "ministry",
  code: { zh: "财决11表", en: "ministry table 11" },
  name: { zh: "国有资本经营预算财政拨款收入支出决算表（财决11表）", en: "State capital budget (ministry table 11)" },
  ...STATE_CAPITAL,
  codes: MINISTRY_TABLE_CODES,
  ...flowLayouts("Z11"),
};
