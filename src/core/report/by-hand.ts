import { PART } from "./section";
import type { ReportSection } from "./section";

const described = (under: readonly string[], heading: string, byHand: string) => (): ReportSection => ({
  under,
  heading,
  sentences: [],
  byHand,
});

/** 一（一）: organisation. No table states it. */
export const organisation = described(
  [PART.department],
  "（一）机构设置",
  "请根据机构编制文件填写内设机构和所属单位。",
);

/** 一（三）: duties. */
export const duties = described([PART.department], "（三）主要职能", "请根据职能配置文件填写。");

/** 一（四）: the yearly targets of projects. */
export const targets = described([PART.department], "（四）项目年度绩效目标", "请根据年初申报的绩效目标逐项填写。");

/** 七（二）: achievements. */
export const achievements = described(
  [PART.performance],
  "（二）履职成效",
  "请根据年度工作总结填写产出数量、质量、时效和效益。",
);
