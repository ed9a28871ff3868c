import type { FormData } from "../form";
import { word } from "../form";
import { FUNDS_COLUMNS, FUNDS_TOTAL, indicatorsOf } from "./self-evaluation-columns";

/**
 * 项目支出绩效自评表 (H3): one form for each project; a workbook or a sheet may hold several. The sources of funds below 年度资金总额
 * differ by region. Source: domain A.3 H3.
 */
export const selfEvaluationOfProject: FormData = {
  id: "H3",
  family: "evaluation",
  name: { zh: "项目支出绩效自评表", en: "Self-evaluation of a project" },
  learnt: {
    zh: "财政部通用表；湖北（2022）项目自评表；北京（2025）中央补助、地方资金；中央转移支付区域绩效自评表（2022）；河北（2022）执行率不列分值",
    en: "the ministry’s form; Hubei (2022); Beijing (2025) with central and local funds; transfers of the central government (2022); Hebei (2022) without points of the execution rate",
  },
  title: {
    any: [
      "项目[支出|资金]绩效[目标|评价][完成情况]自评[价][情况]表",
      "项目[支出]自评[价]表",
      "专项[资金|支出][项目]绩效[目标]自评[价]表",
      "转移支付[区域|整体|项目|资金|区域(项目)][预算]绩效[目标][完成情况]自评[价]表",
    ],
    not: ["整体", "报告", "汇总"],
  },
  anchors: [
    ["@projectName"],
    FUNDS_TOTAL,
    ["@fullBudget", "当年预算数", "预算数"],
    ["@spentOfBudget"],
    ["@executionRate"],
  ],
  perProject: true,
  layout: {
    kind: "labels",
    fact: "H3",
    entity: word("projectName"),
    columns: FUNDS_COLUMNS,
    rows: {
      total: word("fundsOfYear", { also: ["总额"], fact: "H3" }),
      fiscal: word("fiscalFunds", {
        as: { zh: "当年财政拨款", en: "fiscal funds of the year" },
        also: ["一般公共预算"],
        fact: "H3.fiscal",
      }),
      upper: word("fromUpper", { fact: "H3.upper" }),
      central: word("fromCentral", { fact: "H3.central" }),
      province: word("fromProvince", { fact: "H3.province" }),
      city: word("fromCity", { fact: "H3.city" }),
      localLevels: word("fromLocalLevels", { fact: "H3.localLevels" }),
      local: word("fromOwnLevel", { fact: "H3.local" }),
      carried: word("priorCarry", { as: "上年结转资金", also: ["结转资金"], fact: "H3.carried" }),
      special: word("specialFunds", { fact: "H3.special" }),
      unitFunds: word("unitFunds", { fact: "H3.unitFunds" }),
      raised: word("raisedFunds", { fact: "H3.raised" }),
      otherFunds: word("otherFunds", { also: ["其他"], fact: "H3.otherFunds" }),
    },
    indicators: indicatorsOf("H3"),
  },
};
