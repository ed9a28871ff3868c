import { table } from "../../core/support";
import { instead, page, slip } from "../page";
import type { RulePage } from "../page";
import { D01, Z01 } from "./books";

const IN_01 = [
  "公开01表；有财决01表的，其年初预算数、全年预算数、决算数各栏分别核对。算式里有一个数没填或不是数字，列为无法执行。",
  "Public table 01, and each column of the ministry's table 01. Not judged where a figure of it is blank or no figure.",
] as const;
const IN_Z01 = [
  "只核对财决01表，以元列示，一分不差。没有财决01表的列为无法执行。",
  "Only the ministry's table 01, in 元, exact to the 分. Not judged without that table.",
] as const;

const summary = (year: number, opening: string, closing: string, total: string) =>
  table(
    `${year}年度收入支出决算总表`,
    `单位：万元
     项目 | 决算数 | 项目 | 决算数
     一、一般公共预算财政拨款收入 | 316.00 | 一、一般公共服务支出 | 309.20
     本年收入合计 | 316.00 | 本年支出合计 | 309.20
     年初结转和结余 | ${opening} | 年末结转和结余 | ${closing}
     总计 | ${total} | 总计 | ${total}`,
    `总表${year}`,
  );
const THIS_YEAR = summary(2023, "28.40", "35.20", "344.40");
const SPENT = table(
  "2023年度支出决算表",
  `单位：万元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 309.20 | 240.70 | 68.50
   201 | 一般公共服务支出 | 309.20 | 240.70 | 68.50`,
);

/** 收入支出决算总表: within the table, and against last year's. */
export const SUMMARY_PAGES: readonly RulePage[] = [
  page(
    "D01",
    [
      "总表是其他各表的总数。没有总表，D01-1 至 D01-12 都没有数可核。",
      "Table 01 has the totals of all others; without it D01-1 to D01-12 have nothing to judge.",
    ],
    [
      "工作簿里没有收入支出决算总表时列这一行，结果为无法执行；有总表时不出现。",
      "One line where the workbook has no table 01; not there otherwise.",
    ],
    [
      "把公开01表（或财决01表）放进同一工作簿再校验。有表而没认出的，到“各表”里指定表种。",
      "Put table 01 into the workbook, or name its form in “Tables”.",
    ],
    null,
  ),
  page(
    "D01-1",
    [
      "本年收入合计是各项收入加出来的。对不上，不是漏了一项，就是某一项抄错。",
      "The income of the year is the sum of its lines; if not, a line is missing or mistyped.",
    ],
    IN_01,
    [
      "逐项对照财决03表或账上各项收入的本年发生额；再看合计的公式有没有漏加一行。",
      "Compare line by line with the ledger; then look whether the sum leaves out a row.",
    ],
    slip(
      [D01],
      "862.40 + 35.00 + 12.00 + 18.50 + 26.30 = 954.20",
      [D01, "B4", 826.4],
      "826.40 + 35.00 + 12.00 + 18.50 + 26.30 = 918.20 ≠ 954.20",
      "36.00",
    ),
  ),
  page(
    "D01-2",
    [
      "全年可用的钱：本年收的、动用的非财政拨款结余、年初结转下来的。",
      "All money of the year: received, taken from non-fiscal surplus, carried over.",
    ],
    IN_01,
    [
      "先看年初结转和结余是不是上年决算的年末数，再看使用非财政拨款结余有没有漏填。",
      "First see that the opening balance is last year's closing one, then the surplus used.",
    ],
    slip(
      [D01],
      "954.20 + 4.80 + 73.60 = 1032.60",
      [D01, "B11", 76.3],
      "954.20 + 4.80 + 76.30 = 1035.30 ≠ 1032.60",
      "2.70",
    ),
  ),
  page(
    "D01-3",
    ["本年支出合计是各功能分类支出加出来的。", "The expenditure of the year is the sum of the function classes."],
    IN_01,
    ["对照支出决算表（公开03表）的类级科目，看哪一类不同或漏列。", "Compare with the classes of table 03."],
    slip(
      [D01],
      "742.15 + 128.60 + 31.20 + 9.00 = 910.95",
      [D01, "D5", 12.86],
      "742.15 + 12.86 + 31.20 + 9.00 = 795.21 ≠ 910.95",
      "115.74",
    ),
  ),
  page(
    "D01-4",
    [
      "钱的去处：花掉的、结余分配的、年末剩下的，合起来就是支出总计。",
      "Where the money went: spent, distributed, left at the end.",
    ],
    IN_01,
    [
      "年末结转和结余以账上余额为准；事业单位再看结余分配（提取职工福利基金等）有没有填。",
      "The ledger's balance decides; public institutions see the distribution of surplus.",
    ],
    slip(
      [D01],
      "910.95 + 6.45 + 115.20 = 1032.60",
      [D01, "D11", 115.02],
      "910.95 + 6.45 + 115.02 = 1032.42 ≠ 1032.60",
      "0.18",
    ),
  ),
  page(
    "D01-5",
    ["来多少、去多少，两边总计必须一样，一分不差。", "What came in and where it went are one total."],
    IN_01,
    [
      "两边分别用 D01-2、D01-4 复加，哪边加不上就查哪边。",
      "Add up both sides (D01-2, D01-4); look at the side that does not add up.",
    ],
    slip([D01], "1032.60 = 1032.60", [D01, "D12", 1032.06], "1032.60 ≠ 1032.06", "0.54"),
  ),
  page(
    "D01-6",
    [
      "收入、支出、结余分配不会是负数；负数多半是冲账没做完，或正负号填反。",
      "Income, expenditure and distributions are not negative: mostly a correction left undone or a wrong sign.",
    ],
    [
      "公开01表、财决01表各行；年初、年末结转和结余可以为负，不查。",
      "Every line but opening and closing balances, which may be negative.",
    ],
    [
      "查这一项的明细账：是红字冲销的，改在原科目；是符号填反的，改符号。",
      "See the ledger of that line: a reversal goes to its own subject, a sign is set right.",
    ],
    slip([D01], "6.45 ≥ 0", [D01, "D10", -6.45], "-6.45 < 0"),
  ),
  page(
    "D01-7",
    [
      "财决01表右边按性质、按经济分类又列了一遍支出，几种列法是同一笔钱。",
      "Table 01 of the ministry lists the same expenditure by nature and by economic class.",
    ],
    IN_Z01,
    [
      "基本支出对照财决05-1表，项目支出对照财决05-2表；基本建设类项目只是项目支出的其中数。",
      "Compare basic expenditure with table 05-1 and projects with 05-2.",
    ],
    slip(
      [Z01],
      "4770000.00 + 892000.00 = 5662000.00",
      [Z01, "L5", 4700000],
      "4700000.00 + 892000.00 = 5592000.00 ≠ 5662000.00",
      "70000.00",
    ),
  ),
  page(
    "D01-8",
    [
      "预算数两栏的年末结转不是账上来的，是总计减支出算出来的。",
      "In the budget columns the closing balance is total less expenditure.",
    ],
    [
      "只核对财决01表的年初预算数、全年预算数两栏。没有财决01表的列为无法执行。",
      "Only the two budget columns of the ministry's table 01.",
    ],
    [
      "按总计减本年支出合计重填年末结转和结余；总计或支出与批复不符的，先改它们。",
      "Recompute the closing balance from total and expenditure as approved.",
    ],
    slip(
      [Z01],
      "8836000.00 − 8100000.00 = 736000.00",
      [Z01, "G18", 763000],
      "8836000.00 − 8100000.00 = 736000.00 ≠ 763000.00",
      "27000.00",
    ),
  ),
  page(
    "D01-9",
    [
      "经济分类只列本单位花的钱；上缴上级、补助下级的钱由收款单位列经济分类。",
      "The economic classes hold what the unit itself spent, not what it passes to others.",
    ],
    IN_Z01,
    [
      "先看是不是把上缴上级支出、对附属单位补助支出也加进了经济分类合计。",
      "See whether payments to superior or affiliated units were added in.",
    ],
    slip(
      [Z01],
      "5662000.00 + 3412500.00 = 9074500.00",
      [Z01, "L11", 9109500],
      "5662000.00 + 3412500.00 = 9074500.00 ≠ 9109500.00",
      "35000.00",
    ),
  ),
  page(
    "D01-10",
    [
      "全年预算数只能因批准的调整而变。没有调整，就等于年初预算数。",
      "The budget of the year changes by approved adjustments only.",
    ],
    [
      "财决01表，只作提示，不算差错：有批复的调整属正常。",
      "The ministry's table 01; for information only, approved adjustments being normal.",
    ],
    [
      "找出追加、追减预算的批复，金额合计应等于两栏之差；没有批复的，全年预算数改回年初预算数。",
      "The approvals should add up to the difference; without them the two are equal.",
    ],
    slip([Z01], "8100000.00 = 8100000.00", [Z01, "C16", 9542000], "9542000.00 ≠ 8100000.00", "1442000.00"),
  ),
  page(
    "D01-11",
    [
      "今年的年初数就是去年的年末数。不同的，必须有年初数调整。",
      "This year opens with what last year closed with, but for approved adjustments.",
    ],
    [
      "同一工作簿里有上年度收入支出决算总表时核对；没有的列为无法执行。",
      "Judged where last year's table 01 is in the workbook.",
    ],
    [
      "看“年初结转和结余调整情况表”（附表1-1）：会计差错更正、收回以前年度支出、归集调入调出、上缴，加起来应等于差额。",
      "The table of adjustments of opening balances should explain the difference.",
    ],
    instead(
      [THIS_YEAR, SPENT, summary(2022, "21.60", "28.40", "337.60")],
      "28.40 = 28.40",
      [summary(2023, "24.80", "35.20", "344.40"), SPENT, summary(2022, "21.60", "28.40", "337.60")],
      "24.80 ≠ 28.40",
      "3.60",
    ),
  ),
  page(
    "D01-12",
    [
      "年初加收入，减支出和分配，就是年末。这一条把来和去连起来，便于找出是哪个数错。",
      "Opening plus income less expenditure and distributions is the closing balance; it helps to find the wrong figure.",
    ],
    IN_01,
    [
      "D01-2、D01-4 里哪条也不成立，就查那一条里的数；都成立而这条不成立，查两个总计。",
      "Look at the figures that it shares with D01-2 or D01-4, whichever fails too.",
    ],
    slip(
      [D01],
      "73.60 + 4.80 + 954.20 = 910.95 + 6.45 + 115.20",
      [D01, "B11", 76.3],
      "76.30 + 4.80 + 954.20 = 1035.30 ≠ 910.95 + 6.45 + 115.20 = 1032.60",
      "2.70",
    ),
  ),
];
