import type { FieldData, FormData } from "../form";
import { word } from "../form";
import { THREE_PUBLIC_COUNTS, THREE_PUBLIC_ROWS } from "../final-accounts/three-public";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

const ROWS: Readonly<Record<string, FieldData>> = {
  ...ofF03(THREE_PUBLIC_ROWS),
  total: word("threePublic", { as: "支出合计", also: ["合计"], fact: "F03.total" }),
  ...ofF03(THREE_PUBLIC_COUNTS),
  agencyRunning: word("agencyRunning", { fact: "F03.agencyRunning" }),
  agencyRunningAdministrative: word("agencyRunningAdministrative", {
    fact: "F03.agencyRunning.administrative",
    after: ["agencyRunning"],
  }),
  agencyRunningPublicServants: word("agencyRunningCivilService", {
    fact: "F03.agencyRunning.publicServants",
    after: ["agencyRunning"],
  }),
  procurement: word("procurementTotal", { fact: "F03.procurement" }),
  procurementGoods: word("procuredGoods", { fact: "F03.procurement.goods" }),
  procurementWorks: word("procuredWorks", { fact: "F03.procurement.works" }),
  procurementServices: word("procuredServices", { fact: "F03.procurement.services" }),
  procurementSmall: word("smallEnterprises", {
    as: "政府采购授予中小企业合同金额",
    fact: "F03.procurement.smallAndMedium",
  }),
  procurementMicro: word("microEnterprises", { fact: "F03.procurement.smallAndMicro" }),
};

/** The lines of 公开07表 under the keys of the ministry's table. */
function ofF03(rows: Readonly<Record<string, FieldData>>): Record<string, FieldData> {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, { ...row, fact: row.fact!.replace("D07", "F03") }]),
  );
}

/**
 * 机构运行信息表 (财决附03表, 元): the three public expenses with numbers, agency running costs, and procurement. 公开07表 is made
 * from it. Source: domain A.2; lines from the public tables made of it.
 */
export const ministryRunning: FormData = {
  id: "F03",
  family: "ministry",
  code: { zh: "财决附03表", en: "ministry table F03" },
  name: { zh: "机构运行信息表（财决附03表）", en: "Running of the institution (ministry table F03)" },
  title: { any: ["机构运行信息表"] },
  anchors: [
    ["@abroad"],
    ["@reception"],
    ["@agencyRunning"],
    ["统计数", "决算统计数", "决算数"],
    ["@procurementTotal", "@vehiclesKept", "@receptions"],
  ],
  codes: MINISTRY_TABLE_CODES,
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          budget: word("originalBudget", { also: ["预算数"] }),
          fullBudget: word("fullBudget"),
          actual: word("finalAccounts"),
        },
        rows: ROWS,
      },
    ],
  },
};
