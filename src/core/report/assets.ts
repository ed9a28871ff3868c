import type { ReportSection } from "./section";
import { PART } from "./section";

/** 三（一）4: assets. No table that Gouji reads holds assets, so this section has no sentences. */
export function assetsSection(): ReportSection {
  return {
    under: [PART.general, PART.basic],
    heading: "4.资产管理情况",
    sentences: [{ parts: [], missing: [], note: "工作簿各表中没有资产数据，本段请根据资产台账撰写。" }],
    byHand: "工作簿各表中没有资产数据，请根据资产台账写明账实是否相符、资产处置收入和闲置资产情况。",
  };
}
