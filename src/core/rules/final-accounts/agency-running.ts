import { notJudgeable } from "../../check/judge";
import { isKnown } from "../../facts/fact";
import { text } from "../../text/text";
import type { Declaration } from "../identity/families";
import { minus, plus } from "../../check/terms";
import { atMost, checkOf } from "../identity/rule";
import type { Rule } from "../identity/rule";

const DECLARED: Declaration = {
  id: "X-15",
  title: {
    zh: "机关运行经费 ≤ 基本支出中的公用经费（只有行政、参公单位的部门两者相等）",
    en: "Agency running costs ≤ public running costs (equal where all units are administrative)",
  },
  kind: "analytic",
  severity: "warning",
  source: { zh: "机关运行经费公开口径", en: "How agency running costs are published" },
};

const judged = atMost({
  ...DECLARED,
  applications: (facts) =>
    [facts.one("D07.agencyRunning.actual"), facts.one("F03.agencyRunning.actual")]
      .filter(isKnown)
      .slice(0, 1)
      .map((running) => ({ scope: null, terms: [plus(running), minus(facts.one("D06.public"))] })),
});

/** Where no table states 机关运行经费, there is one check, which is not judged. */
export const agencyRunningWithinPublicCosts: Rule = {
  ...DECLARED,
  judge: (facts, settings) => {
    const checks = judged.judge(facts, settings);
    const missing = text("缺少：机关运行经费（各表均未列示）", "Missing: agency running costs (no table states them)");
    return checks.length > 0 ? checks : [checkOf(DECLARED, null, [], notJudgeable(missing))];
  },
};
