import { table } from "../../core/support";
import { page, slip } from "../page";
import type { RulePage } from "../page";

const OVERVIEW = table(
  "2023年度部门收支余情况表",
  `单位：万元
   项目 | 决算数
   基本支出 | 240.70
   项目支出 | 65.50
   本年支出合计 | 306.20`,
);
const SAMPLE = table(
  "绩效评价抽查情况表",
  `单位：万元
   项目 | 部门支出 | 抽查金额
   基本支出 | 240.70 | 96.00
   项目支出 | 65.50 | 65.50
   合计 | 306.20 | 161.50`,
);

/** What holds in any table. */
export const ANY_TABLE_PAGES: readonly RulePage[] = [
  page(
    "N-1",
    [
      "同一个数在几张表里抄了几遍，每一遍都应一样。抄错一处，引用它的地方就跟着错。",
      "A figure that is copied into several tables is the same everywhere.",
    ],
    [
      "各表中说同一件事的数；元与万元自动换算，年度、口径不同的不比。",
      "Figures that say the same thing; those of other years or scopes are not compared.",
    ],
    [
      "以原表（决算表、明细账）为准，改抄错的那一处；最好用公式引用，不再手抄。",
      "The original table decides; better refer to it by a formula.",
    ],
    slip([OVERVIEW, SAMPLE], "240.70 = 240.70", [SAMPLE, "B4", 247.7], "247.70 ≠ 240.70", "7.00"),
  ),
];
