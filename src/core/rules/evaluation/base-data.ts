import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { Application } from "../identity/rule";
import { grandTotal, minus, negated, plus } from "../../check/terms";
import { atMost, identity, rate } from "../identity/rule";
import { needing } from "../identity/tables-needed";
import { WORDS } from "../../words/words";

const SOURCE = { zh: "部门整体支出绩效评价基础数据表", en: "Base data for the evaluation of the department" };
const KINDS = ["administrative", "institutional", "support", "contract"];
const KIND_NAMES: Readonly<Record<string, string>> = {
  "H1.headcount": "合计",
  "H1.headcount.administrative": WORDS.administrativePosts.zh,
  "H1.headcount.institutional": WORDS.institutionalPosts.zh,
  "H1.headcount.support": WORDS.supportPosts.zh,
  "H1.headcount.contract": WORDS.contractStaff.zh,
};

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  prior: WORDS.priorFinalAccounts.zh,
  budget: "本年预算数",
  actual: "本年决算数",
};

export const staffingRateIsRight = rate({
  id: "H1-1",
  title: {
    zh: "在职人员控制率 = 实际在职人数 ÷ 编制数",
    en: "Staffing control rate = staff in post ÷ authorised posts",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const rows = Object.keys(KIND_NAMES);
    const printed = rows.filter((row) => {
      const stated = facts.one(`${row}.rate`);
      return isKnown(stated) && stated.state === "stated";
    });
    return (printed.length > 0 ? printed : [rows[0]!]).map((row) => ({
      scope: KIND_NAMES[row]!,
      printed: facts.one(`${row}.rate`),
      numerator: [plus(facts.one(`${row}.staff`))],
      denominator: [plus(facts.one(`${row}.posts`))],
    }));
  },
});

export const headcountAddsUp = identity({
  id: "H1-2",
  title: { zh: "人数合计 = 各类人员之和（编制、实有）", en: "Headcount = sum by kind (posts, staff)" },
  kind: "exact",
  severity: "error",
  source: SOURCE,
  ofLines: true,
  applications: (facts) =>
    ["posts", "staff"].map((column): Application => {
      const kinds = KINDS.map((kind) => facts.one(`H1.headcount.${kind}.${column}`));
      const stated = kinds.filter((f) => isFact(f) && f.state !== "blank");
      return {
        scope: column === "posts" ? "编制数" : "实际在职人数",
        terms: [...(stated.length > 0 ? stated : kinds).map(plus), minus(facts.one(`H1.headcount.${column}`))],
      };
    }),
});

export const baseDataMatchesDetails = identity({
  id: "H1-3",
  title: {
    zh: "基础数据表项目支出 = 项目明细合计 = 各专项之和；公用经费 = 基本支出中的公用经费",
    en: "Base data: project expenditure = project table = sum of its lines; public running costs = those of basic expenditure",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => {
    const lines = facts.records("H1.project");
    const columns = ["prior", "budget", "actual"].filter(
      (c) => c === "actual" || isKnown(facts.one(`H1.projects.${c}`)),
    );
    const sums = columns.map((column): Application => {
      const listed = lines
        .map((line) => facts.of(line, `H1.project.${column}`))
        .filter((f) => isFact(f) && f.state !== "blank");
      return {
        scope: column === "actual" ? "项目支出/各专项" : `项目支出/各专项/${COLUMN_NAMES[column]}`,
        terms: [
          plus(facts.one(`H1.projects.${column}`)),
          ...(listed.length > 0 ? listed : [facts.missing(`H1.project.${column}`, null)]).map(minus),
        ],
      };
    });
    return [
      {
        scope: "项目支出/项目明细",
        terms: [plus(facts.one("H1.projects.actual")), ...negated(grandTotal(facts, "P1", "spent"))],
      },
      ...sums,
      { scope: "公用经费", terms: [plus(facts.one("H1.public.actual")), minus(facts.one("D06.public"))] },
    ];
  },
});

export const publicCostsCoverTheirParts = atMost({
  id: "H1-4",
  title: {
    zh: "办公经费 + 水电差旅费 + 会议培训费 ≤ 公用经费",
    en: "Office + utilities and travel + meetings and training ≤ public running costs",
  },
  kind: "logical",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const columns = ["prior", "budget", "actual"].filter((c) => isKnown(facts.one(`H1.public.${c}`)));
    return (columns.length > 0 ? columns : ["actual"]).map((column) => {
      const parts = ["office", "utilities", "meetings"].map((part) => facts.one(`H1.public.${part}.${column}`));
      const stated = parts.filter((f) => isFact(f) && f.state !== "blank");
      return {
        scope: COLUMN_NAMES[column]!,
        terms: [...(stated.length > 0 ? stated : parts).map(plus), minus(facts.one(`H1.public.${column}`))],
      };
    });
  },
});

export const adjustmentIsThatOfTheBudget = needing(
  [["H1", "H2"]],
  identity({
    id: "H1-5",
    title: {
      zh: "部门整体支出预算调整 = 全年预算数 − 年初预算数",
      en: "Budget adjustment of the department = budget of the whole year − original budget",
    },
    kind: "analytic",
    severity: "info",
    source: {
      zh: "基础数据表与部门整体支出绩效自评表；各地对预算调整的口径不同",
      en: "Base data against the self-evaluation of the department; places differ in what counts as an adjustment",
    },
    applications: (facts) => {
      const stated = ["actual", "budget"].map((column) => facts.one(`H1.adjustment.${column}`));
      return [
        {
          scope: null,
          terms: [
            plus(facts.one("H2.funds.fullBudget")),
            minus(facts.one("H2.funds.budget")),
            minus(stated.find(isKnown) ?? stated[0]!),
          ],
        },
      ];
    },
  }),
);

const BUILDING_RATES = [
  { rate: "areaRate", actual: "area", approved: "areaApproved", name: "规模控制率" },
  { rate: "investmentRate", actual: "investment", approved: "investmentApproved", name: "投资概算控制率" },
] as const;

export const buildingRatesAreRight = rate({
  id: "H1-6",
  title: {
    zh: "楼堂馆所规模控制率 = 实际规模 ÷ 批复规模；投资概算控制率 = 实际投资 ÷ 预算投资",
    en: "Buildings: control rate of the area = built ÷ approved; of the investment = invested ÷ approved",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const found = BUILDING_RATES.flatMap(({ rate: printed, actual, approved, name }) => {
      const isPrinted = (fact: FactOrMissing) => isKnown(fact) && fact.state === "stated";
      const one = (column: string) => facts.one(`H1.building.${column}`);
      const whole = {
        scope: name,
        printed: one(printed),
        numerator: [plus(one(actual))],
        denominator: [plus(one(approved))],
      };
      const each = facts.records("H1.buildings").map((building) => {
        const of = (column: string) => facts.of(building, `H1.buildings.${column}`);
        return {
          scope: `${building.name}/${name}`,
          printed: of(printed),
          numerator: [plus(of(actual))],
          denominator: [plus(of(approved))],
        };
      });
      return [whole, ...each].filter((application) => isPrinted(application.printed));
    });
    if (found.length > 0) return found;
    return [
      {
        scope: null,
        printed: facts.one("H1.building.areaRate"),
        numerator: [plus(facts.one("H1.building.area"))],
        denominator: [plus(facts.one("H1.building.areaApproved"))],
      },
    ];
  },
});
