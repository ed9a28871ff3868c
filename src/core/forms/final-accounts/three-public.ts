import type { Form } from "../form";
import { field } from "../form";

/** The lines of the three public expenses, shared with 基础数据表 (H1). Source: domain A.1 D07 with its aliases. */
export const THREE_PUBLIC_ROWS = {
  total: field("three public expenses", ["合计", "三公经费", "三公经费合计", "三公经费支出合计", "总计"], {
    fact: "D07.total",
  }),
  abroad: field(
    "official travel abroad",
    [
      "因公出国(境)费用",
      "因公出国(境)费",
      "因公出国(境)经费",
      "出国经费",
      "因公出国境费",
      "出国(境)费",
      "因公出国费",
      "出国(境)经费",
    ],
    { fact: "D07.abroad" },
  ),
  vehicle: field(
    "official vehicles",
    [
      "公务用车购置及运行维护费",
      "公务用车购置及运行费",
      "公务用车费",
      "公务用车购置和维护经费",
      "公务用车购置和运行维护费",
      "公务用车购置及运行维护费用",
      "公务用车购置及运行维护费小计",
    ],
    { fact: "D07.vehicle" },
  ),
  vehiclePurchase: field("vehicle purchase", ["公务用车购置费", "公务用车购置", "公车购置", "公车购置费", "购置费"], {
    fact: "D07.vehiclePurchase",
  }),
  vehicleRun: field(
    "vehicle running costs",
    [
      "公务用车运行维护费",
      "公务用车运行费",
      "公务用车运行",
      "公车运行维护",
      "公车运行维护费",
      "运行费",
      "运行维护费",
      "公务用车运行维护",
    ],
    { fact: "D07.vehicleRun" },
  ),
  reception: field("official reception", ["公务接待费", "公务接待", "公务接待费用", "接待费"], {
    fact: "D07.reception",
  }),
};

/** The figures that 公开07表 and 机构运行信息表 state besides, in counts. Source: domain A.1 D07, B.5 S-8. */
export const THREE_PUBLIC_COUNTS = {
  missions: field("missions abroad", ["因公出国(境)团组数", "因公出国(境)团组", "出国(境)团组数"], {
    fact: "D07.missions",
    measure: "count",
  }),
  travellers: field("travellers abroad", ["因公出国(境)人次数", "因公出国(境)人次", "因公出国(境)人数"], {
    fact: "D07.travellers",
    measure: "count",
  }),
  vehiclesBought: field("vehicles bought", ["公务用车购置数", "公务用车购置数量"], {
    fact: "D07.vehiclesBought",
    measure: "count",
  }),
  vehicles: field("vehicles kept", ["公务用车保有量", "公务用车保有数量"], { fact: "D07.vehicles", measure: "count" }),
  receptions: field("receptions", ["国内公务接待批次", "公务接待批次", "国内公务接待批次数"], {
    fact: "D07.receptions",
    measure: "count",
  }),
  guests: field("guests received", ["国内公务接待人次", "公务接待人次", "国内公务接待人次数", "国内公务接待人数"], {
    fact: "D07.guests",
    measure: "count",
  }),
} as const;

/** 会议费 and 培训费 stand beside the three public expenses in some provinces, 机关运行经费 below them in others. */
const BESIDE = {
  meeting: field("meetings", ["会议费"], { fact: "D07.meeting" }),
  training: field("training", ["培训费"], { fact: "D07.training" }),
  agencyRunning: field("agency running costs", ["机关运行经费", "行政参公单位机关运行经费"], {
    fact: "D07.agencyRunning",
  }),
} as const;

const COLUMNS = {
  priorBudget: field("prior-year budget", ["上年预算数", "上年预算", "上年年初预算数"]),
  prior: field("prior-year final accounts", [
    "上年决算数",
    "上年决算",
    "上年支出",
    "上年支出数",
    "上年实际支出",
    "上年数",
  ]),
  budget: field("budget", [
    "本年预算数",
    "预算数",
    "年初预算数",
    "本年预算",
    "本年年初预算数",
    "年初预算",
    "全年预算数",
  ]),
  actual: field("final accounts", [
    "本年决算数",
    "决算数",
    "本年决算",
    "实际支出",
    "本年支出",
    "本年实际支出",
    "支出数",
    "本年支出数",
    "实际支出数",
    "决算统计数",
    "统计数",
    "决算金额",
  ]),
  change: field(
    "change on the prior year",
    [
      "较上年增减额",
      "比上年增减金额",
      "比上年增减额",
      "增减额",
      "增减金额",
      "较上年增减",
      "比上年增减",
      "增减",
      "增减情况",
      "增减变化",
      "较上年增加额",
      "较上年增减金额",
    ],
    { signed: true },
  ),
  growth: field(
    "growth on the prior year",
    [
      "较上年增减幅度",
      "增减幅度",
      "增长率",
      "增幅",
      "变动率",
      "比上年增减幅度",
      "较上年增幅",
      "较上年增减率",
      "比上年增减率",
      // In percent these are the rate, else the amount above, which goes before.
      "较上年增减",
      "比上年增减",
      "增减",
      "增减情况",
      "增减变化",
      "较上年增减比例",
      "比上年增减比例",
      "增减比例",
    ],
    { measure: "ratio" },
  ),
  budgetGrowth: field("growth of the budget", ["预算增减幅度", "预算变动率", "预算增长率"], {
    measure: "ratio",
  }),
  controlRate: field(
    "budget control rate",
    [
      "预算控制率",
      "控制率",
      "三公经费控制率",
      "预算执行率",
      "占预算比",
      "完成预算的%",
      "完成预算的",
      "完成预算",
      "完成预算比例",
      "完成预算的比例",
      "预算完成率",
    ],
    {
      measure: "ratio",
    },
  ),
} as const;

/** The lines of the form; its sum may stand below a heading of its own, as 支出合计 of the three. */
export const THREE_PUBLIC_FORM_ROWS = {
  ...THREE_PUBLIC_ROWS,
  total: { ...THREE_PUBLIC_ROWS.total, labels: [...THREE_PUBLIC_ROWS.total.labels, "支出合计", "三公经费支出"] },
  ...BESIDE,
  ...THREE_PUBLIC_COUNTS,
};

/**
 * “三公”经费支出决算表 (公开07表): items down with years and kinds across (layout 3 of domain A.1 D07), or one row of
 * figures with the items in the heading, 预算数 and 决算数 above them (layout 1) or below each (layout 2).
 */
export const threePublic: Form = {
  id: "D07",
  family: "final-accounts",
  name: { zh: "“三公”经费支出表", en: "Three public expenses" },
  titles: [/三公经费/],
  notTitles: [
    /基础数据/,
    /部门整体/,
    /机关运行经费/,
    /^(?!.*决算).*预算(支出|安排|情况)*(总|明细)?表/,
    /^(?!.*(决算|财政拨款)).*一般公共预算三公/,
  ],
  anchors: [
    ["因公出国(境)费用", ...THREE_PUBLIC_ROWS.abroad.labels],
    THREE_PUBLIC_ROWS.vehicle.labels,
    THREE_PUBLIC_ROWS.reception.labels,
  ],
  layout: { kind: "matrix", blocks: [{ columns: COLUMNS, rows: THREE_PUBLIC_FORM_ROWS }] },
  variants: [{ kind: "wide", items: { ...THREE_PUBLIC_ROWS, ...BESIDE }, columns: COLUMNS }],
};
