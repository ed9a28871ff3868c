import type { Form } from "../form";
import { field } from "../form";
import { FUNDS_COLUMNS, FUNDS_TOTAL, indicatorsOf } from "./self-evaluation-columns";

/** How regions call the money of a level of government. */
function fundsOf(level: string): [string, ...string[]] {
  const others = ["补助", "财政资金", "补助资金", "财政拨款", "配套资金", "专项资金"];
  return [`${level}资金`, ...others.map((kind) => level + kind)];
}

/**
 * 项目支出绩效自评表 (H3): one form for each project, several in a workbook or below each other in a sheet. The rows of
 * sources below 年度资金总额 differ from region to region. Source: domain A.3 H3.
 */
export const selfEvaluationOfProject: Form = {
  id: "H3",
  family: "evaluation",
  name: { zh: "项目支出绩效自评表", en: "Self-evaluation of a project" },
  titles: [/项目(支出|资金)?绩效(目标)?(完成情况)?自评(价)?(情况)?表/, /专项(资金|支出)?(项目)?绩效(目标)?自评(价)?表/],
  notTitles: [/整体/, /报告/, /汇总/],
  anchors: [
    ["项目名称", "项目(支出)名称", "项目支出名称", "专项名称", "专项资金名称"],
    FUNDS_TOTAL,
    FUNDS_COLUMNS.fullBudget.labels,
    FUNDS_COLUMNS.actual.labels,
    FUNDS_COLUMNS.rate.labels,
  ],
  perProject: true,
  layout: {
    kind: "labels",
    fact: "H3",
    entity: field("project", [
      "项目名称",
      "项目(支出)名称",
      "项目支出名称",
      "专项名称",
      "专项资金名称",
      "专项(项目)名称",
    ]),
    columns: FUNDS_COLUMNS,
    rows: {
      total: field("funds of the year", [...FUNDS_TOTAL], { fact: "H3" }),
      fiscal: field(
        "fiscal funds of the year",
        [
          "当年财政拨款",
          "当年财政资金",
          "财政拨款",
          "财政资金",
          "本年财政拨款",
          "预算内",
          "预算内资金",
          "一般公共预算",
          "年度财政拨款",
        ],
        { fact: "H3.fiscal" },
      ),
      upper: field(
        "from central, provincial and municipal level",
        ["中央、省、市补助", "中央省市补助", ...fundsOf("上级"), "上级财政补助"],
        { fact: "H3.upper" },
      ),
      central: field("from the central level", fundsOf("中央"), { fact: "H3.central" }),
      province: field("from the provincial level", [...fundsOf("省级"), ...fundsOf("省")], {
        fact: "H3.province",
      }),
      city: field("from the municipal level", [...fundsOf("市级"), ...fundsOf("市")], { fact: "H3.city" }),
      local: field(
        "from the own level",
        [...fundsOf("县级"), ...["区级", "本级", "县区", "区县"].flatMap(fundsOf), "县级安排", "本级安排"],
        { fact: "H3.local" },
      ),
      carried: field("carried over from the prior year", ["上年结转资金", "上年结转", "上年结转结余", "结转资金"], {
        fact: "H3.carried",
      }),
      special: field("funds under special management", ["财政专户管理资金", "专户资金", "财政专户资金"], {
        fact: "H3.special",
      }),
      unitFunds: field("the unit's own funds", ["单位资金", "自有资金", "单位自有资金"], { fact: "H3.unitFunds" }),
      raised: field("funds raised by the unit", ["自筹资金", "单位自筹资金", "单位自筹", "自筹"], {
        fact: "H3.raised",
      }),
      otherFunds: field("other funds", ["其他资金", "其他"], { fact: "H3.otherFunds" }),
    },
    indicators: indicatorsOf("H3"),
  },
};
