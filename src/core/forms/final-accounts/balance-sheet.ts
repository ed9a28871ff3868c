import type { FieldData, FormData } from "../form";
import { field } from "../form";

/** Lines by the last part of their keys; those of 减： are taken off the line above. */
const LINES: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
  current: ["current assets", "流动资产", "流动资产合计"],
  cash: ["cash", "货币资金", "其中:货币资金"],
  receivables: ["receivables", "应收及预付款项", "应收款项", "往来款项"],
  inventories: ["inventories", "存货"],
  fixed: ["fixed assets", "固定资产", "固定资产合计"],
  fixedOriginal: ["fixed assets, original value", "固定资产原值"],
  fixedDepreciation: ["accumulated depreciation", "固定资产累计折旧", "累计折旧"],
  fixedNet: ["fixed assets, net", "固定资产净值"],
  construction: ["assets under construction", "在建工程", "基建工程"],
  intangibleOriginal: ["intangible assets, original value", "无形资产原值"],
  intangibleAmortisation: ["accumulated amortisation", "无形资产累计摊销", "累计摊销"],
  intangibleNet: ["intangible assets, net", "无形资产净值"],
  intangible: ["intangible assets", "无形资产"],
  investments: ["long-term investments", "长期投资", "对外投资", "长期股权投资", "长期债券投资"],
  publicAssets: ["public infrastructure", "公共基础设施", "公共基础设施净值"],
  otherAssets: ["other assets", "其他资产", "其他非流动资产"],
  noncurrent: ["non-current assets", "非流动资产", "非流动资产合计"],
  assets: ["assets", "资产总计", "资产合计", "资产总额", "资产部类总计"],
  currentLiabilities: ["current liabilities", "流动负债", "流动负债合计"],
  noncurrentLiabilities: ["non-current liabilities", "非流动负债", "非流动负债合计", "长期负债"],
  liabilities: ["liabilities", "负债合计", "负债总计", "负债总额", "负债"],
  surplus: ["accumulated surplus", "累计盈余"],
  specialFund: ["special funds", "专用基金"],
  netAssets: ["net assets", "净资产合计", "净资产", "净资产总额"],
  liabilitiesAndNetAssets: [
    "liabilities and net assets",
    "负债和净资产总计",
    "负债及净资产总计",
    "负债和净资产合计",
    "负债与净资产总计",
  ],
};

const ROWS: Readonly<Record<string, FieldData>> = Object.fromEntries(
  Object.entries(LINES).map(([key, [en, first, ...others]]) => [
    key,
    field(en, [first, ...others], { fact: `D12.${key}`, signed: true }),
  ]),
);

/**
 * 资产负债简表 (D12): assets, liabilities and net assets at the beginning and the end of the year, in two blocks or one. Source:
 * 政府会计制度, 资产负债表; published in short by Shanghai and others.
 */
export const balanceSheet: FormData = {
  id: "D12",
  family: "final-accounts",
  name: { zh: "资产负债情况表", en: "Assets and liabilities" },
  learnt: { zh: "上海（2021）资产负债情况表，左右两栏", en: "Shanghai (2021), in two blocks" },
  title: { any: ["资产负债[情况][简]表"] },
  anchors: [
    ["年初数", "期初数", "年初余额", "期初余额"],
    ["年末数", "期末数", "年末余额", "期末余额"],
    ["资产总计", "资产合计", "资产总额", "资产部类总计"],
    ["负债合计", "负债总计", "负债总额", "负债"],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          opening: field("at the beginning", ["年初数", "期初数", "年初余额", "期初余额"]),
          closing: field("at the end", ["年末数", "期末数", "年末余额", "期末余额"]),
        },
        rows: ROWS,
      },
    ],
  },
};
