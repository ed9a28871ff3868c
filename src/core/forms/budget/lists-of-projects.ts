import type { FieldData, FormData, RecordsLayout } from "../form";
import { field, word } from "../form";
import { ECONOMIC_CLASSES } from "../../classification/economic";
import { CARRIED_OF, CODE_HEADS } from "./labels";
import { ANY_TABLE } from "../../words/around-tables";

const CARRIED = ["财政拨款结转结余", "财政拨款结转", "@priorCarry", "使用结转结余"] as const;
const TOTALS = ["小计", "总计", "预算数", "本年预算数", "金额", "预算金额", "预算合计"] as const;

/** Where the money of a project or a service comes from: the year's appropriation, what was carried over, other money. */
const SOURCES: Readonly<Record<string, FieldData>> = {
  carried: field("carried over, in all", ["小计", "合计"], { under: CARRIED, blank: "nil" }),
  carriedGeneral: word("generalBudget", {
    as: { zh: "一般公共预算", en: "carried over, general public budget" },
    under: CARRIED,
    blank: "nil",
  }),
  carriedFund: word("governmentFunds", {
    as: { zh: "政府性基金预算", en: "carried over, government funds" },
    under: CARRIED,
    blank: "nil",
  }),
  carriedStateCapital: word("stateCapital", {
    as: { zh: "国有资本经营预算", en: "carried over, state capital" },
    under: CARRIED,
    blank: "nil",
  }),
  carriedSpecial: word("specialFunds", { as: CARRIED_OF.special, under: CARRIED, blank: "nil" }),
  carriedUnitFunds: word("unitFunds", { as: CARRIED_OF.unitFunds, under: CARRIED, blank: "nil" }),
  current: field("appropriation of the year", ["小计", "合计"], {
    under: ["本年拨款", "本年财政拨款", "财政拨款", "本年预算"],
    blank: "nil",
  }),
  fiscal: word("fiscalAppropriation", { also: ["本年拨款", "本年财政拨款"], blank: "nil" }),
  general: word("generalBudget", { as: "一般公共预算", blank: "nil" }),
  fund: word("governmentFunds", { as: "政府性基金预算", blank: "nil" }),
  stateCapital: word("stateCapital", { as: "国有资本经营预算", blank: "nil" }),
  special: word("specialFunds", { blank: "nil" }),
  unitFunds: word("unitFunds", { blank: "nil" }),
  otherFunds: word("otherFunds", { also: ["其他收入", "其他"], blank: "nil" }),
  priorCarry: word("priorCarry", { also: ["财政拨款结转结余", "财政拨款结转"], blank: "nil" }),
};

const ECONOMIC: Readonly<Record<string, FieldData>> = Object.fromEntries(
  ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
    `economic${code}`,
    field(en, [name, ...aliases], { fact: `economic.${code}`, blank: "nil" }),
  ]),
);

function projectsBy(columns: Readonly<Record<string, FieldData>>): RecordsLayout<FieldData> {
  return {
    kind: "records",
    fact: "B12",
    texts: {
      index: word("serialNumber"),
      name: word("projectName", { also: ["项目", "单位名称(项目)", "项目名称(单位)"] }),
      section: field("kind", ["类型", "项目类型", "项目类别", "类别"]),
      unit: field("unit", ["项目单位", "单位名称", "预算单位", "实施单位"]),
    },
    columns: { total: word("projectExpenditure", { as: "合计", also: TOTALS, without: ["特定目标类"] }), ...columns },
    sections: {
      operation: word("operationProjects"),
      targeted: word("targetedProjects"),
      personnel: word("personnel", { as: "人员类", also: ["人员类项目"] }),
      running: word("publicRunning", { also: ["公用经费项目", "运转类", "运转类项目"] }),
    },
  };
}

/**
 * 项目支出表 (B12): every project with its money by source, as all provinces print it since the integrated budget system
 * (Shanxi, Inner Mongolia, Hubei 2022); by economic class in Xinjiang, by function with the project's name in Sichuan.
 */
export const projectList: FormData = {
  id: "B12",
  family: "budget",
  name: { zh: "项目支出表", en: "Budget: projects" },
  learnt: {
    zh: "山西、内蒙古（2023）、湖北随州（2022）项目支出表；新疆（2023）按经济分类；四川（2020）按功能分类",
    en: "projects by source in Shanxi, Inner Mongolia (2023) and Hubei (2022); by economic class in Xinjiang (2023), by function in Sichuan (2020)",
  },
  title: {
    any: [`项目支出[预算]${ANY_TABLE}`, `^[部门|单位]项目预算${ANY_TABLE}`],
    not: ["绩效", "自评", "收支", "经济分类", "基本支出", "执行", "转移支付"],
  },
  anchors: [
    ["@projectName", "单位名称(项目)"],
    ["合计", ...TOTALS, "项目支出合计"],
    [
      "本年拨款",
      "财政拨款结转结余",
      "本年财政拨款",
      "@generalBudget",
      "@fiscalAppropriation",
      "商品和服务支出",
      "金额",
    ],
    ["类型", "项目单位", "项目类别", "单位名称", "单位代码", ...CODE_HEADS],
  ],
  layout: projectsBy(SOURCES),
  variants: [
    projectsBy(ECONOMIC),
    {
      kind: "codes",
      fact: "B12",
      codes: "function",
      columns: { total: word("projectExpenditure", { also: ["合计", ...TOTALS] }) },
    },
  ],
};

function servicesBy(columns: Readonly<Record<string, FieldData>>): RecordsLayout<FieldData> {
  return {
    kind: "records",
    fact: "B13",
    texts: {
      index: word("serialNumber"),
      name: word("projectName", {
        also: ["购买服务项目", "购买服务项目名称", "服务项目", "项目", "购买服务内容", "购买内容"],
      }),
    },
    columns: {
      total: word("budget", {
        as: "合计",
        also: TOTALS.filter((label) => !["预算数", "本年预算数", "预算金额"].includes(label)),
      }),
      ...columns,
    },
    sections: {},
  };
}

/** 政府购买服务预算表 (B13): services to be bought, with their money by source; government procurement is another table. */
export const servicesToBuy: FormData = {
  id: "B13",
  family: "budget",
  name: { zh: "政府购买服务预算表", en: "Budget: services to be bought" },
  learnt: {
    zh: "湖北随州（2022）公开预算；北京（2024）只列预算金额",
    en: "published budgets of Hubei (2022); one amount in Beijing (2024)",
  },
  title: {
    any: [`政府购买服务[项目][支出][预算][财政拨款]${ANY_TABLE}`],
    not: ["执行", "绩效"],
  },
  anchors: [
    ["@projectName", "购买服务项目", "购买内容", "服务项目", "购买服务内容", "购买服务项目名称"],
    ["合计", ...TOTALS],
    [
      "指导性目录",
      "指导性目录代码",
      "购买内容",
      "购买服务内容",
      "承接主体类别",
      "@generalBudget",
      "@fiscalAppropriation",
    ],
  ],
  layout: servicesBy(SOURCES),
  // One amount alone (Beijing).
  variants: [servicesBy({})],
};

/** 新增资产配置预算表 (B15): assets to be bought, with quantity, price and money. */
export const newAssets: FormData = {
  id: "B15",
  family: "budget",
  name: { zh: "新增资产配置预算表", en: "Budget: assets to be acquired" },
  learnt: {
    zh: "湖北随州（2022）公开预算",
    en: "published budgets of Hubei (2022)",
  },
  title: { any: [`新增资产[配置][预算|计划]${ANY_TABLE}`], not: ["执行"] },
  anchors: [["资产名称", "资产品目", "资产类别", "资产分类"], ["@quantity"], ["合计", "金额", "@budget", "@unitPrice"]],
  layout: {
    kind: "records",
    fact: "B15",
    texts: {
      index: word("serialNumber"),
      name: field("asset", ["资产名称", "资产品目", "资产品目名称", "资产类别", "资产分类"]),
      unit: word("unitOfMeasure"),
    },
    columns: {
      quantity: word("quantity", { also: ["配置数量", "新增数量"], measure: "count" }),
      price: word("unitPrice"),
      amount: word("budget", { as: "金额", also: ["合计", "总计", "总价", "预算总额"] }),
    },
    sections: {},
  },
};
