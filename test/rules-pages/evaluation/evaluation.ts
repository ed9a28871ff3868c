import { table } from "../../core/support";
import { page, slip } from "../page";
import type { RulePage } from "../page";

const BASE = table(
  "2023年度部门整体支出绩效评价基础数据表",
  `填报单位：某县文化馆 | | | | | | 单位：万元
   财政供养人员情况 | 编制数 | 2023年实际在职人数 | 控制率
   合计 | 32 | 28 | 87.50%
   行政编制 | 8 | 7 |
   事业编制 | 24 | 21 |
   经费控制情况 | 2022年决算数 | 2023年预算数 | 2023年决算数
   项目支出： | | 68.00 | 65.50
   1、送戏下乡经费 | | 40.00 | 37.50
   2、非遗保护经费 | | 28.00 | 28.00
   公用经费 | | | 47.20
   其中：办公经费 | | | 21.30
   水费、电费、差旅费 | | | 12.60
   会议费、培训费 | | | 6.10
   部门整体支出预算调整 | —— | | 24.00
   楼堂馆所控制情况（2023年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
   排练用房 | 800 | 780 | 97.50% | 240.00 | 235.20 | 98.00%`,
);
const PROJECTS = table(
  "2023年度项目资金收支明细表",
  `单位：万元
   项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
   送戏下乡经费 | 6.30 | 42.00 | 37.50 | 10.80
   非遗保护经费 | 0.00 | 28.00 | 28.00 | 0.00
   合计 | 6.30 | 70.00 | 65.50 | 10.80`,
);
const WHOLE = table(
  "2023年度部门整体支出绩效自评表",
  `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
   | 年度资金总额 | 300.00 | 324.00 | 306.20 | 10 | 94.51% | 9.45
   | 其中：一般公共预算：296.20 | | | 其中：基本支出：240.70
   | 其他资金：10.00 | | | 项目支出：65.50
   绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
   | 产出 | 数量 | 送戏场次 | 60场 | 64场 | 60 | 60
   | 效益 | 社会 | 群众满意度 | 90% | 92% | 30 | 29
   总分 | | | | | | 100 | 98.45`,
);
const OVERVIEW = table(
  "2023年度部门收支余情况表",
  `单位：万元
   项目 | 决算数
   基本支出 | 240.70
   项目支出 | 65.50
   本年支出合计 | 306.20`,
);
const PROJECT = table(
  "2023年度项目支出绩效自评表",
  `项目名称 | 送戏下乡经费
   项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
   | 年度资金总额 | 40.00 | 48.30 | 37.50 | 10 | 77.64% | 7.76
   | 其中：当年财政拨款 | 40.00 | 42.00 | 31.20 | — | | —
   | 上年结转资金 | 0.00 | 6.30 | 6.30 | — | | —`,
  "送戏下乡",
);
const SAMPLE = table(
  "绩效评价抽查情况表",
  `单位：万元
   项目 | 部门支出 | 抽查金额 | 抽查占比
   基本支出 | 240.70 | 96.00 |
   项目支出 | 65.50 | 65.50 |
   合计 | 306.20 | 161.50 | 52.74%`,
);

const IN_H1 = [
  "部门整体支出绩效评价基础数据表；没填的数列为无法执行。",
  "The base data of the evaluation; not judged where a figure is blank.",
] as const;
const IN_H2 = [
  "部门整体支出绩效自评表。按收入、支出性质分列的，写在同一格里的也能读。",
  "The department's self-evaluation form.",
] as const;
const IN_H3 = ["每张项目支出绩效自评表。", "Every self-evaluation form of a project."] as const;

/** Performance evaluation: base data, self-evaluation forms, the sample. */
export const EVALUATION_PAGES: readonly RulePage[] = [
  page(
    "H1-1",
    ["控制率说明编制用了几成，超过 100% 就是超编。", "The rate says how many of the posts are filled."],
    IN_H1,
    ["人数以编办批复和工资名册为准，再重算。", "Approved posts and the payroll decide."],
    slip([BASE], "28 ÷ 32 = 87.50%", [BASE, "D4", 0.785], "28 ÷ 32 = 87.50% ≠ 78.50%"),
  ),
  page(
    "H1-2",
    ["总人数是各类人员加起来的，一个人也不能差。", "Headcount is the sum by kind, to the person."],
    IN_H1,
    ["对照工资名册按编制类型点数；编外人员单列，不占编制。", "Count the payroll by kind of post."],
    slip([BASE], "7 + 21 = 28", [BASE, "C4", 29], "7 + 21 = 28 ≠ 29", "1"),
  ),
  page(
    "H1-3",
    [
      "基础数据表的项目支出、公用经费，就是明细表和基本支出表里的数，不能另填。",
      "Base data repeat what the project table and basic expenditure say.",
    ],
    [
      `${IN_H1[0]}项目资金收支明细表、基本支出表在工作簿里时与之核对。`,
      `${IN_H1[1]} Compared with the project table and basic expenditure where they are there.`,
    ],
    [
      "先看各专项加起来对不对，再对照明细表合计。",
      "See first whether the lines add up, then compare with the project table.",
    ],
    slip([BASE, PROJECTS], "37.50 + 28.00 = 65.50", [BASE, "D8", 56.5], "37.50 + 28.00 = 65.50 ≠ 56.50", "9.00"),
  ),
  page(
    "H1-4",
    [
      "办公、水电差旅、会议培训只是公用经费的其中数，不会比公用经费还多。",
      "They are parts of public running costs, never more.",
    ],
    IN_H1,
    ["看其中数里是不是混进了项目里的会议费、培训费。", "See whether costs of projects got into the parts."],
    slip(
      [BASE],
      "21.30 + 12.60 + 6.10 = 40.00 ≤ 47.20",
      [BASE, "D11", 37.2],
      "21.30 + 12.60 + 6.10 = 40.00 > 37.20",
      "2.80",
    ),
  ),
  page(
    "H1-5",
    [
      "预算调整就是全年预算比年初多了多少。各地口径不一，所以只作提示。",
      "The adjustment is the budget of the year less the original one; definitions differ, so it is information only.",
    ],
    ["基础数据表和部门整体支出绩效自评表都有时核对。", "Judged where base data and self-evaluation are there."],
    ["按本地绩效文件的口径填；口径不同的，在表下说明。", "Follow the local definition, and say which."],
    slip([BASE, WHOLE], "324.00 − 300.00 = 24.00", [BASE, "D15", 42], "324.00 − 300.00 = 24.00 ≠ 42.00", "18.00"),
  ),
  page(
    "H1-6",
    ["建房看两样：面积超没超批复，投资超没超概算。", "Buildings: area against approval, investment against budget."],
    ["基础数据表填有当年完工项目的；没有的列为无法执行。", "Where the base data list finished buildings."],
    ["面积以批复和竣工测绘为准，投资以决算审计为准，再重算。", "Approval, survey and audited accounts decide."],
    slip([BASE], "235.20 ÷ 240.00 = 98.00%", [BASE, "G17", 0.89], "235.20 ÷ 240.00 = 98.00% ≠ 89.00%"),
  ),
  page(
    "H2",
    [
      "部门整体支出绩效自评的数，都要能回到预算和决算。",
      "The department's self-evaluation goes back to budget and accounts.",
    ],
    ["工作簿里没有部门整体支出绩效自评表时列这一行。", "One line where the workbook has no such form."],
    [
      "把自评表放进同一工作簿；没认出的，到“各表”里指定表种。",
      "Put the form into the workbook, or name it in “Tables”.",
    ],
    null,
  ),
  page(
    "H2-1",
    [
      "年度资金总额按来源列一遍、按用途列一遍，两遍都等于总额。",
      "The funds of the year by source, and again by nature, come to the same total.",
    ],
    IN_H2,
    ["分列的数对照决算：基本支出、项目支出对03表，来源对02表。", "Compare with tables 02 and 03."],
    slip(
      [WHOLE],
      "240.70 + 65.50 = 306.20",
      [WHOLE, "E4", "其中：基本支出：247.00"],
      "247.00 + 65.50 = 312.50 ≠ 306.20",
      "6.30",
    ),
  ),
  page(
    "H2-2",
    [
      "自评的执行数就是决算的支出，不能是另一个口径。",
      "What the self-evaluation calls executed is the expenditure of the accounts.",
    ],
    [`${IN_H2[0]}决算总表或部门收支余情况表也在时核对。`, `${IN_H2[1]} Judged where the accounts are there.`],
    ["以决算为准改自评表；自评在决算之前填的，用决算数更新。", "The final accounts decide."],
    slip([WHOLE, OVERVIEW], "306.20 = 306.20", [WHOLE, "E3", 302.6], "302.60 ≠ 306.20", "3.60"),
  ),
  page(
    "H2-3",
    [
      "执行率、得分、总分都是算出来的：率 = 执行 ÷ 全年预算，得分按率给，不超过分值。",
      "Rate, points and totals are computed.",
    ],
    [
      `${IN_H2[0]}得分默认按比例计算，可在设置中改为分档。全年预算为 0 的不判断。`,
      `${IN_H2[1]} Points in proportion or in steps, as the settings say.`,
    ],
    ["先改执行率，再按本地评分办法改得分，最后改总分。", "Set right the rate, then the points, then the total."],
    slip([WHOLE], "306.20 ÷ 324.00 = 94.51%", [WHOLE, "G3", 0.9541], "306.20 ÷ 324.00 = 94.51% ≠ 95.41%"),
  ),
  page(
    "H3",
    ["项目自评的数要能回到项目明细和部门项目支出。", "Projects' self-evaluations go back to the project table."],
    ["工作簿里没有项目支出绩效自评表时列这一行。", "One line where the workbook has no such form."],
    [
      "把自评表放进同一工作簿；没认出的，到“各表”里指定表种。",
      "Put the forms into the workbook, or name them in “Tables”.",
    ],
    null,
  ),
  page(
    "H3-1",
    [
      "项目的钱从哪来：当年拨款、上年结转、其他，加起来就是资金总额。三栏都要加得上。",
      "A project's funds by source come to its total, in each of three columns.",
    ],
    [`${IN_H3[0]}来源一项也没填的列为无法执行。`, `${IN_H3[1]} Not judged where no source is given.`],
    ["上年结转对照明细表年初数，当年拨款对照到账数。", "Compare with the project table."],
    slip([PROJECT], "42.00 + 6.30 = 48.30", [PROJECT, "D6", 3.6], "42.00 + 3.60 = 45.60 ≠ 48.30", "2.70"),
  ),
  page(
    "H3-2",
    [
      "执行率、得分是算出来的；各项目执行数加起来，就是部门的项目支出。",
      "Rate and points are computed; all projects together spent the department's project expenditure.",
    ],
    [
      `${IN_H3[0]}还有项目没填自评表的，只要求不超过部门数。`,
      `${IN_H3[1]} Where a project may have no form, the sum may be less.`,
    ],
    ["先改执行率，再按评分办法改得分。", "Set right the rate, then the points."],
    slip([PROJECT], "37.50 ÷ 48.30 = 77.64%", [PROJECT, "G4", 0.7746], "37.50 ÷ 48.30 = 77.64% ≠ 77.46%"),
  ),
  page(
    "H3-3",
    [
      "自评表里的上年结转，就是明细表里这个项目的年初数。",
      "What the form calls carried over is the project's opening balance.",
    ],
    [
      `${IN_H3[0]}项目资金收支明细表也在时核对；名称对不上的项目列为无法执行。`,
      `${IN_H3[1]} Compared with the project table.`,
    ],
    ["以上年项目明细的年末数为准，两张表改成一样。", "Last year's closing balance decides."],
    slip([PROJECT, PROJECTS], "6.30 = 6.30", [PROJECT, "D6", 3.6], "3.60 ≠ 6.30", "2.70"),
  ),
  page(
    "N-2",
    ["抽查占比说明评价看了多少钱。合计和占比都是算出来的。", "The share says how much of the money was looked at."],
    ["抽查情况表；没填占比的只核对合计。", "The table of the sample."],
    ["重加抽查金额，除以部门支出合计。", "Add up what was sampled and divide by all expenditure."],
    slip([SAMPLE], "161.50 ÷ 306.20 = 52.74%", [SAMPLE, "D6", 0.5247], "161.50 ÷ 306.20 = 52.74% ≠ 52.47%"),
  ),
];
