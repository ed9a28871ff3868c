import type { Localised } from "../text/text";

/** The documents that indicators come from, as they are cited. */
export const DEPARTMENT_FRAMEWORK: Localised = {
  zh: "财预〔2013〕53号 附件2 部门整体支出绩效评价共性指标体系框架",
  en: "Caiyu [2013] No. 53, annex 2: common indicators for evaluating a department's whole expenditure",
};
export const PROJECT_FRAMEWORK: Localised = {
  zh: "财预〔2013〕53号 附件1 项目支出绩效评价共性指标体系框架",
  en: "Caiyu [2013] No. 53, annex 1: common indicators for evaluating project expenditure",
};
export const PROJECT_EVALUATION: Localised = {
  zh: "财预〔2020〕10号 项目支出绩效评价参考指标体系",
  en: "Caiyu [2020] No. 10: reference indicators for evaluating project expenditure",
};
export const PROJECT_SELF_EVALUATION: Localised = {
  zh: "财预〔2020〕10号 项目支出绩效自评",
  en: "Caiyu [2020] No. 10: self-evaluation of project expenditure",
};
export const HUNAN: Localised = {
  zh: "部门整体支出绩效评价实务口径（如湖南省）",
  en: "practice of evaluating a department's whole expenditure (in Hunan, for one)",
};
export const PRACTICE: Localised = {
  zh: "绩效评价实务口径",
  en: "practice of performance evaluation",
};

/** First and second level of the frameworks. */
export const GROUPS = {
  targets: { zh: "投入 · 目标设定", en: "Input · targets" },
  allocation: { zh: "投入 · 预算配置", en: "Input · allocation of the budget" },
  execution: { zh: "过程 · 预算执行", en: "Process · budget execution" },
  management: { zh: "过程 · 预算管理", en: "Process · budget management" },
  assets: { zh: "过程 · 资产管理", en: "Process · assets" },
  duties: { zh: "产出 · 职责履行", en: "Output · duties" },
  effects: { zh: "效果 · 履职效益", en: "Outcome · effects" },
  projectFunds: { zh: "项目支出 · 资金", en: "Projects · funds" },
  projectOutput: { zh: "项目支出 · 产出", en: "Projects · output" },
  analysis: { zh: "分析", en: "Analysis" },
} as const satisfies Readonly<Record<string, Localised>>;
