import { staged } from "./item";
import type { Item } from "./item";

const one = (id: string, root: string, words: readonly string[], parts: readonly string[] = []): Item => ({
  id,
  words,
  facts: { any: staged(root) },
  parts,
});

/** The three public expenses: 公开07表 and its relatives. */
export const THREE_PUBLIC: readonly Item[] = [
  one(
    "threePublic",
    "D07.total",
    ["三公[经费][财政拨款]", "三公经费一般公共预算财政拨款", "一般公共预算[财政]拨款[安排的]三公经费"],
    ["abroad", "vehicle", "reception", "vehiclePurchase", "vehicleRun"],
  ),
  one("abroad", "D07.abroad", [
    "因公出国(境){费|费用|经费}",
    "因公出国{费|费用|经费}",
    "出国{费|经费}",
    "出国(境){费|费用|经费}",
  ]),
  one(
    "vehicle",
    "D07.vehicle",
    [
      "公务用车购置{及|和|、|费及|费和|费用及}{运行|运行维护|维护|维护运行}{费|费用|经费}",
      "公务用车{费|费用|经费}",
      "公务用车购置及运行维护费用",
    ],
    ["vehiclePurchase", "vehicleRun"],
  ),
  one("vehiclePurchase", "D07.vehiclePurchase", ["公务用车购置{费|费用|经费|支出|}", "公车购置{费|费用|经费|支出|}"]),
  one("vehicleRun", "D07.vehicleRun", ["{公务用车|公车}{运行|运行维护|维护|运行和维护|维护运行}{费|费用|经费|支出|}"]),
  one("reception", "D07.reception", ["[国内]公务接待{费|费用|经费|}", "接待费[用]"]),
  { id: "meeting", words: ["会议费"], facts: { any: { actual: ["D07.meeting.actual", "D07.meeting"] } } },
  { id: "training", words: ["培训费"], facts: { any: { actual: ["D07.training.actual", "D07.training"] } } },
  {
    id: "agencyRunning",
    words: ["[行政参公单位]机关运行经费"],
    facts: { any: { ...staged("D07.agencyRunning"), actual: ["D07.agencyRunning.actual", "D07.agencyRunning"] } },
  },
];
