import type { FactStore } from "../facts/store";
import { negated } from "../check/terms";
import { GROUPS, PROJECT_EVALUATION, PROJECT_FRAMEWORK } from "./framework";
import type { ListScope } from "./list-scope";
import { columnTerms, eachProject, hasColumn } from "./list-scope";
import type { Operand } from "./ratio";
import { money, ratio } from "./ratio";

export const fundsInPlace = ratio({
  id: "资金到位率",
  name: { zh: "资金到位率", en: "Funds in place" },
  group: GROUPS.projectFunds,
  definition: {
    zh: "实际到位资金 ÷ 计划投入（预算）资金 × 100%；计划投入资金为年初预算加年中追加，减财政直接拨付、不经本单位的部分",
    en: "funds received ÷ funds planned × 100 %; planned is the original budget with what was added, less what the finance bureau pays directly",
  },
  source: {
    zh: `${PROJECT_FRAMEWORK.zh}；${PROJECT_EVALUATION.zh}`,
    en: `${PROJECT_FRAMEWORK.en}; ${PROJECT_EVALUATION.en}`,
  },
  applications: ({ facts }) =>
    eachProject(facts).map((scope) => ({
      scope: scope.id,
      numerator: money("实际到位资金（本年收到）", "funds received this year", columnTerms(facts, scope, "received")),
      denominator: planned(facts, scope),
    })),
});

/** What a project was to receive; columns that the table does not have state nothing and are not named. */
function planned(facts: FactStore, scope: ListScope): Operand {
  const added = hasColumn(facts, "P1", "added") ? columnTerms(facts, scope, "added") : [];
  const direct = hasColumn(facts, "P1", "direct") ? columnTerms(facts, scope, "direct") : [];
  const zh = `年初预算${added.length > 0 ? "＋年中追加" : ""}${direct.length > 0 ? "－财政直接拨付" : ""}`;
  const en = `original budget${added.length > 0 ? " + added" : ""}${direct.length > 0 ? " − paid directly" : ""}`;
  return money(zh, en, [...columnTerms(facts, scope, "budget"), ...added, ...negated(direct)]);
}
