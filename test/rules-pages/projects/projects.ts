import { table } from "../../core/support";
import { page, slip } from "../page";
import type { RulePage } from "../page";

const TITLE = "2023年度项目资金收支明细表";
const FLOW = table(
  TITLE,
  `单位：万元
   项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用
   送戏下乡经费 | 6.30 | 42.00 | 37.50 | 10.80 | 4.30 | 6.50
   非遗保护经费 | 0.00 | 28.00 | 28.00 | 0.00 | 0.00 | 0.00
   合计 | 6.30 | 70.00 | 65.50 | 10.80 | 4.30 | 6.50`,
);
const OVERVIEW = table(
  "2023年度部门收支余情况表",
  `单位：万元
   项目 | 决算数
   年初结转和结余 | 6.30
   本年收入合计 | 310.70
   基本支出 | 240.70
   项目支出 | 65.50
   本年支出合计 | 306.20
   年末结转和结余 | 10.80`,
);
const BUDGET = table(
  TITLE,
  `单位：万元
   项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 预算执行率
   送戏下乡经费 | 40.00 | 12.00 | 10.00 | 6.30 | 42.00 | 37.50 | 10.80 | 77.64%
   非遗保护经费 | 28.00 | 0.00 | 0.00 | 0.00 | 28.00 | 28.00 | 0.00 | 100.00%`,
);
const DIRECT = table(
  TITLE,
  `单位：万元
   项目名称 | 年初预算 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 尚未拨付 | 发放标准
   村级文化员补贴 | 48.00 | 36.00 | 0.00 | 0.00 | 0.00 | 0.00 | 12.00 | 12.00万元/季度`,
);
const USES = table(
  TITLE,
  `单位：万元
   项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 文件规定用途
   公共文化服务补助 | 0.00 | 30.00 | 21.40 | 8.60 | 设备购置18.00万元；培训12.00万元`,
);
const SAMPLE = table(
  "绩效评价抽查情况表",
  `单位：万元
   项目 | 部门支出 | 抽查金额
   基本支出 | 240.70 | 96.00
   项目支出 | 65.50 | 65.50
   合计 | 306.20 | 161.50
   项目查看情况 | 数量（个） | 占项目总数
   查看项目数 | 2 | 100.00%`,
);
const FORM = table(
  "2023年度项目支出绩效自评表",
  `项目名称 | 送戏下乡经费
   项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
   | 年度资金总额 | 40.00 | 48.30 | 37.50 | 10 | 77.64% | 7.76`,
  "送戏下乡",
);

const IN_P1 = [
  "项目资金收支明细表每个项目一次。算式里有一栏没填的，这个项目列为无法执行；财政直接拨付、不经本单位的钱不在其中。",
  "Each project of the project table. Not judged where a figure is blank; money paid directly by the finance bureau is not in it.",
] as const;
const WITH_DEPARTMENT = [
  "明细表和部门收支余情况表（或决算总表、支出决算表）都有时核对；明细表没有列全部项目的不能核。",
  "Judged where both the project table and a table of the whole department are there.",
] as const;

/** Project funds. */
export const PROJECT_PAGES: readonly RulePage[] = [
  page(
    "P-1",
    [
      "一个项目的账：去年剩的加今年收的，减今年花的，就是今年剩的。",
      "A project's account: carried over plus received less spent is left.",
    ],
    IN_P1,
    [
      "查这个项目的明细账（按项目辅助核算），收到数对照拨款文件，支出数对照记账凭证。",
      "The project's ledger decides; compare receipts with the allocation documents.",
    ],
    slip([FLOW], "6.30 + 42.00 − 37.50 = 10.80", [FLOW, "C4", 24], "6.30 + 24.00 − 37.50 = −7.20 ≠ 10.80", "18.00"),
  ),
  page(
    "P-2",
    ["年末剩的钱只有两个去处：上缴财政，或结转下年留用。", "What is left is returned or carried forward."],
    [
      "项目资金收支明细表列有上缴、留用两栏的。设置中“上缴已从年末数扣除”的不核对。",
      "Tables with both columns; not where the settings say that what was returned is no longer in the balance.",
    ],
    ["上缴数对照缴款书；两栏都空的先填去向。", "The payment slip says what was returned."],
    slip([FLOW], "4.30 + 6.50 = 10.80", [FLOW, "F4", 3.4], "3.40 + 6.50 = 9.90 ≠ 10.80", "0.90"),
  ),
  page(
    "P-3",
    ["小计、合计是各项目加出来的，每一栏都要加得上。", "Subtotals and totals are sums, in every column."],
    [
      "项目资金收支明细表各栏；整栏没填的不核对，空格按没有计。",
      "Every column that is filled in; blanks count as nil.",
    ],
    [
      "看求和范围有没有漏掉新加的一行，或把小计也加了进去。",
      "See whether the sum leaves out a new row or adds a subtotal.",
    ],
    slip([FLOW], "37.50 + 28.00 = 65.50", [FLOW, "D6", 56.5], "37.50 + 28.00 = 65.50 ≠ 56.50", "9.00"),
  ),
  page(
    "P-4",
    ["部门的项目支出，就是每个项目花的钱加起来。", "The department's project expenditure is what its projects spent."],
    WITH_DEPARTMENT,
    [
      "看明细表漏了哪个项目，或把财政直接拨付的、基本支出里的钱列了进来。",
      "Look for a project left out, or money that is none of the projects'.",
    ],
    slip([FLOW, OVERVIEW], "37.50 + 28.00 = 65.50", [OVERVIEW, "B7", 56.5], "37.50 + 28.00 = 65.50 ≠ 56.50", "9.00"),
  ),
  page(
    "P-5",
    [
      "部门年初结转，是各项目的结转加基本支出的结转。",
      "The department opens with the balances of projects and of basic expenditure.",
    ],
    [
      `${WITH_DEPARTMENT[0]}没写基本支出结转的，项目之和不超过部门数即可。`,
      `${WITH_DEPARTMENT[1]} Where the carry-over of basic expenditure is not stated, projects may be less.`,
    ],
    ["各项目年初数对照上年明细表的年末数，部门数对照上年决算。", "Compare with last year's tables."],
    slip([FLOW, OVERVIEW], "6.30 + 0 = 6.30", [OVERVIEW, "B4", 3.6], "6.30 > 3.60", "2.70"),
  ),
  page(
    "P-6",
    [
      "部门收入和年末结转，一部分在项目，一部分在基本支出。扣掉项目以后剩得太多，说明有钱没列进明细。",
      "Income and closing balance are projects plus basic expenditure; too large a rest is money that no detail shows.",
    ],
    [
      `${WITH_DEPARTMENT[0]}剩余不超过基本支出 5%（可设置）且没写明结转的，不判断。`,
      `${WITH_DEPARTMENT[1]} A rest within 5 % of basic expenditure is not judged where its balance is not stated.`,
    ],
    [
      "先查明细表是不是漏了项目（上级专项、年中追加）；再查基本支出有没有结余没说。",
      "Look for projects left out, then for a surplus of basic expenditure.",
    ],
    slip(
      [FLOW, OVERVIEW],
      "310.70 − 70.00 = 240.70",
      [OVERVIEW, "B5", 370.7],
      "370.70 − 70.00 = 300.70 > 240.70",
      "60.00",
    ),
  ),
  page(
    "P-7",
    ["没有的钱花不出去：支出不能超过结转加收到。", "Nothing is spent that is not there."],
    IN_P1,
    [
      "看支出里有没有别的项目、别的资金垫付的；垫付的应记往来，不列本项目支出。",
      "See whether other money was used; that is an advance, not expenditure of this project.",
    ],
    slip([FLOW], "37.50 ≤ 6.30 + 42.00 = 48.30", [FLOW, "D4", 73.5], "73.50 > 6.30 + 42.00 = 48.30", "25.20"),
  ),
  page(
    "P-8",
    [
      "批了多少预算，扣掉财政直接付出去的，就该收到多少。少收的是没到位，多收的是超预算拨款。",
      "What was budgeted, less what was paid directly, is to be received.",
    ],
    [
      `${IN_P1[0]}没写预算的项目不判断。差额要说明，不算填错。`,
      `${IN_P1[1]} A difference calls for a reason, not for a correction.`,
    ],
    [
      "对照预算批复、追加文件和到账记录：没到位的写明原因，财政收回的附文件。",
      "Compare approvals with receipts; say why money did not arrive.",
    ],
    slip(
      [BUDGET],
      "40.00 + 12.00 − 10.00 = 42.00",
      [BUDGET, "C4", 21],
      "40.00 + 21.00 − 10.00 = 51.00 ≠ 42.00",
      "9.00",
    ),
  ),
  page(
    "P-9",
    ["报告里说有几个项目，明细表就该有几行。", "As many projects as the report says, as many rows."],
    ["抽查情况表写了项目数的；个数没有尾差。", "Where the sample table states the number; counts know no rounding."],
    ["数一数明细表的项目行，看漏列还是合并了；合并的按文件拆开。", "Count the rows; split projects that were merged."],
    slip([FLOW, OVERVIEW, SAMPLE], { zh: "查看项目数 2 = 明细表 2 行", en: "2 stated = 2 rows" }, [SAMPLE, "B8", 3], {
      zh: "查看项目数 3 ≠ 明细表 2 行",
      en: "3 stated ≠ 2 rows",
    }),
  ),
  page(
    "P-10",
    [
      "执行率的分母有几种（年初预算、全年预算、本年收到、结转加收到）。哪种都算不出表里的率，就是率填错。",
      "Rates have several usual denominators; a rate that none of them gives is wrong.",
    ],
    [
      `${IN_P1[0]}对上哪种口径，会写明。有认不出的栏时不判断，它可能就是分母。`,
      `${IN_P1[1]} The denominator that fits is named; not judged beside columns that are not known.`,
    ],
    ["用“支出 ÷ 可用资金”重算；用别的口径的，在表下注明分母。", "Recompute, and name the denominator below the table."],
    slip(
      [BUDGET],
      "37.50 ÷ (6.30 + 42.00) = 77.64%",
      [BUDGET, "I4", 0.5555],
      "37.50 ÷ (6.30 + 42.00) = 77.64% ≠ 55.55%",
    ),
  ),
  page(
    "P-11",
    [
      "同一个项目，明细表、基础数据表、自评表里的预算和支出应当是一个数。",
      "A project's figures are the same in every form.",
    ],
    [
      "同一项目出现在两张以上的表里时核对；名称略有不同（“经费”“专项”）也能对上。",
      "Where a project stands in two forms, under names that may differ a little.",
    ],
    [
      "以明细账为准，把几张表改成一样；自评表的全年预算数含追加和上年结转。",
      "The ledger decides; the budget of the year has additions and carry-over in it.",
    ],
    slip([FLOW, FORM], "37.50 = 37.50", [FORM, "E4", 35.7], "35.70 ≠ 37.50", "1.80"),
  ),
  page(
    "P-12",
    [
      "财政直接付给对象的项目：付了的加没付的就是预算；每期标准乘期数也应是预算。",
      "Paid directly: paid plus unpaid is the budget, and so is instalment × instalments.",
    ],
    [
      "明细表列有“财政直接拨付”“尚未拨付”或每期标准的项目。",
      "Projects with columns of direct payments, of what is unpaid, or of instalments.",
    ],
    ["对照财政的支付明细，看付到了第几期。", "The finance bureau's payment record decides."],
    slip([DIRECT], "36.00 + 12.00 = 48.00", [DIRECT, "H4", 21], "36.00 + 21.00 = 57.00 ≠ 48.00", "9.00"),
  ),
  page(
    "P-13",
    ["资金文件把钱分到几个用途，各用途加起来就是这笔资金。", "The uses that a document fixes make up the money."],
    ["明细表的文件规定用途里写了金额的项目；没写金额的不核对。", "Projects whose uses state amounts."],
    ["翻出资金下达文件逐项对，看漏抄了哪个用途。", "Compare with the allocation document."],
    slip(
      [USES],
      "18.00 + 12.00 = 30.00",
      [USES, "F4", "设备购置18.00万元；培训21.00万元"],
      "18.00 + 21.00 = 39.00 ≠ 30.00",
      "9.00",
    ),
  ),
];
