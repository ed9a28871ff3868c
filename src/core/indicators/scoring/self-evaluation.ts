import type { ScoringItem, ScoringTable } from "./scoring-table";

function execution(result: string): ScoringItem {
  return {
    result,
    max: "10",
    rule: { kind: "proportional", cap: "1" },
    criterion: {
      zh: "得分 = 10 × 执行率，执行率最高按100%计",
      en: "points = 10 × execution rate, which counts as 100 % at most",
    },
    evidence: "seen-form",
  };
}

/**
 * The 10 points of 绩效自评 for budget execution, for the department and for its projects as a whole; each project's
 * own points belong on its own form. The linear rule is quoted from a seen form; steps are used elsewhere.
 */
export const SELF_EVALUATION: ScoringTable = {
  id: "self-evaluation-execution",
  name: { zh: "绩效自评表预算执行率（10分）", en: "Budget execution in self-evaluations (10 points)" },
  items: [execution("预算执行率-全年预算"), execution("预算执行率-全年预算:合计")],
  ownIndicators: "90",
};
