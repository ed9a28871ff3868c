import type { ReportSection } from "./section";

/** 六: no table of a department holds social insurance funds, so that nothing can be said of them. */
export function socialInsuranceBudgetSection(): ReportSection {
  return {
    under: [],
    heading: "六、社会保险基金预算支出情况",
    sentences: [],
    byHand: "部门决算各表不含社会保险基金预算，请填写安排和使用情况；没有安排的写明无此项预算。",
  };
}
