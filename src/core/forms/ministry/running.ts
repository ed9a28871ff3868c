import type { Field, Form } from "../form";
import { field } from "../form";
import { THREE_PUBLIC_COUNTS, THREE_PUBLIC_ROWS } from "../final-accounts/three-public";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

const ROWS: Readonly<Record<string, Field>> = {
  ...ofF03(THREE_PUBLIC_ROWS),
  total: field("three public expenses", ["支出合计", "三公经费支出", "三公经费支出合计", "三公经费", "合计"], {
    fact: "F03.total",
  }),
  ...ofF03(THREE_PUBLIC_COUNTS),
  agencyRunning: field("agency running costs", ["机关运行经费"], { fact: "F03.agencyRunning" }),
  agencyRunningAdministrative: field("agency running costs of administrative units", ["行政单位"], {
    fact: "F03.agencyRunning.administrative",
    after: ["agencyRunning"],
  }),
  agencyRunningPublicServants: field(
    "agency running costs of institutions under the civil service law",
    ["参照公务员法管理事业单位", "参照公务员法管理的事业单位"],
    { fact: "F03.agencyRunning.publicServants", after: ["agencyRunning"] },
  ),
  procurement: field("government procurement", ["政府采购支出合计", "政府采购支出"], { fact: "F03.procurement" }),
  procurementGoods: field("procurement of goods", ["政府采购货物支出", "货物支出"], { fact: "F03.procurement.goods" }),
  procurementWorks: field("procurement of works", ["政府采购工程支出", "工程支出"], { fact: "F03.procurement.works" }),
  procurementServices: field("procurement of services", ["政府采购服务支出", "服务支出"], {
    fact: "F03.procurement.services",
  }),
  procurementSmall: field(
    "procurement from small and medium enterprises",
    ["政府采购授予中小企业合同金额", "授予中小企业合同金额"],
    { fact: "F03.procurement.smallAndMedium" },
  ),
  procurementMicro: field(
    "procurement from small and micro enterprises",
    ["授予小微企业合同金额", "政府采购授予小微企业合同金额"],
    { fact: "F03.procurement.smallAndMicro" },
  ),
};

/** The lines of 公开07表, stated here under the ministry table's own keys. */
function ofF03(rows: Readonly<Record<string, Field>>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, { ...row, fact: row.fact!.replace(/^D07/, "F03") }]),
  );
}

/**
 * 机构运行信息表 (财决附03表, 元): the three public expenses with their counts, agency running costs, procurement.
 * The source of 公开07表. Source: domain A.2; lines from the public tables made of it.
 */
export const ministryRunning: Form = {
  id: "F03",
  family: "ministry",
  code: { zh: "财决附03表", en: "ministry table F03" },
  name: { zh: "机构运行信息表（财决附03表）", en: "Running of the institution (ministry table F03)" },
  titles: [/机构运行信息表/],
  anchors: [
    THREE_PUBLIC_ROWS.abroad.labels,
    THREE_PUBLIC_ROWS.reception.labels,
    ["机关运行经费"],
    ["统计数", "决算统计数", "决算数"],
    ["国内公务接待批次", "公务用车保有量", "政府采购支出合计"],
  ],
  tableCodes: MINISTRY_TABLE_CODES,
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          budget: field("original budget", ["年初预算数", "预算数"]),
          fullBudget: field("adjusted budget", ["全年预算数"]),
          actual: field("final accounts", ["决算数", "统计数", "决算统计数"]),
        },
        rows: ROWS,
      },
    ],
  },
};
