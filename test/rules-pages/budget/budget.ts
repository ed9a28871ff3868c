import { table } from "../../core/support";
import { page, slip } from "../page";
import type { RulePage } from "../page";

/** The published budget of one small unit in 万元. */
const SUMMARY = table(
  "2024年部门收支总表",
  `| | | 单位：万元
   收入 | | 支出 |
   项目 | 预算数 | 项目 | 预算数
   一、财政拨款收入 | 334.00 | 一、文化旅游体育与传媒支出 | 298.50
   1. 一般公共预算 | 322.00 | 二、社会保障和就业支出 | 46.20
   2. 政府性基金预算 | 12.00 | |
   二、事业收入 | 8.50 | |
   本年收入合计 | 342.50 | 本年支出合计 | 344.70
   上年结转 | 10.80 | 结转下年 | 8.60
   收入总计 | 353.30 | 支出总计 | 353.30`,
);
const EXPENDITURE = table(
  "2024年部门支出总表",
  `| | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   207 | 文化旅游体育与传媒支出 | 298.50 | 204.30 | 94.20
   208 | 社会保障和就业支出 | 46.20 | 46.20 |
   合计 | | 344.70 | 250.50 | 94.20`,
);
const GENERAL = table(
  "2024年一般公共预算支出表",
  `| | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   207 | 文化旅游体育与传媒支出 | 278.00 | 198.60 | 79.40
   208 | 社会保障和就业支出 | 46.20 | 46.20 |
   合计 | | 324.20 | 244.80 | 79.40`,
);
const BASIC = table(
  "2024年一般公共预算基本支出表",
  `| | | | 单位：元
   科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
   301 | 工资福利支出 | 1988000 | 1988000 |
   302 | 商品和服务支出 | 460000 | | 460000
   30217 | 公务接待费 | 35200 | | 35200
   30231 | 公务用车运行维护费 | 71000 | | 71000
   30299 | 其他商品和服务支出 | 353800 | | 353800
   合计 | | 2448000 | 1988000 | 460000`,
);
const THREE_PUBLIC = table(
  "2024年一般公共预算“三公”经费支出表",
  `| | 单位：万元
   项目 | 上年预算数 | 本年预算数
   “三公”经费合计 | 12.00 | 11.60
   1、因公出国（境）费用 | 0.00 | 0.00
   2、公务接待费 | 4.00 | 3.80
   3、公务用车购置及运行维护费 | 8.00 | 7.80
   其中：公务用车购置费 | 0.00 | 0.00
   公务用车运行维护费 | 8.00 | 7.80`,
);
const TARGETS = table(
  "2024年项目支出绩效目标表",
  `单位：万元
   项目名称 | 送戏下乡经费 |
   项目资金 | 年度资金总额： | 52.00
   年度绩效目标 | 送戏60场 |
   一级指标 | 二级指标 | 三级指标`,
);
const PROCUREMENT = table(
  "2024年政府采购预算表",
  `| | | 单位：万元
   采购类别 | 采购项目 | 采购数量 | 采购预算
   货物 | 舞台灯具 | 12 | 9.60
   服务 | 物业管理 | 1 | 18.00
   | 合计 | | 27.60`,
);

const FISCAL = table(
  "2024年财政拨款收支总表",
  `| | | | | 单位：万元
   收入 | | 支出 | | |
   项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
   一、本年收入 | 334.00 | 一、本年支出 | 336.20 | 324.20 | 12.00
   （一）一般公共预算拨款 | 322.00 | （一）文化旅游体育与传媒支出 | 290.00 | 278.00 | 12.00
   （二）政府性基金预算拨款 | 12.00 | （二）社会保障和就业支出 | 46.20 | 46.20 |
   二、上年结转 | 10.80 | 二、结转下年 | 8.60 | 8.60 |
   （一）一般公共预算拨款 | 10.80 | | | |
   收入总计 | 344.80 | 支出总计 | 344.80 | 332.80 | 12.00`,
);
const FUNDS = table(
  "2024年政府性基金预算支出表",
  `| | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   207 | 文化旅游体育与传媒支出 | 12.00 | | 12.00
   合计 | | 12.00 | | 12.00`,
);

const PRICED = table(
  "2024年政府采购预算表",
  `| | | | 单位：万元
   采购类别 | 采购项目 | 采购数量 | 单价 | 采购预算
   货物 | 舞台灯具 | 12 | 0.80 | 9.60
   服务 | 物业管理 | 12 | 1.50 | 18.00
   | 合计 | | | 27.60`,
);

const IN_BUDGET = (tables: string, en: string) =>
  [`部门预算公开的${tables}。缺表的列为无法执行。`, `The published budget: ${en}. Not judged without them.`] as const;

/** The published budget. */
export const BUDGET_PAGES: readonly RulePage[] = [
  page(
    "B",
    ["预算公开各表说的是同一本预算，互相对得上才能公开。", "The tables of the published budget are one budget."],
    [
      "工作簿里一张预算表也没有时列这一行；有其中任何一张就不出现，缺的表各自说明。",
      "One line where the workbook has no budget table.",
    ],
    ["要核对预算，把预算公开各表放进同一工作簿。", "Put the budget tables into the workbook."],
    null,
  ),
  page(
    "B-1",
    [
      "预算收支平衡：收入加上年结转，等于支出加结转下年。",
      "A budget balances: income and carry-over are expenditure and what is carried forward.",
    ],
    IN_BUDGET("部门收支总表、财政拨款收支总表", "the summaries"),
    [
      "先两边各自复加，再看上年结转有没有只列了一边。",
      "Add up each side, then see whether carry-over stands on one side only.",
    ],
    slip([SUMMARY], "342.50 + 10.80 = 353.30", [SUMMARY, "B10", 18], "342.50 + 18.00 = 360.50 ≠ 353.30", "7.20"),
  ),
  page(
    "B-2",
    ["财政拨款来自三本预算，加起来就是财政拨款收入。", "Fiscal appropriation comes from three budgets."],
    IN_BUDGET("部门收支总表、财政拨款收支总表", "the summaries"),
    ["对照财政下达的预算控制数，看基金、国资有没有漏列。", "Compare with the budget as approved."],
    slip([SUMMARY], "322.00 + 12.00 = 334.00", [SUMMARY, "B7", 21], "322.00 + 21.00 = 343.00 ≠ 334.00", "9.00"),
  ),
  page(
    "B-3",
    ["每行：基本加项目等于合计；每栏：项加成款、款加成类、类加成合计。", "Rows add up across, levels add up down."],
    IN_BUDGET("收入总表、支出总表和各支出预算表", "the lists by subject"),
    ["看这个科目的项目有没有漏列，或基本、项目归错了栏。", "Look for a project left out or in the wrong column."],
    slip(
      [EXPENDITURE],
      "204.30 + 94.20 = 298.50",
      [EXPENDITURE, "E4", 92.4],
      "204.30 + 92.40 = 296.70 ≠ 298.50",
      "1.80",
    ),
  ),
  page(
    "B-4",
    [
      "财政拨款总表只列合计，明细在各支出表；基本支出又按经济科目列一遍。",
      "The fiscal summary's totals are detailed in the lists.",
    ],
    IN_BUDGET(
      "财政拨款收支总表、各支出预算表、基本支出表（元与万元自动换算）",
      "the fiscal summary and its lists, in whatever unit",
    ),
    ["以按项目编的基本支出明细为准往上对。", "Go up from the details of basic expenditure."],
    slip([GENERAL, BASIC], { zh: "2448000 元 = 244.80 万元", en: "2448000 元 = 244.80 万元" }, [GENERAL, "D6", 248.4], {
      zh: "2448000 元 = 244.80 万元 ≠ 248.40 万元",
      en: "2448000 元 = 244.80 万元 ≠ 248.40 万元",
    }),
  ),
  page(
    "B-5",
    ["收支总表的总数，就是收入总表、支出总表的合计。", "The summary's totals are those of the lists."],
    IN_BUDGET(
      "部门收支总表、收入总表、支出总表；含不含上年结转都认",
      "the summary and the two lists, with or without carry-over",
    ),
    ["看哪张表自己加不上，先改那张。", "The table that does not add up by itself is the wrong one."],
    slip([SUMMARY, EXPENDITURE], "46.20 = 46.20", [EXPENDITURE, "C5", 42.6], "42.60 ≠ 46.20", "3.60"),
  ),
  page(
    "B-6",
    [
      "“三公”预算是三项之和，而且不会少于基本支出里同名科目的预算。",
      "Three public expenses are the sum of three items, each at least its economic subject.",
    ],
    IN_BUDGET("“三公”经费预算表、基本支出表", "the tables of three public expenses and of basic expenditure"),
    [
      "看项目里的接待、公车预算有没有漏报，单位是元还是万元。",
      "See whether budgets within projects were left out, and the unit.",
    ],
    slip(
      [THREE_PUBLIC, BASIC],
      "3.80 + 7.80 = 11.60",
      [THREE_PUBLIC, "C4", 16.1],
      "3.80 + 7.80 = 11.60 ≠ 16.10",
      "4.50",
    ),
  ),
  page(
    "B-7",
    [
      "有绩效目标的项目，金额加起来不会超过全部项目支出预算。",
      "Projects with targets have at most all project expenditure.",
    ],
    IN_BUDGET(
      "项目支出绩效目标表、支出总表；不是每个项目都有目标，所以只查超过",
      "the tables of targets and of expenditure",
    ),
    ["看目标表是不是把多年的总投资填成了年度资金。", "See whether the total of several years stands for the year."],
    slip([EXPENDITURE, TARGETS], "52.00 ≤ 94.20", [TARGETS, "C4", 152], "152.00 > 94.20", "57.80"),
  ),
  page(
    "B-8",
    [
      "采购预算按货物、工程、服务和各项加总；它出自公用经费和项目支出，不会比两者还多。",
      "The procurement budget adds up, and is covered by public costs and projects.",
    ],
    IN_BUDGET("政府采购预算表；另与基本支出表、支出总表比较", "the procurement budget, and the tables that cover it"),
    ["重加各项，看数量、单价有没有算错。", "Add up again, and see quantities and prices."],
    slip([PROCUREMENT], "9.60 + 18.00 = 27.60", [PROCUREMENT, "D6", 26.7], "9.60 + 18.00 = 27.60 ≠ 26.70", "0.90"),
  ),
  page(
    "B-9",
    [
      "采购预算是按数量和单价算出来的；金额对不上，多半是改了数量或单价后没有重算。",
      "The amount is worked out from quantity and price; where it differs, one of them was changed later.",
    ],
    [
      "政府采购预算表中数量、单价、金额三栏都填了的各项。单价没有写明单位、按元或万元计算即相符的，列为无法执行。",
      "Items with quantity, price and amount. Not judged where the price fits in another unit than the table's.",
    ],
    [
      "对照采购计划，核对数量、单价，重算金额。",
      "Check quantity and price against the plan, and work the amount out again.",
    ],
    slip([PRICED], "12 × 0.80 = 9.60", [PRICED, "E4", 9.06], "12 × 0.80 = 9.60 ≠ 9.06", "0.54"),
  ),
  page(
    "B-10",
    [
      "财政拨款总表的支出按三本预算分栏：横着三栏加成合计，竖着各类加成本年支出。",
      "The fiscal summary's expenditure adds up across the budgets and down each of them.",
    ],
    IN_BUDGET(
      "财政拨款收支总表；有没读出来的栏时不核对",
      "the fiscal summary; not where one of its columns was not recognised",
    ),
    ["看这一类的数是不是填到了旁边一栏或上下一行。", "See whether the figure stands in the next column or row."],
    slip([FISCAL], "278.00 + 12.00 = 290.00", [FISCAL, "E6", 287], "287.00 + 12.00 = 299.00 ≠ 290.00", "9.00"),
  ),
  page(
    "B-11",
    ["财政拨款收入在三张表里是同一个数。", "Fiscal income is one figure in three tables."],
    IN_BUDGET(
      "收支总表、收入总表、财政拨款收支总表；只有一张表单列上年结转、数又不同的，不核对",
      "the summary, the income list and the fiscal summary; not where they differ and only one states what is carried over",
    ),
    ["以财政批复的预算为准，看哪张表抄错。", "Compare each with the budget as approved."],
    slip([SUMMARY, FISCAL], "334.00 = 334.00", [FISCAL, "B5", 343], "343.00 ≠ 334.00", "9.00"),
  ),
  page(
    "B-12",
    [
      "支出总表的每个科目，都由一般公共预算、政府性基金、国有资本经营和其他资金安排；没有其他资金时，三张支出表按科目加起来就是它。",
      "Without other money the lists of the three budgets make up the expenditure list, code by code.",
    ],
    IN_BUDGET(
      "支出总表与各预算支出表，逐科目、逐栏；另有其他资金的只核对不大于；有一张表没有读全时不核对",
      "the expenditure list and those of the budgets; ≤ where there is other money; not where one was not read whole",
    ),
    ["同一科目两张表对照着查；整片对不上的，看是不是整体错了行。", "See whether a run of codes was displaced."],
    slip([EXPENDITURE, GENERAL, FUNDS], "46.20 ≤ 46.20", [GENERAL, "D5", 64.2], "64.20 > 46.20", "18.00"),
  ),
  page(
    "B-13",
    ["财政拨款是全部支出的一部分，每一类都不会比收支总表还多。", "Fiscal money is part of all money, class by class."],
    IN_BUDGET(
      "收支总表、财政拨款收支总表；全是财政拨款的，各类应相等；有一张表没有读全时不核对",
      "the two summaries; equal where all money is fiscal; not where one was not read whole",
    ),
    ["看这一类在哪张表里填错了行。", "See in which table the class stands in the wrong row."],
    slip([SUMMARY, FISCAL], "290.00 ≤ 298.50", [FISCAL, "D6", 299], "299.00 > 298.50", "0.50"),
  ),
  page(
    "B-14",
    [
      "同一科目列两行，汇总时会重复；缺了上级科目，下级的数就没有地方归。",
      "A code printed twice is counted twice; a missing upper level leaves its items without a place.",
    ],
    IN_BUDGET(
      "收入总表、支出总表和各预算支出表；按单位列示的表不核对",
      "the lists by function subject, but none that lists units",
    ),
    [
      "重复的两行合并成一行；编码填错的改正；缺的类、款补上一行。",
      "Merge the two rows, correct the code, or add the missing level.",
    ],
    slip([EXPENDITURE], { zh: "207、208 各一行", en: "207 and 208 have a row each" }, [EXPENDITURE, "A5", 207], {
      zh: "207 出现两行",
      en: "207 is printed twice",
    }),
  ),
];
