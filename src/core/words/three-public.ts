import type { Word } from "./word";

/** The three public expenses (“三公”经费), what stands beside them, and their counts. */
export const THREE_PUBLIC = {
  threePublic: {
    zh: "三公经费",
    en: "three public expenses",
    wordings: [
      "三公经费{合计|小计|总计|总额|支出|支出合计|支出小计|支出总计|支出总额|总支出}",
      "三公经费[财政拨款]预算{合计|总额}",
      "总三公经费[支出]",
      "三公经费财政拨款支出",
      "财政拨款三公经费支出",
    ],
  },
  abroad: {
    zh: "因公出国(境)费用",
    en: "official travel abroad",
    wordings: [
      "因公出国[(境)|境][费|经费|支出|费支出|费用支出]",
      "因公出国[境]费用",
      "出国(境){费|费用|经费}",
      "出国经费",
    ],
  },
  vehicles: {
    zh: "公务用车购置及运行维护费",
    en: "official vehicles",
    wordings: [
      "公务用车购置{及|和|与}{运行|运行维护|运维|维护}[费用|支出|经费|费支出|费小计]",
      "公务用车购置{和|与}{运行|运行维护|运维|维护}费",
      "公务用车购置及{运行|运维|维护}费",
      "公车购置及{运行|运行维护|运维|维护}[费]",
      "公务用车{费|经费|支出}",
    ],
  },
  vehiclePurchase: {
    zh: "公务用车购置费",
    en: "vehicle purchase",
    wordings: ["公务用车购置[费用|支出|经费|费支出]", "{公车|车辆}购置[费]", "购置费", "购置经费"],
  },
  vehicleRunning: {
    zh: "公务用车运行维护费",
    en: "vehicle running costs",
    wordings: [
      "公务用车{运行|运维|维护}费",
      "公务用车{运行|运行维护}[费用|支出|经费|费支出]",
      "{公车|车辆}{运行|运行维护|运行及维护|运维}[费]",
      "运行[维护]费",
      "{运行维护|维护费}",
    ],
  },
  reception: {
    zh: "公务接待费",
    en: "official reception",
    spellings: [
      "公务接待",
      "公务接待费用",
      "接待费",
      "公务接待支出",
      "公务接待费支出",
      "公务接待经费",
      "公务接待费小计",
    ],
  },
  meetings: { zh: "会议费", en: "meetings", spellings: ["会议费支出", "会议支出", "会议经费"] },
  training: { zh: "培训费", en: "training", spellings: ["培训费支出", "培训支出", "培训经费"] },
  // 行政经费 is more than 机关运行经费: wages and projects belong to it (广东).
  administration: {
    zh: "行政经费",
    en: "administrative expenditure",
    spellings: [{ text: "行政经费支出", place: "广东" }],
  },
  agencyRunning: {
    zh: "机关运行经费",
    en: "agency running costs",
    spellings: [
      "机关运行经费预算数",
      "机关运行经费预算",
      "机关运行经费支出",
      "机构运行经费",
      "机关运行费",
      { text: "行政参公单位机关运行经费", place: "云南" },
    ],
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
    spellings: ["因公出国(境)团组", "出国(境)团组数", "出国(境)团组", "因公出国(境)批次"],
  },
  travellersAbroad: {
    zh: "因公出国(境)人次数",
    en: "travellers abroad",
    spellings: ["因公出国(境)人次", "因公出国(境)人数", "出国(境)人次", "出国(境)人次数", "出国(境)人数"],
  },
  vehiclesBought: { zh: "公务用车购置数", en: "vehicles bought", spellings: ["公务用车购置数量", "公务用车购置辆数"] },
  vehiclesKept: {
    zh: "公务用车保有量",
    en: "vehicles kept",
    spellings: ["公务用车保有数量", "公务用车保有量数", "公务用车保有辆数"],
  },
  receptions: {
    zh: "国内公务接待批次",
    en: "receptions",
    spellings: ["公务接待批次", "国内公务接待批次数", "公务接待批次数", "国内接待批次"],
  },
  guests: {
    zh: "国内公务接待人次",
    en: "guests received",
    spellings: [
      "公务接待人次",
      "国内公务接待人次数",
      "国内公务接待人数",
      "公务接待人数",
      "公务接待人次数",
      "国内接待人次",
    ],
  },
} as const satisfies Readonly<Record<string, Word>>;
