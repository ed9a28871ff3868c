import { page, slip } from "../page";
import type { RulePage } from "../page";
import { D04, D06 } from "./books";

const IN_04 = [
  "财政拨款收入支出决算总表（公开04表、财决01-1表）；部门收支余情况表列有同样各项的也核对。缺一个数的列为无法执行。",
  "Fiscal summary (public table 04, ministry's 01-1), and the department's summary where it states the same. Not judged where a figure is missing.",
] as const;
const IN_06 = [
  "基本支出决算表（公开06表）；财决05、08表各明细表逐行核对。没有经济科目的表不核对。",
  "Basic expenditure by economic subject (public table 06), and the ministry's tables of detail row by row.",
] as const;

/** The fiscal summary (公开04表) and basic expenditure by economic subject (公开06表). */
export const FISCAL_PAGES: readonly RulePage[] = [
  page(
    "D04-1",
    [
      "财政拨款分三本预算：一般公共预算、政府性基金、国有资本经营预算。三本加起来就是本年财政拨款收入。",
      "Fiscal money comes from three budgets; together they are the fiscal income of the year.",
    ],
    IN_04,
    [
      "对照国库集中支付或财政批复，按预算来源分清每一笔拨款属于哪一本。",
      "The treasury's record says of which budget each payment is.",
    ],
    slip(
      [D04],
      "862.40 + 35.00 + 12.00 = 909.40",
      [D04, "B5", 53],
      "862.40 + 53.00 + 12.00 = 927.40 ≠ 909.40",
      "18.00",
    ),
  ),
  page(
    "D04-2",
    [
      "年初结转也要分三本预算列，加起来是年初财政拨款结转和结余。",
      "The opening fiscal carry-over is listed by the three budgets.",
    ],
    [
      "财政拨款收入支出决算总表（公开04表、财决01-1表）。没有分列的列为无法执行。",
      "Public table 04 or the ministry's 01-1; not judged where it is not split.",
    ],
    [
      "三个数分别等于上年同一张表的年末数，逐个对。",
      "Each of the three is last year's closing figure of the same budget.",
    ],
    slip([D04], "57.10 + 5.20 + 0 = 62.30", [D04, "B11", 2.5], "57.10 + 2.50 + 0 = 59.60 ≠ 62.30", "2.70"),
  ),
  page(
    "D04-3",
    ["全年可用的财政拨款：年初结转的加本年拨的。", "Fiscal money of the year: carried over and received."],
    IN_04,
    ["先看年初数是不是上年的年末数。", "See first that the opening balance is last year's closing one."],
    slip([D04], "62.30 + 909.40 = 971.70", [D04, "B9", 63.2], "63.20 + 909.40 = 972.60 ≠ 971.70", "0.90"),
  ),
  page(
    "D04-4",
    [
      "一笔支出出自三本预算中的一本，横着加必须等于合计栏。",
      "Each expenditure is of one of three budgets: across, they make up the total.",
    ],
    [
      "财政拨款收入支出决算总表支出各行；没有列的预算按没有计。",
      "Every expenditure row of the fiscal summary; budgets that it does not list count as nil.",
    ],
    ["看这一类支出的资金来源，分别对照公开05、08、09表。", "Compare with tables 05, 08 and 09."],
    slip([D04], "702.50 + 0 + 0 = 702.50", [D04, "E4", 720.5], "720.50 + 0 + 0 = 720.50 ≠ 702.50", "18.00"),
  ),
  page(
    "D04-5",
    [
      "花掉的加剩下的是支出总计；花掉的又是各功能科目加出来的。",
      "Spent and left make up the total; spent is the sum by function.",
    ],
    IN_04,
    [
      "年末数对照账上财政拨款结转、结余的余额；支出各行对照支出决算表。",
      "Compare closing with the ledger, and the rows with table 03.",
    ],
    slip([D04], "871.30 + 100.40 = 971.70", [D04, "D9", 104], "871.30 + 104.00 = 975.30 ≠ 971.70", "3.60"),
  ),
  page(
    "D04-6",
    [
      "财政拨款收入总计和支出总计是同一笔钱的来处和去处，必须相等。",
      "Where fiscal money came from and where it went are one total.",
    ],
    IN_04,
    ["两边分别按 D04-3、D04-5 复加，哪边加不上查哪边。", "Add up both sides (D04-3, D04-5)."],
    slip([D04], "971.70 = 971.70", [D04, "D13", 917.7], "971.70 ≠ 917.70", "54.00"),
  ),
  page(
    "D04-7",
    [
      "年初有的，加上拨来的，减去花掉的，就是年末剩的。三本预算各自也要这样滚得过来。",
      "Opening plus income less expenditure is what is left, for each budget by itself.",
    ],
    [
      `${IN_04[0]}部门有经营收支、结余分配等其他资金的，在总表按 D01-12 核对。`,
      `${IN_04[1]} Departments with other money are judged by D01-12 as well.`,
    ],
    [
      "年末数对照账上余额，年初数对照上年年末；差额正好是上缴数的，看上缴是否已从年末扣除。",
      "Compare with the ledger and last year; a difference as large as what was returned shows that it was deducted once only.",
    ],
    slip(
      [D04],
      "57.10 + 862.40 − 831.10 = 88.40",
      [D04, "E9", 84.8],
      "57.10 + 862.40 − 831.10 = 88.40 ≠ 84.80",
      "3.60",
    ),
  ),
  page(
    "D06-1",
    [
      "经济分类的类（三位）是款（五位）加出来的。财决各明细表横着列，各类加起来是合计。",
      "An economic class is the sum of its items; in tables of detail the classes make up the row.",
    ],
    [
      `${IN_06[0]}工作簿里没有一张这样的表时，用这一行说明。`,
      `${IN_06[1]} Where there is no such table, one line says so.`,
    ],
    [
      "看该类少列了哪个款，或哪个款的数与明细账不同。",
      "Look for an item left out, or one that differs from the ledger.",
    ],
    slip(
      [D06],
      "308.50 + 76.40 + 37.20 = 422.10",
      [D06, "C7", 32.7],
      "308.50 + 76.40 + 32.70 = 417.60 ≠ 422.10",
      "4.50",
    ),
  ),
  page(
    "D06-2",
    [
      "人员经费就是工资福利（301）加对个人和家庭的补助（303），离退休费在 303。",
      "Personnel expenditure is classes 301 and 303.",
    ],
    IN_06,
    ["看 301、303 是否都加进去了；按人员、公用两栏列示的表，以两栏为准。", "See that both classes are in the sum."],
    slip([D06], "422.10 + 29.25 = 451.35", [D06, "C11", 415.35], "422.10 + 29.25 = 451.35 ≠ 415.35", "36.00"),
  ),
  page(
    "D06-3",
    [
      "公用经费就是基本支出里 301、303 以外的各类。",
      "Public running costs are the other classes of basic expenditure.",
    ],
    IN_06,
    [
      "看有没有漏加资本性支出（310）；基本建设类（309、311）不应出现在基本支出中。",
      "See whether class 310 was left out; 309 and 311 do not belong to basic expenditure.",
    ],
    slip([D06], "78.05 + 6.80 = 84.85", [D06, "F11", 88.45], "78.05 + 6.80 = 84.85 ≠ 88.45", "3.60"),
  ),
  page(
    "D06-4",
    ["基本支出只有两块：给人的、办公用的。", "Basic expenditure is personnel and public running costs, nothing else."],
    [
      "基本支出各表、部门收支余情况表、基础数据表中列有这三个数的。分人员、公用两栏的表逐行核对。",
      "Every table that states the three; row by row where they are columns.",
    ],
    [
      "先用 D06-2、D06-3 复加两块；都对，就是合计抄错，以支出决算表基本支出合计为准。",
      "Check both parts by D06-2 and D06-3; if they hold, the total was mistyped.",
    ],
    slip([D06], "451.35 + 84.85 = 536.20", [D06, "C12", 532.6], "451.35 + 84.85 = 536.20 ≠ 532.60", "3.60"),
  ),
  page(
    "D06-5",
    [
      "编码和名称是一对，科目还会逐年增删（如 30311 自 2020 年起才有）。配错的，数可能列错了科目。",
      "Code and name belong together, and codes change over the years.",
    ],
    ["列有经济科目编码的各表，按表的年度判断。", "Tables with economic codes, by the year of the table."],
    ["以当年《政府收支分类科目》为准，看编码对还是名称对。", "The year's 政府收支分类科目 decides."],
    slip([D06], { zh: "30201 办公费", en: "30201 carries its own name" }, [D06, "E5", "印刷费"], {
      zh: "30201 的名称应为办公费，印刷费是 30202",
      en: "30201 is 办公费; 印刷费 is 30202",
    }),
  ),
];
