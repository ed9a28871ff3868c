import { otherBudgetSection } from "./other-budget";
import type { ReportSection } from "./section";
import type { Subject } from "./subject";

/** 五: state capital. */
export function stateCapitalBudgetSection(subject: Subject): ReportSection {
  const stateCapital = {
    heading: "五、国有资本经营预算支出情况",
    name: "国有资本经营预算",
    table: "D09",
    part: "stateCapital",
  };
  return otherBudgetSection(stateCapital, subject);
}
