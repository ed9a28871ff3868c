import { staged } from "./item";
import type { Item } from "./item";

const VEHICLE_PARTS = ["vehiclePurchase", "vehicleRun"];

/** The three public expenses: 公开07表 and its relatives. */
export const THREE_PUBLIC: readonly Item[] = [
  {
    id: "threePublic",
    concepts: ["threePublic"],
    words: ["三公[经费][财政拨款]", "三公经费一般公共预算财政拨款", "一般公共预算[财政]拨款[安排的]三公经费"],
    facts: { any: staged("D07.total") },
    parts: ["abroad", "vehicle", "reception", ...VEHICLE_PARTS],
  },
  {
    id: "abroad",
    concepts: ["abroad"],
    words: ["因公出国{费用|经费}", "出国费", "出国(境)费用"],
    facts: { any: staged("D07.abroad") },
  },
  {
    id: "vehicle",
    concepts: ["vehicles"],
    words: [
      "公务用车购置{及|和|、|费及|费和|费用及}{运行|运行维护|维护|维护运行}{费|费用|经费}",
      "公务用车{费用|经费}",
    ],
    facts: { any: staged("D07.vehicle") },
    parts: VEHICLE_PARTS,
  },
  {
    id: "vehiclePurchase",
    concepts: ["vehiclePurchase"],
    words: ["{公务用车|公车}购置{费用|经费|支出}"],
    without: ["购置费"],
    facts: { any: staged("D07.vehiclePurchase") },
  },
  {
    id: "vehicleRun",
    concepts: ["vehicleRunning"],
    words: ["{公务用车|公车}{运行|运行维护|维护|运行和维护|维护运行}{费|费用|经费|支出|}"],
    without: ["运行费", "运行维护费"],
    facts: { any: staged("D07.vehicleRun") },
  },
  {
    id: "reception",
    concepts: ["reception"],
    words: ["国内公务接待{费|费用|经费|}", "公务接待经费", "接待费用"],
    facts: { any: staged("D07.reception") },
  },
  { id: "meeting", concepts: ["meetings"], facts: { any: { actual: ["D07.meeting.actual", "D07.meeting"] } } },
  { id: "training", concepts: ["training"], facts: { any: { actual: ["D07.training.actual", "D07.training"] } } },
  {
    id: "agencyRunning",
    concepts: ["agencyRunning"],
    // 预算 says the stage, and is read by itself.
    without: ["机关运行经费预算数", "机关运行经费预算"],
    facts: { any: { ...staged("D07.agencyRunning"), actual: ["D07.agencyRunning.actual", "D07.agencyRunning"] } },
  },
];
