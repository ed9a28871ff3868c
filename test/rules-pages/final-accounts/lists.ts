import { page, slip } from "../page";
import type { Example, RulePage } from "../page";
import { D02, D03, D05, D08, D09 } from "./books";

type Both = readonly [string, string];

const where = (zh: string, en: string): Both => [
  `${zh}，逐行逐栏核对。没有该表的列为无法执行。`,
  `${en}, row by row and column by column; not judged without the table.`,
];
const IN_02 = where("收入决算表（公开02表、财决03表）", "Income by function (public table 02, ministry's 03)");
const IN_03 = where("支出决算表（公开03表、财决04表）", "Expenditure by function (public table 03, ministry's 04)");
const IN_05 = where(
  "一般公共预算财政拨款支出决算表（公开05表、财决07表）",
  "General public budget (public table 05, ministry's 07)",
);
const IN_08 = where(
  "政府性基金预算财政拨款收入支出决算表（公开08表、财决09表）",
  "Government funds (public table 08, ministry's 09)",
);
const IN_09 = where(
  "国有资本经营预算财政拨款支出决算表（公开09表、财决11表）；只列支出的表没有年初、收入、年末，D09-1 不核对",
  "State capital (public table 09, ministry's 11); D09-1 needs columns of opening, income and closing",
);

const rows = (id: string, what: Both, place: Both, example: Example): RulePage =>
  page(
    id,
    [`每个科目一行，合计栏是右边${what[0]}加出来的。`, `In each row the total is the sum of ${what[1]}.`],
    place,
    ["对照这个科目的明细账，看哪一栏抄错、串行或漏填。", "Compare the row with the ledger of that subject."],
    example,
  );
const levels = (id: string, place: Both, example: Example): RulePage =>
  page(
    id,
    [
      "类、款、项一级套一级：项加成款，款加成类，类加成合计。只列上级、不列下级的科目当最末级，不算错。",
      "Items make up sections, sections classes, classes the total. A code printed without lower ones counts as the lowest.",
    ],
    place,
    [
      "看哪一级加不上：差额正好是另一行的数，多半是漏列或重复；否则查这一级的明细账。",
      "Where the difference is another row's figure, that row was left out or counted twice.",
    ],
    example,
  );
const codes = (id: string, place: Both, example: Example): RulePage =>
  page(
    id,
    [
      "同一科目列两行，汇总时会重复；缺了上级科目，下级的数就没有地方归。",
      "A code printed twice is counted twice; a missing upper level leaves its items without a place.",
    ],
    place,
    [
      "重复的两行合并成一行；编码填错的改正；缺的类、款补上一行。",
      "Merge the two rows, correct the code, or add the missing level.",
    ],
    example,
  );
const roll = (id: string, place: Both, example: Example): RulePage =>
  page(
    id,
    [
      "年初结转加本年收入，减本年支出，剩下的就是年末结转。逐科目都应如此。",
      "Opening plus income less expenditure is the closing balance, subject by subject.",
    ],
    place,
    [
      "年末数对照账上该科目的结转余额，年初数对照上年决算同一科目的年末数。",
      "Compare closing with the ledger and opening with last year's closing.",
    ],
    example,
  );

/** The tables by function: rows, levels, codes. */
export const LIST_PAGES: readonly RulePage[] = [
  page(
    "D02-D05",
    [
      "收入、支出按功能科目列的几张表，一张也没有时，这些勾稽无从核对。",
      "Without any table by function there is nothing to judge.",
    ],
    [
      "工作簿里没有公开02、03、05表（及对应财决表）时列这一行；有其中任何一张就不出现，缺的表各自说明。",
      "One line where the workbook has none of these tables.",
    ],
    [
      "把这些表放进同一工作簿；没认出的，到“各表”里指定表种。",
      "Put the tables into the workbook, or name their forms in “Tables”.",
    ],
    null,
  ),
  rows(
    "D02-1",
    ["各种收入", "the kinds of income"],
    IN_02,
    slip([D02], "44.10 + 18.50 + 26.30 = 88.90", [D02, "D7", 44.01], "44.01 + 18.50 + 26.30 = 88.81 ≠ 88.90", "0.09"),
  ),
  levels(
    "D02-2",
    IN_02,
    slip(
      [D02],
      "778.90 + 128.30 + 35.00 + 12.00 = 954.20",
      [D02, "C8", 123.8],
      "778.90 + 123.80 + 35.00 + 12.00 = 949.70 ≠ 954.20",
      "4.50",
    ),
  ),
  codes(
    "D02-3",
    IN_02,
    slip([D02], { zh: "20701、20799 各一行", en: "20701 and 20799 have a row each" }, [D02, "A7", 20701], {
      zh: "20701 出现两行",
      en: "20701 is printed twice",
    }),
  ),
  page(
    "D02-4",
    [
      "编码和名称是一对。配错了，说明这一行不是编码填错，就是名称抄错，数也可能列错科目。",
      "Code and name belong together; if they do not, the figure may stand under the wrong subject.",
    ],
    [
      "按功能分类列示的各表，只查常用科目；不在常用之列的编码不判断。名称逐年有改动的，按表的年度。",
      "Tables by function, common codes only; others are not judged.",
    ],
    [
      "以当年《政府收支分类科目》为准，看编码对还是名称对，改错的一个。",
      "The year's 政府收支分类科目 decides which of the two is right.",
    ],
    slip(
      [D03],
      { zh: "2080505 机关事业单位基本养老保险缴费支出", en: "2080505 carries its own name" },
      [D03, "B12", "机关事业单位职业年金缴费支出"],
      { zh: "2080505 配了 2080506 的名称", en: "2080505 carries the name of 2080506" },
    ),
  ),
  page(
    "D03-1",
    [
      "支出按用途分基本支出和项目支出，另有上缴上级、经营支出、对附属单位补助。一笔支出只归一栏。",
      "Expenditure is basic, project, paid to superior, operating or subsidies: each amount in one column only.",
    ],
    [
      "支出决算表各行，部门收支余情况表、部门整体支出各表的合计。表中没有的栏按没有计。",
      "Every row of table 03, and totals of the department's other tables; columns that a table lacks count as nil.",
    ],
    [
      "对照财决05-1表（基本支出）、05-2表（项目支出）的合计；差额等于某个项目的支出时，多半归错了栏。",
      "Compare with tables 05-1 and 05-2.",
    ],
    slip([D03], "54.60 + 29.05 + 3.50 = 87.15", [D03, "E9", 29.5], "54.60 + 29.50 + 3.50 = 87.60 ≠ 87.15", "0.45"),
  ),
  levels(
    "D03-2",
    IN_03,
    slip(
      [D03],
      "742.15 + 128.60 + 31.20 + 9.00 = 910.95",
      [D03, "C10", 126.8],
      "742.15 + 126.80 + 31.20 + 9.00 = 909.15 ≠ 910.95",
      "1.80",
    ),
  ),
  codes(
    "D03-3",
    IN_03,
    slip([D03], { zh: "2080505、2080506 各一行", en: "2080505 and 2080506 have a row each" }, [D03, "A13", 2080505], {
      zh: "2080505 出现两行",
      en: "2080505 is printed twice",
    }),
  ),
  rows(
    "D05-1",
    ["基本支出、项目支出", "basic and project expenditure"],
    IN_05,
    slip([D05], "24.60 + 22.90 = 47.50", [D05, "D7", 26.4], "26.40 + 22.90 = 49.30 ≠ 47.50", "1.80"),
  ),
  levels(
    "D05-2",
    IN_05,
    slip([D05], "655.00 + 47.50 = 702.50", [D05, "C6", 665], "665.00 + 47.50 = 712.50 ≠ 702.50", "10.00"),
  ),
  codes(
    "D05-3",
    IN_05,
    slip([D05], { zh: "20701、20799 各一行", en: "20701 and 20799 have a row each" }, [D05, "A7", 20701], {
      zh: "20701 出现两行",
      en: "20701 is printed twice",
    }),
  ),
  roll(
    "D08-1",
    IN_08,
    slip([D08], "5.20 + 35.00 − 31.20 = 9.00", [D08, "H6", 0.9], "5.20 + 35.00 − 31.20 = 9.00 ≠ 0.90", "8.10"),
  ),
  rows(
    "D08-2",
    ["基本支出、项目支出", "basic and project expenditure"],
    IN_08,
    slip([D08], "0 + 31.20 = 31.20", [D08, "G5", 32.1], "0 + 32.10 = 32.10 ≠ 31.20", "0.90"),
  ),
  levels(
    "D08-3",
    IN_08,
    slip(
      [D08],
      { zh: "款 21208 的 31.20 = 类 212 的 31.20", en: "31.20 of 21208 = 31.20 of 212" },
      [D08, "E6", 30.2],
      { zh: "款 21208 的 30.20 ≠ 类 212 的 31.20", en: "30.20 of 21208 ≠ 31.20 of 212" },
      "1.00",
    ),
  ),
  codes(
    "D08-4",
    IN_08,
    slip([D08], { zh: "212、21208 各一行", en: "212 and 21208 have a row each" }, [D08, "A6", 212], {
      zh: "212 出现两行",
      en: "212 is printed twice",
    }),
  ),
  roll(
    "D09-1",
    IN_09,
    slip([D09], "0.00 + 12.00 − 9.00 = 3.00", [D09, "H6", 0.3], "0.00 + 12.00 − 9.00 = 3.00 ≠ 0.30", "2.70"),
  ),
  rows(
    "D09-2",
    ["基本支出、项目支出", "basic and project expenditure"],
    IN_09,
    slip([D09], "0 + 9.00 = 9.00", [D09, "G5", 6], "0 + 6.00 = 6.00 ≠ 9.00", "3.00"),
  ),
  levels(
    "D09-3",
    IN_09,
    slip(
      [D09],
      { zh: "款 22301 的 9.00 = 类 223 的 9.00", en: "9.00 of 22301 = 9.00 of 223" },
      [D09, "E6", 8],
      { zh: "款 22301 的 8.00 ≠ 类 223 的 9.00", en: "8.00 of 22301 ≠ 9.00 of 223" },
      "1.00",
    ),
  ),
  codes(
    "D09-4",
    IN_09,
    slip([D09], { zh: "223、22301 各一行", en: "223 and 22301 have a row each" }, [D09, "A6", 223], {
      zh: "223 出现两行",
      en: "223 is printed twice",
    }),
  ),
];
