import { notJudgeable } from "../check/judge";
import type { Localised } from "../text";
import { text } from "../text";
import { checkOf } from "./rule";
import type { Rule } from "./rule";

/**
 * Identities of the trade that need tables which this version does not read yet. They are listed as not judged, with
 * the table they need, so that nobody takes their silence for agreement.
 */
function awaiting(id: string, title: Localised, table: Localised): Rule {
  const declaration = {
    id,
    title,
    kind: "rounding",
    severity: "error",
    source: { zh: "部门决算报表勾稽关系", en: "Identities of departmental final accounts" },
  } as const;
  return {
    ...declaration,
    judge: () => [
      checkOf(
        declaration,
        null,
        [],
        notJudgeable(
          text(
            "缺少：{table}（本工作簿中没有，或本版本尚不识别）",
            "Missing: {table} (not in this workbook, or not yet read by this version)",
            { table },
          ),
        ),
      ),
    ],
  };
}

const D01 = { zh: "收入支出决算总表（公开01表）各收入、支出明细行", en: "the lines of final accounts table 01" };
const BY_FUNCTION = {
  zh: "收入决算表、支出决算表、一般公共预算支出决算表（公开02、03、05表）的功能科目",
  en: "the function codes of final accounts tables 02, 03 and 05",
};
const D06 = { zh: "基本支出决算表（公开06表）的经济科目", en: "the economic codes of final accounts table 06" };
const ALL = { zh: "部门决算公开01–09表及财决报表", en: "final accounts tables 01–09 and the ministry's own tables" };

export const UNAVAILABLE: readonly Rule[] = [
  awaiting(
    "D01",
    {
      zh: "收入支出决算总表内部勾稽（D01-1 至 D01-12）",
      en: "Identities within final accounts table 01 (D01-1 to D01-12)",
    },
    D01,
  ),
  awaiting(
    "D02-D05",
    { zh: "功能科目行合计与层级汇总（D02、D03-2、D05）", en: "Rows and hierarchy by function (D02, D03-2, D05)" },
    BY_FUNCTION,
  ),
  awaiting(
    "D06-1",
    { zh: "经济科目类款汇总（D06-1 至 D06-3）", en: "Hierarchy by economic code (D06-1 to D06-3)" },
    D06,
  ),
  awaiting(
    "S-7",
    {
      zh: "“三公”经费与经济科目、实物量勾稽（S-7、S-8）",
      en: "Three public expenses against economic codes and quantities (S-7, S-8)",
    },
    {
      zh: "公开06表经济科目及车辆、批次、人次数据",
      en: "economic codes of table 06, and numbers of vehicles, groups and persons",
    },
  ),
  awaiting(
    "X",
    { zh: "决算各表之间勾稽（X-1 至 X-13）", en: "Identities between final accounts tables (X-1 to X-13)" },
    ALL,
  ),
  awaiting(
    "B",
    { zh: "预算各表勾稽（B-1 至 B-8）", en: "Identities of budget tables (B-1 to B-8)" },
    { zh: "部门预算公开表", en: "the department's published budget tables" },
  ),
  awaiting(
    "H2",
    { zh: "部门整体支出绩效自评表（H2-1 至 H2-3）", en: "Self-evaluation form of the department (H2-1 to H2-3)" },
    { zh: "部门整体支出绩效自评表", en: "self-evaluation form of the department" },
  ),
  awaiting(
    "H3",
    { zh: "项目支出绩效自评表（H3-1 至 H3-3）", en: "Self-evaluation forms of projects (H3-1 to H3-3)" },
    { zh: "项目支出绩效自评表", en: "self-evaluation forms of projects" },
  ),
  awaiting(
    "H1-6",
    { zh: "楼堂馆所规模、投资概算控制率（H1-5、H1-6）", en: "Building size and investment control rates (H1-5, H1-6)" },
    { zh: "基础数据表楼堂馆所、预算调整各栏", en: "buildings and budget adjustment in the base data" },
  ),
  awaiting(
    "G-3",
    { zh: "政府采购与资本性支出科目勾稽（G-3）", en: "Procurement against capital expenditure codes (G-3)" },
    { zh: "公开06表310资本性支出各科目", en: "capital expenditure codes (310) of table 06" },
  ),
];
