/**
 * What the sample furong-2020.xlsx comes to, for every suite that counts it; test/samples/counts.test.ts holds these
 * figures against the analysis.
 */
export const SAMPLE = {
  sheets: 7,
  errors: 8,
  warnings: 8,
  remarks: 4,
  /** Cells that a finding marks. */
  marks: 9,
  /** The names of the computed sheets, in their order. */
  computed: [
    "勾稽问题清单",
    "报告摘要",
    "勾稽结果",
    "项目资金收支",
    "资金流向",
    "三公经费（勾稽）",
    "政府采购（勾稽）",
    "指标",
  ],
} as const;

export const FINDINGS = SAMPLE.errors + SAMPLE.warnings + SAMPLE.remarks;

/** The sheets of the workbook when the computed ones are there. */
export const ALL_SHEETS = SAMPLE.sheets + SAMPLE.computed.length;
