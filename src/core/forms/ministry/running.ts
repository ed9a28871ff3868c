import type { FieldData, FormData } from "../form";
import { word } from "../form";
import { besideThreePublic, THREE_PUBLIC_COUNTS, THREE_PUBLIC_ROWS } from "../final-accounts/three-public";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

const ROWS: Readonly<Record<string, FieldData>> = {
  ...ofF03(THREE_PUBLIC_ROWS),
  total: word("threePublic", { as: "支出合计", also: ["合计"], fact: "F03.total" }),
  ...ofF03(THREE_PUBLIC_COUNTS),
  ...besideThreePublic("F03"),
  ...vehiclesByUse(),
  equipmentAboveMillion: word("equipmentAboveMillion", { fact: "F03.equipment.aboveMillion", measure: "count" }),
  equipmentAboveHalfMillion: word("equipmentAboveHalfMillion", { fact: "F03.equipment.general", measure: "count" }),
  specialEquipment: word("specialEquipmentAboveMillion", { fact: "F03.equipment.special", measure: "count" }),
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

/** Vehicles owned, in all and by use. */
function vehiclesByUse(): Record<string, FieldData> {
  const kinds = {
    leaders: "leadersVehicles",
    heads: "headsVehicles",
    confidential: "confidentialVehicles",
    emergency: "emergencyVehicles",
    enforcement: "enforcementVehicles",
    special: "specialVehicles",
    retired: "retiredVehicles",
    other: "otherVehicles",
  } as const;
  return {
    vehiclesOwned: word("vehiclesOwned", { fact: "F03.vehiclesOwned", measure: "count" }),
    ...Object.fromEntries(
      Object.entries(kinds).map(([key, id]) => [
        `vehiclesOwned_${key}`,
        word(id, { fact: `F03.vehiclesOwned.${key}`, measure: "count" }),
      ]),
    ),
  };
}

/** The lines of 公开07表, stated here under the ministry table's own keys. */
function ofF03(rows: Readonly<Record<string, FieldData>>): Record<string, FieldData> {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, { ...row, fact: row.fact!.replace("D07", "F03") }]),
  );
}

/**
 * 机构运行信息表 (财决附03表, 元): the three public expenses with their counts, agency running costs, procurement.
 * The source of 公开07表. Some provinces publish it without the three public expenses, with vehicles and costly equipment.
 * Source: domain A.2; lines from the public tables made of it.
 */
export const ministryRunning: FormData = {
  id: "F03",
  family: "ministry",
  code: { zh: "财决附03表", en: "ministry table F03" },
  name: { zh: "机构运行信息表（财决附03表）", en: "Running of the institution (ministry table F03)" },
  learnt: {
    zh: "重庆（2024）表首一行只有横线；内蒙古（2022）不含“三公”经费，列各类用车和单价100万元以上设备",
    en: "Chongqing (2024): a line of dashes heads; Inner Mongolia (2022): vehicles by use and costly equipment instead of the three public expenses",
  },
  title: {
    any: [
      "机构运行信息表",
      "{机构|机关}运行经费[支出]…国有资产占[用|有使用]…政府采购",
      "国有资产占[用|有使用]情况…政府采购…表",
    ],
    not: ["三公经费"],
  },
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
