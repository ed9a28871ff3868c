import { otherBudgetSection } from "./other-budget";
import type { ReportSection } from "./section";
import type { Subject } from "./subject";

/** 四: government funds. */
export function fundBudgetSection(subject: Subject): ReportSection {
  const fund = { heading: "四、政府性基金预算支出情况", name: "政府性基金预算", table: "D08", part: "fund" };
  return otherBudgetSection(fund, subject);
}
