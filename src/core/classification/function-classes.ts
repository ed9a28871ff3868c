import type { Field } from "../forms/form";

/** A class (类) of the classification of expenditure by function: three digits, today's name, and its earlier names. */
export interface FunctionClass {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  /** Names of earlier years and short forms in published tables. */
  readonly aliases: readonly string[];
}

/**
 * The classes of 政府收支分类科目, expenditure by function, in the order of the standard tables.
 * Source: domain A.1 D01 with the names of earlier years.
 */
export const FUNCTION_CLASSES: readonly FunctionClass[] = [
  { code: "201", name: "一般公共服务支出", en: "general public services", aliases: ["一般公共服务"] },
  { code: "202", name: "外交支出", en: "foreign affairs", aliases: ["外交"] },
  { code: "203", name: "国防支出", en: "national defence", aliases: ["国防"] },
  { code: "204", name: "公共安全支出", en: "public security", aliases: ["公共安全"] },
  { code: "205", name: "教育支出", en: "education", aliases: ["教育"] },
  { code: "206", name: "科学技术支出", en: "science and technology", aliases: ["科学技术"] },
  {
    code: "207",
    name: "文化旅游体育与传媒支出",
    en: "culture, tourism, sport and media",
    aliases: ["文化体育与传媒支出", "文化旅游体育与传媒", "文化体育与传媒", "文化旅游体育和传媒支出"],
  },
  {
    code: "208",
    name: "社会保障和就业支出",
    en: "social security and employment",
    aliases: ["社会保障与就业支出", "社会保障和就业", "社会保障与就业"],
  },
  { code: "209", name: "社会保险基金支出", en: "social insurance funds", aliases: [] },
  {
    code: "210",
    name: "卫生健康支出",
    en: "health",
    aliases: ["医疗卫生与计划生育支出", "医疗卫生支出", "卫生健康", "医疗卫生与计划生育", "医疗卫生"],
  },
  {
    code: "211",
    name: "节能环保支出",
    en: "energy saving and environment",
    aliases: ["节能环保", "环境保护支出", "环境保护"],
  },
  {
    code: "212",
    name: "城乡社区支出",
    en: "urban and rural communities",
    aliases: ["城乡社区事务支出", "城乡社区事务", "城乡社区"],
  },
  {
    code: "213",
    name: "农林水支出",
    en: "agriculture, forestry and water",
    aliases: ["农林水事务支出", "农林水事务", "农林水"],
  },
  { code: "214", name: "交通运输支出", en: "transport", aliases: ["交通运输"] },
  {
    code: "215",
    name: "资源勘探工业信息等支出",
    en: "resource exploration, industry and information",
    aliases: [
      "资源勘探信息等支出",
      "资源勘探电力信息等支出",
      "资源勘探电力信息等事务支出",
      "资源勘探工业信息等",
      "资源勘探信息等",
      "资源勘探工业信息支出",
      "资源勘探信息支出",
    ],
  },
  {
    code: "216",
    name: "商业服务业等支出",
    en: "commerce and services",
    aliases: ["商业服务业等事务支出", "商业服务业等", "商业服务业支出"],
  },
  { code: "217", name: "金融支出", en: "finance", aliases: ["金融监管等事务支出", "金融监管支出", "金融"] },
  { code: "219", name: "援助其他地区支出", en: "aid to other regions", aliases: ["援助其他地区"] },
  {
    code: "220",
    name: "自然资源海洋气象等支出",
    en: "natural resources, ocean and weather",
    aliases: [
      "国土海洋气象等支出",
      "国土资源气象等支出",
      "国土资源气象等事务支出",
      "自然资源海洋气象等",
      "国土海洋气象等",
      "自然资源海洋气象支出",
    ],
  },
  { code: "221", name: "住房保障支出", en: "housing", aliases: ["住房保障"] },
  {
    code: "222",
    name: "粮油物资储备支出",
    en: "grain, oil and material reserves",
    aliases: ["粮油物资储备事务支出", "粮油物资储备等支出", "粮油物资管理事务支出", "粮油物资储备"],
  },
  { code: "223", name: "国有资本经营预算支出", en: "state capital budget", aliases: [] },
  {
    code: "224",
    name: "灾害防治及应急管理支出",
    en: "disaster prevention and emergency management",
    aliases: ["灾害防治和应急管理支出", "灾害防治及应急管理"],
  },
  { code: "227", name: "预备费", en: "reserve fund", aliases: [] },
  { code: "229", name: "其他支出", en: "other expenditure", aliases: [] },
  { code: "230", name: "转移性支出", en: "transfers", aliases: [] },
  { code: "231", name: "债务还本支出", en: "debt repayment", aliases: ["债务还本"] },
  { code: "232", name: "债务付息支出", en: "debt interest", aliases: ["债务付息"] },
  { code: "233", name: "债务发行费用支出", en: "costs of issuing debt", aliases: ["债务发行费用"] },
  {
    code: "234",
    name: "抗疫特别国债安排的支出",
    en: "expenditure from special anti-epidemic bonds",
    aliases: ["抗疫特别国债安排支出", "抗疫特别国债支出"],
  },
];

/**
 * The lines of the expenditure block, one a function class: row key `class201`, fact `D01.class.201`.
 * @param fact first part of the facts' keys, such as `D01`.
 */
export function functionClassRows(fact: string): Record<string, Field> {
  return Object.fromEntries(
    FUNCTION_CLASSES.map(({ code, name, en, aliases }) => [
      `class${code}`,
      { name: { zh: name, en }, labels: [name, ...aliases], fact: `${fact}.class.${code}` },
    ]),
  );
}
