import type { Finding } from "../../findings/finding";
import { render } from "../../text/render";
import type { Part } from "../sentence";
import type { Aspect, Problem } from "./problem";
import { ofCodes } from "./problem";

/** A problem whose findings already word everything that the report says. */
const inWords = (aspect: Aspect, code: string, title: string, measure: string): Problem => ({
  aspect,
  title,
  covers: ofCodes(code),
  tell: (_, findings) => findings.map(quoted),
  measure,
});

/** The checks of conduct whose findings are quoted in the report. */
export const IN_WORDS: readonly Problem[] = [
  inWords(
    "targets",
    "C-24",
    "绩效指标不够完整、不够量化",
    "填报绩效目标时结合年度工作计划，形成清晰、可衡量的指标值，年末逐项填报完成值。",
  ),
  inWords("budgeting", "C-22", "年初预算与决算差异较大", "综合考虑上年执行情况和本年变化因素，提高年初预算的准确性。"),
  inWords("budgeting", "C-27", "预算调整幅度较大", "提高年初预算到位率，减少年中追加和调整。"),
  inWords("execution", "C-9", "基本支出结转较大", "核实收入与基本支出、项目支出的对应关系，说明结转原因。"),
  inWords(
    "spending",
    "C-10",
    "项目支出中列支基本支出类科目",
    "厘清基本支出与项目支出边界，不得在项目支出中列支部门运行维护经费等一般性支出。",
  ),
  inWords("spending", "C-11", "项目支出中列支津补贴、奖金", "核实发放对象和依据，属于人员经费的在基本支出中列支。"),
  inWords("spending", "C-21", "“其他”类科目比重偏大", "准确使用支出经济分类科目，减少“其他”类科目的使用。"),
  inWords("spending", "C-23", "人均支出较上年变动较大", "分析人均支出变动的原因，控制不合理增长。"),
];

/**
 * The words of a finding as the report quotes them: without the cells (computed sheets link to them), without requests
 * to look something up, and without blanks between figure and unit.
 */
function quoted(finding: Finding): Part[] {
  const words = render(finding.text, "zh-CN")
    .replace(/（[^（）]*）/g, (aside) => (/![A-Z]{1,3}\d/.test(aside) ? "" : aside))
    .replace(/[「」]/g, "")
    .replace(/([\d%]) (?=[\p{Script=Han}（])/gu, "$1")
    .replace(/([\p{Script=Han}”」）]) (?=[\d“])/gu, "$1");
  const said = words.split("。").filter((clause) => clause !== "" && !/^(请|须)/.test(clause));
  return [said.join("。")];
}
