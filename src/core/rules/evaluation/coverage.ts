import { isFact, isKnown } from "../../facts/fact";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { identity, rate } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { WORDS } from "../../words/words";

const parts = identity({
  id: "N-2",
  title: {
    zh: "抽查合计 = 各部分之和；抽查占比 = 抽查金额 ÷ 部门支出",
    en: "Sampled total = sum of its parts; share = sampled ÷ expenditure",
  },
  kind: "rounding",
  severity: "warning",
  source: { zh: "抽查情况表", en: "Sample coverage" },
  applications: (facts): Application[] => [
    {
      scope: "合计",
      terms: [
        plus(facts.one("D03.basic.sampled")),
        plus(facts.one("D03.project.sampled")),
        minus(facts.one("D03.total.sampled")),
      ],
    },
  ],
});

const NAMES: Readonly<Record<string, string>> = {
  "D03.basic": WORDS.basicExpenditure.zh,
  "D03.project": WORDS.projectExpenditure.zh,
  "D03.total": "合计",
};

const share = rate({
  ...parts,
  applications: (facts) => {
    const printed = Object.keys(NAMES).filter((row) => {
      const fact = facts.one(`${row}.share`);
      return isFact(fact) && fact.state !== "blank";
    });
    return (printed.length > 0 ? printed : ["D03.total"]).map((row) => ({
      scope: `${NAMES[row]}占比`,
      printed: facts.one(`${row}.share`),
      numerator: [plus(facts.one(`${row}.sampled`))],
      denominator: [plus(isKnown(facts.one(row)) ? facts.one(row) : facts.missing(row, null))],
    }));
  },
});

export const sampleCoverageIsRight: Rule = {
  ...parts,
  judge: (facts, settings) => [...parts.judge(facts, settings), ...share.judge(facts, settings)],
};
