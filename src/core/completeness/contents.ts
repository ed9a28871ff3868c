import type { Localised } from "../text/text";

/** A table that a published document must have. */
export interface RequiredTable {
  readonly name: Localised;
  /** Ids of the forms, any of which is the table. */
  readonly forms: readonly string[];
}

/** A chapter of the narrative that a published document must have. */
export interface RequiredChapter {
  readonly name: Localised;
  /** Words of which one stands in the narrative where the chapter does. */
  readonly words: readonly string[];
}

/** What a department's published document consists of. */
export interface PublishedContents {
  readonly tables: readonly RequiredTable[];
  readonly chapters: readonly RequiredChapter[];
}

/** The regulation that says what is published; it names tables and chapters for budgets and final accounts. */
export const SOURCE: Localised = {
  zh: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  en: "Operating rules for publishing local budgets and final accounts (Cai Yu [2016] No. 143)",
};

const table = (zh: string, en: string, ...forms: string[]): RequiredTable => ({ name: { zh, en }, forms });
const chapter = (zh: string, en: string, ...words: string[]): RequiredChapter => ({ name: { zh, en }, words });

const COMMON: readonly RequiredChapter[] = [
  chapter("部门职责", "duties of the department", "职责", "主要职能", "职能"),
  chapter("机构设置", "organisation", "机构设置", "内设机构", "单位构成", "机构情况", "下属单位"),
  chapter("收支增减变化说明", "changes of income and expenditure", "增加", "减少", "增长", "下降", "持平"),
  chapter("机关运行经费", "running costs of the agency", "机关运行经费", "机关运行费"),
  chapter("“三公”经费说明", "the three public expenses", "三公"),
  chapter("政府采购", "government procurement", "政府采购"),
  chapter("国有资产占用", "state assets in use", "国有资产", "资产占用", "资产占有"),
  chapter("预算绩效", "performance", "绩效"),
  chapter("名词解释", "explanation of terms", "名词解释"),
];

/** By stage: the tables of the ministry's rules, with the table of the state capital budget that came in 2019. */
export const CONTENTS: Readonly<Record<"budget" | "final", PublishedContents>> = {
  budget: {
    tables: [
      table("收支总表", "income and expenditure", "B1"),
      table("收入总表", "income", "B2"),
      table("支出总表", "expenditure", "B3"),
      table("财政拨款收支总表", "fiscal income and expenditure", "B4"),
      table("一般公共预算支出表", "general public budget expenditure", "B5"),
      table("一般公共预算基本支出表", "basic expenditure", "B8"),
      table("一般公共预算“三公”经费支出表", "three public expenses", "B9"),
      table("政府性基金预算支出表", "government funds", "B6"),
      table("国有资本经营预算支出表", "state capital budget", "B7"),
    ],
    chapters: COMMON,
  },
  final: {
    tables: [
      table("收入支出决算总表", "income and expenditure", "D01", "Z01"),
      table("收入决算表", "income", "D02", "Z03"),
      table("支出决算表", "expenditure", "D03", "Z04"),
      table("财政拨款收入支出决算总表", "fiscal income and expenditure", "D04", "Z01_1"),
      table("一般公共预算财政拨款支出决算表", "general public budget expenditure", "D05", "Z07", "Z08"),
      table("一般公共预算财政拨款基本支出决算表", "basic expenditure", "D06", "Z08_1"),
      table("“三公”经费支出决算表", "three public expenses", "D07", "D07_running", "F03"),
      table("政府性基金预算财政拨款收入支出决算表", "government funds", "D08", "Z09"),
      table("国有资本经营预算财政拨款支出决算表", "state capital budget", "D09", "Z11"),
    ],
    chapters: COMMON,
  },
};
