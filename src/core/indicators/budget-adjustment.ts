import { isNegative } from "../amount";
import type { Term } from "../check/check";
import { residualOf } from "../check/judge";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { minus, negated, plus } from "../check/terms";
import { departmentAdded, departmentBudget } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS, HUNAN } from "./framework";
import { budgetedProjects, columnTerms } from "./list-scope";
import { money, ratio } from "./ratio";
import type { Operand } from "./ratio";

export const budgetAdjustment = ratio({
  id: "预算调整率",
  name: { zh: "预算调整率", en: "Budget adjustment rate" },
  group: GROUPS.execution,
  definition: {
    zh: "预算调整数 ÷ 预算数 × 100%；预算调整数为追加、追减和结构调整的绝对值之和，因落实国家政策、发生不可抗力、上级部门或本级党委政府临时交办而产生的调整除外",
    en: "adjustments ÷ budget × 100 %; additions, cuts and shifts count by their size, without those that national policy, force majeure or ad-hoc orders of the superior or the local government brought about",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => {
    const projects = budgetedProjects(facts);
    return [
      {
        scope: null,
        numerator: adjustment(facts),
        denominator: money("预算数（部门年初预算）", "budget (the department's original one)", [
          plus(departmentBudget(facts)),
        ]),
      },
      {
        scope: projects.id,
        numerator: money(
          "年中追加、追减的绝对值之和（表中未区分应除外的调整）",
          "size of additions and cuts (the table does not tell which are to be left out)",
          columnTerms(facts, projects, "added").map(bySize),
        ),
        denominator: money("年初预算", "original budget", columnTerms(facts, projects, "budget")),
      },
    ];
  },
});

/** As the base data state it; the difference of the two budgets where they do not, which nets additions and cuts. */
function adjustment(facts: FactStore): Operand {
  const stated = facts.one("H1.adjustment.actual");
  const added = departmentAdded(facts);
  if (isKnown(stated) || !added.terms.every(({ fact }) => isKnown(fact))) {
    return money("预算调整数（部门整体）", "adjustments (department)", [plus(stated)].map(bySize));
  }
  const negative = isNegative(residualOf(added.terms));
  return money(
    "预算调整数（推算：全年预算数与年初预算数之差，追加与追减已相抵）",
    "adjustments (implied: whole year against original budget, additions and cuts netted)",
    negative ? negated(added.terms) : added.terms,
  );
}

function bySize(term: Term): Term {
  return isKnown(term.fact) && isNegative(term.fact.value) ? minus(term.fact) : term;
}

export const budgetControl = ratio({
  id: "预算控制率",
  name: { zh: "预算控制率", en: "Budget control rate" },
  group: GROUPS.execution,
  definition: {
    zh: "本年追加预算 ÷ 年初预算 × 100%",
    en: "added during the year ÷ original budget × 100 %",
  },
  source: HUNAN,
  applications: ({ facts }) => {
    const projects = budgetedProjects(facts);
    return [
      {
        scope: null,
        numerator: departmentAdded(facts),
        denominator: money("年初预算", "original budget", [plus(departmentBudget(facts))]),
      },
      {
        scope: projects.id,
        numerator: money("年中追加", "added during the year", columnTerms(facts, projects, "added")),
        denominator: money("年初预算", "original budget", columnTerms(facts, projects, "budget")),
      },
    ];
  },
});
