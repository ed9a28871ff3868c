import type { ReportSection } from "./sentence";

/** 三（一）4: no table that is read holds assets, so that nothing is said of them. */
export function assetsSection(): ReportSection {
  return {
    heading: "三、（一）4、资产管理情况",
    sentences: [{ parts: [], missing: [], note: "工作簿各表中没有资产数据，本段请根据资产台账撰写。" }],
  };
}
