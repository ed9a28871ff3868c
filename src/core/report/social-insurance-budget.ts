import type { ReportSection } from "./section";

/** 六: social insurance funds. No table of a department holds them, so this section has no sentences. */
export function socialInsuranceBudgetSection(): ReportSection {
  return {
    under: [],
    heading: "六、社会保险基金预算支出情况",
    sentences: [],
    byHand: "部门决算各表不含社会保险基金预算，请填写安排和使用情况；没有安排的写明无此项预算。",
  };
}
