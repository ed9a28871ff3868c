import { table } from "../../core/support";
import { page, slip } from "../page";
import type { RulePage } from "../page";
import { D01, D06, D07 } from "./books";

const WITH_RATES = table(
  "2023年度“三公”经费支出情况表",
  `单位：万元
   项目 | 上年决算数 | 本年预算数 | 本年决算数 | 较上年增减额 | 较上年增减幅度 | 预算控制率
   合计 | 8.60 | 12.00 | 10.35 | 1.75 | 20.35% | 86.25%
   因公出国（境）费 | 0.00 | 0.00 | 0.00 | | |
   公务用车购置及运行维护费 | 5.90 | 8.00 | 7.10 | 1.20 | |
   公务用车购置费 | 0.00 | 0.00 | 0.00 | | |
   公务用车运行维护费 | 5.90 | 8.00 | 7.10 | 1.20 | |
   公务接待费 | 2.70 | 4.00 | 3.25 | 0.55 | |`,
);
const BUDGETS = table(
  "2023年度“三公”经费支出情况表",
  `单位：万元
   项目 | 上年预算数 | 本年预算数 | 预算增减幅度
   合计 | 12.80 | 12.00 | -6.25%
   因公出国（境）费 | | |
   公务用车购置及运行维护费 | 8.60 | 8.00 |
   公务接待费 | 4.20 | 4.00 |`,
);

const RUNNING = table(
  "机构运行信息表",
  `部门：某某局 | 2023年度 | 单位：元
   项目 | 行次 | 统计数
   一、机关运行经费 | 1 | —
   （一）行政单位 | 2 | 820000.00
   二、国有资产占用情况 | 3 | —
   （一）车辆数合计（辆） | 4 | 3
   1.应急保障用车 | 5 | 1
   2.执法执勤用车 | 6 | 2
   三、政府采购支出信息 | 7 | —
   （一）政府采购支出合计 | 8 | 500000.00
   1.政府采购货物支出 | 9 | 300000.00
   2.政府采购服务支出 | 10 | 200000.00`,
);

const IN_07 = [
  "“三公”经费支出表（公开07表或09表）、基础数据表，预算数、决算数、上年数各栏分别核对。各项都空着的列为无法执行。",
  "Table of three public expenses and base data, column by column; not judged where no item is filled in.",
] as const;
const RATES = [
  "列有这一比率的“三公”经费表；没列的不核对，分母为 0 的列为无法执行。",
  "Tables that print the rate; not judged on a denominator of 0.",
] as const;

/** The three public expenses. */
export const THREE_PUBLIC_PAGES: readonly RulePage[] = [
  page(
    "S-1",
    [
      "“三公”就是出国、公车、接待三项，合计不多不少。",
      "Three public expenses are travel abroad, official vehicles and reception.",
    ],
    IN_07,
    [
      "三项分别对照明细账的 30212、30231 和 31013、30217 科目发生额。",
      "Compare each with its economic subject in the ledger.",
    ],
    slip([D07], "7.10 + 3.25 = 10.35", [D07, "C4", 10.53], "7.10 + 3.25 = 10.35 ≠ 10.53", "0.18"),
  ),
  page(
    "S-2",
    ["公车费分买车和养车两项。", "Official vehicles are purchase and running costs."],
    IN_07,
    ["养车费对照 30231，买车对照 31013；当年没有买车的，购置费填 0。", "Compare with 30231 and 31013."],
    slip([D07], "0 + 7.10 = 7.10", [D07, "C6", 1.7], "0 + 7.10 = 7.10 ≠ 1.70", "5.40"),
  ),
  page(
    "S-3",
    [
      "控制率说明决算花了预算的几成。率和数对不上，报告里引用的率就是错的。",
      "The rate says how much of the budget was spent.",
    ],
    RATES,
    ["用表里的决算数除以预算数重算；率是旧的就改率，数改过的看两个数。", "Recompute from the two figures."],
    slip([WITH_RATES], "10.35 ÷ 12.00 = 86.25%", [WITH_RATES, "G4", 0.8265], "10.35 ÷ 12.00 = 86.25% ≠ 82.65%"),
  ),
  page(
    "S-4",
    [
      "增减额、增减幅度是拿今年和去年比出来的，不能另填。",
      "Change and growth follow from this year's and last year's figures.",
    ],
    RATES,
    [
      "上年数以上年决算公开表为准，重算差额和幅度；注意减少为负。",
      "Last year's published table has the prior figure; a decrease is negative.",
    ],
    slip(
      [WITH_RATES],
      "(10.35 − 8.60) ÷ 8.60 = 20.35%",
      [WITH_RATES, "F4", 0.2153],
      "(10.35 − 8.60) ÷ 8.60 = 20.35% ≠ 21.53%",
    ),
  ),
  page(
    "S-5",
    [
      "湖南的评分看预算数的变动：今年预算比去年预算增没增。",
      "Hunan's scoring goes by the budget of this year against last year's.",
    ],
    RATES,
    [
      "两个预算数以两年的部门预算公开表为准；减少的幅度要带负号。",
      "The published budgets of both years decide; a decrease is negative.",
    ],
    slip(
      [BUDGETS],
      "(12.00 − 12.80) ÷ 12.80 = −6.25%",
      [BUDGETS, "D4", 0.0625],
      "(12.00 − 12.80) ÷ 12.80 = −6.25% ≠ 6.25%",
    ),
  ),
  page(
    "S-6",
    ["合计增减多少，应由三项的增减说清楚。", "The change in all is the sum of the changes by item."],
    ["列有增减额的“三公”经费表；有一项没填增减额的不核对。", "Tables that print the changes."],
    [
      "逐项用本年数减上年数重算，再看报告里说的原因对不对得上这些项。",
      "Recompute each change, then compare with the reasons given.",
    ],
    slip([WITH_RATES], "1.20 + 0.55 = 1.75", [WITH_RATES, "E9", 0.45], "1.20 + 0.45 = 1.65 ≠ 1.75", "0.10"),
  ),
  page(
    "S-7",
    [
      "基本支出里的公车费、接待费，只是全部“三公”的一部分，项目里还可能有，所以只会小于或等于。",
      "What basic expenditure has of these subjects is part of the three public expenses.",
    ],
    ["“三公”经费表与公开06表都有时核对；没有经济科目的列为无法执行。", "Judged where both tables are there."],
    [
      "看接待费、公车费有没有只在明细账里记、没报进“三公”表，或科目用错。",
      "See whether something booked to the subject was left out of the table.",
    ],
    slip([D06, D07], "3.15 ≤ 3.25", [D06, "F6", 3.51], "3.51 > 3.25", "0.26"),
  ),
  page(
    "S-8",
    [
      "有钱就有事：有接待费就有批次、人次，有养车费就有车；反过来也一样。",
      "Money and numbers go together: reception has guests, running costs have vehicles.",
    ],
    [
      "“三公”经费表或机构运行信息表列有车辆数、批次、人次的。没列的列为无法执行。",
      "Tables that state vehicles, groups and persons.",
    ],
    [
      "批次、人次查接待清单，车辆查资产台账；租车的费用不在公车运行费。",
      "The list of receptions and the register of assets decide.",
    ],
    slip([D07], { zh: "接待 26 批次，214 人次", en: "26 receptions, 214 persons" }, [D07, "C13", 0], {
      zh: "接待 26 批次，0 人次",
      en: "26 receptions, 0 persons",
    }),
  ),
  page(
    "S-10",
    [
      "“三公”是全部支出的一部分。比全部支出还大，多半是单位写错（元填进了万元表）。",
      "A part is no more than the whole; if it is, the unit is mostly wrong.",
    ],
    [
      "“三公”经费表与支出总表都有时核对，决算、预算分别核对；缺一张的不出现。",
      "Judged where both tables are there, for final accounts and budget.",
    ],
    ["先看两张表的单位，再看数字有没有多一位。", "See the units first, then digits too many."],
    slip([D01, D07], "10.35 ≤ 910.95", [D07, "C4", 1035], "1035.00 > 910.95", "124.05"),
  ),
  page(
    "S-11",
    [
      "合计就是下面几行加起来的数；车辆按用途分，一辆只算一次。",
      "The total is what its lines add up to; a vehicle counts for one use only.",
    ],
    [
      "机构运行信息表（财决附03表）和各省另起名字公开的同一张表，各栏分别核对。分项都空着的，或有没认出来的行的，列为无法执行。",
      "The table under all of its names, column by column; not judged beside lines that were not read.",
    ],
    [
      "车辆对资产台账，采购对合同台账，运行经费对基本支出明细。",
      "The registers of assets and contracts, and the details of basic expenditure, decide.",
    ],
    slip([RUNNING], "1 + 2 = 3", [RUNNING, "C9", 4], "1 + 4 = 5 ≠ 3", "2"),
  ),
];
