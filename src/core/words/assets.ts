import type { Word } from "./word";

/** State assets (国有资产) that final accounts state in numbers: vehicles by use, and costly equipment. */
export const ASSETS = {
  vehiclesOwned: { zh: "车辆数合计", en: "vehicles", spellings: ["车辆合计", "车辆数", "车辆总数", "车辆"] },
  leadersVehicles: {
    zh: "副部(省)级及以上领导用车",
    en: "vehicles of leaders of vice-ministerial rank and above",
    spellings: ["副省级及以上领导用车", "副部级及以上领导用车", "副省(部)级及以上领导用车", "省部级及以上领导用车"],
  },
  headsVehicles: {
    zh: "主要负责人用车",
    en: "vehicles of the heads",
    spellings: ["主要领导干部用车", "主要领导用车"],
  },
  confidentialVehicles: { zh: "机要通信用车", en: "vehicles for confidential mail" },
  emergencyVehicles: { zh: "应急保障用车", en: "vehicles for emergencies" },
  enforcementVehicles: { zh: "执法执勤用车", en: "vehicles of law enforcement" },
  specialVehicles: { zh: "特种专业技术用车", en: "special vehicles" },
  retiredVehicles: { zh: "离退休干部服务用车", en: "vehicles for retired cadres", spellings: ["离退休干部用车"] },
  otherVehicles: { zh: "其他用车", en: "other vehicles", spellings: ["其他车辆"] },
  equipmentAboveMillion: {
    zh: "单价100万元(含)以上设备(不含车辆)",
    en: "equipment of 1 million yuan and more",
    spellings: [
      "单价100万元(含)以上设备",
      "单价100万元以上设备(不含车辆)",
      "单价100万元以上设备",
      "单位价值100万元以上设备(不含车辆)",
      "单位价值100万元(含)以上设备(不含车辆)",
    ],
  },
  // Until 2021 the two were stated apart.
  equipmentAboveHalfMillion: {
    zh: "单价50万元以上通用设备",
    en: "general equipment above 500,000 yuan",
    spellings: [
      "单价50万元(含)以上的通用设备",
      "单价50万元(含)以上通用设备",
      "单价50万元以上(含)通用设备",
      "单位价值50万元以上通用设备",
    ],
  },
  specialEquipmentAboveMillion: {
    zh: "单价100万元以上专用设备",
    en: "special equipment above 1 million yuan",
    spellings: [
      "单价100万元(含)以上的专用设备",
      "单价100万元(含)以上专用设备",
      "单价100万元以上(含)专用设备",
      "单位价值100万元以上专用设备",
    ],
  },
} as const satisfies Readonly<Record<string, Word>>;
