import { table } from "../../core/support";
import { instead, page, slip, slips } from "../page";
import type { RulePage } from "../page";

const projects = (columns: string, rows: string) =>
  table("2023年度项目资金收支明细表", `单位：万元\n项目名称 | ${columns}\n${rows}`);
const FLOW_COLUMNS = "上年结转结余 | 本年收到 | 本年支出 | 年末结转结余";
const BUDGET_COLUMNS = `年初预算 | 年中追加 | ${FLOW_COLUMNS}`;

const BUDGETED = projects(BUDGET_COLUMNS, "非遗展演经费 | 15.00 | 3.00 | 2.00 | 18.00 | 20.00 | 0.00");
const APPROVED = projects(BUDGET_COLUMNS, "一、县本级\n场馆修缮 | 5.00 | 0.00 | 0.00 | 5.00 | 5.00 | 0.00");
const FLOW = projects(FLOW_COLUMNS, "送戏下乡经费 | 6.30 | 43.00 | 42.50 | 6.80");
const ARRIVED = projects(BUDGET_COLUMNS, "非遗保护经费 | 45.00 | 0.00 | 0.00 | 45.00 | 43.00 | 2.00");
const ADJUSTED = projects(BUDGET_COLUMNS, "免费开放经费 | 100.00 | 8.00 | 0.00 | 108.00 | 108.00 | 0.00");
const OLD = projects(
  `文号 | ${FLOW_COLUMNS} | 上缴财政`,
  "二、上级拨付\n公共文化补助 | 省财教指〔2021〕18号 | 12.00 | | 9.00 | 3.00 | 3.00",
);
const REMARKS = projects(`${FLOW_COLUMNS} | 备注`, "送戏下乡经费 | 6.30 | 43.00 | 42.50 | 6.80 | 印制节目单、租车");
const STANDARD = projects(`发放标准 | ${FLOW_COLUMNS}`, "驻村补贴 | 300元/人/月 | 0.00 | 10.08 | 10.08 | 0.00");
const DIRECT = projects(
  `年初预算 | 财政直接拨付 | ${FLOW_COLUMNS} | 尚未拨付`,
  "村级文化员补贴 | 48.00 | 36.00 | 0.00 | 0.00 | 0.00 | 0.00 | 12.00",
);
const people = (year: number, staff: number, publicCosts = "48.00") =>
  table(
    `${year}年度部门整体支出绩效评价基础数据表`,
    `单位：万元
     财政供养人员情况 | 编制数 | ${year}年实际在职人数
     合计 | 32 | ${staff}
     经费控制情况 | ${year - 1}年决算数 | ${year}年预算数 | ${year}年决算数
     公用经费 | 46.00 | ${publicCosts} | `,
    `基础数据${year}`,
  );
const PEOPLE = people(2023, 28);
const basic = (year: number, pay: string, other = "12.00", office = "35.20", goods = "47.20") =>
  table(
    `${year}年度一般公共预算财政拨款基本支出决算表`,
    `| | | | | 单位：万元
     人员经费 | | | 公用经费 | |
     科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
     301 | 工资福利支出 | ${pay} | 302 | 商品和服务支出 | ${goods}
     30101 | 基本工资 | ${pay} | 30201 | 办公费 | ${office}
     | | | 30299 | 其他商品和服务支出 | ${other}
     人员经费合计 | | ${pay} | 公用经费合计 | | ${goods}`,
    `基本支出${year}`,
  );
const BASIC = basic(2023, "193.50");
const THREE_PUBLIC = table(
  "2023年度“三公”经费支出情况表",
  `单位：万元
   项目 | 上年决算数 | 本年预算数 | 本年决算数
   合计 | 10.60 | 12.00 | 10.35
   因公出国（境）费 | 0.00 | 0.00 | 0.00
   公务用车购置及运行维护费 | 7.40 | 8.00 | 7.10
   公务接待费 | 3.20 | 4.00 | 3.25`,
);
const PURCHASES = table(
  "2023年度政府采购预算执行表",
  `单位：万元
   采购项目 | 采购类别 | 年初预算 | 实际采购金额
   办公家具 | 货物 | 6.50 | 6.12
   物业管理 | 服务 | 18.00 | 17.40
   合计 | | 24.50 | 23.52`,
);
const WHOLE = table(
  "2023年度部门整体支出绩效自评表",
  `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
   | 年度资金总额 | 300.00 | 324.00 | 306.20 | 10 | |
   绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
   | 产出 | 数量 | 送戏场次 | 60场 | 64场 | 60 | 60
   | 效益 | 社会 | 群众满意度 | 90% | 92% | 30 | 29`,
);
const DEPARTMENT = table(
  "2023年度部门收支余情况表",
  `单位：万元
   收入项目 | 决算数 | 支出项目 | 决算数
   年初结转和结余 | 6.30 | 基本支出 | 240.70
   本年收入合计 | 310.70 | 项目支出 | 65.50
   | | 本年支出合计 | 306.20
   | | 年末结转和结余 | 10.80
   | | 基本支出结转 | 0.00`,
);
const PROJECT_DETAIL = {
  ...table(
    "2023年度项目支出决算明细表",
    `| | | | | | | 单位：元
     科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | |
     | | | 小计 | 小计 | 办公费 | 委托业务费
     合计 | | 655000 | 0 | 655000 | 21000 | 634000
     2070109 | 群众文化 | 655000 | 0 | 655000 | 21000 | 634000`,
  ),
  merges: [{ top: 3, left: 5, bottom: 3, right: 7 }],
};
const SPENT = table(
  "2023年度支出决算表",
  `单位：万元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 306.20 | 240.70 | 65.50
   207 | 文化旅游体育与传媒支出 | 306.20 | 240.70 | 65.50`,
);

const PER_PROJECT = [
  "项目资金收支明细表每个项目。所需的数没填或不是数字的，不作判断。",
  "Every project of the project table; nothing is said where a figure is missing.",
] as const;
const LIMITS = " 界限可在设置中调整。";
const limited = ([zh, en]: readonly [string, string]) =>
  [`${zh}${LIMITS}`, `${en} Limits are in the settings.`] as const;

/** Checks of conduct. */
export const COMPLIANCE_PAGES: readonly RulePage[] = [
  page(
    "C-1",
    ["先有预算后有支出，花的不能超过批的。", "Nothing is spent beyond what was approved."],
    PER_PROJECT,
    [
      "找追加预算的批复补填；没有批复的，如实反映并整改。",
      "Add the approvals that are missing; without them it is a finding.",
    ],
    slip([BUDGETED], "20.00 ≤ 15.00 + 3.00 + 2.00", [BUDGETED, "F4", 21.5], "21.50 > 15.00 + 3.00 + 2.00 = 20.00"),
  ),
  page(
    "C-2",
    ["没有列入预算的不得支出。", "What is not budgeted may not be spent."],
    [
      "项目资金收支明细表每个项目，预算写明为 0 的；没填预算的不判断，上级拨付的不问年初预算。",
      "Projects whose budget is stated as 0; a blank one is not judged.",
    ],
    [
      "年中追加的，填追加数并附文件；确实没有预算的，按无预算支出整改。",
      "State the addition with its document; else it is spending without a budget.",
    ],
    slip([APPROVED], { zh: "支出 5.00，年初预算 5.00", en: "spent 5.00, budget 5.00" }, [APPROVED, "B5", 0], {
      zh: "支出 5.00，年初预算、年中追加、上年结转均为 0",
      en: "spent 5.00 with budget, additions and carry-over of 0",
    }),
  ),
  page(
    "C-3",
    [
      "钱花不出去，说明预算编多了或事没办完。低于 80% 提醒，低于 60% 为严重。",
      "Money unspent means too large a budget or work undone: below 80 % a warning, below 60 % serious.",
    ],
    limited(PER_PROJECT),
    [
      "先核对支出有没有漏记，再写明进度慢的原因和下步安排。",
      "See whether spending was left out, then give the reason.",
    ],
    slips(
      [FLOW],
      "42.50 ÷ (6.30 + 43.00) = 86.21%",
      [
        [FLOW, "D4", 27.5],
        [FLOW, "E4", 21.8],
      ],
      "27.50 ÷ (6.30 + 43.00) = 55.78% < 60%",
    ),
  ),
  page(
    "C-4",
    ["有钱一分没花，项目可能没启动，钱白白占着。", "Money of which nothing was spent: the project may not have begun."],
    limited(PER_PROJECT),
    ["问项目是否还做：做的写明计划，不做的交回财政。", "If the project goes on, say when; else return the money."],
    slips(
      [FLOW],
      { zh: "可用资金 49.30，支出 42.50", en: "49.30 there, 42.50 spent" },
      [
        [FLOW, "D4", 0],
        [FLOW, "E4", 49.3],
      ],
      { zh: "可用资金 49.30，支出 0.00", en: "49.30 there, 0.00 spent" },
    ),
  ),
  page(
    "C-5",
    [
      "结转满两年的资金按结余管理，应交回财政；第二年就要抓紧用。",
      "Money carried over for two years is surplus and goes back.",
    ],
    [
      "项目资金收支明细表，资金年度取文号〔年份〕，没有文号取项目名称开头的年份；都没有的不判断。",
      "By the year of the allocation document, else of the project's name.",
    ],
    ["核对指标文件的年份；确已满两年的上缴，并附缴款书。", "Check the document's year; return what is two years old."],
    slip(
      [OLD],
      { zh: "2021年资金，年末 3.00，已上缴 3.00", en: "money of 2021, 3.00 left, 3.00 returned" },
      [OLD, "G5", 0],
      { zh: "2021年资金，年末 3.00，未上缴，已满两年", en: "money of 2021, 3.00 left and not returned" },
    ),
  ),
  page(
    "C-6",
    [
      "年末剩得多，要说得出原因。超过可用资金 30% 或 50 万元提醒，超过 50% 为严重。",
      "A large balance needs a reason: above 30 % or 50 万元 a warning, above 50 % serious.",
    ],
    limited(PER_PROJECT),
    [
      "在备注写明原因（如跨年工程、待验收）和用款计划；不再需要的上缴。",
      "State the reason and the plan in the remarks.",
    ],
    slips(
      [FLOW],
      "6.80 ÷ (6.30 + 43.00) = 13.79%",
      [
        [FLOW, "D4", 30.5],
        [FLOW, "E4", 18.8],
      ],
      "18.80 ÷ (6.30 + 43.00) = 38.13% > 30%",
    ),
  ),
  page(
    "C-7",
    ["年初还有结转，应先用结转，再安排新钱。", "Carry-over is used before new money is given."],
    limited(PER_PROJECT),
    [
      "下年编预算时扣减结转；本年的写明为何仍足额安排。",
      "Deduct the carry-over in the next budget; say why this year's was in full.",
    ],
    slips(
      [FLOW],
      "6.30 ÷ 42.50 = 14.82% < 30%",
      [
        [FLOW, "B4", 16.3],
        [FLOW, "E4", 16.8],
      ],
      "16.30 ÷ 42.50 = 38.35% > 30%",
    ),
  ),
  page(
    "C-8",
    [
      "批了的预算有没有拨到账上。不足 100% 提示，不足 90% 提醒。",
      "Whether the budget arrived: below 100 % a note, below 90 % a warning.",
    ],
    limited(PER_PROJECT),
    [
      "与财政对账；财政收回、压减的附文件，未拨的催办或说明。",
      "Reconcile with the finance bureau; add the documents of cuts.",
    ],
    slips(
      [ARRIVED],
      "45.00 ÷ 45.00 = 100.00%",
      [
        [ARRIVED, "E4", 36],
        [ARRIVED, "F4", 34],
      ],
      "36.00 ÷ 45.00 = 80.00% < 90%",
    ),
  ),
  page(
    "C-9",
    [
      "基本支出按人按定额给，通常不会剩多少。超过基本支出 5% 要说明。",
      "Basic expenditure leaves little; above 5 % a reason is due.",
    ],
    limited(["表中写明基本支出年末结转的部门。", "Where the closing balance of basic expenditure is stated."]),
    [
      "查是不是年底补拨的人员经费，或把项目结余列到了基本支出。",
      "See whether pay arrived at the year's end, or a project's balance is in it.",
    ],
    slips(
      [DEPARTMENT],
      "0.00 ÷ 240.70 = 0.00% < 5%",
      [
        [DEPARTMENT, "B5", 330.7],
        [DEPARTMENT, "D7", 30.8],
        [DEPARTMENT, "D8", 20],
      ],
      "20.00 ÷ 240.70 = 8.31% > 5%",
    ),
  ),
  page(
    "C-10",
    ["人员工资、日常公用应在基本支出列，不得挤占项目资金。", "Pay and running costs belong to basic expenditure."],
    limited([
      "带经济科目的项目支出明细表（财决05-2表、08-2表）。有工资福利即提醒，公用类超过 10% 提醒。",
      "Project expenditure by economic subject (tables 05-2, 08-2).",
    ]),
    [
      "查记账凭证：编外聘用、劳务等确属项目的写明依据，不属于的调账。",
      "See the vouchers; adjust what is not the project's.",
    ],
    slips(
      [PROJECT_DETAIL],
      { zh: "项目支出中工资福利 0 元", en: "no pay within project expenditure" },
      [
        [PROJECT_DETAIL, "D5", 84000],
        [PROJECT_DETAIL, "D6", 84000],
      ],
      { zh: "项目支出中列支工资福利 84000 元", en: "84000 元 of pay within project expenditure" },
    ),
  ),
  page(
    "C-11",
    [
      "发给本单位人员的津补贴、奖金属于人员经费，一般不得从项目列支。",
      "Allowances of the unit's own staff are personnel expenditure.",
    ],
    [
      "项目名称、备注里出现“津贴、补贴、奖金”等字样且有支出的项目；字样可在设置中增减。",
      "Projects whose name or remarks mention allowances or bonuses.",
    ],
    [
      "查发放名册：发给群众、演员等外部人员的，在备注写明；发给本单位的整改。",
      "See the list of payees; say so where they are not staff.",
    ],
    slip(
      [REMARKS],
      { zh: "备注“印制节目单、租车”", en: "remarks: printing, transport" },
      [REMARKS, "F4", "发放考核奖金"],
      { zh: "备注“发放考核奖金”", en: "remarks: bonuses paid" },
    ),
  ),
  page(
    "C-12",
    ["公用经费有定额，超了要有追加批复。", "Public running costs have a quota."],
    [
      "公用经费的预算数、决算数都列有的部门（基础数据表、公开06表、预算公开表）。",
      "Where budget and final figure are stated.",
    ],
    [
      "找追加批复；没有的查是不是把项目费用记进了公用。",
      "Find the approval; else see whether project costs were booked there.",
    ],
    slips(
      [BASIC, PEOPLE],
      "47.20 ≤ 48.00",
      [
        [BASIC, "F5", 51.6],
        [BASIC, "F6", 39.6],
        [BASIC, "F8", 51.6],
      ],
      "51.60 > 48.00",
    ),
  ),
  page(
    "C-13",
    [
      "按标准发的钱，等于标准×人数×月数。除不尽或人数比在职的还多，名册可能有问题。",
      "Payment is standard × persons × months.",
    ],
    ["写有发放标准（如 300元/人/月）的项目；人数取基础数据表。", "Projects with a standard; staff from the base data."],
    ["拿发放名册逐人核对人数、月数；发给外单位人员的写明。", "Check the list of payees, person by person."],
    slips(
      [STANDARD, PEOPLE],
      "300 × 28 × 12 = 100800",
      [
        [STANDARD, "D4", 12.24],
        [STANDARD, "E4", 12.24],
      ],
      "300 × 34 × 12 = 122400 > 100800",
    ),
  ),
  page(
    "C-14",
    ["“三公”只减不增，花的不得超过预算。", "Three public expenses keep to their budget."],
    ["“三公”经费支出表的合计和各项；没有预算数的不判断。", "Total and items; not without a budget."],
    ["超的一项找批准文件；单项超而合计不超的，说明调剂依据。", "Find the approval of what is over."],
    slips(
      [THREE_PUBLIC],
      "10.35 ≤ 12.00",
      [
        [THREE_PUBLIC, "D4", 13.35],
        [THREE_PUBLIC, "D6", 10.1],
      ],
      "13.35 > 12.00",
    ),
  ),
  page(
    "C-15",
    ["湖南评分：“三公”比上年增长就扣分。单项增长超过 10% 也要说明。", "Hunan's scoring deducts for any growth."],
    limited(["列有上年决算数或增减额的“三公”经费表。", "Tables with the prior year or the change."]),
    [
      "核对上年数是否抄对；确有增长的写明原因（如车辆大修、承办活动）。",
      "Check the prior figure, then give the reason.",
    ],
    slips(
      [THREE_PUBLIC],
      "10.35 ≤ 10.60",
      [
        [THREE_PUBLIC, "B4", 8.6],
        [THREE_PUBLIC, "B6", 5.4],
      ],
      "10.35 > 8.60",
    ),
  ),
  page(
    "C-16",
    [
      "采购要按批准的采购预算执行。超预算、无预算都不行，执行率太低说明预算没编准。",
      "Procurement keeps to its approved budget.",
    ],
    limited(["政府采购预算执行表的合计和各项；没填预算的不判断。", "Total and items; not without a budget."]),
    ["找采购预算调整批复；没有的如实反映。节约多的写明原因。", "Find the approval of an adjusted procurement budget."],
    slips(
      [PURCHASES],
      "23.52 ≤ 24.50",
      [
        [PURCHASES, "D5", 21.4],
        [PURCHASES, "D6", 27.52],
      ],
      "27.52 > 24.50",
    ),
  ),
  page(
    "C-19",
    ["实有人数不得超过编制数。", "No more staff than posts."],
    ["基础数据表的合计和各类；编外人员不计。", "Total and kinds of the base data; contract staff do not count."],
    ["对照编办批复；军转、过渡期超编的写明依据。", "The approved posts decide; explain transitions."],
    slip([PEOPLE], "28 ≤ 32", [PEOPLE, "C4", 35], "35 > 32"),
  ),
  page(
    "C-21",
    ["“其他”列得太多，看不出钱花在哪，多半有应列具体科目的。", "Too much under “other” hides where money went."],
    limited([
      "列到款级经济科目的支出表，“其他”超过该类 30% 提示。",
      "Tables with economic items; above 30 % of the class.",
    ]),
    ["翻明细账，把能归到具体科目的调出来。", "Move to their own subjects what has one."],
    slips(
      [BASIC],
      "12.00 ÷ 47.20 = 25.42% < 30%",
      [
        [BASIC, "F6", 27.2],
        [BASIC, "F7", 20],
      ],
      "20.00 ÷ 47.20 = 42.37% > 30%",
    ),
  ),
  page(
    "C-22",
    [
      "决算和年初预算差太多，说明预算编得不准或中途变动大。超过 20% 要说明。",
      "Final accounts far from the original budget: above 20 % a reason is due.",
    ],
    limited(["部门整体支出绩效自评表或决算表列有年初预算数和决算数的。", "Where both are stated."]),
    ["列出追加、上级专项等变动，金额合起来应能解释差额。", "List the changes that explain the difference."],
    slip([WHOLE], "306.20 ÷ 300.00 = 102.07%", [WHOLE, "C3", 240], "306.20 ÷ 240.00 = 127.58% > 120%"),
  ),
  page(
    "C-23",
    [
      "人均支出一年变动三成以上，不是人数填错，就是支出口径变了。",
      "Costs a head that change by 30 % call for a reason.",
    ],
    limited(["本年和上年的基本支出表、基础数据表都在工作簿里时。", "Where both years' tables are in the workbook."]),
    ["先核对两年的人数，再看有没有补发、清算等一次性支出。", "Check the headcounts, then single payments."],
    instead(
      [BASIC, PEOPLE, THREE_PUBLIC, SPENT, basic(2022, "186.30"), people(2022, 28)],
      "193.50 ÷ 28 < 186.30 ÷ 28 × 1.3",
      [BASIC, PEOPLE, THREE_PUBLIC, SPENT, basic(2022, "132.00"), people(2022, 28)],
      "193.50 ÷ 28 > 132.00 ÷ 28 × 1.3",
    ),
  ),
  page(
    "C-24",
    ["指标有目标、有完成值、能量化，才能评。", "Indicators need a target, a result and a quantity."],
    ["绩效自评表、绩效目标表的每个指标。", "Every indicator of the forms."],
    ["补填目标值或完成值；“确保”“提升”之类换成能数的。", "Fill in what is missing; put a quantity for vague words."],
    slip([WHOLE], { zh: "送戏场次：目标 60场，完成 64场", en: "target 60, result 64" }, [WHOLE, "F5", null], {
      zh: "送戏场次：目标 60场，完成值空着",
      en: "target 60, no result",
    }),
  ),
  page(
    "C-26",
    ["满两年的结余应交回财政，一分没交要说明。", "Surplus two years old is to be returned."],
    ["列有“上缴财政”栏的项目资金收支明细表；只交了一部分的不提示。", "Tables that say what was returned."],
    ["办理上缴并附缴款书；按规定可留用的附依据。", "Return it, or say why it may be kept."],
    slip(
      [OLD],
      { zh: "2021年资金，年末 3.00，上缴 3.00", en: "money of 2021, 3.00 left, 3.00 returned" },
      [OLD, "G5", 0],
      { zh: "2021年资金，年末 3.00，上缴 0.00", en: "money of 2021, 3.00 left, 0.00 returned" },
    ),
  ),
  page(
    "C-27",
    [
      "预算年中改得越多，说明年初编得越不细。超过 10% 提示，超过 30% 提醒。",
      "Adjustments above 10 % are noted, above 30 % a warning.",
    ],
    limited([
      "列有年初预算、年中追加的项目表，或部门整体支出绩效自评表。",
      "The project table or the self-evaluation.",
    ]),
    ["追加、调减的文件逐份列出；属政策性、上级专项的写明。", "List the documents of each change."],
    slips(
      [ADJUSTED],
      "8.00 ÷ 100.00 = 8.00% < 10%",
      [
        [ADJUSTED, "C4", 36],
        [ADJUSTED, "E4", 136],
        [ADJUSTED, "F4", 136],
      ],
      "36.00 ÷ 100.00 = 36.00% > 30%",
    ),
  ),
  page(
    "K-1",
    ["年末剩多少必须列出来，不能让人自己算。", "The closing balance is to be stated."],
    [
      "有年初、收入、支出而年末数空着，推算又不为 0 的。",
      "Where opening, income and expenditure are there and the balance is not.",
    ],
    ["按账上余额补填年末结转和结余，并写明构成。", "Fill in the ledger's balance."],
    slip([DEPARTMENT], "6.30 + 310.70 − 306.20 = 10.80", [DEPARTMENT, "D7", null], {
      zh: "6.30 + 310.70 − 306.20 = 10.80，表中空着",
      en: "6.30 + 310.70 − 306.20 = 10.80, left blank",
    }),
  ),
  page(
    "K-2",
    [
      "财政直接付出去的钱不经过本单位，没付完的是财政的指标，不是单位的结转。",
      "What the finance bureau pays directly and has not paid yet is not the unit's balance.",
    ],
    ["列有“财政直接拨付”的项目。", "Projects with direct payments."],
    ["与财政对指标账：钱没到账的，年末结转填 0，写在“尚未拨付”。", "Where the money did not arrive the balance is 0."],
    slip(
      [DIRECT],
      { zh: "尚未拨付 12.00，年末结转 0.00", en: "12.00 not yet paid, balance 0.00" },
      [DIRECT, "G4", 12],
      { zh: "尚未拨付 12.00，又列年末结转 12.00", en: "12.00 not yet paid, balance 12.00" },
    ),
  ),
];
