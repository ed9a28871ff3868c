import { table } from "../../core/support";
import { instead, page, slip } from "../page";
import type { Example, RulePage } from "../page";
import { D01, D02, D03, D04, D05, D06, D08, D09, Z04 } from "./books";

type Both = readonly [string, string];

const across = (id: string, why: Both, tables: Both, todo: Both, example: Example): RulePage =>
  page(
    id,
    why,
    [
      `${tables[0]}。两张表都在工作簿里才核对，缺表的列为无法执行；财决表之间同样核对。`,
      `${tables[1]}; both must be in the workbook. The ministry's tables are judged likewise.`,
    ],
    todo,
    example,
  );

const ONLY_FISCAL = table(
  "收入支出决算总表",
  `部门：某县文化馆　单位：万元
   项目 | 决算数 | 项目 | 决算数
   一、一般公共预算财政拨款收入 | 862.40 | 七、文化旅游体育与传媒支出 | 702.50
   二、政府性基金预算财政拨款收入 | 35.00 | 八、社会保障和就业支出 | 128.60
   三、国有资本经营预算财政拨款收入 | 12.00 | 十一、城乡社区支出 | 31.20
   | | 二十一、国有资本经营预算支出 | 9.00
   本年收入合计 | 909.40 | 本年支出合计 | 871.30
   使用非财政拨款结余 | | 结余分配 |
   年初结转和结余 | 62.30 | 年末结转和结余 | 100.40
   总计 | 971.70 | 总计 | 971.70`,
);
const WITHOUT_FUNDS = table(
  "财政拨款收入支出决算总表",
  `部门：某县图书馆　单位：万元
   项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
   一、一般公共预算财政拨款 | 318.00 | 七、文化旅游体育与传媒支出 | 311.60 | 311.60 | 0.00
   二、政府性基金预算财政拨款 | 0.00 | | | |
   本年收入合计 | 318.00 | 本年支出合计 | 311.60 | 311.60 | 0.00
   年初财政拨款结转和结余 | 7.30 | 年末财政拨款结转和结余 | 13.70 | 13.70 | 0.00
   总计 | 325.30 | 总计 | 325.30 | 325.30 | 0.00`,
);
const NO_FUNDS = table(
  "政府性基金预算财政拨款收入支出决算表",
  `部门：某县图书馆　单位：万元
   科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 基本支出 | 项目支出 | 年末结转和结余
   合计 | | | | | | |`,
);
const RUNNING = table(
  "“三公”经费、行政参公单位机关运行经费情况表",
  `部门：某县文化馆　单位：万元
   项目 | 年初预算数 | 决算数
   合计 | 12.00 | 10.35
   因公出国（境）费 | |
   公务用车购置及运行维护费 | 8.00 | 7.10
   公务接待费 | 4.00 | 3.25
   机关运行经费 | | 80.20`,
);
/** A second table of this year, so that it is the workbook's year. */
const SPENT = table(
  "2023年度支出决算表",
  `单位：万元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 309.20 | 240.70 | 68.50
   201 | 一般公共服务支出 | 309.20 | 240.70 | 68.50`,
);
const threePublic = (year: number, columns: string, total: string, reception: string) =>
  table(
    `${year}年度“三公”经费支出决算表`,
    `单位：万元
     项目 | ${columns}
     合计 | ${total}
     因公出国（境）费 |
     公务用车购置及运行维护费 |
     公务接待费 | ${reception}`,
    `三公${year}`,
  );
const LAST = threePublic(2022, "预算数 | 决算数", "6.00 | 5.72", "6.00 | 5.72");
const NOW = threePublic(2023, "上年决算数 | 决算数", "5.72 | 5.40", "5.72 | 5.40");
const FINAL = threePublic(2023, "预算数 | 决算数", "5.80 | 5.40", "5.80 | 5.40");
const published = (amount: string) =>
  table(
    "2023年一般公共预算“三公”经费支出预算表",
    `单位：元
     项目 | 预算数
     合计 | ${amount}
     因公出国（境）费 |
     公务用车购置及运行维护费 |
     公务接待费 | ${amount}`,
    "三公预算",
  );

/** Between the tables of the final accounts, and against other years. */
export const ACROSS_PAGES: readonly RulePage[] = [
  page(
    "X",
    [
      "决算各表说的是同一年、同一个部门的钱，表与表之间处处有相同的数。",
      "The tables of final accounts speak of the same money.",
    ],
    [
      "工作簿里一张决算表也没有时列这一行，结果为无法执行。",
      "One line where the workbook has no table of final accounts.",
    ],
    ["把决算公开各表放进同一工作簿再校验。", "Put the tables into one workbook."],
    null,
  ),
  across(
    "X-1",
    ["总表的本年收入合计就是收入决算表的合计。", "Income of the year is one figure in both tables."],
    ["公开01表与02表", "Public tables 01 and 02"],
    [
      "先看各表自己加得上加不上（D01-1、D02-2），加不上的那张有错。",
      "The table that does not add up by itself (D01-1, D02-2) is the wrong one.",
    ],
    slip([D01, D02], "954.20 = 954.20", [D02, "C4", 945.2], "954.20 ≠ 945.20", "9.00"),
  ),
  across(
    "X-2",
    [
      "财政拨款收入在三张表里是同一个数：总表三本预算相加、收入表财政拨款栏、财政拨款总表本年收入。",
      "Fiscal income is one figure in three tables.",
    ],
    ["公开01、02、04表", "Public tables 01, 02 and 04"],
    ["以国库集中支付对账单的全年数为准，看是哪张表不同。", "The treasury's yearly statement decides."],
    slip(
      [D01, D04],
      "862.40 + 35.00 + 12.00 = 909.40",
      [D04, "B8", 904.9],
      "862.40 + 35.00 + 12.00 = 909.40 ≠ 904.90",
      "4.50",
    ),
  ),
  across(
    "X-3",
    [
      "财政拨款以外的各项收入，总表一行，收入表一栏，是同一个数。",
      "Each kind of other income is a line of table 01 and a column of table 02.",
    ],
    ["公开01表与02表", "Public tables 01 and 02"],
    ["对照账上该项收入的本年发生额。", "The ledger's amount of that income decides."],
    slip([D01, D02], "26.30 = 26.30", [D02, "F4", 23.6], "26.30 ≠ 23.60", "2.70"),
  ),
  across(
    "X-4",
    ["总表的本年支出合计就是支出决算表的合计。", "Expenditure of the year is one figure in both tables."],
    ["公开01表与03表", "Public tables 01 and 03"],
    ["先看 D01-3、D03-2 哪条不成立，错在那张表。", "See which of D01-3 and D03-2 fails."],
    slip([D01, D03], "910.95 = 910.95", [D03, "C4", 919.05], "910.95 ≠ 919.05", "8.10"),
  ),
  across(
    "X-5",
    ["总表支出按类列，支出决算表的类级科目也是这些类，逐类相等。", "Each class of table 01 is a row of table 03."],
    ["公开01表与03表", "Public tables 01 and 03"],
    [
      "两类一多一少而且差额相同的，多半是科目归错了类。",
      "Where one class is over and another under by the same amount, a subject was put into the wrong class.",
    ],
    slip([D01, D03], "128.60 = 128.60", [D03, "C10", 126.8], "128.60 ≠ 126.80", "1.80"),
  ),
  across(
    "X-6",
    ["公开05表就是财政拨款总表里一般公共预算那一栏的明细。", "Table 05 details one column of table 04."],
    ["公开04表与05表，合计和各类", "Public tables 04 and 05, in total and by class"],
    [
      "看有没有把基金支出列进05表，或把结转资金的支出漏在外面。",
      "See whether fund expenditure got into table 05, or what was spent of carry-over was left out.",
    ],
    slip([D04, D05], "831.10 = 831.10", [D05, "C4", 813.1], "831.10 ≠ 813.10", "18.00"),
  ),
  across(
    "X-7",
    [
      "公开06表是05表基本支出的明细：人员经费加公用经费就是基本支出。",
      "Table 06 details the basic expenditure of table 05.",
    ],
    ["公开05表与06表", "Public tables 05 and 06"],
    [
      "注意两张表都只含一般公共预算财政拨款；用其他资金发的工资不在其中。",
      "Both tables hold general public budget money only.",
    ],
    slip([D05, D06], "451.35 + 84.85 = 536.20", [D05, "D4", 563.2], "451.35 + 84.85 = 536.20 ≠ 563.20", "27.00"),
  ),
  across(
    "X-8",
    [
      "公开08、09表是财政拨款总表里基金、国资两栏的明细，年初、收入、支出、年末都相等。",
      "Tables 08 and 09 detail two columns of table 04.",
    ],
    ["公开04表与08表、09表", "Public table 04 with 08 and 09"],
    ["以08表、09表逐科目的数为准往回对，看总表哪一格抄错。", "Go back from the subjects of tables 08 and 09."],
    slip([D04, D08], "31.20 = 31.20", [D08, "E4", 32.1], "31.20 ≠ 32.10", "0.90"),
  ),
  across(
    "X-9",
    ["财政拨款只是全部资金的一部分，每一项都不会比全部还多。", "Fiscal money is part of all money, line by line."],
    ["公开04表与01表，05表与03表", "Public tables 04 and 01, 05 and 03"],
    ["看财政拨款的数是不是多写了一位或串了行；多数情况是总表少列。", "Look for a digit too many or a shifted row."],
    slip([D01, D04], "128.60 ≤ 128.60", [D04, "D5", 182.6], "182.60 > 128.60", "54.00"),
  ),
  across(
    "X-10",
    [
      "财政拨款结转只是全部结转的一部分。非财政资金结余为负时可能例外。",
      "Fiscal balances are part of all balances, unless others are negative.",
    ],
    ["公开04表与01表", "Public tables 04 and 01"],
    [
      "看部门有没有非财政资金的赤字；没有，就是年初或年末数填错。",
      "See whether other money is in deficit; if not, a balance is wrong.",
    ],
    slip([D01, D04], "62.30 ≤ 73.60", [D04, "B9", 76.2], "76.20 > 73.60", "2.60"),
  ),
  across(
    "X-11",
    [
      "只有财政拨款、没有其他收入的部门，全部资金就是财政拨款，两张总表应当一样。",
      "Without other money the two summaries are the same.",
    ],
    ["公开04表与01表；总表列有其他收入的部门不核对", "Public tables 04 and 01, of departments without other income"],
    [
      "查有没有以前年度留下的非财政资金结余；有就说明，没有就改数。",
      "See whether other money is left from earlier years; if so, explain.",
    ],
    slip([ONLY_FISCAL, D04], "62.30 = 62.30", [ONLY_FISCAL, "B10", 63.2], "63.20 ≠ 62.30", "0.90"),
  ),
  page(
    "X-12",
    [
      "公开08、09表是空表，说明没有这笔钱；财政拨款总表却有，两张表必有一张错。",
      "An empty table says that there is no such money.",
    ],
    [
      "公开08表或09表在工作簿里而且没有数时核对；表里有数的按 X-8 核对。",
      "Judged where table 08 or 09 is there and empty; else X-8.",
    ],
    [
      "确实没有的，总表改为 0，并在空表下写明没有此项收支；有的，补填08表、09表。",
      "Set the summary to 0 and say so below the empty table, or fill the table in.",
    ],
    slip(
      [WITHOUT_FUNDS, NO_FUNDS],
      { zh: "08表为空，04表政府性基金支出为 0.00", en: "table 08 is empty, table 04 has 0.00 of government funds" },
      [WITHOUT_FUNDS, "F6", 31.2],
      { zh: "08表为空，04表政府性基金支出却为 31.20", en: "table 08 is empty, table 04 has 31.20 of government funds" },
    ),
  ),
  page(
    "X-13",
    [
      "公开表是由财决报表（元）换算成万元得来的，每一格都应当相等，只允许四舍五入。",
      "Public tables are the ministry's in 万元: every cell equal but for rounding.",
    ],
    [
      "同一张表的财决表和公开表都在工作簿里时，逐格核对；没有财决表的列为无法执行。",
      "Cell by cell where both tables are there.",
    ],
    [
      "以财决报表（已上报财政）为准，改公开表；财决表也改过的，两边一起更新。",
      "The ministry's table, as reported, decides.",
    ],
    slip([D03, Z04], "150000.00 ÷ 10000 = 15.00", [Z04, "E6", 105000], "105000.00 ÷ 10000 = 10.50 ≠ 15.00"),
  ),
  page(
    "X-15",
    [
      "机关运行经费是行政单位和参公事业单位的公用经费；还有其他事业单位的部门，它只是公用经费的一部分。",
      "Agency running costs are the public running costs of administrative units; elsewhere a part of them.",
    ],
    [
      "列有机关运行经费的部门，与公开06表公用经费比较；没有列示的列为无法执行。",
      "Judged where some table states them, against table 06.",
    ],
    ["看有没有把项目里的运行费也算了进去；口径以公开说明为准。", "See whether costs of projects were counted as well."],
    slip([D06, RUNNING], "80.20 ≤ 84.85", [RUNNING, "C8", 88.2], "88.20 > 84.85", "3.35"),
  ),
  page(
    "X-16",
    [
      "今年表里的上年数，就是去年表里的本年数；今年年初的财政拨款结转，就是去年年末的。",
      "Prior-year figures are last year's own; opening fiscal balances last year's closing ones.",
    ],
    ["上年度同一张表在工作簿里时核对；没有的列为无法执行。", "Judged where last year's table is in the workbook."],
    [
      "以上年已公开的决算为准改今年的上年数；上年数事后调整过的，附说明。",
      "Last year's published accounts decide; later adjustments are explained.",
    ],
    slip([NOW, SPENT, LAST], "5.72 = 5.72", [NOW, "B4", 5.27], "5.27 ≠ 5.72", "0.45"),
  ),
  page(
    "X-17",
    [
      "决算里写的年初预算数，就是年初公开的部门预算，不能事后另填。",
      "The original budget in final accounts is the published one.",
    ],
    [
      "部门预算公开表也在工作簿里时核对；没有的列为无法执行。元与万元自动换算。",
      "Judged where the published budget is in the workbook, in whatever unit.",
    ],
    [
      "以人大批准、已公开的部门预算为准；预算中途调整的应列在全年预算数，不改年初数。",
      "The published budget decides; adjustments go to the budget of the year.",
    ],
    instead(
      [FINAL, SPENT, published("58000.00")],
      "58000.00 ÷ 10000 = 5.80",
      [FINAL, SPENT, published("85000.00")],
      "85000.00 ÷ 10000 = 8.50 ≠ 5.80",
    ),
  ),
  across(
    "X-18",
    [
      "花出去的钱不是一般公共预算的，就是政府性基金、国有资本经营或其他资金的；没有其他资金时，三张表按科目加起来就是支出决算表。一块数字串了行，正确的数就在另一张表的同一科目。",
      "Without other money the lists of the three budgets make up table 03 code by code; a displaced figure stands at its code in the other table.",
    ],
    [
      "公开03表与05、08、09表，逐科目、逐栏。另有事业收入等其他资金的，只核对三表之和不大于03表。有一张表没有读全时不核对；只列到类、款的表，下级科目不核对",
      "Public tables 03 with 05, 08 and 09, code by code and column by column; ≤ where there is other money; not judged where a table was not read whole",
    ],
    [
      "同一科目两张表各查明细账；整片科目都对不上的，看这一片是不是整体错了行。",
      "Look the code up in the ledger; where a run of codes differs, see whether it was displaced as a whole.",
    ],
    slip([D03, D05, D08, D09], "655.00 ≤ 655.00", [D05, "C6", 665], "665.00 > 655.00", "10.00"),
  ),
  across(
    "X-19",
    [
      "财政拨款总表基金、国资两栏按类列，每一类就是08、09表类级科目的数。",
      "Each class in the two columns of table 04 is that of tables 08 and 09.",
    ],
    ["公开04表与08表、09表，逐类", "Public table 04 with 08 and 09, class by class"],
    ["以08表、09表逐科目的数为准往回对，看总表有没有串行、串栏。", "Go back from the subjects of tables 08 and 09."],
    slip([D04, D08], "31.20 = 31.20", [D04, "F6", 13.2], "13.20 ≠ 31.20", "18.00"),
  ),
];
