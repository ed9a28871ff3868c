import { table } from "../../core/support";
import { page, slip } from "../page";
import type { RulePage } from "../page";

const PURCHASES = table(
  "2023年度政府采购预算执行情况表",
  `单位：万元
   序号 | 采购项目 | 采购类别 | 采购预算 | 实际采购金额 | 节约金额
   1 | 办公家具 | 货物 | 6.50 | 6.12 | 0.38
   2 | 物业管理 | 服务 | 18.00 | 17.40 | 0.60
   | 合计 | | 24.50 | 23.52 | 0.98`,
);
const EQUIPMENT = table(
  "2023年度政府采购预算执行表",
  `单位：万元
   采购项目 | 年初预算 | 实际采购金额
   办公用电脑 | 7.00 | 6.80
   物业管理 | 18.00 | 17.40
   合计 | 25.00 | 24.20`,
);
const BASIC = table(
  "2023年度一般公共预算财政拨款基本支出决算表",
  `| | | | | 单位：万元
   人员经费 | | | 公用经费 | |
   科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
   301 | 工资福利支出 | 193.50 | 302 | 商品和服务支出 | 40.40
   30101 | 基本工资 | 193.50 | 30201 | 办公费 | 40.40
   | | | 310 | 资本性支出 | 4.30
   | | | 31002 | 办公设备购置 | 4.30`,
);
const PROJECT_DETAIL = {
  ...table(
    "2023年度项目支出决算明细表(财决05-2表)",
    `| | | | | | | 单位：元
     科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | 资本性支出 |
     | | | 小计 | 小计 | 小计 | 办公设备购置
     合计 | | 25000 | | | 25000 | 25000
     2070109 | 群众文化 | 25000 | | | 25000 | 25000`,
    "财决05-2",
  ),
  merges: [{ top: 3, left: 6, bottom: 3, right: 7 }],
};

/** Government procurement. */
export const PROCUREMENT_PAGES: readonly RulePage[] = [
  page(
    "G-1",
    ["超支、节约、执行率都是拿实际采购和采购预算比出来的。", "Over, saved and rate follow from budget and actual."],
    ["政府采购预算执行表每一项；没填超支、节约、执行率的不核对。", "Each purchase; what is left blank is not judged."],
    ["实际金额以合同和发票为准，预算以批复的采购预算为准，再重算。", "Contracts and the approved budget decide."],
    slip([PURCHASES], "6.50 − 6.12 = 0.38", [PURCHASES, "F4", 0.83], "6.50 − 6.12 = 0.38 ≠ 0.83", "0.45"),
  ),
  page(
    "G-2",
    [
      "采购合计按货物、工程、服务三类加，也按项目加；给小微企业的是给中小企业的一部分。",
      "Procurement by category and by item; small and micro enterprises are part of small and medium ones.",
    ],
    ["政府采购预算执行表各栏；没有列的类不计。", "Every column of the table."],
    [
      "重加各项；看有没有漏列零星采购，或把小计加了两遍。",
      "Add up again; look for items left out or subtotals added twice.",
    ],
    slip([PURCHASES], "6.12 + 17.40 = 23.52", [PURCHASES, "E6", 25.32], "6.12 + 17.40 = 23.52 ≠ 25.32", "1.80"),
  ),
  page(
    "G-3",
    [
      "买了办公设备，账上就该有办公设备购置（31002）。采购数比入账数还大，可能记错了科目，或还没入账。",
      "Equipment that was bought is booked to 31002.",
    ],
    [
      "政府采购表与带经济科目的决算表（公开06表，以及财决05或05-2表）都有时核对；只有基本支出而不够的，不判断。",
      "Judged where tables with economic codes are there for basic and project expenditure.",
    ],
    [
      "看设备是不是记进了办公费（30201）等科目，或跨年付款；记错的调账，跨年的说明。",
      "See whether it was booked elsewhere or paid in another year.",
    ],
    slip(
      [EQUIPMENT, BASIC, PROJECT_DETAIL],
      { zh: "6.80 ≤ 4.30 + 2.50（25000 元）", en: "6.80 ≤ 4.30 + 2.50 (25000 元)" },
      [EQUIPMENT, "C4", 8.6],
      { zh: "8.60 > 4.30 + 2.50 = 6.80", en: "8.60 > 4.30 + 2.50 = 6.80" },
      "1.80",
    ),
  ),
];
