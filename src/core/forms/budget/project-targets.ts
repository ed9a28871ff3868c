import type { FieldData, FormData } from "../form";
import { field, word } from "../form";

/** The sources of a project's or the department's money, by the last part of their keys. */
export const SOURCES_OF_FUNDS: Readonly<Record<string, FieldData>> = {
  fiscal: word("fiscalFunds"),
  general: word("generalBudget"),
  fund: word("governmentFunds"),
  stateCapital: word("stateCapital"),
  upper: word("fromUpper"),
  central: word("fromCentral"),
  province: word("fromProvince"),
  city: word("fromCity"),
  localLevels: word("fromLocalLevels"),
  local: word("fromOwnLevel"),
  carried: word("priorCarry", { also: ["结转资金"] }),
  special: word("specialFunds"),
  unitFunds: word("unitFunds"),
  raised: word("raisedFunds"),
  otherFunds: word("otherFunds", { also: ["其他", "其他收入"] }),
};

const FUNDS: Readonly<Record<string, FieldData>> = {
  total: word("fundsOfYear", { also: ["当年年度预算", "项目资金总额", "总额"], fact: "B11.amount" }),
  ...Object.fromEntries(
    Object.entries(SOURCES_OF_FUNDS).map(([key, source]) => [key, { ...source, fact: `B11.${key}` }]),
  ),
};
const ROWS: Readonly<Record<string, FieldData>> = {
  ...FUNDS,
  total: word("fundsOfYear", { also: ["合计", "项目资金总额", "总额"], fact: "B11.amount" }),
};

/**
 * 项目支出绩效目标表 (B11): targets of each project with its funds, published with the budget. In Chongqing funds stand
 * behind 当年年度预算, in Heilongjiang in a grid beside last year's. Source: domain A.5, B-7.
 */
export const projectTargets: FormData = {
  id: "B11",
  family: "budget",
  name: { zh: "项目支出绩效目标表", en: "Budget: targets of a project" },
  learnt: {
    zh: "上海公开预算；重庆奉节（2023）审批表；黑龙江大庆（2015）申报表；四川乐山（2023）多项目一览",
    en: "published budgets of Shanghai; Chongqing (2023) for approval; Daqing (2015) with last year’s figures; Sichuan (2023) with several projects in one list",
  },
  title: {
    any: [
      "{项目|专项}[支出|资金|业务经费][预算]绩效[总体]目标[申报|申报批复|批复|审批|审核|公开|情况]表",
      "转移支付[区域|整体|项目|资金|区域(项目)][预算]绩效目标[申报|公开|情况]表",
    ],
    not: ["自评", "整体", "报告", "监控"],
  },
  anchors: [
    ["@projectName"],
    ["@fundsOfYear", "项目资金", "项目资金情况", "当年年度预算", "本年度申请金额"],
    ["@indicatorName", "绩效目标", "年度目标", "年度绩效目标", "年度总体目标", "项目类别"],
  ],
  perProject: true,
  layout: {
    kind: "labels",
    fact: "B11",
    entity: word("projectName"),
    columns: {},
    rows: {},
    amounts: FUNDS,
  },
  variants: [
    {
      kind: "labels",
      fact: "B11",
      entity: word("projectName"),
      columns: {
        priorBudget: word("priorBudget", { also: ["上年度预算安排", "上年预算安排"] }),
        priorActual: word("priorFinalAccounts", { also: ["上年度实际执行", "上年实际执行", "上年执行数"] }),
        amount: word("budget", { also: ["本年度申请金额", "本年申请金额", "本年预算申请", "申请金额"], fact: "" }),
      },
      rows: ROWS,
    },
    // All projects below each other, each with the rows of its indicators (Sichuan).
    {
      kind: "records",
      fact: "B11",
      texts: {
        index: word("serialNumber"),
        name: word("projectName"),
        unit: field("unit", ["单位名称", "项目单位", "预算单位", "主管部门", "部门名称"]),
        target: word("indicatorTarget"),
        points: word("pointsToBeHad"),
      },
      columns: { amount: word("budget", { also: ["资金总额", "年度资金总额", "项目金额", "预算数(元)", "金额"] }) },
      sections: {},
    },
  ],
};
