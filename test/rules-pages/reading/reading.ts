import { tableWithFormulas } from "../../core/formulas/support";
import { table } from "../../core/support";
import { instead, page, slip } from "../page";
import type { RulePage } from "../page";

const flow = (year: number, more = "", unit = "单位：万元", extra = "", name?: string) =>
  table(
    `${year}年度项目资金收支明细表`,
    `${unit}
     项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余${extra}
     送戏下乡经费 | 6.30 | 42.00 | 37.50 | 10.80
     非遗保护经费 | 0.00 | 28.00 | 28.00 | 0.00
     ${more === "" ? "合计 | 6.30 | 70.00 | 65.50 | 10.80" : more}`,
    name,
  );
const FLOW = flow(2023);
const SPENT = table(
  "2023年度支出决算表",
  `编制单位：某县文化馆　单位：万元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 306.20 | 240.70 | 65.50
   207 | 文化旅游体育与传媒支出 | 306.20 | 240.70 | 65.50`,
);
const income = (department: string) =>
  table(
    "2023年度收入决算表",
    `编制单位：${department}　单位：万元
     科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入
     合计 | | 310.70 | 302.20 | 8.50
     207 | 文化旅游体育与传媒支出 | 310.70 | 302.20 | 8.50`,
  );
const INCOME = income("某县文化馆");
const libraryTables = [
  { ...income("某县图书馆"), name: "图书馆收入" },
  {
    ...table(
      "2023年度支出决算表",
      `编制单位：某县图书馆　单位：万元
     科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
     合计 | | 184.60 | 141.20 | 43.40
     207 | 文化旅游体育与传媒支出 | 184.60 | 141.20 | 43.40`,
    ),
    name: "图书馆支出",
  },
];
const ECONOMIC = table(
  "一般公共预算财政拨款基本支出决算表",
  `部门：某县文化馆　单位：万元
   科目编码 | 科目名称 | 决算数
   301 | 工资福利支出 | 193.50
   30101 | 基本工资 | 128.40
   30102 | 津贴补贴 | 65.10
   302 | 商品和服务支出 | 47.20
   30201 | 办公费 | 47.20`,
  "基本支出",
);
const COMPUTED = tableWithFormulas(
  "2023年度项目资金收支明细表（万元）",
  `项目 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
   送戏下乡经费 | 6.30 | 42.00 | 37.50 | =B3+C3-D3 → 10.80
   非遗保护经费 | 0.00 | 28.00 | 28.00 | =B4+C4-D4 → 0.00`,
  "项目",
);
const NOT_COMPUTED = {
  ...COMPUTED,
  cells: COMPUTED.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
};
const SCALED = {
  ...FLOW,
  cells: FLOW.cells.map((cell) => (cell.row === 4 && cell.column === 3 ? { ...cell, format: "0.00," } : cell)),
};
const MEMO = table("会议纪要", "议题 | 结果\n讨论场馆修缮 | 同意", "纪要");

const purchases = (unit: string) =>
  table(
    "2023年度政府采购预算执行情况表",
    `单位：${unit}
     采购项目 | 年初预算 | 实际采购金额
     办公家具 | 6.50 | 6.12
     合计 | 6.50 | 6.12`,
  );
const BASE = table(
  "2023年度部门整体支出绩效评价基础数据表",
  `单位：万元
   财政供养人员情况 | 编制数 | 2023年实际在职人数
   合计 | 32 | 28
   经费控制情况 | 2022年决算数 | 2023年预算数 | 2023年决算数
   三公经费 | 10.60 | 12.00 | 10.35
   政府采购金额 | | 6.50 | 6.12`,
);

/** Tables that no form knows: one adds up its lines, the other its columns as well. */
const VILLAGES = table(
  "2024年度护林情况表",
  `单位：万元
   村 | 补助 | 管护
   上坪村 | 41.20 | 173.40
   下坪村 | 38.65 | 262.15
   石桥村 | 52.30 | 198.85
   合计 | 132.15 | 634.40`,
);
const TOWNS = table(
  "2024年度农田建设投入情况表",
  `单位：万元
   乡镇 | 投入合计 | 财政资金 | 自筹资金
   青石镇 | 510.30 | 250.10 | 260.20
   柳河乡 | 436.75 | 182.40 | 254.35
   东营乡 | 437.35 | 181.75 | 255.60
   合计 | 1384.40 | 614.25 | 770.15`,
);

const ARREARS = table(
  "2024年度水费收缴情况表",
  `单位：万元
   片区 | 应收 | 实收 | 差额 | 完成率
   城东片 | 82.00 | 65.60 | 16.40 | 80.00%
   城西片 | 64.00 | 57.60 | 6.40 | 90.00%
   开发区 | 75.00 | 56.25 | 18.75 | 75.00%
   合计 | 221.00 | 179.45 | 41.55 | 81.20%`,
);

/** How the workbook was read. */
export const READING_PAGES: readonly RulePage[] = [
  page(
    "R-1",
    ["往年的表留在工作簿里，不该和今年的数混在一起核对。", "Tables of other years are not mixed with this year's."],
    [
      "年度与多数表不同的表；上一年度的表用于核对上年数和年初数。",
      "Tables whose year differs from that of most; last year's serve for comparison.",
    ],
    ["确是往年的不用管；今年的表写错年度的，改表名里的年度。", "Correct the year in the title if it is this year's."],
    instead(
      [FLOW, SPENT],
      { zh: "两张表都是 2023 年度", en: "both tables are of 2023" },
      [FLOW, SPENT, flow(2021, "", undefined, "", "项目2021")],
      { zh: "另有一张 2021 年度的表", en: "a table of 2021 besides" },
    ),
  ),
  page(
    "R-2",
    ["同一张表放了两份，不知道以哪份为准，只核对一份。", "Of two copies of a table one is judged."],
    ["同一部门、同一年度的同名表；续表不算。", "The same form of one department and year, further pages apart."],
    ["留下最终稿，另一份删掉或移到别的工作簿。", "Keep the final one."],
    instead(
      [FLOW],
      { zh: "只有一张项目资金收支明细表", en: "one project table" },
      [FLOW, flow(2023, "", undefined, "", "项目（初稿）")],
      { zh: "有两张项目资金收支明细表", en: "two project tables" },
    ),
  ),
  page(
    "R-3",
    [
      "没写单位，元和万元差一万倍，只好按其他表推断。",
      "Without a unit 元 and 万元 cannot be told apart but by other tables.",
    ],
    ["表头、表名里都没有“单位：万元”之类的表。", "Tables that state no unit."],
    ["在表头右上角写上“单位：万元”或“单位：元”。", "State the unit above the table."],
    instead([FLOW], { zh: "写有“单位：万元”", en: "the unit is stated" }, [flow(2023, "", "编制单位：某县文化馆")], {
      zh: "没有写单位",
      en: "no unit is stated",
    }),
  ),
  page(
    "R-4",
    ["有数没有名，不知道是什么项目，没法核对。", "A figure without a name cannot be judged."],
    ["项目表、采购表等逐行列示的表。", "Tables of one entry a row."],
    ["补上名称；是多余的行就清掉。", "Name the row, or clear it."],
    instead(
      [FLOW],
      { zh: "每行都有项目名称", en: "every row has a name" },
      [flow(2023, "| 1.00 | 5.00 | 4.00 | 2.00")],
      { zh: "第 6 行有数，没有项目名称", en: "row 6 has figures and no name" },
    ),
  ),
  page(
    "R-5",
    ["列名或行名没认出来，那里的数没有参加核对，您得知道。", "Figures under a heading that is not known take no part."],
    ["识别出的表中，有数而认不出名称的行和列。", "Rows and columns with figures and an unknown name."],
    [
      "改成通行的名称（见标准表目录）；确是自己加的栏，不用管。",
      "Use a usual name (see the forms); leave columns of your own.",
    ],
    instead(
      [FLOW],
      { zh: "各栏都能认出", en: "every column is known" },
      [flow(2023, "社区巡演经费 | 0.00 | 9.00 | 9.00 | 0.00 | 3.20", undefined, " | 领导掌握数")],
      { zh: "“领导掌握数”一栏认不出", en: "a column is not known" },
    ),
  ),
  page(
    "R-6",
    ["隐藏的行列也是表的一部分，照样参加核对；您看不见，所以提示。", "Hidden rows and columns count like the others."],
    ["隐藏的行、列、工作表中有数的。", "Hidden rows, columns and sheets with figures."],
    ["取消隐藏看一看；不该计入的删掉。", "Unhide and look."],
    instead([FLOW], { zh: "没有隐藏的行", en: "nothing is hidden" }, [{ ...FLOW, hiddenRows: [5] }], {
      zh: "第 5 行隐藏",
      en: "row 5 is hidden",
    }),
  ),
  page(
    "R-7",
    ["该填数的格里写了字，这个数没法核对。", "Words stand where a figure should."],
    ["识别出的表的数字栏。", "Figure columns of recognised tables."],
    ["改填数字；没有的填 0 或“—”，说明写到备注栏。", "Put a figure, 0 or —; words go to the remarks."],
    slip([FLOW], { zh: "C4 是 42.00", en: "C4 holds 42.00" }, [FLOW, "C4", "待核"], {
      zh: "C4 是“待核”",
      en: "C4 holds words",
    }),
  ),
  page(
    "R-8",
    ["没认出的工作表没有读，里面的数没有核对。", "Sheets that are no known form were not read."],
    [
      "不是预决算表的工作表，以及栏目与几种表都对得上、分不清是哪一张的表。",
      "Sheets that are no known form, and tables that fit several forms alike.",
    ],
    [
      "是预决算表的，写全表名，或到“各表”里指定表种；不是的不用管。",
      "Complete the title or name the form in “Tables” if it is one.",
    ],
    instead([FLOW], { zh: "每张工作表都认出", en: "every sheet is known" }, [FLOW, MEMO], {
      zh: "“纪要”不是预决算表",
      en: "纪要 is no form",
    }),
  ),
  page(
    "R-9",
    [
      "公式没有结果（多为软件导出、没打开保存过），等于没填数。",
      "Formulas that no program has calculated have no figure.",
    ],
    ["识别出的表中没有保存结果的公式。", "Formulas without a stored result."],
    ["在 Excel 或 WPS 中打开，保存一次，再校验。", "Open and save in Excel or WPS, then check again."],
    instead([COMPUTED], { zh: "E3、E4 有计算结果", en: "E3 and E4 have results" }, [NOT_COMPUTED], {
      zh: "E3、E4 没有计算结果",
      en: "E3 and E4 have none",
    }),
  ),
  page(
    "R-10",
    ["表头写万元，数却是元的大小；照表头算，会差一万倍。", "The heading says 万元 and the figures are in 元."],
    ["能用其他表证实单位写错的表。", "Where other tables prove the unit wrong."],
    ["改表头的单位，或改数。", "Correct the unit or the figures."],
    instead(
      [BASE, purchases("万元")],
      { zh: "两张表都写万元，采购金额都是 6.12", en: "both in 万元, 6.12 in both" },
      [BASE, purchases("元")],
      { zh: "采购表写元，数却与基础数据表的万元数相同", en: "one says 元 and has the figures of 万元" },
    ),
  ),
  page(
    "R-11",
    ["几张表的编制单位写得不一样，可能混进了别的单位的表。", "Tables name different departments."],
    ["写有编制单位的表。", "Tables that name a department."],
    ["是同一单位的统一名称；不是的移走。", "Use one name, or take the other's tables out."],
    instead(
      [SPENT, INCOME],
      { zh: "两张表都是某县文化馆", en: "both of one department" },
      [SPENT, income("某县图书馆")],
      { zh: "一张是某县文化馆，一张是某县图书馆", en: "of two departments" },
    ),
  ),
  page(
    "R-12",
    ["单元格格式把数缩小了显示（如按千显示），看到的和实际的差几倍。", "A number format shows the figure scaled."],
    ["数字格式带千位缩放（格式末尾有逗号）的单元格。", "Formats that end in a comma."],
    ["设置单元格格式为“数值、两位小数”，看实际是多少。", "Set a plain format and look at the figure."],
    instead([FLOW], { zh: "C4 格式为 0.00", en: "C4 has the format 0.00" }, [SCALED], {
      zh: "C4 格式为 0.00,（显示为千分之一）",
      en: "C4 has the format 0.00, (a thousandth is shown)",
    }),
  ),
  page(
    "R-13",
    ["空着的格，按勾稽推算应当有数，可能漏填。", "By the checks a blank cell should hold a figure."],
    ["空格填上某个数后，不成立的勾稽都能成立的。", "Where one figure in a blank makes the failing checks hold."],
    ["对照原始资料补填；确实没有的填 0。", "Fill it in from the source, or put 0."],
    slip([ECONOMIC], "128.40 + 65.10 = 193.50", [ECONOMIC, "C4", null], {
      zh: "301 空着，下级合计 193.50",
      en: "301 is blank, its items come to 193.50",
    }),
  ),
  page(
    "R-14",
    ["一个工作簿里有几个部门的表，各核各的；没写单位的表不知归谁。", "Tables of several departments are judged apart."],
    ["写有不同编制单位的表。", "Tables that name different departments."],
    ["看名单对不对；表头单位写错的改正。", "See whether the list is right."],
    instead(
      [SPENT, INCOME],
      { zh: "两张表都是某县文化馆", en: "both of one department" },
      [SPENT, INCOME, ...libraryTables],
      { zh: "某县文化馆两张表，某县图书馆两张表", en: "two tables of each of two departments" },
    ),
  ),
  page(
    "R-15",
    [
      "停用了的规则不核对；每份结果都写明停用了哪几条、为什么。",
      "Rules that are switched off are told in every result.",
    ],
    ["设置中停用了规则时。", "Where the settings switch rules off."],
    ["看理由是否还成立；要恢复核对，到“设置”里移除。", "See whether the reason still stands."],
    null,
  ),
  page(
    "T-1",
    [
      "没有现成勾稽公式的表，合计行在大多数栏里等于所列各行之和，这一栏不等，多半有一个数录错。",
      "In most columns the total is the sum of its lines; where it is not, a figure is probably wrong.",
    ],
    [
      "任何有合计、小计、编号、缩进或科目编码的表；只有凑巧相等的不算，另有数字正好是差额的不判。",
      "Any table with totals, numbering, indents or codes; chance does not count.",
    ],
    ["对照原始资料核对这一栏；确实不是合计关系的，写明说明即可。", "Compare the column with its source."],
    slip(
      [VILLAGES],
      "173.40 + 262.15 + 198.85 = 634.40",
      [VILLAGES, "C5", 226.15],
      "173.40 + 226.15 + 198.85 ≠ 634.40",
    ),
  ),
  page(
    "T-2",
    [
      "没有现成勾稽公式的表，合计栏在大多数行里等于所列各栏之和，这一行不等，多半有一个数录错。",
      "In most lines the total is the sum of its columns; where it is not, a figure is probably wrong.",
    ],
    [
      "任何有合计、小计栏或分组表头的表；只有凑巧相等的不算，另有数字正好是差额的不判。",
      "Any table with total columns or grouped headings; chance does not count.",
    ],
    ["对照原始资料核对这一行；确实不是合计关系的，写明说明即可。", "Compare the line with its source."],
    slip([TOWNS], "250.10 + 260.20 = 510.30", [TOWNS, "D4", 206.2], "250.10 + 206.20 ≠ 510.30"),
  ),
  page(
    "T-3",
    [
      "差额、增减额、结余这类栏目，按名称就是前面两栏相减；多数行相符而这一行不符，多半有一个数录错。",
      "A difference is one column less another; where a line alone does not agree, a figure is probably wrong.",
    ],
    [
      "任何有这类栏目的表，至少两行相符才算；差额正好是同一行另一个数的不判。",
      "Any table with such a column, where two lines at least agree.",
    ],
    ["对照原始资料核对这一行；栏目另有含义的，写明说明即可。", "Compare the line with its source."],
    slip([ARREARS], "64.00 − 57.60 = 6.40", [ARREARS, "D5", 4.6], "64.00 − 57.60 ≠ 4.60"),
  ),
  page(
    "T-4",
    [
      "执行率、完成率、增长率、占比和金额（数量×单价），按名称由别的栏目算出；多数行相符而这一行不符，多半有一个数录错。",
      "Rates, shares and products follow from other columns; where a line alone does not agree, a figure is probably wrong.",
    ],
    [
      "任何有这类栏目的表，至少两行相符才算；名称上看不出怎样算的，只用来认栏目，不判错。",
      "Any table with such a column, where two lines at least agree and the headings say how.",
    ],
    ["对照原始资料重算这一行；口径不同的，写明说明即可。", "Compute the line again from its source."],
    slip([ARREARS], "57.60 ÷ 64.00 = 90.00%", [ARREARS, "E5", 0.95], "57.60 ÷ 64.00 ≠ 95.00%"),
  ),
];
