import { absolute, amount, compare, isNegative, isPositive, multiply, ZERO } from "../../amount";
import type { Judgement } from "../../check/judge";
import { judgeSum, notJudgeable, verdictOf } from "../../check/judge";
import type { Fact } from "../../facts/fact";
import { isFact, isKnown } from "../../facts/fact";
import { text } from "../../text/text";
import { grandTotal, minus, negated, plus } from "../../check/terms";
import { checkOf, identity } from "../identity/rule";
import type { Rule } from "../identity/rule";

const SOURCE = {
  zh: "项目资金收支明细表与部门收支余情况表",
  en: "Project funds table against the department's totals",
};

export const projectSpendingIsProjectExpenditure = identity({
  id: "P-4",
  title: { zh: "项目本年支出合计 = 部门项目支出", en: "Spent on projects = the department's project expenditure" },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [
    { scope: null, terms: [...grandTotal(facts, "P1", "spent"), minus(facts.one("D03.project"))] },
  ],
});

const openingDeclaration = {
  id: "P-5",
  title: {
    zh: "项目上年结转结余合计 + 基本支出年初结转 = 部门年初结转和结余",
    en: "Opening balances of projects + of basic expenditure = the department's opening carry-over",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
} as const;

/**
 * If no table states the opening balance of basic expenditure, the projects' opening balance may be less than the
 * department's but never more.
 */
export const projectOpeningIsDepartmentOpening: Rule = {
  ...openingDeclaration,
  judge: (facts) => {
    const basic = facts.one("D04.opening.basic");
    const terms = [
      ...grandTotal(facts, "P1", "opening"),
      ...(isKnown(basic) ? [plus(basic)] : []),
      minus(facts.one("D04.opening")),
    ];
    const judged = judgeSum(terms);
    const unexplained = judged.verdict === "inconsistent" && !isKnown(basic) && isNegative(judged.residual!);
    if (unexplained) {
      return [
        checkOf(
          openingDeclaration,
          null,
          terms,
          notJudgeable(
            text(
              "缺少：基本支出年初结转（项目合计小于部门年初结转和结余）",
              "Missing: opening balance of basic expenditure (projects hold less than the department)",
            ),
          ),
        ),
      ];
    }
    return [checkOf(openingDeclaration, null, terms, judged, { relation: "zero" })];
  },
};

const detailDeclaration = {
  id: "P-6",
  title: {
    zh: "部门收入、年末结转 = 项目明细 + 基本支出",
    en: "The department's income and closing balance = project details + basic expenditure",
  },
  kind: "rounding",
  severity: "error",
  source: {
    zh: "项目资金收支明细表与部门收支余情况表；基本支出通常只有少量结转（C-9）",
    en: "Project funds table against the department's totals; basic expenditure normally carries little over (C-9)",
  },
  settledBy: {
    zh: "部门决算公开01表、04表",
    en: "the department's final accounts, tables 01 and 04",
  },
} as const;

/**
 * The department's income and balance less those of the projects must be those of basic expenditure. If no table states
 * the balance of basic expenditure, the implied one is judged by C-9: a surplus up to the threshold may be real, a
 * larger one cannot be explained.
 */
export const detailsMakeUpTheDepartment: Rule = {
  ...detailDeclaration,
  judge: (facts, settings) => {
    // Project funds are fiscal money, so the department's other money is left out.
    const basicSpent =
      ["D04.basic", "D05.basic", "D06.total", "D03.basic"].map((key) => facts.one(key)).find(isKnown) ??
      facts.one("D03.basic");
    const spent = isKnown(facts.one("D04.expenditure")) ? facts.one("D04.expenditure") : facts.one("D03.total");
    const basicClosing = facts.one("D04.closing.basic");
    const known = isKnown(basicClosing) ? [minus(basicClosing)] : [];
    const closing = facts.one("D04.closing");
    const departmentClosing = isKnown(closing)
      ? [plus(closing)]
      : [plus(facts.one("D04.opening")), plus(facts.one("D04.income")), minus(spent)];
    const closingTerms = [...departmentClosing, ...negated(grandTotal(facts, "P1", "closing")), ...known];
    const incomeTerms = [
      plus(facts.one("D04.income")),
      ...negated(grandTotal(facts, "P1", "received")),
      plus(facts.one("D04.opening")),
      ...negated(grandTotal(facts, "P1", "opening")),
      minus(basicSpent),
      ...known,
    ];
    const judge = (terms: typeof closingTerms): Judgement => {
      const judged = judgeSum(terms);
      if (judged.verdict !== "inconsistent" || known.length > 0) return judged;
      return judgeImplied(judged, basicSpent as Fact, settings.thresholds.impliedSurplus);
    };
    return [
      checkOf(detailDeclaration, "年末结转结余", closingTerms, judge(closingTerms), { relation: "zero" }),
      checkOf(detailDeclaration, "本年收入", incomeTerms, judge(incomeTerms), { relation: "zero" }),
    ];
  },
};

function judgeImplied(judged: Judgement, basicSpent: Fact, threshold: string): Judgement {
  const residual = judged.residual!;
  const spent = isFact(basicSpent) && isKnown(basicSpent) ? basicSpent.value : ZERO;
  const plausible = isPositive(residual) && compare(absolute(residual), multiply(spent, amount(threshold))) <= 0;
  if (!plausible) return { ...judged, verdict: verdictOf(residual, judged.tolerance!) };
  return notJudgeable(
    text(
      "缺少：基本支出年末结转（差额在基本支出的合理结转范围内）",
      "Missing: closing balance of basic expenditure (the difference is within what basic expenditure may carry over)",
    ),
  );
}
