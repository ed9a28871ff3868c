import type { Word } from "./word";

/** Kinds of income, and the budgets that money is of. */
export const INCOME = {
  generalBudget: {
    zh: "一般公共预算财政拨款",
    en: "general public budget",
    wordings: [
      "一般公共预算[拨款|资金|收入|拨款收入|财政拨款收入|安排数]",
      "公共财政预算[拨款|收入|拨款收入|财政拨款|财政拨款收入]",
      "公共预算财政拨款",
    ],
  },
  governmentFunds: {
    zh: "政府性基金预算财政拨款",
    en: "government funds",
    wordings: [
      "政府性基金预算[拨款|资金|收入|拨款收入|财政拨款收入|安排数]",
      "政府性基金[拨款|收入|拨款收入|财政拨款]",
      "政府基金预算[拨款|收入|拨款收入|财政拨款]",
    ],
  },
  stateCapital: {
    zh: "国有资本经营预算财政拨款",
    en: "state capital",
    wordings: [
      "国有资本经营预算[拨款|资金|收入|拨款收入|财政拨款收入|安排数]",
      "国有资本经营{拨款|收入|拨款收入|财政拨款}",
    ],
  },
  fiscalAppropriation: {
    zh: "财政拨款收入",
    en: "fiscal appropriation",
    spellings: ["财政拨款", "财政拨款预算收入", "财政拨款小计"],
  },
  // All fiscal money of one project, as against the heading of income: fiscalAppropriation.
  fiscalFunds: {
    zh: "财政拨款",
    en: "fiscal funds",
    spellings: [
      "财政资金",
      "财政性资金",
      "当年财政拨款",
      "当年财政资金",
      "本年财政拨款",
      "预算内",
      "预算内资金",
      "年度财政拨款",
    ],
  },
  superiorIncome: {
    zh: "上级补助收入",
    en: "subsidies from the superior unit",
    spellings: ["上级补助预算收入", "上级财政补助收入"],
  },
  businessIncome: { zh: "事业收入", en: "business income", spellings: ["事业预算收入"] },
  educationFees: { zh: "教育收费", en: "education fees within business income", spellings: ["教育收费收入"] },
  operatingIncome: {
    zh: "经营收入",
    en: "operating income",
    spellings: ["事业单位经营收入", "经营预算收入", "事业单位经营预算收入"],
  },
  affiliatedIncome: {
    zh: "附属单位上缴收入",
    en: "paid in by affiliated units",
    spellings: ["附属单位缴款", "附属单位上缴预算收入"],
  },
  otherIncome: { zh: "其他收入", en: "other income", spellings: ["其他预算收入"] },
  specialFunds: {
    zh: "财政专户管理资金",
    en: "funds under special management",
    wordings: [
      "财政专户管理资金{收入|支出|拨款}",
      "财政专户管理的{资金|收入|支出}",
      "[财政]专户资金",
      "财政专户拨款",
      "纳入[财政]专户管理的非税收入[拨款]",
      "专户管理的非税收入拨款",
    ],
  },
  otherFunds: { zh: "其他资金", en: "other funds", spellings: ["其它资金"] },
  unitFunds: { zh: "单位资金", en: "the unit's own funds", spellings: ["自有资金", "单位自有资金", "单位资金收入"] },
  raisedFunds: { zh: "自筹资金", en: "funds raised by the unit", spellings: ["单位自筹资金", "单位自筹", "自筹"] },
  // The line of the department's whole income. What P1 calls 本年收入 is one project's: projectReceipts.
  incomeOfYear: {
    zh: "本年收入合计",
    en: "income of the year",
    spellings: ["收入合计", "本年收入", "本年收入小计", "当年收入"],
  },
  totalIncome: { zh: "收入总计", en: "total income", spellings: ["收入总合计", "收入总额"] },
  useOfSurplus: {
    zh: "使用非财政拨款结余",
    en: "use of non-fiscal surplus",
    spellings: [
      "使用非财政拨款结余(含专用结余)",
      "使用非财政拨款结余和专用结余",
      "使用非财政拨款结余(含使用专用结余)",
      "用事业基金弥补收支差额",
      "用事业基金弥补收支总差额",
      "动用上年结余",
      "使用非财政拨款结余收入",
    ],
  },
} as const satisfies Readonly<Record<string, Word>>;
