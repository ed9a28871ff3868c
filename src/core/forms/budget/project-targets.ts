import type { Form } from "../form";
import { field } from "../form";

/**
 * 项目支出绩效目标表 (B11): targets of each project with its funds, published with the budget. Source: domain A.5, B-7.
 */
export const projectTargets: Form = {
  id: "B11",
  family: "budget",
  name: { zh: "项目支出绩效目标表", en: "Budget: targets of a project" },
  titles: [/项目(支出|资金)?绩效目标(申报|申报批复|批复|公开|情况)?表/],
  notTitles: [/自评/, /整体/, /报告/],
  anchors: [
    ["项目名称", "项目支出名称", "项目(支出)名称"],
    ["年度资金总额", "资金总额", "项目资金", "年度预算资金总额", "本年度预算金额"],
    ["三级指标", "指标名称", "绩效目标", "年度目标", "年度绩效目标", "年度总体目标"],
  ],
  perProject: true,
  layout: {
    kind: "labels",
    fact: "B11",
    entity: field("project", ["项目名称", "项目支出名称", "项目(支出)名称"]),
    columns: {},
    rows: {},
    amounts: {
      total: field("funds of the year", ["年度资金总额", "资金总额", "年度预算资金总额", "本年度预算金额"], {
        fact: "B11.amount",
      }),
      fiscal: field("fiscal funds", ["财政拨款", "财政资金", "当年财政拨款"], { fact: "B11.fiscal" }),
      otherFunds: field("other funds", ["其他资金"], { fact: "B11.otherFunds" }),
    },
  },
};
