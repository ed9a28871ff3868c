import type { Word } from "./word";

/** The three public expenses (“三公”经费), what stands beside them, and their counts. */
export const THREE_PUBLIC = {
  threePublic: {
    zh: "三公经费",
    en: "three public expenses",
    spellings: ["三公经费合计", "三公经费支出合计", "三公经费支出"],
  },
  abroad: {
    zh: "因公出国(境)费用",
    en: "official travel abroad",
    spellings: [
      "因公出国(境)费",
      "因公出国(境)经费",
      "出国经费",
      "因公出国境费",
      "出国(境)费",
      "因公出国费",
      "出国(境)经费",
    ],
  },
  vehicles: {
    zh: "公务用车购置及运行维护费",
    en: "official vehicles",
    spellings: [
      "公务用车购置及运行费",
      "公务用车费",
      "公务用车购置和维护经费",
      "公务用车购置和运行维护费",
      "公务用车购置及运行维护费用",
      "公务用车购置及运行维护费小计",
    ],
  },
  vehiclePurchase: {
    zh: "公务用车购置费",
    en: "vehicle purchase",
    spellings: ["公务用车购置", "公车购置", "公车购置费", "购置费"],
  },
  vehicleRunning: {
    zh: "公务用车运行维护费",
    en: "vehicle running costs",
    spellings: [
      "公务用车运行费",
      "公务用车运行",
      "公车运行维护",
      "公车运行维护费",
      "运行费",
      "运行维护费",
      "公务用车运行维护",
    ],
  },
  reception: { zh: "公务接待费", en: "official reception", spellings: ["公务接待", "公务接待费用", "接待费"] },
  meetings: { zh: "会议费", en: "meetings" },
  training: { zh: "培训费", en: "training" },
  agencyRunning: {
    zh: "机关运行经费",
    en: "agency running costs",
    spellings: ["机关运行经费预算数", "机关运行经费预算", { text: "行政参公单位机关运行经费", place: "云南" }],
  },
  agencyRunningAdministrative: { zh: "行政单位", en: "agency running costs of administrative units" },
  agencyRunningCivilService: {
    zh: "参照公务员法管理事业单位",
    en: "agency running costs of institutions under the civil service law",
    spellings: ["参照公务员法管理的事业单位"],
  },
  missionsAbroad: {
    zh: "因公出国(境)团组数",
    en: "missions abroad",
    spellings: ["因公出国(境)团组", "出国(境)团组数"],
  },
  travellersAbroad: {
    zh: "因公出国(境)人次数",
    en: "travellers abroad",
    spellings: ["因公出国(境)人次", "因公出国(境)人数"],
  },
  vehiclesBought: { zh: "公务用车购置数", en: "vehicles bought", spellings: ["公务用车购置数量"] },
  vehiclesKept: { zh: "公务用车保有量", en: "vehicles kept", spellings: ["公务用车保有数量"] },
  receptions: { zh: "国内公务接待批次", en: "receptions", spellings: ["公务接待批次", "国内公务接待批次数"] },
  guests: {
    zh: "国内公务接待人次",
    en: "guests received",
    spellings: ["公务接待人次", "国内公务接待人次数", "国内公务接待人数"],
  },
} as const satisfies Readonly<Record<string, Word>>;
