import type { Localised } from "../../text/text";
import type { ScoringItem, ScoringTable } from "./scoring-table";

const POINT = "0.01";
const FIVE_POINTS = "0.05";

/** Item scored by people, with the weight that practice gives it. */
function byPeople(result: string, max: string): ScoringItem {
  const criterion: Localised = { zh: "按评分标准逐项人工评分", en: "scored by people, item by item" };
  return { result, max, rule: { kind: "by-people" }, criterion, evidence: "practice" };
}

/**
 * 湖南省部门整体支出绩效评价指标评分表（投入10/过程60版）, in its order.
 * `seen-form`: weight and rule are quoted from published forms of this version. `practice`: consistent with those
 * forms but not read in them; for the control rate of the three public expenses the rule was seen with 6 points.
 * Growth of the three public expenses is scored on budgets only; without the prior-year budget it has no points.
 */
export const HUNAN_DEPARTMENT: ScoringTable = {
  id: "hunan-department-10-60",
  name: {
    zh: "湖南省部门整体支出绩效评价指标评分表（投入10/过程60版）",
    en: "Hunan's scoring of a department's whole expenditure (input 10, process 60)",
  },
  items: [
    {
      result: "在职人员控制率",
      max: "5",
      rule: { kind: "deduct", beyond: "above", from: "1", every: POINT, deduct: "0.5" },
      criterion: {
        zh: "≤100%得5分；每超过1个百分点扣0.5分，扣完为止",
        en: "≤ 100 %: 5; 0.5 off for each percentage point above",
      },
      evidence: "seen-form",
    },
    {
      result: "三公经费变动率-预算",
      max: "5",
      rule: { kind: "deduct", beyond: "above", from: "0", every: POINT, deduct: "0.5" },
      criterion: {
        zh: "≤0得5分；每超过1个百分点扣0.5分，扣完为止（预算数与预算数相比）",
        en: "≤ 0: 5; 0.5 off for each percentage point above (budget against budget)",
      },
      evidence: "seen-form",
    },
    {
      result: "预算完成率-湖南",
      max: "5",
      rule: { kind: "deduct", beyond: "below", from: "1", every: FIVE_POINTS, deduct: "2" },
      criterion: {
        zh: "100%得5分；每低5%扣2分，扣完为止",
        en: "100 %: 5; 2 off for each 5 % below",
      },
      evidence: "seen-form",
    },
    {
      result: "预算控制率",
      max: "5",
      rule: {
        kind: "bands",
        bands: [
          { upTo: "0", points: "5" },
          { upTo: "0.1", points: "4" },
          { upTo: "0.2", points: "3" },
          { upTo: "0.3", points: "2" },
        ],
      },
      criterion: {
        zh: "0得5分；0–10%（含）4分；10–20%（含）3分；20–30%（含）2分；大于30%不得分",
        en: "0: 5; to 10 %: 4; to 20 %: 3; to 30 %: 2; above: 0 (upper ends included)",
      },
      evidence: "seen-form",
    },
    {
      result: "新建楼堂馆所面积控制率",
      max: "5",
      rule: { kind: "deduct", beyond: "above", from: "1", every: FIVE_POINTS, deduct: "2" },
      criterion: {
        zh: "≤100%得5分；每超过5%扣2分，扣完为止；没有楼堂馆所项目的得满分（须人工确认）",
        en: "≤ 100 %: 5; 2 off for each 5 % above; full points without such projects (people confirm)",
      },
      evidence: "seen-form",
    },
    {
      result: "新建楼堂馆所投资概算控制率",
      max: "5",
      rule: { kind: "deduct", beyond: "above", from: "1", every: FIVE_POINTS, deduct: "2" },
      criterion: {
        zh: "≤100%得5分；每超过5%扣2分，扣完为止；没有楼堂馆所项目的得满分（须人工确认）",
        en: "≤ 100 %: 5; 2 off for each 5 % above; full points without such projects (people confirm)",
      },
      evidence: "practice",
    },
    {
      result: "公用经费控制率",
      max: "8",
      rule: { kind: "deduct", beyond: "above", from: "1", every: POINT, deduct: "1" },
      criterion: {
        zh: "≤100%得8分；每超过1%扣1分，扣完为止",
        en: "≤ 100 %: 8; 1 off for each 1 % above",
      },
      evidence: "practice",
    },
    {
      result: "三公经费控制率",
      max: "7",
      rule: { kind: "deduct", beyond: "above", from: "1", every: POINT, deduct: "1" },
      criterion: {
        zh: "≤100%得7分；每超过1个百分点扣1分，扣完为止",
        en: "≤ 100 %: 7; 1 off for each percentage point above",
      },
      evidence: "practice",
    },
    {
      result: "政府采购执行率",
      max: "6",
      rule: { kind: "deduct", beyond: "either-side", from: "1", every: FIVE_POINTS, deduct: "2" },
      criterion: {
        zh: "100%得6分；每超过或低于5%扣2分，扣完为止",
        en: "100 %: 6; 2 off for each 5 % above or below",
      },
      evidence: "practice",
    },
    byPeople("管理制度健全性", "8"),
    byPeople("资金使用合规性", "6"),
    byPeople("预决算信息公开性", "5"),
  ],
  ownIndicators: "30",
};
