import type { Localised } from "../text/text";
import { text } from "../text/text";
import { DEPARTMENT_FRAMEWORK, GROUPS, PROJECT_FRAMEWORK } from "./framework";
import type { Declaration, Indicator } from "./indicator";
import { resultOf } from "./ratio";

/** An indicator that people judge: points awarded of the points to be had, on evidence that no standard table holds. */
interface Judged extends Declaration {
  readonly evidence: Localised;
}

function byPeople({ evidence, ...declaration }: Judged): Indicator {
  const points = (zh: string, en: string) => ({
    name: text(zh, en),
    value: null,
    measure: "count" as const,
    terms: [],
  });
  return {
    ...declaration,
    compute: () => [
      resultOf(declaration, {
        scope: null,
        measure: "ratio",
        value: null,
        numerator: points("评定得分", "points awarded"),
        denominator: points("分值", "points to be had"),
        unit: "万元",
        reason: text("须人工评分，依据：{evidence}", "To be scored by people, on: {evidence}", { evidence }),
      }),
    ],
  };
}

type Row = readonly [id: string, en: string, definition: Localised, evidence: Localised];

function group(of: Localised, source: Localised, rows: readonly Row[]): readonly Indicator[] {
  return rows.map(([id, en, definition, evidence]) =>
    byPeople({ id, name: { zh: id.replace(/-.*/, ""), en }, group: of, definition, source, evidence }),
  );
}

export const TARGETS = group(GROUPS.targets, DEPARTMENT_FRAMEWORK, [
  [
    "绩效目标合理性",
    "Targets are reasonable",
    {
      zh: "整体绩效目标是否依据充分、符合客观实际",
      en: "whether the department's targets are well founded and realistic",
    },
    { zh: "年度绩效目标、部门职责、中长期规划", en: "the year's targets, the department's duties and its plans" },
  ],
  [
    "绩效指标明确性",
    "Indicators are clear",
    { zh: "绩效指标是否清晰、细化、可衡量", en: "whether the indicators are clear, detailed and measurable" },
    { zh: "绩效指标表（目标值是否量化）", en: "the table of indicators (are the targets figures?)" },
  ],
]);

export const MANAGEMENT = group(GROUPS.management, DEPARTMENT_FRAMEWORK, [
  [
    "管理制度健全性",
    "Rules are complete",
    {
      zh: "预算资金管理办法、内部财务管理制度等是否健全并有效执行",
      en: "whether financial rules are complete and applied",
    },
    { zh: "制度文件、执行记录", en: "the rules and the records of their use" },
  ],
  [
    "资金使用合规性",
    "Funds are used as the rules ask",
    { zh: "资金使用是否符合国家财经法规和财务管理制度", en: "whether funds are used as law and rules ask" },
    { zh: "凭证抽查结果和本工具的合规性提示", en: "the vouchers sampled and this tool's findings of conduct" },
  ],
  [
    "预决算信息公开性",
    "Budget and final accounts are published",
    {
      zh: "是否按规定内容、规定时限公开预决算信息",
      en: "whether budget and final accounts are published fully and in time",
    },
    { zh: "预决算公开网页、公开时间", en: "the pages on which they are published, with dates" },
  ],
  [
    "基础信息完善性",
    "Base data are complete",
    {
      zh: "基础数据和会计信息资料是否真实、完整、准确",
      en: "whether base data and accounts are true, complete and exact",
    },
    { zh: "基础数据表、会计资料和本工具的勾稽结果", en: "base data, accounts and this tool's verdicts" },
  ],
]);

export const ASSETS = group(GROUPS.assets, DEPARTMENT_FRAMEWORK, [
  [
    "管理制度健全性-资产",
    "Rules on assets are complete",
    { zh: "资产管理制度是否健全并有效执行", en: "whether rules on assets are complete and applied" },
    { zh: "资产管理制度、执行记录", en: "the rules on assets and the records of their use" },
  ],
  [
    "资产管理安全性",
    "Assets are safe",
    {
      zh: "资产是否保存完整、配置合理、处置规范、账实相符",
      en: "whether assets are kept, allotted, disposed of and booked as they should be",
    },
    { zh: "资产台账、盘点表、处置审批", en: "the register of assets, stock-taking and approvals of disposals" },
  ],
]);

const PLANNED: Localised = {
  zh: "绩效目标表中的计划数与实际完成数",
  en: "planned and achieved figures of the table of targets",
};

export const DUTIES = group(GROUPS.duties, DEPARTMENT_FRAMEWORK, [
  [
    "实际完成率",
    "Completed",
    { zh: "实际完成工作数 ÷ 计划工作数 × 100%", en: "tasks completed ÷ tasks planned × 100 %" },
    PLANNED,
  ],
  [
    "完成及时率",
    "Completed in time",
    { zh: "及时完成工作数 ÷ 实际完成工作数 × 100%", en: "tasks completed in time ÷ tasks completed × 100 %" },
    { zh: "各项工作的计划完成时间与实际完成时间", en: "planned and actual dates of completion" },
  ],
  [
    "质量达标率",
    "Completed to standard",
    { zh: "质量达标工作数 ÷ 实际完成工作数 × 100%", en: "tasks up to standard ÷ tasks completed × 100 %" },
    { zh: "验收、考核结果", en: "results of acceptance and assessment" },
  ],
  [
    "重点工作办结率",
    "Key tasks settled",
    { zh: "重点工作实际完成数 ÷ 交办或下达数 × 100%", en: "key tasks settled ÷ key tasks assigned × 100 %" },
    { zh: "重点工作清单及办结情况", en: "the list of key tasks and how each was settled" },
  ],
]);

const EFFECT_EVIDENCE: Localised = {
  zh: "效益指标的目标值与实际值、佐证资料",
  en: "targets and results of the effects, with proof",
};

export const EFFECTS = group(GROUPS.effects, DEPARTMENT_FRAMEWORK, [
  [
    "经济效益",
    "Economic effects",
    { zh: "履行职责对经济发展的直接或间接影响", en: "what the department's work did for the economy" },
    EFFECT_EVIDENCE,
  ],
  [
    "社会效益",
    "Social effects",
    { zh: "履行职责对社会发展的直接或间接影响", en: "what the department's work did for society" },
    EFFECT_EVIDENCE,
  ],
  [
    "生态效益",
    "Ecological effects",
    { zh: "履行职责对生态环境的直接或间接影响", en: "what the department's work did for the environment" },
    EFFECT_EVIDENCE,
  ],
  [
    "社会公众或服务对象满意度",
    "Satisfaction of the public or of those served",
    { zh: "社会公众或服务对象对履职效果的满意程度", en: "how satisfied the public or those served are" },
    { zh: "满意度调查问卷及统计结果", en: "the survey and its results" },
  ],
]);

export const PROJECT_TIMELINESS = group(GROUPS.projectFunds, PROJECT_FRAMEWORK, [
  [
    "到位及时率",
    "Funds in place in time",
    { zh: "及时到位资金 ÷ 应到位资金 × 100%", en: "funds received in time ÷ funds due × 100 %" },
    { zh: "各笔资金的应到位时间与实际到位时间", en: "dates on which funds were due and came" },
  ],
]);

export const PROJECT_OUTPUT = group(GROUPS.projectOutput, PROJECT_FRAMEWORK, [
  [
    "实际完成率-项目",
    "Output completed",
    { zh: "实际产出数 ÷ 计划产出数 × 100%", en: "output ÷ output planned × 100 %" },
    PLANNED,
  ],
  [
    "完成及时率-项目",
    "Time of completion",
    { zh: "（计划完成时间－实际完成时间）÷ 计划完成时间 × 100%", en: "(planned − actual time) ÷ planned time × 100 %" },
    { zh: "项目计划完成时间与实际完成时间", en: "planned and actual time of completion" },
  ],
  [
    "质量达标率-项目",
    "Output up to standard",
    { zh: "质量达标产出数 ÷ 实际产出数 × 100%", en: "output up to standard ÷ output × 100 %" },
    { zh: "项目验收结果", en: "results of acceptance" },
  ],
  [
    "成本节约率",
    "Cost saved",
    { zh: "（计划成本－实际成本）÷ 计划成本 × 100%", en: "(planned − actual cost) ÷ planned cost × 100 %" },
    { zh: "项目计划成本与实际成本", en: "planned and actual cost" },
  ],
]);
