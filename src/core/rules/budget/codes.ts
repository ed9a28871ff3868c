import { isByFunction } from "./by-function";
import { codeFaults, faultsOfOrder } from "../identity/code-order";
import { BUDGET_SOURCE } from "./summaries";

/**
 * B-14: each code of a budget list is printed once, and the codes of its 类 and 款 are printed too. Lists by unit print a
 * code for each unit, and lists with other codes are none of 类款项. Source: domain B.2, D02-3.
 */
export const budgetCodesAreInOrder = codeFaults({
  id: "B-14",
  title: {
    zh: "预算各表：科目编码不重复，且上级科目齐全",
    en: "Budget lists: no code is printed twice, and the levels above it are printed",
  },
  kind: "logical",
  severity: "warning",
  source: BUDGET_SOURCE,
  tables: ["B2", "B3", "B5", "B6", "B7"],
  everywhere: false,
  faults: (facts, table) => (isByFunction(facts, table) ? faultsOfOrder(facts, table) : []),
});
