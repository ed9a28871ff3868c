import { tableWithFormulas } from "../../core/formulas/support";
import { table } from "../../core/support";
import { instead, page, slip } from "../page";
import type { RulePage } from "../page";

const sheet = (second = "=B4+C4-D4 → 2.00", total = "=SUM(D3:D5) → 87.50") =>
  tableWithFormulas(
    "2023年度项目资金收支明细表（万元）",
    `项目 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
     送戏下乡经费 | 6.30 | 42.00 | 37.50 | =B3+C3-D3 → 10.80
     非遗保护经费 | 0.00 | 30.00 | 28.00 | ${second}
     免费开放经费 | 1.20 | 22.00 | 22.00 | =B5+C5-D5 → 1.20
     合计 | =SUM(B3:B5) → 7.50 | =SUM(C3:C5) → 94.00 | ${total} | =SUM(E3:E5) → 14.00`,
    "项目",
  );
const SHEET = sheet();
const spent = (year: number, basic: string, project: string, all: string) =>
  table(
    `${year}年度支出决算表（单位：万元）`,
    `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
     | 合计 | ${all} | ${basic} | ${project}
     207 | 文化旅游体育与传媒支出 | ${all} | ${basic} | ${project}
     20701 | 文化和旅游 | ${all} | ${basic} | ${project}`,
    `${year}支出`,
  );
const fiscal = (d3: string) =>
  tableWithFormulas(
    "2023年度一般公共预算财政拨款支出决算表（单位：万元）",
    `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
     | 合计 | ='2023支出'!C3 → 306.20 | ${d3} | ='2023支出'!E3 → 65.50
     207 | 文化旅游体育与传媒支出 | ='2023支出'!C4 → 306.20 | ='2023支出'!D4 → 240.70 | ='2023支出'!E4 → 65.50
     20701 | 文化和旅游 | ='2023支出'!C5 → 306.20 | ='2023支出'!D5 → 240.70 | ='2023支出'!E5 → 65.50`,
    "财政拨款",
  );
const NOW = spent(2023, "240.70", "65.50", "306.20");
const BEFORE = spent(2022, "228.40", "61.30", "289.70");

const ANY_FORMULA = [
  "识别出的表中的公式。没有公式的表不受影响；改正后能使勾稽成立的列为警告，其余为提示。",
  "Formulas of recognised tables: a warning where mending it makes checks hold, else a note.",
] as const;

/** What is told of formulas. */
export const FORMULA_PAGES: readonly RulePage[] = [
  page(
    "F-1",
    ["公式被数字盖掉，以后改明细，这个数不会跟着变。", "A figure typed over a formula no longer follows its details."],
    ANY_FORMULA,
    ["从旁边的单元格把公式复制过来，看结果对不对。", "Copy the formula from a neighbour."],
    slip([SHEET], { zh: "D6 是公式 =SUM(D3:D5)", en: "D6 holds =SUM(D3:D5)" }, [SHEET, "D6", 65.5], {
      zh: "D6 是录入的 65.50，同行其他都是公式，应为 87.50",
      en: "D6 holds 65.50, typed; the formula comes to 87.50",
    }),
  ),
  page(
    "F-2",
    [
      "插了行而求和范围没跟着变，合计就会漏加；把小计也选进去，就会多加。",
      "A row inserted outside of the sum is left out; a subtotal within it is added twice.",
    ],
    ANY_FORMULA,
    [
      "点开合计格，看求和范围是不是从第一行到最后一行明细。",
      "See whether the range runs from the first to the last detail.",
    ],
    instead(
      [SHEET],
      { zh: "=SUM(D3:D5)，37.50 + 28.00 + 22.00 = 87.50", en: "=SUM(D3:D5), 37.50 + 28.00 + 22.00 = 87.50" },
      [sheet(undefined, "=SUM(D3:D4) → 65.50")],
      { zh: "=SUM(D3:D4) 漏加第 5 行，少 22.00", en: "=SUM(D3:D4) leaves row 5 out, 22.00 too little" },
    ),
  ),
  page(
    "F-3",
    [
      "拿去年的表改今年的，引用没换过来，取的还是去年的数；或者拉公式时错了行列。",
      "A reference that still points to last year's sheet, or to another row or column than its neighbours.",
    ],
    ANY_FORMULA,
    [
      "改成引用本年的表；从旁边的格复制公式最稳妥。",
      "Refer to this year's sheet; copying the neighbour's formula is safest.",
    ],
    instead(
      [NOW, fiscal("='2023支出'!D3 → 240.70"), BEFORE],
      { zh: "D3 引用 2023支出", en: "D3 refers to 2023支出" },
      [NOW, fiscal("='2022支出'!D3 → 228.40"), BEFORE],
      { zh: "D3 引用 2022支出，228.40 ≠ 240.70", en: "D3 refers to 2022支出: 228.40 instead of 240.70" },
    ),
  ),
  page(
    "F-4",
    [
      "引用别的工作簿，那个文件不在或改了名，数就更新不了，报出去也打不开。",
      "A link to another workbook breaks when that file moves.",
    ],
    ANY_FORMULA,
    ["把需要的表复制进来，或粘贴成数值。", "Bring the sheet in, or paste the value."],
    instead(
      [SHEET],
      { zh: "公式只引用本工作簿", en: "formulas stay within the workbook" },
      [sheet("=[2]项目!E4 → 2.00")],
      { zh: "E4 引用另一个工作簿", en: "E4 refers to another workbook" },
    ),
  ),
  page(
    "F-5",
    [
      "表里显示的是上次保存的结果，公式现在算出来不是这个数，可能关了自动计算。",
      "What is shown was stored before; the formula now comes to something else.",
    ],
    [
      "保存有结果的公式；加减乘除、SUM、ROUND、ABS 按十进制精确计算，其他函数不核对。",
      "Sums, differences, products, quotients, SUM, ROUND and ABS; other functions are not judged.",
    ],
    ["按 F9 重新计算后保存，再校验；“公式”选项卡里把计算选项设为自动。", "Recalculate (F9), save, check again."],
    instead([SHEET], "0.00 + 30.00 − 28.00 = 2.00", [sheet("=B4+C4-D4 → 4.00")], "0.00 + 30.00 − 28.00 = 2.00 ≠ 4.00"),
  ),
  page(
    "F-6",
    [
      "表格的结构化引用（[@列名]）没有核对写法，先告诉您，免得以为都查过了。",
      "Structured references are not checked, and it is said so.",
    ],
    ["只作提示。结果照常参加勾稽。", "For information; the results are judged as usual."],
    ["不用改。要核对写法，把表格转换为区域再校验。", "Nothing to do; convert the table to a range to have it checked."],
    instead([SHEET], { zh: "=B4+C4-D4", en: "=B4+C4-D4" }, [sheet("=[@本年收到]-[@本年支出] → 2.00")], {
      zh: "=[@本年收到]-[@本年支出]",
      en: "=[@本年收到]-[@本年支出]",
    }),
  ),
];
