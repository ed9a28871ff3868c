import { budgetBasic } from "./basic";
import { budgetByEconomy } from "./by-economy";
import { budgetDebt } from "./debt";
import { budgetFiscalSummary } from "./fiscal-summary";
import { budgetExpenditure, budgetFunds, budgetGeneral, budgetIncome, budgetStateCapital } from "./lists";
import { budgetSpecialFunds } from "./special-funds";
import { budgetSummary } from "./summary";
import { budgetThreePublic } from "./three-public";
import type { FormData } from "../form";
import { newAssets, projectList, servicesToBuy } from "./lists-of-projects";
import { departmentTargets } from "./department-targets";
import { projectTargets } from "./project-targets";

/** The tables of a department's published budget, B1 to B18. Procurement (B10) is listed after P2. */
export const BUDGET_FORMS: readonly FormData[] = [
  budgetSummary,
  budgetIncome,
  budgetExpenditure,
  budgetFiscalSummary,
  budgetGeneral,
  budgetFunds,
  budgetStateCapital,
  budgetBasic,
  budgetThreePublic,
  projectTargets,
  departmentTargets,
  projectList,
  servicesToBuy,
  newAssets,
  budgetSpecialFunds,
  budgetByEconomy,
  budgetDebt,
];
